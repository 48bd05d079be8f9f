import type { FactId } from '../../generated/ids.ts'
import type { FactFinding, Known } from '../../logic/finding.ts'

/** What was found of a fact, kept under a number of its own; NaN for what is not kept. */
export interface Kept {
  readonly id: number
  readonly finding: Readonly<Required<FactFinding<FactId>>>
}

/** More than this is made anew each time, so that a strange population cannot fill the memory. */
export const MOST_KEPT = 4096

/** Gives the same object for the same value, paths and readings, so that what rests on it can be shared. */
export type Keeper = (known: Known) => Kept

export function keeper(fact: FactId): Keeper {
  const kept = new Map<string, Kept>()
  return ({ value, paths, readings }) => {
    const key = `${value} ${paths} ${readings}`
    const known = kept.get(key)
    if (known) return known
    const id = kept.size < MOST_KEPT ? kept.size : Number.NaN
    Object.freeze(paths)
    Object.freeze(readings)
    const made = { id, finding: Object.freeze({ fact, value, paths, readings }) }
    if (id >= 0) kept.set(key, made)
    return made
  }
}
