import {
  type FactId,
  type Household,
  type HouseholdOptions,
  type HouseholdReadings,
  parseHousehold,
  type Ternary,
} from 'chongqing-aid-guideline'
import { describe, expect, it } from 'vitest'
import { plainSetting } from '../../scripts/generate/proof/plain-setting.ts'
import { factRules } from '../../src/generated/household-rules.ts'
import { chooseOptions } from '../../src/households/answer/options.ts'
import { type Rule, subrulesOf } from '../../src/logic/rule.ts'
import { tell } from '../../src/logic/tell.ts'
import { isInvalid, readHouseholdConformance, type ValidCase } from '../support/conformance.ts'
import { factCases } from '../support/fact-cases.ts'
import { groupsByHand, missingByHand, verdictOf } from '../support/oracle.ts'
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

/** A record, ready for the plain interpreter. */
function prepare(household: unknown, options: HouseholdOptions) {
  const { asOf, readings } = chooseOptions(options)
  return {
    household: parseHousehold(household as Household),
    setting: plainSetting(asOf, readings),
    readings: readings as HouseholdReadings,
  }
}

type Prepared = ReturnType<typeof prepare>

const valueOfRule = (rule: Rule, { household, setting }: Prepared) =>
  tell(rule, household, setting).value

/** The changes of a rule that nobody notices. */
function unnoticed(rule: Rule, agrees: (rule: Rule) => boolean): string[] {
  return mutantsOf(rule)
    .filter((mutant) => agrees(mutant.rule))
    .map(({ change }) => change)
}

describe.each(factRules)('the cases of $id', ({ id, rule }) => {
  const cases = factCases[id].map(({ household, asOf = '2020-06-01', readings = {}, value }) => ({
    ...prepare(household, { asOf, readings }),
    value,
  }))
  const agrees = (rule: Rule) => cases.every((one) => valueOfRule(rule, one) === one.value)

  it('agree with its rule', () => {
    expect(agrees(rule)).toBe(true)
  })

  it('disagree with every rule that differs from it in one thing', () => {
    expect(unnoticed(rule, agrees)).toEqual(SAME[id] ?? [])
  })
})

/** Whether the values of the facts are what a conformance case says, and lead to the verdicts that it says. */
function isAnswered(
  { facts = {}, verdicts = {}, missing = {} }: ValidCase,
  readings: HouseholdReadings,
  valueOfFact: (fact: FactId) => Ternary,
): boolean {
  const groups = Object.entries(groupsByHand(readings))
  const lacks = (id: string) => missing[id as keyof typeof missing]
  return (
    Object.entries(facts).every(([fact, value]) => valueOfFact(fact as FactId) === value) &&
    groups.every(([id, group]) => {
      const verdict = verdicts[id as keyof typeof verdicts]
      return verdict === undefined || verdict === verdictOf(group.value(valueOfFact))
    }) &&
    groups.every(([id, group]) => {
      const stated = lacks(id)
      const open = missingByHand(group, valueOfFact)
      return stated === undefined || stated.toString() === inOrder(open).toString()
    })
  )
}

const inOrder = (facts: readonly FactId[]) =>
  factRules.map(({ id }) => id).filter((id) => facts.includes(id))

/** The facts whose rule names a fact. */
function followersOf(fact: FactId): FactId[] {
  const names = (rule: Rule): boolean =>
    (typeof rule === 'object' && rule !== null && 'fact' in rule && rule.fact === fact) ||
    subrulesOf(rule).some(names)
  return factRules.filter(({ rule }) => names(rule)).map(({ id }) => id)
}

describe('the conformance cases', () => {
  const cases = readHouseholdConformance()
    .cases.filter((one): one is ValidCase => !isInvalid(one))
    .map((stated) => {
      const prepared = prepare(stated.input, stated.options as HouseholdOptions)
      const values = new Map(factRules.map(({ id, rule }) => [id, valueOfRule(rule, prepared)]))
      return { ...prepared, stated, values }
    })

  it.each(factRules)('notice every rule of $id that differs in one thing', ({ id, rule }) => {
    const followers = followersOf(id)
    const agrees = (changed: Rule) =>
      cases.every(({ stated, readings, values, setting, household }) => {
        const rules = { ...setting.rules, [id]: changed }
        const ask = (fact: FactId) =>
          tell(rules[fact] as Rule, household, { ...setting, rules }).value
        const asked = new Map([id, ...followers].map((fact) => [fact, ask(fact)]))
        return isAnswered(
          stated,
          readings,
          (fact) => (asked.has(fact) ? asked : values).get(fact) ?? null,
        )
      })
    expect(agrees(rule)).toBe(true)
    expect(unnoticed(rule, agrees)).toEqual(SAME[id] ?? [])
  })
})
