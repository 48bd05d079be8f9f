import type { DataRule, Datasets } from './data-rule.ts'
import { factsIn, isFormula } from './formula-parts.ts'
import { conditionsOf, groupsOf, idsOf, repeated, rowOf } from './rows.ts'

type Group = Datasets['target-groups'][number]

function formulasOf(group: Group): unknown[] {
  return [group.formula, ...conditionsOf(group).map((condition) => condition.formula)]
}

/** Every formula that the readings can make of a group: its own or a variant, with what one option narrows it by. */
function combinedFormulas(group: Group): unknown[] {
  const bases = [group.formula, ...(group.variants ?? []).map((condition) => condition.formula)]
  const options = new Set((group.narrowed ?? []).map(({ option }) => option))
  return bases.flatMap((base) => [
    base,
    ...Array.from(options, (option) => ({
      all: [
        base,
        ...(group.narrowed ?? [])
          .filter((condition) => condition.option === option)
          .map((condition) => condition.formula),
      ],
    })),
  ])
}

/** The formulas of groups. */
export const formulaRules: readonly DataRule[] = [
  {
    name: 'A formula is a fact or all, any or not of formulas, down to its last part.',
    check: (data) =>
      groupsOf(data)
        .filter((group) => !formulasOf(group).every(isFormula))
        .map(({ id }) => id),
    break: (data) => {
      rowOf(data['target-groups'], 'edge-or-monitored').formula = {
        any: ['edge-household', { some: ['monitored-household'] }],
      }
    },
  },
  {
    name: 'A formula names facts that exist.',
    check: (data) => {
      const ids = idsOf(data['household-facts'])
      return groupsOf(data).flatMap((group) =>
        formulasOf(group)
          .flatMap(factsIn)
          .filter((fact) => !ids.has(fact))
          .map((fact) => `${group.id} names ${fact}`),
      )
    },
    break: (data) => {
      const group = rowOf(data['target-groups'], 'odd-jobs')
      for (const variant of group.variants ?? []) variant.formula = 'odd-job'
    },
  },
  {
    name: 'A formula names each fact at most once, whichever readings are chosen.',
    check: (data) =>
      groupsOf(data).flatMap((group) =>
        combinedFormulas(group).flatMap((formula) =>
          repeated(factsIn(formula)).map((fact) => `${group.id} names ${fact} twice`),
        ),
      ),
    break: (data) => {
      rowOf(data['target-groups'], 'illness').formula = {
        any: ['serious-illness', 'poor-or-at-risk'],
      }
    },
  },
  {
    name: 'A variant or narrowing belongs to an option of a reading of households, other than its default.',
    check: (data) =>
      groupsOf(data).flatMap((group) =>
        conditionsOf(group)
          .filter(({ reading, option }) => {
            const row = data.readings.find((one) => one.id === reading)
            const known = row?.options.some((one) => one.id === option)
            return row?.scope !== 'household' || !known || option === row.default
          })
          .map(({ reading, option }) => `${group.id}: ${reading} ${option}`),
      ),
    break: (data) => {
      const group = rowOf(data['target-groups'], 'illness')
      const [condition] = group.narrowed ?? []
      if (condition) condition.option = 'as-listed'
    },
  },
]
