import type { HouseholdReadingId } from '../../generated/ids.ts'
import type { Ternary } from '../../logic/ternary.ts'
import type { ParsedHousehold } from '../record/household.ts'
import type { KnownFacts } from './known.ts'

/** Where in the record the value of a fact was read, and which readings were consulted for it. */
export interface Evidence {
  /** True: each path that proves it. False: the field. Unknown: the paths that lack it. */
  readonly paths: readonly string[]
  /** The readings that were consulted. */
  readonly readings: readonly HouseholdReadingId[]
  /** Whether it is the same object wherever it occurs, so that results which rest on it can be shared too. */
  readonly isShared: boolean
}

/** Tells where one fact of a household was read, given what was read. */
export type EvidenceReader = (
  household: ParsedHousehold,
  known: KnownFacts,
  value: Ternary,
) => Evidence

/**
 * Makes a piece of evidence that never changes, so that results can share it.
 *
 * @param paths - where the value was read.
 * @param readings - the readings that were consulted.
 * @returns the evidence, frozen.
 */
export function sharedEvidence(
  paths: readonly string[],
  readings: readonly HouseholdReadingId[] = [],
): Evidence {
  return { paths: Object.freeze(paths), readings: Object.freeze(readings), isShared: true }
}

/** Evidence beyond this is made anew each time, so that a strange population cannot fill the memory. */
const MOST_KEPT = 64

/**
 * Keeps the evidence that occurs again and again.
 *
 * @param make - makes the evidence for a key.
 * @returns a function that gives the evidence for a key, the same object for the keys that came first.
 */
export function keepEvidence(make: (key: number) => Evidence): (key: number) => Evidence {
  const kept = new Map<number, Evidence>()
  return (key) => {
    const evidence = kept.get(key) ?? make(key)
    if (kept.size < MOST_KEPT) kept.set(key, evidence)
    return evidence
  }
}

/**
 * Joins pieces of evidence for one fact.
 *
 * @param parts - the pieces, at least one.
 * @returns the only piece itself, or a new one with every path and reading once.
 */
export function joinEvidence(parts: readonly Evidence[]): Evidence {
  const [first] = parts
  if (first && parts.length === 1) return first
  const paths: string[] = []
  const readings: HouseholdReadingId[] = []
  for (const part of parts) {
    addMissing(paths, part.paths)
    addMissing(readings, part.readings)
  }
  return { paths, readings, isShared: false }
}

function addMissing<Entry>(list: Entry[], entries: readonly Entry[]): void {
  for (const entry of entries) if (!list.includes(entry)) list.push(entry)
}
