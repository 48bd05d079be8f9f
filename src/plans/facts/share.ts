import type { Ternary } from '../../logic/ternary.ts'
import { ALL, type Fraction, fractionOf, NONE } from './fraction.ts'

/** What something can come to: `min` is `max` once all that bears on it is known. */
export interface Interval {
  /** If all that is unknown turns out against it. */
  readonly min: number
  /** If all that is unknown turns out for it. */
  readonly max: number
}

/** What was counted: those that count, those that may, and of how many. */
export interface Count {
  /** Those that surely count. */
  readonly counted: number
  /** Those of which it is not known whether they count. */
  readonly open: number
  /** Of how many; 0 where it is stated that there are none, or none of those stated can count. */
  readonly of: number
}

/** How far something is so: what is open is absent in `min` and present in `max`. No field is left out, so none is inherited. */
export interface Share {
  readonly min: Fraction
  readonly max: Fraction
  /** None of a plain yes or no, nor of an amount, nor where it is not known of how many. */
  readonly count: Count | undefined
  /** What lacks what would settle it; the field where nothing is lacking. */
  readonly paths: readonly string[]
  /** What it is, if the same rule gives it again and again, so that what is made of it can be kept. */
  readonly shared: 'yes' | 'no' | 'open' | 'unstated' | undefined
}

/** The share that counting comes to; of nothing it is open. */
export function shareOf(count: Count, paths: readonly string[]): Share {
  const { counted, open, of } = count
  const [min, max] =
    of === 0
      ? [NONE, ALL]
      : [
          { part: counted, of },
          { part: counted + open, of },
        ]
  return { min, max, count, paths, shared: undefined }
}

/** The share of what nobody stated. */
export function unknownShare(paths: readonly string[]): Share {
  const share = { min: NONE, max: ALL, count: undefined, paths: Object.freeze(paths) }
  return Object.freeze({ ...share, shared: 'unstated' })
}

/** The three shares of a plain yes or no. */
export function plainShares(paths: readonly string[]): (value: Ternary) => Share {
  const plain = (shared: 'yes' | 'no' | 'open', min: Fraction, max: Fraction) =>
    Object.freeze({ min, max, count: undefined, paths: Object.freeze(paths), shared })
  const [yes, no, open] = [
    plain('yes', ALL, ALL),
    plain('no', NONE, NONE),
    plain('open', NONE, ALL),
  ]
  return (value) => (value === null ? open : value ? yes : no)
}

/** A share holds if it is full, and does not if it is known and falls short. */
export function ternaryOf({ min, max }: Share): Ternary {
  if (min.part >= min.of) return true
  return min.part * max.of === max.part * min.of ? false : null
}

/** What a share makes of a whole amount, in whole units, rounded half up. */
export function between({ min, max }: Share, amount: number): Interval {
  return { min: fractionOf(amount, min), max: fractionOf(amount, max) }
}
