import { createHash } from 'node:crypto'
import type { DataRule, Datasets } from './data-rule.ts'
import { idsOf, rowOf } from './rows.ts'

type Provision = Datasets['provisions'][number]

/** How many items or points the articles have that are cut into them. */
const PARTS: Record<string, number> = { 2: 4, 3: 8, 5: 9, 10: 3, 11: 3, 15: 3, 17: 3, 18: 5 }

function numbered(prefix: string, count: number): string[] {
  return Array.from({ length: count }, (_, index) => `${prefix}${index + 1}`)
}

type RowsOfProvisions = Pick<
  Datasets,
  | 'target-groups'
  | 'attention-groups'
  | 'focus-area-tiers'
  | 'organization-classes'
  | 'duties'
  | 'rubric'
>

/** Which function asks what rests on a provision. */
function carriedOut(data: RowsOfProvisions): [provision: string, name: string][] {
  const classes = idsOf(data['organization-classes'])
  const asker = (bearers: readonly string[]) =>
    bearers.some((one) => one === 'every-organization' || classes.has(one))
      ? 'matchDuties'
      : 'dutiesOf'
  return [
    ...[...data['target-groups'], ...data['attention-groups']].map(
      ({ provision }): [string, string] => [provision, 'classifyHousehold'],
    ),
    ...data['focus-area-tiers'].map(({ provision }): [string, string] => [
      provision,
      'classifyPlace',
    ]),
    ...data.duties.map(({ provision, bearers }): [string, string] => [provision, asker(bearers)]),
    ...data.rubric.criteria.flatMap(({ provisions }) =>
      provisions.map((provision): [string, string] => [provision, 'scorePlan']),
    ),
  ]
}

const PROVISION_IDS = [
  ...['letterhead', 'notice-title', 'addressees', 'notice', ...numbered('notice.', 3)],
  ...['signature', 'title', 'preamble'],
  ...numbered('', 18).flatMap((article) => [
    article,
    ...numbered(`${article}.`, PARTS[article] ?? 0),
  ]),
  ...['annexes', ...numbered('annex.', 3)],
]

function printedNumber({ id, kind }: Provision): string {
  const numerals = [...'一二三四五六七八九']
  const number = Number(id.split('.').at(-1))
  const chinese = (number >= 10 ? '十' : '') + (numerals[(number % 10) - 1] ?? '')
  const markers: Partial<Record<Provision['kind'], string>> = {
    article: `第${chinese}条`,
    item: `（${chinese}）`,
    point: `${chinese}是`,
    'notice-item': `${chinese}、`,
    annexes: '',
    annex: `${number}.`,
  }
  return markers[kind] ?? ''
}

function isRealDay(day: string): boolean {
  const date = new Date(`${day}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day)
}

/** The text: its provisions, their numbers, its dates. */
export const textRules: readonly DataRule[] = [
  {
    name: 'The provisions, joined in order, give back the text before the annexes byte for byte.',
    check: ({ provisions, source }) => {
      const joined = provisions.map(({ before, marker, zh }) => before + marker + zh).join('')
      const text = source.slice(0, source.search(/\n+附件1\n/))
      if (joined === text) return []
      const at = joined.split('').findIndex((letter, index) => letter !== text[index])
      return [`the provisions leave the text at character ${at === -1 ? joined.length : at}`]
    },
    break: (data) => {
      rowOf(data.provisions, '6').before = '\n\n'
    },
  },
  {
    name: 'The provisions are all the places of the document, in its order, and nothing else.',
    check: ({ provisions }) => {
      const ids = [...idsOf(provisions)]
      return Array.from({ length: Math.max(ids.length, PROVISION_IDS.length) }, (_, index) => index)
        .filter((index) => ids[index] !== PROVISION_IDS[index])
        .map((index) => `place ${index}: ${ids[index]} instead of ${PROVISION_IDS[index]}`)
    },
    break: (data) => {
      rowOf(data.provisions, 'letterhead').id = 'head'
    },
  },
  {
    name: 'A part names the provision it belongs to, which stands before it.',
    check: ({ provisions }) => {
      const parentOf = ({ id }: Provision) =>
        id.startsWith('annex.') ? 'annexes' : id.split('.').slice(0, -1).join('') || undefined
      return provisions
        .filter((row, index) => {
          const earlier = provisions.slice(0, index).some((other) => other.id === row.parent)
          return row.parent !== parentOf(row) || (row.parent !== undefined && !earlier)
        })
        .map((row) => `${row.id} belongs to ${row.parent}`)
    },
    break: (data) => {
      rowOf(data.provisions, '5.1').parent = '6'
    },
  },
  {
    name: 'What stands before a provision is white space only.',
    check: ({ provisions }) =>
      provisions.filter(({ before }) => before.trim() !== '').map(({ id }) => id),
    break: (data) => {
      const row = rowOf(data.provisions, 'notice')
      row.before += row.zh.charAt(0)
      row.zh = row.zh.slice(1)
    },
  },
  {
    name: 'The printed number of a provision is the number in its id.',
    check: ({ provisions }) =>
      provisions
        .filter((row) => row.marker.trim() !== printedNumber(row))
        .map((row) => `${row.id} is marked “${row.marker}”`),
    break: (data) => {
      const row = rowOf(data.provisions, '12')
      row.zh = row.marker + row.zh
      row.marker = ''
    },
  },
  {
    name: 'A provision is modelled exactly when something in the API carries it out.',
    check: ({ provisions }) =>
      provisions
        .filter(({ status, api }) => (status === 'modelled') !== api.length > 0)
        .map(({ id }) => id),
    break: (data) => {
      rowOf(data.provisions, 'preamble').status = 'modelled'
    },
  },
  {
    name: 'The API of a provision names what its groups, areas, duties and criteria are for.',
    check: ({ provisions, ...data }) =>
      carriedOut(data)
        .filter(([id, name]) => !provisions.find((one) => one.id === id)?.api.includes(name))
        .map(([id, name]) => `${id} lacks ${name}`),
    break: (data) => {
      const row = rowOf(data.provisions, '5.2')
      row.api = row.api.filter((name) => name !== 'scorePlan')
    },
  },
  {
    name: 'The checksum in document.json is that of the text.',
    check: ({ document, source }) => {
      const sha256 = createHash('sha256').update(source).digest('hex')
      return sha256 === document.sha256 ? [] : [`the text has ${sha256}`]
    },
    break: ({ document }) => {
      document.sha256 = '0'.repeat(64)
    },
  },
  {
    name: 'The document was issued on a real day and ended on a later one.',
    check: ({ document }) => {
      const days = [document.issued, document.lifecycle.ended]
      const unreal = days.filter((day) => !isRealDay(day))
      return document.issued < document.lifecycle.ended ? unreal : [...unreal, days.join(' … ')]
    },
    break: ({ document }) => {
      document.issued = '2020-02-30'
    },
  },
]
