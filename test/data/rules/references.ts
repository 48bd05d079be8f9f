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
    name: 'A successor succeeds something that exists, and concerns counties that exist.',
    check: (data) => {
      const subjects = [groupsOf(data), data['focus-area-tiers'], data.provisions].map(idsOf)
      const counties = idsOf(data.counties)
      return data.successors.flatMap((row) =>
        [
          ...row.of.filter((id) => !subjects.some((ids) => ids.has(id))),
          ...(row.counties ?? []).filter((id) => !counties.has(id)),
        ].map((id) => `${row.id} is of ${id}`),
      )
    },
    break: ({ successors }) => {
      rowOf(successors, 'lifted-household').of = ['lifted']
    },
  },
  {
    name: 'Of a successor, sources of Chongqing come first and those of other provinces last, and it follows its predecessors.',
    check: ({ successors }) =>
      successors
        .filter(({ sources, of }, index) => {
          const ranks = sources.map(({ title, body }) => rankOf(title + body))
          const earlier = successors
            .slice(0, index)
            .filter((row) => row.of.some((id) => of.includes(id)))
          return (
            ranks.some((rank, place) => rank < (ranks[place - 1] ?? 0)) ||
            earlier.some(({ from }) => from > (successors[index]?.from ?? ''))
          )
        })
        .map(({ id }) => id),
    break: ({ successors }) => {
      rowOf(successors, 'edge-household-at-risk').sources.reverse()
    },
  },
]

/** 0 of Chongqing, 1 of the State, 2 of another province. */
function rankOf(source: string): number {
  if (/重庆|华龙/.test(source)) return 0
  return /大姚|安徽/.test(source) ? 2 : 1
}
