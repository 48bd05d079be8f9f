import { factRules } from '../../generated/household-rules.ts'
import type { FactId, HouseholdReadings } from '../../generated/ids.ts'
import { bitsOf } from '../../logic/masks.ts'
import type { Rule, Setting } from '../../logic/rule.ts'
import { silent } from '../../logic/told.ts'

/** The ids of the facts in the order of their bits. */
export const FACT_ORDER: readonly FactId[] = /* @__PURE__ */ factRules.map(({ id }) => id)

/** The bit of each fact. */
export const FACT_BIT: Readonly<Record<FactId, number>> = /* @__PURE__ */ bitsOf(FACT_ORDER)

/** The bits of all facts. */
export const ALL_FACTS: number = /* @__PURE__ */ FACT_ORDER.reduce(
  (bits, _, place) => bits | (1 << place),
  0,
)

/** The rule of each fact. */
export const FACT_RULES: Readonly<Record<string, Rule>> = /* @__PURE__ */ Object.fromEntries(
  /* @__PURE__ */ factRules.map(({ id, rule }) => [id, rule]),
)

/** The fact of a bit. */
export function factOf(bit: number): FactId {
  return FACT_ORDER[31 - Math.clz32(bit)] as FactId
}

/** The rule of the fact of a bit. */
export function ruleOf(bit: number): Rule {
  return FACT_RULES[factOf(bit)] as Rule
}

/** What the rules are asked under. Who answers for lists and the trend is said where they are asked; no entry of a list has any. */
export function settingOf(
  asOf: string,
  readings: HouseholdReadings,
  leaf: Setting['leaf'] = () => silent(null),
): Setting {
  return { asOf, readings: { ...readings }, rules: FACT_RULES, leaf }
}
