import {
  classifyColumns,
  type FactId,
  type HouseholdReadings,
  householdFacts,
  type Ternary,
} from 'chongqing-aid-guideline'
import { describe, expect, it } from 'vitest'
import { groupRules, readingRules, targetGroupCount } from '../../src/generated/household-rules.ts'
import { groupFormula } from '../../src/households/answer/group-formula.ts'
import { chooseOptions } from '../../src/households/answer/options.ts'
import { FACT_BIT, FACT_ORDER } from '../../src/households/facts/setting.ts'
import type { GroupRule } from '../../src/households/rules.ts'
import { evaluateBy, type Formula, factsOf } from '../../src/logic/formula.ts'
import { compiled } from '../support/compiled.ts'
import { groupsByHand } from '../support/oracle.ts'

const { readings: DEFAULTS } = chooseOptions({ asOf: '2020-06-01' })

/** The readings that change a formula, as the data says. */
const FORMULA_READINGS = readingRules.filter(({ id }) =>
  groupRules.some((group: GroupRule) =>
    [...(group.variants ?? []), ...(group.narrowed ?? [])].some(({ reading }) => reading === id),
  ),
)

/** Every combination of their options; all other readings keep the default. */
const COMBINATIONS = FORMULA_READINGS.reduce<HouseholdReadings[]>(
  (sofar, { id, options }) =>
    sofar.flatMap((readings) => options.map((option) => ({ ...readings, [id]: option }))),
  [DEFAULTS],
)

const TARGET_GROUPS: readonly GroupRule[] = groupRules.slice(0, targetGroupCount)
const ATTENTION_GROUPS: readonly GroupRule[] = groupRules.slice(targetGroupCount)

/** The facts that some groups ask for under some readings, in the order of their bits. */
function factsAsked(groups: readonly GroupRule[], readings: HouseholdReadings): FactId[] {
  const asked = new Set(groups.flatMap((group) => factsOf(groupFormula(group, readings))))
  return FACT_ORDER.filter((fact) => asked.has(fact))
}

/** What went wrong among all states of some facts. */
interface Tally {
  states: number
  mismatches: number
  /** The facts known true and those known false in the first of them. */
  first?: readonly [isTrue: number, isFalse: number]
}

/**
 * Goes through every state of some facts, each of them unknown, true or false and all others unknown, and holds the
 * compiled rules of all groups, and the tables over columns, against the slow evaluator.
 */
function compareAll(facts: readonly FactId[], readings: HouseholdReadings): Tally {
  const formulas = groupRules.map((group) => groupFormula(group, readings))
  const judge = compiled(formulas, FACT_ORDER)
  const bits = Int32Array.from(facts, (fact) => FACT_BIT[fact])
  const values = new Uint8Array(facts.length)
  const state = { isTrue: 0, isFalse: 0 }
  const lookup = (fact: FactId) => {
    if ((state.isTrue & FACT_BIT[fact]) !== 0) return true
    return (state.isFalse & FACT_BIT[fact]) !== 0 ? false : null
  }
  const tally: Tally = { states: 0, mismatches: 0 }
  const [isTrue, isFalse, slow] = [0, 1, 2].map(() => new Uint32Array(3 ** facts.length)) as Columns
  do {
    const at = tally.states++
    slow[at] = slowBits(formulas, lookup)
    isTrue[at] = state.isTrue
    isFalse[at] = state.isFalse
  } while (toNext(state, values, bits))
  const { met, unmet } = classifyColumns({ isTrue, isFalse }, { readings })
  slow.forEach((expected, at) => {
    const known = [isTrue[at], isFalse[at]] as [number, number]
    const inColumns = ((met[at] as number) | ((unmet[at] as number) << 16)) >>> 0
    if (judge(...known) === expected && inColumns === expected) return
    tally.mismatches++
    tally.first ??= known
  })
  return tally
}

type Columns = [isTrue: Uint32Array, isFalse: Uint32Array, slow: Uint32Array]

/** Counts on by one in base 3, the first fact the quickest; false after the last state. */
function toNext(
  state: { isTrue: number; isFalse: number },
  values: Uint8Array,
  bits: Int32Array,
): boolean {
  for (let index = 0; index < values.length; index++) {
    const bit = bits[index] as number
    const value = ((values[index] as number) + 1) % 3
    values[index] = value
    state.isTrue = value === 1 ? state.isTrue | bit : state.isTrue & ~bit
    state.isFalse = value === 2 ? state.isFalse | bit : state.isFalse & ~bit
    if (value !== 0) return true
  }
  return false
}

function slowBits(
  formulas: readonly Formula<FactId>[],
  lookup: (fact: FactId) => boolean | null,
): number {
  let outcomes = 0
  for (let index = 0; index < formulas.length; index++) {
    const value = evaluateBy(formulas[index] as Formula<FactId>, lookup)
    if (value !== null) outcomes |= 1 << (value ? index : index + 16)
  }
  return outcomes >>> 0
}

/** The options of a combination, in words. */
function nameOf(readings: HouseholdReadings): string {
  return FORMULA_READINGS.map(({ id }) => readings[id]).join(' and ')
}

const EVERY_COMBINATION = COMBINATIONS.map((readings) => ({ readings, name: nameOf(readings) }))
const AS_LISTED = EVERY_COMBINATION.filter(
  ({ readings }) => readings['target-scope'] === 'as-listed',
)

const FACTS_OF_ARTICLE_3 = householdFacts.slice(0, 12).map(({ id }) => id)

describe('the readings that change a formula', () => {
  it('are the scope of the focus groups and how odd jobs and unstable income are joined', () => {
    expect(FORMULA_READINGS.map(({ id }) => id)).toEqual(['target-scope', 'odd-jobs'])
    expect(COMBINATIONS).toHaveLength(6)
    expect(AS_LISTED).toHaveLength(2)
  })

  it('are all of them: no other option of any reading gives a group another formula', () => {
    const others = readingRules.filter((rule) => !FORMULA_READINGS.includes(rule))
    const changed = others.flatMap(({ id, options }) =>
      options.filter((option) =>
        groupRules.some((group) => {
          const formula = groupFormula(group, { ...DEFAULTS, [id]: option })
          return JSON.stringify(formula) !== JSON.stringify(groupFormula(group, DEFAULTS))
        }),
      ),
    )
    expect(others.length).toBeGreaterThan(0)
    expect(changed).toEqual([])
  })

  it('each change one', () => {
    const formulas = COMBINATIONS.map((readings) =>
      JSON.stringify(groupRules.map((group) => groupFormula(group, readings))),
    )
    expect(new Set(formulas).size).toBe(COMBINATIONS.length)
  })
})

describe('the focus groups of Article 3 as listed, in every state of the twelve facts', () => {
  it.each(AS_LISTED)('ask for nothing else: $name', ({ readings }) => {
    expect(factsAsked(TARGET_GROUPS, readings)).toEqual(FACTS_OF_ARTICLE_3)
  })

  it.each(AS_LISTED)(
    'have the same verdicts by masks and in columns as by slow evaluation: $name',
    ({ readings }) => {
      expect(compareAll(FACTS_OF_ARTICLE_3, readings)).toEqual({ states: 3 ** 12, mismatches: 0 })
    },
  )
})

describe('each group, in every state of its own facts', () => {
  const cases = EVERY_COMBINATION.flatMap(({ readings, name }) =>
    groupRules.map((group) => ({ group, readings, id: group.id, name })),
  )

  it.each(cases)(
    'has the same verdict by masks and in columns as by slow evaluation: $id, $name',
    (one) => {
      const facts = factsAsked([one.group], one.readings)
      expect(compareAll(facts, one.readings)).toEqual({ states: 3 ** facts.length, mismatches: 0 })
    },
  )

  it.each(cases)('has the verdict that its clause says: $id, $name', ({ id, group, readings }) => {
    const formula = groupFormula(group, readings)
    const clause = groupsByHand(readings)[id]
    expect([...factsOf(formula)].sort()).toEqual([...clause.facts].sort())
    const differing = statesOf(clause.facts).filter(
      (value) => evaluateBy(formula, value) !== clause.value(value),
    )
    expect(differing).toHaveLength(0)
  })
})

/** Every way for some facts to be true, false or unknown. */
function statesOf(facts: readonly FactId[]): ((fact: FactId) => Ternary)[] {
  const values = [true, false, null]
  return Array.from({ length: 3 ** facts.length }, (_, number) => (fact: FactId) => {
    const digit = Math.floor(number / 3 ** facts.indexOf(fact)) % 3
    return values[digit] as Ternary
  })
}

describe('the groups of Articles 11, 13 and 16, in every state of their facts together', () => {
  it('have the same verdicts by masks and in columns as by slow evaluation', () => {
    const facts = factsAsked(ATTENTION_GROUPS, DEFAULTS)
    expect(facts).toHaveLength(9)
    expect(compareAll(facts, DEFAULTS)).toEqual({ states: 3 ** facts.length, mismatches: 0 })
  })
})
