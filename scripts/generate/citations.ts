import type { Provision } from '../../src/data/provisions.ts'
import type { Data } from './data.ts'
import { BANNER, record } from './source-text.ts'

const TYPES = `import type { ProvisionId, ReadingId } from './ids.ts'

/**
 * How a reader looks a provision up, and whether it stands in the notice that issued the guideline. The English of
 * articles and their parts follows from their numbers; it is left out, for the table is in every page.
 */
export type Citation = readonly [zh: string, en?: string, inNotice?: true]
`

/** Prints how each provision and each reading is cited, so that citing needs none of their texts. */
export function citationsText({ provisions, readings, sourceDocument }: Data): string {
  const { title, number, numberEn } = sourceDocument
  const names = { title, number: { zh: number, en: numberEn } }
  const byId = new Map(provisions.map((provision) => [provision.id, provision]))
  const citations = provisions.map((provision) => [provision.id, citationOf(provision, byId)])
  return (
    BANNER +
    [
      TYPES,
      `/** What the document is called. */\nexport const documentName = ${JSON.stringify(names)} as const\n`,
      record('citations', 'Readonly<Record<ProvisionId, Citation>>', citations),
      record(
        'readingProvisions',
        'Readonly<Record<ReadingId, ProvisionId>>',
        readings.map(({ id, provision }) => [id, provision]),
      ),
    ].join('\n')
  )
}

type Provisions = ReadonlyMap<string, Provision>

/** 第三条第（一）项 and 第十一条“一是”; of the notice 印发通知第一项. */
function citationOf(provision: Provision, byId: Provisions) {
  const zh = chineseOf(provision, byId)
  if (NUMBERED.includes(provision.kind)) return [zh]
  const citation = [zh, englishOf(provision, byId)]
  return isInNotice(provision) ? [...citation, true] : citation
}

/** 第三条, 第三条第（一）项 and 第十一条“一是”. */
const NUMBERED = ['article', 'item', 'point']

const OF_THE_GUIDELINE = ['article', 'item', 'point', 'annex', 'title', 'preamble', 'annexes']

function isInNotice({ kind }: Provision): boolean {
  return !OF_THE_GUIDELINE.includes(kind)
}

function chineseOf(provision: Provision, byId: Provisions): string {
  const { kind, label, marker, parent } = provision
  const number = marker.trim()
  const within = parent ? chineseOf(byId.get(parent) as Provision, byId) : ''
  switch (kind) {
    case 'article':
      return number
    case 'item':
      return `${within}第${number}项`
    case 'point':
      return `${within}“${number}”`
    case 'notice-item':
      return `${within}第${number.replace('、', '')}项`
    case 'annex':
      return `附件${number.replace('.', '')}`
    default:
      return isInNotice(provision) && kind !== 'notice' ? `印发通知：${label.zh}` : label.zh
  }
}

function englishOf(provision: Provision, byId: Provisions): string {
  const { id, kind, label, parent } = provision
  const number = id.split('.').at(-1)
  const within = parent ? englishOf(byId.get(parent) as Provision, byId) : ''
  switch (kind) {
    case 'notice-item':
      return `${within}, item ${number}`
    case 'annex':
      return `annex ${number}`
    case 'notice':
      return label.en
    default:
      return isInNotice(provision)
        ? `Issuing notice: ${label.en.toLowerCase()}`
        : label.en.toLowerCase()
  }
}
