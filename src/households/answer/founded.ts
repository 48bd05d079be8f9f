import { groupRules, readingRules, targetGroupCount } from '../../generated/household-rules.ts'
import type { FactId, HouseholdReadings } from '../../generated/ids.ts'
import { Outcomes, outcomeBits } from '../../logic/outcomes.ts'
import { anyOf } from '../../logic/ternary.ts'
import { FACT_BIT, FACT_ORDER } from '../facts/setting.ts'
import type { GroupVerdict, HouseholdClassification } from './classification.ts'
import { groupFormula } from './group-formula.ts'
import { verdictIn } from './verdicts-from-bits.ts'

/** What a verdict rests on, and the verdicts. */
type Judged = Pick<HouseholdClassification, 'readings' | 'verdict' | 'facts' | 'openFacts'> & {
  readonly groups: readonly Verdicted[]
  readonly attention: readonly Verdicted[]
}

type Verdicted = Pick<GroupVerdict, 'id' | 'verdict'>

/**
 * The verdicts as bits, if they are those that the facts make under the readings: a classification that was changed has
 * none. It throws at what is far from one.
 */
export function foundedBits({
  readings,
  verdict,
  groups,
  attention,
  facts,
  openFacts,
}: Judged): number | undefined {
  const isTrue = bitsOfAll(facts)
  const isOpen = bitsOfAll(openFacts)
  const judge = judgeOf(readings)
  if (!judge || isTrue === undefined || isOpen === undefined || (isTrue & isOpen) !== 0) {
    return undefined
  }
  const bits = judge(isTrue, ~(isTrue | isOpen))
  const isFounded =
    verdict === anyOf(groups) &&
    areVerdicts(groups, bits, 0, targetGroupCount) &&
    areVerdicts(attention, bits, targetGroupCount, groupRules.length)
  return isFounded ? bits : undefined
}

/** Whether they are those on the groups from one place in their order to before another. */
function areVerdicts(verdicts: readonly Verdicted[], bits: number, from: number, to: number) {
  if (verdicts.length !== to - from) return false
  for (let index = from; index < to; index++) {
    const { id, verdict } = verdicts[index - from] as Verdicted
    if (id !== groupRules[index]?.id || verdict !== verdictIn(bits, index)) return false
  }
  return true
}

const BIT_OF: ReadonlyMap<string, number> = /* @__PURE__ */ (() =>
  new Map(Object.entries(FACT_BIT)))()

/** Undefined if one is no fact, or there twice. */
function bitsOfAll(facts: readonly FactId[]): number | undefined {
  let bits = 0
  for (const fact of facts) {
    const bit = BIT_OF.get(fact)
    if (bit === undefined || (bits & bit) !== 0) return undefined
    bits |= bit
  }
  return bits
}

type Judge = (isTrue: number, isFalse: number) => number

/** The formulas under readings that never change. */
const keptJudges = new WeakMap<HouseholdReadings, Judge>()
/** Those of the answers last read back from JSON, which mostly rest on the same readings. */
let lastRead: { readonly text: string; readonly judge: Judge } | undefined

/** Undefined if they are no readings. */
function judgeOf(readings: HouseholdReadings): Judge | undefined {
  const kept = keptJudges.get(readings)
  if (kept) return kept
  const isRight = readingRules.every(({ id, options }) =>
    (options as readonly unknown[]).includes(readings[id]),
  )
  if (!isRight) return undefined
  const text = readingRules.map(({ id }) => readings[id]).join()
  if (lastRead?.text !== text) lastRead = { text, judge: newJudge(readings) }
  const { judge } = lastRead
  if (Object.isFrozen(readings)) keptJudges.set(readings, judge)
  return judge
}

function newJudge(readings: HouseholdReadings): Judge {
  const rules = groupRules.map(
    (group) => new Outcomes(groupFormula(group, readings), FACT_ORDER, (outcome) => outcome),
  )
  return (isTrue, isFalse) => outcomeBits(rules, isTrue, isFalse)
}
