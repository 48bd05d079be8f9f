import { type FactId, type HouseholdReadings, parseHousehold } from 'chongqing-aid-guideline'
import { describe, expect, it } from 'vitest'
import { factRules } from '../../src/generated/household-rules.ts'
import { chooseOptions } from '../../src/households/answer/options.ts'
import { settingOf } from '../../src/households/facts/fact-reader.ts'
import { type Rule, tell } from '../../src/logic/rule.ts'
import type { FactCase } from '../support/fact-cases/fact-case.ts'
import { factCases } from '../support/fact-cases.ts'
import { mutantsOf } from '../support/rule-mutants.ts'

const CAUSES = 'any[1] all[0] past-year any[1] all[2]'

/** Changes that change no answer. One that is noticed after all has no place here. */
const SAME: Partial<Record<FactId, readonly string[]>> = {
  // What holds already cannot be held open by another part.
  'edge-household': ['all[0] any[1] all[0] is ordinary,edge'],
  'monitored-household': [
    'all[0] any[1] all[0] is sudden-hardship,monitored',
    'all[0] any[2] all[0] is lifted,monitored',
  ],
  // No window holds a sitting that is none.
  'exam-candidate': ['some first[0] without 0', 'some first[0] all[0] not is '],
  // Grade and statement never contradict each other.
  'unsafe-housing': ['turned round'],
  // What is suggested is open as it is.
  'severe-disaster': [`${CAUSES} counts null`],
  'serious-accident': [`${CAUSES} counts null`],
  // The poor are registered.
  'poor-or-at-risk': ['any-registered without 0', 'any-registered any[0] false'],
}

/** A case, ready for the interpreter. */
function prepare({ household, asOf = '2020-06-01', readings = {}, value }: FactCase) {
  const options = chooseOptions({ asOf, readings })
  const setting = settingOf(options.asOf, options.readings as HouseholdReadings)
  return { household: parseHousehold(household), setting, value }
}

const tables = factRules.map(({ id, rule }) => ({
  id,
  rule,
  cases: factCases[id].map(prepare),
}))

function agrees(rule: Rule, { household, setting, value }: ReturnType<typeof prepare>): boolean {
  return tell(rule, household, setting).value === value
}

describe.each(tables)('the cases of $id', ({ id, rule, cases }) => {
  it('agree with its rule', () => {
    expect(cases.every((one) => agrees(rule, one))).toBe(true)
  })

  it('disagree with every rule that differs from it in one thing', () => {
    const unnoticed = mutantsOf(rule).filter(({ rule }) => cases.every((one) => agrees(rule, one)))
    expect(unnoticed.map(({ change }) => change)).toEqual(SAME[id] ?? [])
  })
})
