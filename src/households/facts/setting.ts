import { completeness, factRules } from '../../generated/household-rules.ts'
import type { FactId, HouseholdReadings } from '../../generated/ids.ts'
import { bitsOf } from '../../logic/masks.ts'
import type { Rule, Setting } from '../../logic/rule.ts'
import { incomeTrend } from './incomes.ts'

/** The ids of the facts in the order of their bits. */
export const FACT_ORDER: readonly FactId[] = /* @__PURE__ */ factRules.map(({ id }) => id)

/** The bit of each fact. */
export const FACT_BIT: Readonly<Record<FactId, number>> = /* @__PURE__ */ bitsOf(FACT_ORDER)

/** The rule of each fact. */
export const FACT_RULES = /* @__PURE__ */ Object.fromEntries(
  /* @__PURE__ */ factRules.map(({ id, rule }) => [id, rule]),
) as Readonly<Record<FactId, Rule>>

/** What the rules are asked under. */
export function settingOf(asOf: string, readings: HouseholdReadings): Setting {
  return { asOf, readings: { ...readings }, rules: FACT_RULES, completeness, trend: incomeTrend }
}
