import type { DataRule } from './data-rule.ts'
import { conditionsOf, groupsOf, repeated, rowOf } from './rows.ts'

/** The readings. */
export const readingRules: readonly DataRule[] = [
  {
    name: 'The default of a reading is its first option.',
    check: ({ readings }) =>
      readings.filter((row) => row.default !== row.options[0]?.id).map(({ id }) => id),
    break: ({ readings }) => {
      rowOf(readings, 'event-window').default = 'past-year'
    },
  },
  {
    name: 'The options of a reading differ in their ids.',
    check: ({ readings }) =>
      readings.flatMap((row) =>
        repeated(row.options.map(({ id }) => id)).map((id) => `${row.id}: ${id}`),
      ),
    break: ({ readings }) => {
      const { options } = rowOf(readings, 'exam-window')
      options.push(rowOf(options, 'past-year'))
    },
  },
  {
    name: 'Every reading of households bears on a fact or a group.',
    check: (data) => {
      const used = new Set([
        ...data['household-facts'].flatMap(({ rule }) => readingsIn(rule)),
        ...groupsOf(data).flatMap((group) => conditionsOf(group).map(({ reading }) => reading)),
      ])
      return data.readings
        .filter(({ id, scope }) => scope === 'household' && !used.has(id))
        .map(({ id }) => id)
    },
    break: ({ readings }) => {
      readings.push({ ...rowOf(readings, 'exam-window'), id: 'exam-place' })
    },
  },
]

/** Every reading that a rule follows. */
function readingsIn(part: unknown): string[] {
  if (typeof part !== 'object' || part === null) return []
  const inside = Object.values(part).flatMap(readingsIn)
  return 'by' in part ? [String(part.by), ...inside] : inside
}
