import { citations, documentName } from '../generated/citations.ts'
import type { ProvisionId } from '../generated/ids.ts'
import { PROVISION_ID } from '../generated/issue-rules.ts'
import { type LocaleOptions, localeOf } from '../input/locale-option.ts'
import { type Language, languageOf } from './explain-options.ts'
import { unknownId } from './row-of.ts'

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
  const language = languageOf(localeOf(options))
  const short = citeShort(id, language)
  const [, , inNotice] = citations[id]
  if (inNotice) return short
  return language === 'en'
    ? `${documentName.title.en}, ${short}`
    : `《${documentName.title.zh}》${short}`
}

/** Cites a provision where the title of the document has been said: 第三条第（一）项. */
export function citeShort(id: ProvisionId, language: Language): string {
  if (typeof id !== 'string' || !Object.hasOwn(citations, id)) {
    throw unknownId(id, Object.keys(citations), PROVISION_ID)
  }
  const [zh, en = numberOf(id, zh)] = citations[id]
  return language === 'en' ? en : zh
}

/** Article 3, item 1; a point is quoted by its first word in Chinese. */
function numberOf(id: string, zh: string): string {
  const [article, part] = id.split('.')
  return `Article ${article}${part ? `, ${zh.endsWith('”') ? 'point' : 'item'} ${part}` : ''}`
}
