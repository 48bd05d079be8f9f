import {
  classifyHousehold,
  type FactId,
  type Flip,
  flips,
  type Household,
  type HouseholdClassification,
  householdFacts,
  isInvalidInputError,
} from 'chongqing-aid-guideline'
import { describe, expect, it } from 'vitest'
import { groupRules } from '../../src/generated/household-rules.ts'
import { groupFormula } from '../../src/households/answer/group-formula.ts'
import { evaluateBy } from '../../src/logic/formula.ts'
import { verdictOf } from '../../src/logic/ternary.ts'
import { drawHousehold, drawOptions, draws } from '../support/seeded-households.ts'

/** Set `FLIPS=100000` to hold more of them. */
const RECORDS = Number(process.env.FLIPS ?? 1000)

const ASKED_ON = { asOf: '2020-06-01' }
const FACTS = householdFacts.map(({ id }) => id)

/** Turns every set of one or two known facts, whatever the group asks for, and keeps the smallest that matter. */
function bruteForce({ readings, facts, openFacts }: HouseholdClassification): Flip[] {
  const stateOf = (fact: FactId) => (openFacts.includes(fact) ? null : facts.includes(fact))
  const values = new Map(FACTS.map((fact) => [fact, stateOf(fact)]))
  const known = FACTS.filter((fact) => values.get(fact) !== null)
  const sets = [
    ...known.map((fact) => [fact]),
    ...known.flatMap((fact, at) => known.slice(at + 1).map((other) => [fact, other])),
  ]
  return groupRules.flatMap((group) => {
    const formula = groupFormula(group, readings)
    const outcome = (turned: readonly FactId[]) =>
      evaluateBy(formula, (fact) => {
        const value = values.get(fact) ?? null
        return turned.includes(fact) ? !value : value
      })
    const from = outcome([])
    if (from === null) return []
    const found: Flip[] = []
    for (const set of sets) {
      const to = outcome(set)
      const isSmallest = !found.some((flip) => flip.facts.every((fact) => set.includes(fact)))
      if (to !== from && isSmallest) found.push({ group: group.id, facts: set, to: verdictOf(to) })
    }
    return found
  })
}

const flipsOf = (household: Household, group: string) =>
  flips(classifyHousehold(household, ASKED_ON))
    .filter((flip) => flip.group === group)
    .map(({ facts, to }) => [facts, to])

describe('flips', () => {
  it('are those that trying everything finds', { timeout: 3_600_000 }, () => {
    const draw = draws(14)
    let count = 0
    let pairs = 0
    for (let index = 0; index < RECORDS; index++) {
      const options = drawOptions(draw)
      const result = classifyHousehold(drawHousehold(draw, options.asOf), options)
      const found = flips(result)
      expect(found).toEqual(bruteForce(result))
      count += found.length
      pairs += found.filter(({ facts }) => facts.length === 2).length
    }
    expect(count).toBeGreaterThan(RECORDS)
    expect(pairs).toBeGreaterThan(RECORDS / 10)
  })

  it('turn a verdict that rests on one fact', () => {
    expect(flipsOf({ housing: { grade: 'D' } }, 'unsafe-housing')).toEqual([
      [['unsafe-housing'], 'unmet'],
    ])
    expect(flipsOf({ housing: { grade: 'A' } }, 'unsafe-housing')).toEqual([
      [['unsafe-housing'], 'met'],
    ])
  })

  it('turn both facts where either is enough', () => {
    const members = [{ health: ['serious-illness', 'chronic-illness'] }] as const
    expect(flipsOf({ members }, 'illness')).toEqual([
      [['serious-illness', 'chronic-illness'], 'unmet'],
    ])
    expect(flipsOf({ members: [{ health: ['healthy'] }] }, 'illness')).toEqual([
      [['serious-illness'], 'met'],
      [['chronic-illness'], 'met'],
    ])
  })

  it('lead to unknown where another fact is open', () => {
    expect(flipsOf({ members: [{ employment: 'odd-jobs' }] }, 'odd-jobs')).toEqual([
      [['odd-jobs'], 'unknown'],
    ])
  })

  it('are none of a group that is not decided', () => {
    expect(flips(classifyHousehold({}, ASKED_ON))).toEqual([])
  })

  it('are the same for an answer that was stored as JSON', () => {
    const result = classifyHousehold({ registration: 'edge', risks: ['accident'] }, ASKED_ON)
    expect(flips(JSON.parse(JSON.stringify(result)))).toEqual(flips(result))
  })

  it.each<[words: string, input: unknown]>([
    ['nothing', undefined],
    ['a household', { registration: 'poor' }],
    ['an answer without its groups', { ...classifyHousehold({}, ASKED_ON), groups: [] }],
    ['an answer with a fact of its own', { ...classifyHousehold({}, ASKED_ON), facts: ['rich'] }],
  ])('of %s are refused', (_, input) => {
    let thrown: unknown
    try {
      flips(input as HouseholdClassification)
    } catch (error) {
      thrown = error
    }
    expect(isInvalidInputError(thrown)).toBe(true)
  })
})
