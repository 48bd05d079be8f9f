import {
  classifyHousehold,
  createHouseholdClassifier,
  type GroupId,
  type Household,
  type HouseholdClassification,
  type HouseholdReadings,
  householdFacts,
  parseHousehold,
  readings,
} from 'chongqing-aid-guideline'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { handWritten } from '../../bench/hand-written.ts'
import { population } from '../../bench/population.ts'
import { householdArbitrary, householdOptionsArbitrary } from '../support/households.ts'
import { factsByHand, groupsByHand, missingByHand, verdictOf } from '../support/oracle.ts'
import { runs } from '../support/runs.ts'

const SEED = 20200514
const FACTS = householdFacts.map(({ id }) => id)

/** What a classification answers, without where it was read. */
function answerOf({ verdict, facts, openFacts, groups, attention }: HouseholdClassification) {
  const told = [...groups, ...attention].map(({ id, verdict, missing }) => ({
    id,
    verdict,
    missing,
  }))
  return { verdict, facts, openFacts, groups: told }
}

/** What the second reading answers. */
function answerByHand(household: Household, asOf: string, readings: HouseholdReadings) {
  const values = factsByHand(household, { asOf, readings })
  const known = (fact: (typeof FACTS)[number]) => values[fact]
  const groups = Object.entries(groupsByHand(readings)).map(([id, condition]) => {
    const missing = missingByHand(condition, known)
    return {
      id: id as GroupId,
      verdict: verdictOf(condition.value(known)),
      missing: FACTS.filter((fact) => missing.includes(fact)),
    }
  })
  const eight = groups.slice(0, 8).map(({ verdict }) => verdict)
  const otherwise = eight.includes('unknown') ? 'unknown' : 'unmet'
  return {
    verdict: eight.includes('met') ? 'met' : otherwise,
    facts: FACTS.filter((fact) => values[fact] === true),
    openFacts: FACTS.filter((fact) => values[fact] === null),
    groups,
  }
}

function agreesWithSecondReading(
  household: Household,
  options: Parameters<typeof classifyHousehold>[1],
): void {
  const classification = classifyHousehold(household, options)
  expect(answerOf(classification)).toEqual(
    answerByHand(household, options.asOf, classification.readings),
  )
}

describe('a second reading of the clauses', () => {
  it('comes to the same facts, verdicts and gaps for random households, days and readings', () => {
    fc.assert(fc.property(householdArbitrary, householdOptionsArbitrary, agreesWithSecondReading), {
      seed: SEED,
      numRuns: runs(4000),
    })
  })

  const options = readings
    .filter(({ scope }) => scope === 'household')
    .flatMap(({ id, options }) => options.map((option) => ({ id, option: option.id })))

  it.each(options)('does so with $id = $option beside the default readings', ({ id, option }) => {
    fc.assert(
      fc.property(householdArbitrary, (household) =>
        agreesWithSecondReading(household, { asOf: '2020-06-01', readings: { [id]: option } }),
      ),
      { seed: SEED, numRuns: 500 },
    )
  })

  it('does so for households as registers have them', () => {
    for (const household of population(2000)) {
      agreesWithSecondReading(household, { asOf: '2020-06-01' })
    }
  })
})

describe('the hand-written pass that the benchmark times', () => {
  const { bits } = createHouseholdClassifier({ asOf: '2020-06-01' })

  it('gives the bits of random households', () => {
    fc.assert(
      fc.property(householdArbitrary, (household) => {
        const parsed = parseHousehold(household)
        expect(handWritten(parsed)).toBe(bits(parsed))
      }),
      { seed: SEED, numRuns: runs(4000) },
    )
  })

  it('gives those of households as registers have them', () => {
    for (const household of population(2000)) {
      const parsed = parseHousehold(household)
      expect(handWritten(parsed)).toBe(bits(parsed))
    }
  })
})
