import type { Known } from '../../logic/finding.ts'

/** What a list, or the trend, says of a fact. */
export interface LeafReader {
  readonly tell: () => Known
  /** The same number where `tell` says the same; NaN where that has none. */
  readonly key: () => number
}
