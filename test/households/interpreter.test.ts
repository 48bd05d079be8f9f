import { describe, expect, it } from 'vitest'
import { factRules } from '../../src/generated/household-rules.ts'
import type { HouseholdReadings } from '../../src/generated/ids.ts'
import { FACT_BIT, factReader, settingOf } from '../../src/households/facts/fact-reader.ts'
import type { ParsedHousehold } from '../../src/households/record/household.ts'
import { tell } from '../../src/logic/rule.ts'
import { type Draws, drawHousehold, drawOptions, draws } from '../support/seeded-households.ts'

/** `HOUSEHOLDS=1000000` for the whole; the suite takes a slice. */
const COUNT = Number(process.env['HOUSEHOLDS'] ?? 20_000)
const PER_CLASSIFIER = 50

/** What the plain interpreter says of each fact. */
function asked(household: ParsedHousehold, setting: ReturnType<typeof settingOf>) {
  return factRules.map(({ id, rule }) => ({ id, ...tell(rule, household, setting) }))
}

/** What the tables say of each fact. */
function lookedUp(household: ParsedHousehold, reader: ReturnType<typeof factReader>) {
  reader.read(household)
  return factRules.map(({ id }) => {
    const bit = FACT_BIT[id]
    const isTrue = (reader.isTrue & bit) !== 0
    const value = isTrue ? true : (reader.isFalse & bit) !== 0 ? false : null
    const { paths, readings } = reader.evidenceOf(id)()
    return { id, value, paths, readings }
  })
}

/** Households that the tables and the interpreter tell apart, of a run of one choice of readings. */
function differences(draw: Draws, count: number): unknown[] {
  const { asOf, readings } = drawOptions(draw)
  const setting = settingOf(asOf, readings as HouseholdReadings)
  const reader = factReader(setting)
  const found: unknown[] = []
  for (let index = 0; index < count; index++) {
    const household = drawHousehold(draw, asOf)
    const [expected, actual] = [asked(household, setting), lookedUp(household, reader)]
    const differing = expected.flatMap((one, at) =>
      JSON.stringify(one) === JSON.stringify(actual[at]) ? [] : [{ one, other: actual[at] }],
    )
    if (differing.length > 0) found.push({ asOf, readings, household, differing })
  }
  return found
}

describe('the tables of the facts', () => {
  it('say what the rules say: value, paths and readings', () => {
    const draw = draws(20200514)
    for (let done = 0; done < COUNT; done += PER_CLASSIFIER) {
      expect(differences(draw, PER_CLASSIFIER)).toEqual([])
    }
  }, 3_600_000)
})
