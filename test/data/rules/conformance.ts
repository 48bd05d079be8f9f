import type { ConformanceCase, DataRule } from './data-rule.ts'
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
    name: 'A conformance case has answers, or the issues for which it is refused.',
    check: ({ conformance }) =>
      conformance
        .filter(({ verdicts, missing, facts, error }) => {
          const hasAnswers = [verdicts, missing, facts].some((answers) => answers !== undefined)
          return hasAnswers === (error !== undefined)
        })
        .map(({ name }) => name),
    break: ({ conformance }) => {
      for (const one of answered(conformance).slice(0, 1)) one.error = []
    },
  },
  {
    name: 'A conformance case speaks of groups and facts that exist.',
    check: (data) => {
      const groups = idsOf(groupsOf(data))
      const ids = idsOf(data['household-facts'])
      return data.conformance.flatMap(({ name, verdicts = {}, missing = {}, facts = {} }) =>
        [
          ...[...Object.keys(verdicts), ...Object.keys(missing)].filter((id) => !groups.has(id)),
          ...[...Object.values(missing).flat(), ...Object.keys(facts)].filter((id) => !ids.has(id)),
        ].map((id) => `${name}: ${id}`),
      )
    },
    break: ({ conformance }) => {
      for (const { missing = {} } of conformance) Object.assign(missing, { illness: ['illness'] })
    },
  },
  {
    name: 'A conformance case that is answered chooses options of readings that exist.',
    check: ({ conformance, readings }) =>
      answered(conformance).flatMap(({ name, options }) =>
        Object.entries(options.readings ?? {})
          .filter(([id, option]) => {
            const row = readings.find((one) => one.id === id)
            return option !== null && !row?.options.some((one) => one.id === option)
          })
          .map(([id, option]) => `${name}: ${id} ${option}`),
      ),
    break: ({ conformance }) => {
      for (const { options } of answered(conformance)) {
        options.readings = { 'exam-window': 'any-time' }
      }
    },
  },
  {
    name: 'The conformance cases show every group met, unmet and unknown.',
    check: (data) =>
      groupsOf(data).flatMap(({ id }) => {
        const shown = new Set(data.conformance.map(({ verdicts }) => verdicts?.[id]))
        return ['met', 'unmet', 'unknown']
          .filter((verdict) => !shown.has(verdict))
          .map((verdict) => `${id} is never ${verdict}`)
      }),
    break: (data) => {
      data.conformance = data.conformance.filter(({ verdicts }) => verdicts?.illness !== 'met')
    },
  },
]

function answered(conformance: ConformanceCase[]): ConformanceCase[] {
  return conformance.filter(({ error }) => error === undefined)
}
