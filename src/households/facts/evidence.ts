import type { Known } from '../../logic/finding.ts'

/** Where in the record the value of a fact was read, and which readings were consulted for it. */
export interface Evidence extends Omit<Known, 'value'> {
  /** Whether it is the same object wherever it occurs, so that results which rest on it can be shared too. */
  readonly isShared: boolean
}

/** Makes a piece of evidence that never changes, so that results can share it. */
export function sharedEvidence(
  paths: readonly string[],
  readings: readonly string[] = [],
): Evidence {
  return { paths: Object.freeze(paths), readings: Object.freeze(readings), isShared: true }
}

/** Joins pieces of evidence for one fact; a single piece stays what it is. */
export function joinEvidence(parts: readonly Evidence[]): Evidence {
  const [first] = parts
  if (first && parts.length === 1) return first
  return {
    paths: unique(parts.flatMap(({ paths }) => paths)),
    readings: unique(parts.flatMap(({ readings }) => readings)),
    isShared: false,
  }
}

function unique(list: readonly string[]): string[] {
  return [...new Set(list)]
}

/** Evidence beyond this is made anew each time, so that a strange population cannot fill the memory. */
export const MOST_KEPT = 64

/** Keeps the evidence that occurs again and again. */
export function keepEvidence(): (known: Known) => Evidence {
  const kept = new Map<string, Evidence>()
  return ({ paths, readings }) => {
    const key = `${paths.join()} ${readings.join()}`
    const evidence = kept.get(key) ?? sharedEvidence(paths, readings)
    if (kept.size < MOST_KEPT) kept.set(key, evidence)
    return evidence
  }
}
