import type { Ternary } from './ternary.ts'

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
