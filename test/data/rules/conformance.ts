import type { DataRule } from './data-rule.ts'
import { groupsOf, idsOf, repeated } from './rows.ts'

/** The conformance cases. */
export const conformanceRules: readonly DataRule[] = [
  {
    name: 'A conformance case is known by its name.',
    check: ({ conformance }) => repeated(conformance.map(({ name }) => name)),
    break: ({ conformance }) => {
      conformance.push(...conformance.slice(0, 1))
    },
  },
  {
    name: 'A conformance case speaks of groups and facts that exist.',
    check: (data) => {
      const groups = idsOf(groupsOf(data))
      const facts = idsOf(data['household-facts'])
      return data.conformance.flatMap(({ name, verdicts, missing = {} }) =>
        [
          ...[...Object.keys(verdicts), ...Object.keys(missing)].filter((id) => !groups.has(id)),
          ...Object.values(missing).flatMap((ids) => ids.filter((id) => !facts.has(id))),
        ].map((id) => `${name}: ${id}`),
      )
    },
    break: ({ conformance }) => {
      for (const { missing = {} } of conformance) Object.assign(missing, { illness: ['illness'] })
    },
  },
  {
    name: 'A conformance case chooses options of readings that exist.',
    check: ({ conformance, readings }) =>
      conformance.flatMap(({ name, options }) =>
        Object.entries(options.readings ?? {})
          .filter(([id, option]) => {
            const row = readings.find((one) => one.id === id)
            return !row?.options.some((one) => one.id === option)
          })
          .map(([id, option]) => `${name}: ${id} ${option}`),
      ),
    break: ({ conformance }) => {
      for (const { options } of conformance) options.readings = { 'exam-window': 'any-time' }
    },
  },
  {
    name: 'The conformance cases show every group met, unmet and unknown.',
    check: (data) =>
      groupsOf(data).flatMap(({ id }) => {
        const shown = new Set(data.conformance.map(({ verdicts }) => verdicts[id]))
        return ['met', 'unmet', 'unknown']
          .filter((verdict) => !shown.has(verdict))
          .map((verdict) => `${id} is never ${verdict}`)
      }),
    break: (data) => {
      data.conformance = data.conformance.filter(({ verdicts: { illness } }) => illness !== 'met')
    },
  },
]
