import type { GroupRule } from '../../generated/household-rules.ts'
import type { FactId, HouseholdReadingId, HouseholdReadings } from '../../generated/ids.ts'
import { evaluate, type Formula, factsOf, restsOn } from '../../logic/formula.ts'
import { valueAt } from '../../logic/masks.ts'
import { type Ternary, type Verdict, verdictOf } from '../../logic/ternary.ts'
import type { FactReader } from '../facts/fact-reader.ts'
import { type Kept, MOST_KEPT } from '../facts/keeper.ts'
import { FACT_BIT, FACT_ORDER } from '../facts/setting.ts'
import type { Finding, GroupVerdict } from './classification.ts'
import { groupFormula } from './group-formula.ts'

/** A fact that bears on an outcome, with its value there. */
interface Deciding {
  readonly fact: FactId
  readonly value: Ternary
  readonly evidence: () => Kept
}

/** What one combination of fact values means for a group. */
interface Outcome {
  readonly verdict: Verdict
  readonly missing: readonly FactId[]
  readonly deciding: readonly Deciding[]
  /** Most verdicts of a population are the same few: they are made once and handed out again, by their evidence. */
  readonly shared: Map<number, GroupVerdict>
}

/** Gives the verdict on one group, with its reasons, of the household last read. */
export type GroupJudge = () => GroupVerdict

/** More than this many are not kept for one outcome, so that a strange population cannot fill the memory. */
const MOST_SHARED = 1024

/**
 * Makes the function that gives the verdict on one group with its reasons. Every combination of the group's few
 * facts is worked out once, when it first occurs.
 */
export function groupJudge(
  group: GroupRule,
  readings: HouseholdReadings,
  reader: FactReader,
): GroupJudge {
  const formula = groupFormula(group, readings)
  const facts = FACT_ORDER.filter((fact) => factsOf(formula).includes(fact))
  const bits = facts.map((fact) => FACT_BIT[fact])
  const outcomes: (Outcome | undefined)[] = []
  // Room for the evidence of one household after another; only its first entries are those of this one.
  const evidence: Kept[] = []

  return () => {
    const combination = combinationOf(bits, reader)
    const outcome = outcomes[combination] ?? outcomeOf(formula, facts, reader)
    outcomes[combination] = outcome
    const { deciding, shared } = outcome
    // A group rests on few facts, so the ids of their evidence make one number.
    let key = 0
    for (let index = 0; index < deciding.length; index++) {
      const one = (deciding[index] as Deciding).evidence()
      evidence[index] = one
      key = key * MOST_KEPT + one.id
    }
    return shared.get(key) ?? judge(group, outcome, evidence, key)
  }
}

/** Numbers the combinations of true, false and unknown. */
function combinationOf(bits: readonly number[], { isTrue, isFalse }: FactReader): number {
  let combination = 0
  for (const bit of bits) {
    combination *= 3
    if ((isTrue & bit) !== 0) combination += 1
    else if ((isFalse & bit) !== 0) combination += 2
  }
  return combination
}

function outcomeOf(
  formula: Formula<FactId>,
  facts: readonly FactId[],
  reader: FactReader,
): Outcome {
  const { isTrue, isFalse } = reader
  const lookup = (fact: FactId) => valueAt(FACT_BIT[fact], isTrue, isFalse)
  const value = evaluate(formula, lookup)
  const restingOn = restsOn(formula, lookup, value)
  const deciding = facts.filter((fact) => restingOn.includes(fact))
  return {
    verdict: verdictOf(value),
    missing: Object.freeze(value === null ? deciding : []),
    deciding: deciding.map((fact) => ({
      fact,
      value: lookup(fact),
      evidence: reader.evidenceOf(fact),
    })),
    shared: new Map(),
  }
}

function judge(
  { id, provision }: GroupRule,
  { verdict, missing, deciding, shared }: Outcome,
  evidence: readonly Kept[],
  key: number,
): GroupVerdict {
  const reasons = deciding.map(({ fact, value }, index): Finding => {
    const { paths, readings } = evidence[index] as Kept
    return { fact, value, paths, readings: readings as readonly HouseholdReadingId[] }
  })
  const made = { id, verdict, provision, reasons, missing }
  if (Number.isSafeInteger(key) && shared.size < MOST_SHARED) {
    reasons.forEach(Object.freeze)
    Object.freeze(reasons)
    shared.set(key, Object.freeze(made))
  }
  return made
}
