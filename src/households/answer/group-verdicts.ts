import type { FactId, HouseholdReadings } from '../../generated/ids.ts'
import { type Outcome, Outcomes } from '../../logic/outcomes.ts'
import type { FactReader } from '../facts/fact-reader.ts'
import { type Kept, MOST_KEPT } from '../facts/keeper.ts'
import { FACT_ORDER } from '../facts/setting.ts'
import type { GroupRule } from '../rules.ts'
import type { Finding, GroupVerdict } from './classification.ts'
import { groupFormula } from './group-formula.ts'

/** What one combination of fact values means for a group. */
interface GroupOutcome extends Outcome<FactId> {
  /** Where each of its facts was read. */
  readonly evidence: readonly (() => Kept)[]
  /** Most verdicts of a population are the same few: they are made once and handed out again, by their evidence. */
  readonly shared: Map<number, GroupVerdict>
}

/** More than this many are not kept for one outcome, so that a strange population cannot fill the memory. */
const MOST_SHARED = 1024

/** Judges whether the household last read is in one group. */
export class GroupJudge {
  readonly outcomes: Outcomes<FactId, GroupOutcome>
  readonly #group: GroupRule
  readonly #reader: FactReader
  /** Room for the evidence of one household after another; only its first entries are those of this one. */
  readonly #found: Finding[] = []

  constructor(group: GroupRule, readings: HouseholdReadings, reader: FactReader) {
    this.#group = group
    this.#reader = reader
    this.outcomes = new Outcomes(groupFormula(group, readings), FACT_ORDER, (outcome) => ({
      ...outcome,
      evidence: outcome.deciding.map((fact) => reader.evidenceOf(fact)),
      shared: new Map<number, GroupVerdict>(),
    }))
  }

  /** The verdict, with its reasons. */
  verdict(): GroupVerdict {
    const outcome = this.outcomes.at(this.#reader.isTrue, this.#reader.isFalse)
    const { evidence, shared } = outcome
    const found = this.#found
    // A group rests on few facts, so the ids of their evidence make one number.
    let key = 0
    for (let index = 0; index < evidence.length; index++) {
      const one = (evidence[index] as () => Kept)()
      found[index] = one.finding as Finding
      key = key * MOST_KEPT + one.id
    }
    return shared.get(key) ?? judge(this.#group, outcome, found, key)
  }
}

function judge(
  { id, provision }: GroupRule,
  { verdict, missing, evidence, shared }: GroupOutcome,
  found: readonly Finding[],
  key: number,
): GroupVerdict {
  const reasons = Object.freeze(found.slice(0, evidence.length))
  const made = Object.freeze({ id, verdict, provision, reasons, missing })
  if (Number.isSafeInteger(key) && shared.size < MOST_SHARED) shared.set(key, made)
  return made
}
