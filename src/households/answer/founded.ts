import { groupRules, readingRules } from '../../generated/household-rules.ts'
import type { FactId, HouseholdReadings } from '../../generated/ids.ts'
import { Outcomes, outcomeBits } from '../../logic/outcomes.ts'
import { anyOf, type Verdict } from '../../logic/ternary.ts'
import { FACT_BIT, FACT_ORDER } from '../facts/setting.ts'
import type { HouseholdClassification } from './classification.ts'
import { groupFormula } from './group-formula.ts'
import { verdictIn } from './verdicts-from-bits.ts'

/** What a verdict rests on, and the verdicts. */
type Judged = Pick<HouseholdClassification, 'readings' | 'verdict' | 'facts' | 'openFacts'> & {
  readonly groups: readonly { readonly verdict: Verdict }[]
  readonly attention: readonly { readonly verdict: Verdict }[]
}

/** Whether the verdicts are those that the facts make under the readings: a classification that was changed is none. */
export function areFounded({
  readings,
  verdict,
  groups,
  attention,
  facts,
  openFacts,
}: Judged): boolean {
  const isTrue = bitsOfAll(facts)
  const isOpen = bitsOfAll(openFacts)
  const judge = judgeOf(readings)
  if (!judge || isTrue === undefined || isOpen === undefined || (isTrue & isOpen) !== 0) {
    return false
  }
  const bits = judge(isTrue, ~(isTrue | isOpen))
  return (
    verdict === anyOf(groups) &&
    groups.every((group, index) => group.verdict === verdictIn(bits, index)) &&
    attention.every((group, index) => group.verdict === verdictIn(bits, groups.length + index))
  )
}

/** The bits of lists that never change: the answers of one classifier share them. */
const keptBits = new WeakMap<readonly FactId[], number>()

const BIT_OF: ReadonlyMap<string, number> = /* @__PURE__ */ (() =>
  new Map(Object.entries(FACT_BIT)))()

/** Undefined if one is no fact. */
function bitsOfAll(facts: readonly FactId[]): number | undefined {
  const kept = keptBits.get(facts)
  if (kept !== undefined) return kept
  let bits = 0
  for (const fact of facts) {
    const bit = BIT_OF.get(fact)
    if (bit === undefined) return undefined
    bits |= bit
  }
  if (Object.isFrozen(facts)) keptBits.set(facts, bits)
  return bits
}

type Judge = (isTrue: number, isFalse: number) => number

/** The formulas under readings that never change. */
const keptJudges = new WeakMap<HouseholdReadings, Judge>()

/** Undefined if they are no readings. */
function judgeOf(readings: HouseholdReadings): Judge | undefined {
  const kept = keptJudges.get(readings)
  if (kept) return kept
  const isRight = readingRules.every(({ id, options }) =>
    (options as readonly unknown[]).includes(readings[id]),
  )
  if (!isRight) return undefined
  const rules = groupRules.map(
    (group) => new Outcomes(groupFormula(group, readings), FACT_ORDER, (outcome) => outcome),
  )
  const judge: Judge = (isTrue, isFalse) => outcomeBits(rules, isTrue, isFalse)
  if (Object.isFrozen(readings)) keptJudges.set(readings, judge)
  return judge
}
