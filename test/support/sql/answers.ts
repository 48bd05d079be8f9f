import { expect } from 'vitest'
import { factRules } from '../../../src/generated/household-rules.ts'
import type { HouseholdReadings } from '../../../src/generated/ids.ts'
import { createHouseholdClassifier } from '../../../src/households/answer/classifier.ts'
import type { ParsedHousehold } from '../../../src/households/record/household.ts'
import { verdictOf } from '../../../src/logic/ternary.ts'
import { type Engine, ternary } from './engine.ts'

/** Every fact and every verdict of one household. */
export interface Answers {
  readonly facts: readonly (boolean | null)[]
  readonly verdicts: readonly string[]
}

/** What the library says of each household. */
export function answersOf(
  households: readonly ParsedHousehold[],
  asOf: string,
  readings?: HouseholdReadings,
): Answers[] {
  const classifier = createHouseholdClassifier({ asOf, readings })
  return households.map((household) => {
    const { facts, openFacts, groups, attention } = classifier.classifyParsed(household)
    return {
      facts: factRules.map(({ id }) =>
        facts.includes(id) ? true : openFacts.includes(id) ? null : false,
      ),
      verdicts: [...groups, ...attention].map(({ verdict }) => verdict),
    }
  })
}

/** What an engine says of each, by the ids under which they were put in. */
export async function answersFrom(engine: Engine, sql: string): Promise<Answers[]> {
  const found: Answers[] = []
  for (const [id, ...cells] of await engine.rows(sql)) {
    const values = cells.map(ternary)
    const facts = values.slice(0, factRules.length)
    found[Number(id)] = { facts, verdicts: values.slice(factRules.length).map(verdictOf) }
  }
  return found
}

/** The households on which two differ: empty, or far too long to be shown as a whole. */
export function differing(
  households: readonly ParsedHousehold[],
  expected: readonly Answers[],
  actual: readonly Answers[],
): unknown[] {
  expect(actual).toHaveLength(expected.length)
  return households
    .flatMap((household, index) => {
      const [one, other] = [expected[index], actual[index]]
      return JSON.stringify(one) === JSON.stringify(other) ? [] : [{ household, one, other }]
    })
    .slice(0, 3)
}
