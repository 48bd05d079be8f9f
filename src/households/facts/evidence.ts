import type { HouseholdReadingId } from '../../data/ids.ts'

/** Where in the record the value of a fact was read, and which readings were consulted for it. */
export interface Evidence {
  /** True: each path that proves it. False: the field. Unknown: the paths that lack it. */
  readonly paths: readonly string[]
  /** The readings that were consulted. */
  readonly readings: readonly HouseholdReadingId[]
}

const NO_READINGS: readonly HouseholdReadingId[] = /* @__PURE__ */ Object.freeze([])

/**
 * Makes a piece of evidence that never changes, so that results can share it.
 *
 * @param paths - where the value was read.
 * @param readings - the readings that were consulted.
 * @returns the evidence, frozen.
 */
export function fixedEvidence(
  paths: readonly string[],
  readings: readonly HouseholdReadingId[] = NO_READINGS,
): Evidence {
  return Object.freeze({ paths: Object.freeze(paths), readings: Object.freeze(readings) })
}
