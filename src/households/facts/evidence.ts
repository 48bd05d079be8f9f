import type { Known } from '../../logic/finding.ts'

/** Where in the record the value of a fact was read, and which readings were consulted for it. */
export interface Evidence extends Omit<Known, 'value'> {
  /** The same for the same paths and readings, so that what rests on it can be shared; -1 for one that is not kept. */
  readonly id: number
}

/** What evidence is made of. */
type Ground = Omit<Evidence, 'id'>

/** Keeps evidence, so that the same paths and readings are the same object. */
export interface EvidenceStore {
  readonly keep: (paths: readonly string[], readings: readonly string[]) => Evidence
  /** Joins pieces of evidence for one fact. */
  readonly join: (parts: readonly Evidence[]) => Evidence
}

/** More than this is made anew each time, so that a strange population cannot fill the memory. */
export const MOST_KEPT = 4096

export function evidenceStore(): EvidenceStore {
  const kept = new Map<string, Evidence>()
  const keep = (paths: readonly string[], readings: readonly string[]): Evidence => {
    const key = `${paths.join()} ${readings.join()}`
    const known = kept.get(key)
    if (known) return known
    const id = kept.size < MOST_KEPT ? kept.size : -1
    const evidence = { paths: Object.freeze(paths), readings: Object.freeze(readings), id }
    if (id >= 0) kept.set(key, evidence)
    return evidence
  }
  const join = (parts: readonly Evidence[]): Evidence => {
    const all = (of: (part: Ground) => readonly string[]) => [...new Set(parts.flatMap(of))]
    return keep(
      all(({ paths }) => paths),
      all(({ readings }) => readings),
    )
  }
  return { keep, join }
}
