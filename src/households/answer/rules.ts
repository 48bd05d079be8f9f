import { groupRules } from '../../generated/household-rules.ts'
import type { FactId, GroupId, HouseholdReadings, ProvisionId } from '../../generated/ids.ts'
import type { Formula } from '../../logic/formula.ts'
import { ageRule } from '../facts/ages.ts'
import { type EventRule, eventRule } from '../facts/events.ts'
import { examRule } from '../facts/exam.ts'
import { type IncomeRule, incomeRule } from '../facts/income.ts'
import type { MemberRule } from '../facts/members.ts'
import { type RegistrationTable, registrationTable } from '../facts/registration.ts'

/** Everything about the facts that depends on the day and the readings alone. */
export interface FactRules {
  readonly registration: RegistrationTable
  readonly members: MemberRule
  readonly income: IncomeRule
  readonly events: EventRule
}

/**
 * Works out the rules of the facts.
 *
 * @param asOf - the day that the question is about.
 * @param readings - the chosen readings.
 * @returns windows, limits and tables.
 */
export function factRulesOf(asOf: string, readings: HouseholdReadings): FactRules {
  return {
    registration: registrationTable(readings),
    members: { exam: examRule(asOf, readings), ages: ageRule(asOf, readings) },
    income: incomeRule(asOf, readings),
    events: eventRule(asOf, readings),
  }
}

/** A formula that holds in place of, or beside, a group's own, if an option of a reading is chosen. */
interface ConditionalFormula {
  readonly reading: keyof HouseholdReadings
  readonly option: string
  readonly formula: Formula<FactId>
}

/** A group as the data has it. */
export interface GroupRule {
  readonly id: GroupId
  readonly provision: ProvisionId
  readonly formula: Formula<FactId>
  /** In place of `formula`. */
  readonly variants?: readonly ConditionalFormula[]
  /** Beside `formula`: both are asked. */
  readonly narrowed?: readonly ConditionalFormula[]
}

/** The groups in the order of the document: those of Article 3, then those of Articles 11, 13, 16. */
export const GROUP_RULES =
  groupRules as readonly (typeof groupRules)[number][] satisfies readonly GroupRule[]

/**
 * Gives the formula of a group under the chosen readings.
 *
 * @param group - the group.
 * @param readings - the chosen readings.
 * @returns the formula.
 */
export function formulaOf(group: GroupRule, readings: HouseholdReadings): Formula<FactId> {
  const chosen = ({ reading, option }: ConditionalFormula) => readings[reading] === option
  const formula = group.variants?.find(chosen)?.formula ?? group.formula
  const also = group.narrowed?.filter(chosen).map((one) => one.formula) ?? []
  return also.length > 0 ? { all: [formula, ...also] } : formula
}
