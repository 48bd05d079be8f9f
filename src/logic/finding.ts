import { evaluateBy, type Formula, restsOn } from './formula.ts'
import { type Ternary, type Verdict, verdictOf } from './ternary.ts'

/** What is known of a fact, and where it was read. */
export interface Known {
  /** True, false, or null for unknown. */
  readonly value: Ternary
  /**
   * True: each path that proves it, such as `members[1].health`. False: the field, such as `members[].health`.
   * Unknown: the paths that lack it.
   */
  readonly paths: readonly string[]
  /** The readings that were consulted for it. */
  readonly readings: readonly string[]
}

/** A fact that bears on an outcome, and what is known of it; the readings only where any bear on such facts. */
export interface FactFinding<Fact extends string = string> extends Omit<Known, 'readings'> {
  /** Of an organization or a plan: a row of `organizationFacts` or `planEvidence`. */
  readonly fact: Fact
  /** The readings that were consulted for it; absent where none bears on such facts. */
  readonly readings?: readonly string[]
}

/** What a rule comes to, and why. */
export interface Judgment<Found extends FactFinding = FactFinding> {
  readonly value: Ternary
  readonly verdict: Verdict
  /** What decides it; while it is unknown, what still can. */
  readonly reasons: readonly Found[]
  /** The unknown facts that can still decide it; empty once decided. */
  readonly missing: readonly Found['fact'][]
}

/** Judges by a rule over facts, and over other rules that were judged before: what those rest on, it rests on. */
export function judge<Leaf extends string, Found extends FactFinding>(
  formula: Formula<Leaf>,
  lookup: (leaf: Leaf) => Found | Judgment<Found>,
): Judgment<Found> {
  const values = (leaf: Leaf) => lookup(leaf).value
  const value = evaluateBy(formula, values)
  const reasons: Found[] = []
  for (const leaf of restsOn(formula, values, value)) {
    const known = lookup(leaf)
    for (const reason of Object.hasOwn(known, 'reasons')
      ? (known as Judgment<Found>).reasons
      : [known as Found]) {
      // One statement can settle several rules.
      if (!reasons.includes(reason)) reasons.push(reason)
    }
  }
  return judged(value, reasons)
}

/** A judgment as it is read back: in a finding null is a value, unknown. */
export function withNulls<
  Read extends { readonly reasons: readonly { readonly value?: boolean | undefined }[] },
>(read: Read) {
  const reasons = read.reasons.map((one) => ({ ...one, value: one.value ?? null }))
  return { ...read, reasons }
}

/** The judgment that findings come to; while it is open, they are what is missing. */
export function judged<Found extends FactFinding>(
  value: Ternary,
  reasons: readonly Found[],
): Judgment<Found> {
  const missing = value === null ? reasons.map(({ fact }) => fact) : []
  return { value, verdict: verdictOf(value), reasons, missing }
}
