import { groupRules, targetGroupCount } from '../../generated/household-rules.ts'
import type { FactId, GroupId, HouseholdFieldId, HouseholdReadings } from '../../generated/ids.ts'
import { type Chances, chancesOf } from '../../logic/chances.ts'
import type { FactLookup, Formula } from '../../logic/formula.ts'
import { groupFormula } from './group-formula.ts'
import type { CheckedQuestionOptions } from './question-options.ts'

/** A question, and what its answer can settle. */
interface Question {
  readonly field: HouseholdFieldId
  readonly facts: readonly FactId[]
  readonly groups: readonly GroupId[]
}

/** Amounts as against the cost: what counts first, then what counts where that is equal. */
export type Worth = readonly number[]

const TARGET_GROUPS = /* @__PURE__ */ groupRules.slice(0, targetGroupCount)
const OTHER_GROUPS = /* @__PURE__ */ groupRules.slice(targetGroupCount)

/**
 * Tells what a question is worth: how much its answer alone settles on average. For the verdict that is how likely it
 * ends the interview. Where one fact in any group is enough, asking in this order takes the fewest questions.
 */
export function worthOf(
  { field, facts, groups }: Question,
  known: FactLookup<FactId>,
  readings: HouseholdReadings,
  { goal, likely, cost }: CheckedQuestionOptions,
): Worth {
  const settled = (formula: Formula<FactId>, others = 0) => {
    const { met, unmet } = chancesOf(formula, (fact): Chances => {
      const value = known(fact)
      if (value !== null) return value ? MET : UNMET
      const isTold = facts.includes(fact) ? 1 : others
      const holds = likely.get(fact) ?? EVEN
      return { met: isTold * holds, unmet: isTold * (1 - holds) }
    })
    return met + unmet
  }
  const among = (rules: typeof groupRules) => rules.filter(({ id }) => groups.includes(id))
  const settledOf = (rules: typeof groupRules) =>
    among(rules).reduce((sum, group) => sum + settled(groupFormula(group, readings)), 0)
  const gains = {
    verdict: () => {
      const anyTarget = { any: TARGET_GROUPS.map((group) => groupFormula(group, readings)) }
      return [settled(anyTarget), settled(anyTarget, EVEN)]
    },
    groups: () => [settledOf(TARGET_GROUPS), among(TARGET_GROUPS).length, settledOf(OTHER_GROUPS)],
    listed: () => [settledOf(groupRules)],
  }[typeof goal === 'string' ? goal : 'listed']()
  const price = Math.max(cost.get(field) ?? 1, CHEAPEST)
  return gains.map((gain) => Math.round(gain / GRAIN) / price)
}

const MET: Chances = { met: 1, unmet: 0 }
const UNMET: Chances = { met: 0, unmet: 1 }

/** How likely a fact is of which nobody says anything. */
const EVEN = 0.5

/** What is free is asked first, in the order of what it settles. */
const CHEAPEST = 1e-9

/** Smaller differences are those of rounding. */
const GRAIN = 1e-9
