import { describe, expect, it } from 'vitest'
import { plainSetting } from '../../scripts/generate/proof/plain-setting.ts'
import { factRules } from '../../src/generated/household-rules.ts'
import type { HouseholdReadings } from '../../src/generated/ids.ts'
import { FactReader } from '../../src/households/facts/fact-reader.ts'
import { FACT_BIT } from '../../src/households/facts/setting.ts'
import type { ParsedHousehold } from '../../src/households/record/household.ts'
import { tell } from '../../src/logic/tell.ts'
import { type Draws, drawHousehold, drawOptions, draws } from '../support/seeded-households.ts'

/** `HOUSEHOLDS=1000000` for the whole; the suite takes a slice. */
const COUNT = Number(process.env['HOUSEHOLDS'] ?? 8_000)
const PER_CLASSIFIER = 50

/** What the plain interpreter says of each fact. */
function asked(household: ParsedHousehold, setting: ReturnType<typeof plainSetting>) {
  return factRules.map(({ id, rule }) => ({ id, ...tell(rule, household, setting) }))
}

/** Tells what the tables say of each fact. What tells where it was read is made once, as classifiers make it. */
function lookUp(reader: FactReader) {
  const facts = factRules.map(({ id }) => ({ id, evidence: reader.evidenceOf(id) }))
  return (household: ParsedHousehold) => {
    reader.read(household)
    return facts.map(({ id, evidence }) => {
      const bit = FACT_BIT[id]
      const isTrue = (reader.isTrue & bit) !== 0
      const value = isTrue ? true : (reader.isFalse & bit) !== 0 ? false : null
      const { paths, readings } = evidence().finding
      return { id, value, paths, readings }
    })
  }
}

/** Households that the tables and the interpreter tell apart, of a run of one choice of readings. */
function differences(draw: Draws, count: number): unknown[] {
  const { asOf, readings } = drawOptions(draw)
  const setting = plainSetting(asOf, readings as HouseholdReadings)
  const lookedUp = lookUp(new FactReader(setting))
  const found: unknown[] = []
  for (let index = 0; index < count; index++) {
    const household = drawHousehold(draw, asOf)
    const [expected, actual] = [asked(household, setting), lookedUp(household)]
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
