import type { FactId, GroupId, HouseholdReadings, ProvisionId } from '../data/ids.ts'
import { decidingFacts, decisiveFacts, evaluate, type Formula, factsOf } from '../logic/formula.ts'
import { type Ternary, type Verdict, verdictOf } from '../logic/ternary.ts'
import type { GroupVerdict } from './classification.ts'
import { FACT_BIT, FACT_ORDER, type KnownFacts, knownValue } from './facts/known.ts'
import { evidenceOf } from './facts/read-facts.ts'
import type { ParsedHousehold } from './household.ts'
import { type FactRules, formulaOf, type GroupRule } from './rules.ts'

/** A fact that bears on an outcome, with its value there. */
interface Deciding {
  readonly fact: FactId
  readonly value: Ternary
}

/** What one combination of fact values means for a group. */
interface Outcome {
  readonly verdict: Verdict
  readonly missing: readonly FactId[]
  readonly deciding: readonly Deciding[]
  /** Verdicts whose evidence never changes, made once and shared. */
  readonly shared: GroupVerdict[]
}

/**
 * Makes the function that gives the verdict on one group with its reasons. Every combination of the group's few
 * facts is worked out once, when it first occurs.
 *
 * @param group - the group.
 * @param readings - the chosen readings.
 * @param rules - the rules of the facts.
 * @returns a function of the household and what is known of it.
 */
export function groupJudge(
  group: GroupRule,
  readings: HouseholdReadings,
  rules: FactRules,
): (household: ParsedHousehold, known: KnownFacts) => GroupVerdict {
  const { id, provision } = group as { id: GroupId; provision: ProvisionId }
  const formula = formulaOf(group, readings)
  const facts = FACT_ORDER.filter((fact) => factsOf(formula).includes(fact))
  const bits = facts.map((fact) => FACT_BIT[fact])
  const outcomes: (Outcome | undefined)[] = []

  return (household, known) => {
    let combination = 0
    for (const bit of bits) {
      combination *= 3
      if ((known.isTrue & bit) !== 0) combination += 1
      else if ((known.isFalse & bit) !== 0) combination += 2
    }
    const outcome = outcomes[combination] ?? outcomeOf(formula, facts, known)
    outcomes[combination] = outcome
    const reasons = outcome.deciding.map(({ fact, value }) => {
      const evidence = evidenceOf(household, rules, fact, value)
      return { fact, value, paths: evidence.paths, readings: evidence.readings }
    })
    return { id, verdict: outcome.verdict, provision, reasons, missing: outcome.missing }
  }
}

function outcomeOf(formula: Formula<FactId>, facts: readonly FactId[], known: KnownFacts): Outcome {
  const lookup = (fact: FactId): Ternary => knownValue(known, FACT_BIT[fact])
  const inOrder = (chosen: readonly FactId[]) => facts.filter((fact) => chosen.includes(fact))
  const missing = inOrder(decisiveFacts(formula, lookup))
  const deciding = missing.length > 0 ? missing : inOrder(decidingFacts(formula, lookup))
  return {
    verdict: verdictOf(evaluate(formula, lookup)),
    missing: Object.freeze(missing),
    deciding: deciding.map((fact) => ({ fact, value: lookup(fact) })),
    shared: [],
  }
}
