import type { DataRule, Datasets } from './data-rule.ts'
import { everyObject, groupsOf, idsOf, repeated, rowOf } from './rows.ts'

type Provision = Datasets['provisions'][number]

/** The words of a provision; of an annex, its title and the table that stands at the end of the text. */
function textOf({ id, kind, zh }: Provision, source: string): string {
  if (kind !== 'annex') return zh
  const [, table = ''] = source.split(`附件${id.split('.').at(-1)}\n`)
  return zh + table.split('附件')[0]
}

/** What rows rest on and point to. */
export const referenceRules: readonly DataRule[] = [
  {
    name: 'Every provision that a row cites exists.',
    check: (data) => {
      const ids = idsOf(data.provisions)
      return everyObject(data)
        .filter(({ object }) => 'provision' in object)
        .filter(({ object: { provision } }) => !ids.has(String(provision)))
        .map(({ path, object: { provision } }) => `${path} cites ${provision}`)
    },
    break: (data) => {
      rowOf(data['focus-fields'], 'medical-aid').provision = '19'
    },
  },
  {
    name: 'Every quote stands word for word in the provision it cites.',
    check: (data) => {
      const zh = new Map(data.provisions.map((row) => [row.id, textOf(row, data.source)]))
      return everyObject(data)
        .filter(({ object }) => 'quote' in object && 'provision' in object)
        .filter(({ object: { provision, quote } }) => {
          const text = zh.get(String(provision))
          return text !== undefined && !text.includes(String(quote))
        })
        .map(
          ({ path, object: { provision, quote } }) => `${path}: ${provision} does not say ${quote}`,
        )
    },
    break: (data) => {
      rowOf(data['focus-fields'], 'medical-aid').quote = '医疗求助'
    },
  },
  {
    name: 'What a provision asks is quoted from that provision.',
    check: ({ provisions }) =>
      provisions.flatMap(({ id, zh, asks = [] }) =>
        asks.filter(({ quote }) => !zh.includes(quote)).map(({ quote }) => `${id}: ${quote}`),
      ),
    break: (data) => {
      for (const ask of rowOf(data.provisions, '18.5').asks ?? []) ask.quote = '人身意外伤害保险'
    },
  },
  {
    name: 'An id names one row of its dataset.',
    check: (data) =>
      Object.entries(data).flatMap(([name, rows]) =>
        Array.isArray(rows)
          ? repeated(rows.flatMap((row) => ('id' in row ? [row.id] : []))).map(
              (id) => `${name}: ${id}`,
            )
          : [],
      ),
    break: ({ pathways }) => {
      rowOf(pathways, 'online-assistance').id = 'local-coordination'
    },
  },
  {
    name: 'A successor succeeds groups that exist.',
    check: (data) => {
      const ids = idsOf(groupsOf(data))
      return data.successors.flatMap((row) =>
        row.of.filter((id) => !ids.has(id)).map((id) => `${row.id} is of ${id}`),
      )
    },
    break: ({ successors }) => {
      rowOf(successors, 'lifted-household').of = ['lifted']
    },
  },
]
