import { type Formula, weigh } from './formula.ts'
import { type Ternary, type Verdict, verdictOf } from './ternary.ts'

/** What is known of a fact, and where it was read. */
export interface Known {
  /** True, false, or null for unknown. */
  readonly value: Ternary
  /** The fields that say it; while it is unknown, those that do not tell. */
  readonly paths: readonly string[]
  /** The readings that were consulted for it, where the text can be read in several ways. */
  readonly readings?: readonly string[]
}

/** A fact that bears on an outcome, and what is known of it. */
export interface Finding<Fact extends string = string> extends Known {
  readonly fact: Fact
}

/** What a rule comes to, and why. */
export interface Judgment<Found extends Finding = Finding> {
  readonly value: Ternary
  readonly verdict: Verdict
  /** What decides it; while it is unknown, what still can. */
  readonly reasons: readonly Found[]
  /** The unknown facts that can still decide it; empty once decided. */
  readonly missing: readonly Found['fact'][]
}

/** Judges by a rule over facts, and over other rules that were judged before: what those rest on, it rests on. */
export function judge<Leaf extends string, Found extends Finding>(
  formula: Formula<Leaf>,
  lookup: (leaf: Leaf) => Found | Judgment<Found>,
): Judgment<Found> {
  const { value, facts } = weigh(formula, (leaf) => lookup(leaf).value)
  const findings = facts.flatMap((leaf) => reasonsOf(lookup(leaf)))
  return judged(value, facts.length > 1 ? [...new Set(findings)] : findings)
}

/** Judges by a single finding. */
export function judged<Found extends Finding>(
  value: Ternary,
  reasons: readonly Found[],
): Judgment<Found> {
  const missing = reasons.flatMap((reason) => (reason.value === null ? [reason.fact] : []))
  return { value, verdict: verdictOf(value), reasons, missing }
}

function reasonsOf<Found extends Finding>(known: Found | Judgment<Found>): readonly Found[] {
  return 'reasons' in known ? known.reasons : [known]
}
