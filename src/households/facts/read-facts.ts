import type { FactId } from '../../generated/ids.ts'
import type { Ternary } from '../../logic/ternary.ts'
import type { FactRules } from '../answer/rules.ts'
import type { ParsedHousehold } from '../record/household.ts'
import { eventEvidence, struckBy } from './events.ts'
import { type EvidenceReader, sharedEvidence } from './evidence.ts'
import { housingEvidence, unsafeHousing } from './housing.ts'
import { incomeEvidence, incomeNotRising } from './income.ts'
import { unstableIncome, unstableIncomeEvidence } from './income-stability.ts'
import { FACT_BIT, type KnownFacts, note } from './known.ts'
import { memberEvidence } from './member-evidence.ts'
import { memberReader } from './members.ts'
import { readRegistration, registrationEvidence } from './registration.ts'

/**
 * Makes the reader of all facts of a household. This is the hot path: straight calls, nothing allocated.
 *
 * @param rules - windows, limits and tables.
 * @returns a function that reads a household and takes down what is known.
 */
export function factReader(
  rules: FactRules,
): (household: ParsedHousehold, known: KnownFacts) => void {
  const readMembers = memberReader(rules.members)
  const { registration, income, events } = rules
  const {
    'income-not-rising': INCOME_NOT_RISING,
    'unstable-income': UNSTABLE_INCOME,
    'unsafe-housing': UNSAFE_HOUSING,
    'severe-disaster': SEVERE_DISASTER,
    'serious-accident': SERIOUS_ACCIDENT,
    'extreme-poverty': EXTREME_POVERTY,
    'in-focus-area': IN_FOCUS_AREA,
  } = FACT_BIT
  return (household, known) => {
    known.isTrue = 0
    known.isFalse = 0
    readRegistration(household, registration, known)
    readMembers(household, known)
    note(known, INCOME_NOT_RISING, incomeNotRising(household, income))
    note(known, UNSTABLE_INCOME, unstableIncome(household))
    note(known, UNSAFE_HOUSING, unsafeHousing(household))
    note(known, SEVERE_DISASTER, struckBy(household, events, 'natural-disaster'))
    note(known, SERIOUS_ACCIDENT, struckBy(household, events, 'accident'))
    note(known, EXTREME_POVERTY, household.extremePoverty ?? null)
    note(known, IN_FOCUS_AREA, inFocusArea(household))
  }
}

/** 2: the caller brings the verdict on the place. */
function inFocusArea({ focusArea }: ParsedHousehold): Ternary {
  if (focusArea === undefined || focusArea === 'unknown') return null
  return focusArea === 'met'
}

const EXTREME_POVERTY_STATED = /* @__PURE__ */ sharedEvidence(['extremePoverty'])
const FOCUS_AREA_STATED = /* @__PURE__ */ sharedEvidence(['focusArea'])

/**
 * Makes the function that tells where a fact was read.
 *
 * @param fact - the fact.
 * @param rules - windows, limits and tables.
 * @returns a function of the household, what is known of it, and what was read.
 */
export function evidenceReader(fact: FactId, rules: FactRules): EvidenceReader {
  switch (fact) {
    case 'registered-poor':
    case 'edge-household':
    case 'monitored-household':
    case 'poor-or-at-risk':
      return (household) => registrationEvidence(household, fact)
    case 'income-not-rising':
      return (household, _, value) => incomeEvidence(household, rules.income, value)
    case 'unstable-income':
      return unstableIncomeEvidence
    case 'unsafe-housing':
      return housingEvidence
    case 'severe-disaster':
      return (household, _, value) =>
        eventEvidence(household, rules.events, 'natural-disaster', value)
    case 'serious-accident':
      return (household, _, value) => eventEvidence(household, rules.events, 'accident', value)
    case 'extreme-poverty':
      return () => EXTREME_POVERTY_STATED
    case 'in-focus-area':
      return () => FOCUS_AREA_STATED
    default:
      return memberEvidence(fact)
  }
}
