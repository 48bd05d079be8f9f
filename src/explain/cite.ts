import { sourceDocument } from '../data/document.ts'
import type { Provision } from '../data/provisions.ts'
import type { ProvisionId } from '../generated/ids.ts'
import { type LocaleOptions, localeOf } from '../input/locale-option.ts'
import { findProvision } from './find-provision.ts'

/**
 * Cites a provision as a reader would look it up.
 *
 * @param id - the provision.
 * @param options - `locale`: `zh-CN` (default) or `en`.
 * @returns the citation.
 * @throws {InvalidInputError} with `unknown-id` if there is no such provision.
 * @example
 * import { cite } from 'chongqing-aid-guideline'
 *
 * cite('3.1') //=> '《重庆市社会组织参与脱贫攻坚工作指引》第三条第（一）项'
 * cite('11.1') //=> '《重庆市社会组织参与脱贫攻坚工作指引》第十一条“一是”'
 * cite('notice.1') //=> '印发通知第一项'
 */
export function cite(id: ProvisionId, options?: LocaleOptions): string {
  const provision = findProvision(id)
  return localeOf(options) === 'en' ? englishOf(provision) : chineseOf(provision)
}

function chineseOf(provision: Provision): string {
  const { kind, label, marker, parent } = provision
  const number = marker.trim()
  switch (kind) {
    case 'article':
      return `《${sourceDocument.title.zh}》${number}`
    case 'item':
      return `${chineseParent(parent)}第${number}项`
    case 'point':
      return `${chineseParent(parent)}“${number}”`
    case 'notice-item':
      return `${chineseParent(parent)}第${number.replace('、', '')}项`
    case 'annex':
      return `《${sourceDocument.title.zh}》附件${number.replace('.', '')}`
    case 'title':
    case 'preamble':
    case 'annexes':
      return `《${sourceDocument.title.zh}》${label.zh}`
    case 'notice':
      return label.zh
    default:
      return `印发通知：${label.zh}`
  }
}

function chineseParent(parent: ProvisionId | undefined): string {
  return parent ? chineseOf(findProvision(parent)) : ''
}

function englishOf(provision: Provision): string {
  const { id, kind, label, parent } = provision
  const number = id.split('.').at(-1)
  switch (kind) {
    case 'article':
      return `${sourceDocument.title.en}, Article ${number}`
    case 'item':
    case 'notice-item':
      return `${englishParent(parent)}, item ${number}`
    case 'point':
      return `${englishParent(parent)}, point ${number}`
    case 'annex':
      return `${sourceDocument.title.en}, annex ${number}`
    case 'title':
    case 'preamble':
    case 'annexes':
      return `${sourceDocument.title.en}, ${label.en.toLowerCase()}`
    case 'notice':
      return label.en
    default:
      return `Issuing notice: ${label.en.toLowerCase()}`
  }
}

function englishParent(parent: ProvisionId | undefined): string {
  return parent ? englishOf(findProvision(parent)) : ''
}
