import { groupRules, targetGroupCount } from '../../../src/generated/household-rules.ts'
import type { FactId, HouseholdReadings } from '../../../src/generated/ids.ts'
import { groupFormula } from '../../../src/households/answer/group-formula.ts'
import { FACT_BIT, FACT_ORDER } from '../../../src/households/facts/setting.ts'
import type { Household } from '../../../src/households/record/household.ts'
import { factsOf } from '../../../src/logic/formula.ts'
import { Outcomes, outcomeBits } from '../../../src/logic/outcomes.ts'
import { factComponents, jointStates } from './components.ts'
import { judgeOf, merged, smallRecords } from './records.ts'

/** What two groups have to do with each other: by their places in the document. */
export interface Relation {
  readonly kind: 'excludes' | 'implies' | 'is-covered'
  readonly group: number
  /** The other group; of `is-covered`, the groups that together cover the first. */
  readonly others: readonly number[]
}

/** A combination of verdicts: groups that are met, and groups that are unmet, in one household. */
interface Wanted {
  readonly met: readonly number[]
  readonly unmet: readonly number[]
}

const GROUPS = groupRules.map((_, index) => index)

/** The groups of Article 3 that no reading narrows, and those that some reading does. */
const TARGETS = groupRules.slice(0, targetGroupCount)
export const BASE = GROUPS.filter((at) => TARGETS[at] && !TARGETS[at]?.narrowed)
const NARROWED = GROUPS.filter((at) => TARGETS[at]?.narrowed)

/** Everything that is asked: a relation holds if no household has the combination of verdicts that would refute it. */
const QUESTIONS: readonly (Relation & { readonly refuted: Wanted })[] = [
  ...GROUPS.flatMap((group) =>
    GROUPS.filter((other) => other > group).map((other) => ({
      kind: 'excludes' as const,
      group,
      others: [other],
      refuted: { met: [group, other], unmet: [] },
    })),
  ),
  ...GROUPS.flatMap((group) =>
    GROUPS.filter((other) => other !== group).map((other) => ({
      kind: 'implies' as const,
      group,
      others: [other],
      refuted: { met: [group], unmet: [other] },
    })),
  ),
  ...NARROWED.map((group) => ({
    kind: 'is-covered' as const,
    group,
    others: BASE,
    refuted: { met: [group], unmet: BASE },
  })),
]

/** How many questions there are under each choice of readings. */
export const questionCount = QUESTIONS.length

/**
 * Answers every question under one choice of readings, from both sides: a relation holds if no joint state of the facts
 * refutes it, and does not hold if a record refutes it. Throws if neither can be shown.
 */
export function relationsUnder(readings: HouseholdReadings): Relation[] {
  const states = statesUnder(readings)
  const bits = judgeOf(readings)
  const records = smallRecords.map((record) => ({ record, bits: bits(record) }))
  return QUESTIONS.flatMap(({ refuted, ...relation }) => {
    if (!states(refuted)) return [relation]
    if (findRecord(refuted, records, bits)) return []
    throw new Error(
      `No record refutes ${JSON.stringify(relation)} under ${JSON.stringify(readings)}`,
    )
  })
}

const bitsOf = (groups: readonly number[]) => groups.reduce((bits, at) => bits | (1 << at), 0)
const maskOf = ({ met, unmet }: Wanted) => (bitsOf(met) | (bitsOf(unmet) << 16)) >>> 0
const has = (bits: number, mask: number) => (bits & mask) >>> 0 === mask

/** Makes the function that tells whether a joint state of the facts has a combination of verdicts. */
function statesUnder(readings: HouseholdReadings): (wanted: Wanted) => boolean {
  const formulas = groupRules.map((group) => groupFormula(group, readings))
  const rules = formulas.map((formula) => new Outcomes(formula, FACT_ORDER, (one) => one))
  const components = factComponents.map((component) => ({
    ...component,
    states: jointStates(component, readings),
  }))
  return (wanted) => {
    const asked = new Set<FactId>(
      [...wanted.met, ...wanted.unmet].flatMap((at) => factsOf(formulas[at] ?? ('' as FactId))),
    )
    let states: { isTrue: number; isFalse: number }[] = [{ isTrue: 0, isFalse: 0 }]
    for (const { facts, states: joint } of components) {
      const own = facts.filter((fact) => asked.has(fact))
      if (own.length === 0) continue
      const packed = joint.map((state) => ({
        isTrue: own.reduce((b, fact) => (state.get(fact) === true ? b | FACT_BIT[fact] : b), 0),
        isFalse: own.reduce((b, fact) => (state.get(fact) === false ? b | FACT_BIT[fact] : b), 0),
      }))
      const distinct = [...new Map(packed.map((one) => [JSON.stringify(one), one])).values()]
      states = states.flatMap((one) =>
        distinct.map((other) => ({
          isTrue: one.isTrue | other.isTrue,
          isFalse: one.isFalse | other.isFalse,
        })),
      )
    }
    return states.some(({ isTrue, isFalse }) =>
      has(outcomeBits(rules, isTrue, isFalse), maskOf(wanted)),
    )
  }
}

interface Judged {
  readonly record: Household
  readonly bits: number
}

/** Finds a record with a combination of verdicts: a small one, or two small ones put together. */
function findRecord(
  wanted: Wanted,
  records: readonly Judged[],
  bits: (record: Household) => number,
): Household | undefined {
  const mask = maskOf(wanted)
  const small = records.find((one) => has(one.bits, mask))
  if (small) return small.record
  const [first = [], second = []] = [
    wanted.met.slice(0, 1).map((at) => 1 << at),
    [maskOf({ met: wanted.met.slice(1), unmet: wanted.unmet })],
  ].map(([half = 0]) => records.filter((one) => has(one.bits, half)).slice(0, MOST_TRIED))
  for (const one of first) {
    for (const other of second) {
      for (const isOnePerson of [true, false]) {
        const record = merged({ ...one.record }, { ...other.record }, isOnePerson)
        if (record && has(bits(record), mask)) return record
      }
    }
  }
  return undefined
}

const MOST_TRIED = 300
