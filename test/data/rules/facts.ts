import type { DataRule } from './data-rule.ts'
import { idsOf, repeated, rowOf } from './rows.ts'

/** The facts of households. */
export const factRules: readonly DataRule[] = [
  {
    name: 'A fact follows readings of households that exist.',
    check: (data) => {
      const ids = idsOf(data.readings.filter(({ scope }) => scope === 'household'))
      return data['household-facts'].flatMap((fact) =>
        fact.readings.filter((id) => !ids.has(id)).map((id) => `${fact.id} follows ${id}`),
      )
    },
    break: (data) => {
      rowOf(data['household-facts'], 'odd-jobs').readings = ['odd-job']
    },
  },
  {
    name: 'A fact is read from fields of a household that exist.',
    check: (data) => {
      const ids = idsOf(data['household-fields'])
      return data['household-facts'].flatMap((fact) =>
        fact.fields.filter((id) => !ids.has(id)).map((id) => `${fact.id} is read from ${id}`),
      )
    },
    break: (data) => {
      rowOf(data['household-facts'], 'odd-jobs').fields = ['employment']
    },
  },
  {
    name: 'A broader fact of households includes narrower ones before it, each in no other.',
    check: ({ 'household-facts': facts }) => {
      const included = facts.flatMap(({ includes = [] }) => includes)
      const unknown = facts.flatMap(({ id, includes = [] }, index) => {
        const earlier = idsOf(facts.slice(0, index))
        return includes.filter((fact) => !earlier.has(fact)).map((fact) => `${id} includes ${fact}`)
      })
      return [...repeated(included), ...unknown]
    },
    break: (data) => {
      rowOf(data['household-facts'], 'extreme-poverty').includes = ['registered-poor']
    },
  },
]
