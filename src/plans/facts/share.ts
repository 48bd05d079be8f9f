import type { Ternary } from '../../logic/ternary.ts'

/** What something can come to: `min` is `max` once all that bears on it is known. */
export interface Interval {
  /** If all that is unknown turns out against it. */
  readonly min: number
  /** If all that is unknown turns out for it. */
  readonly max: number
}

/** A part of a whole. */
export interface Fraction {
  readonly part: number
  readonly of: number
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

/** How far something is so: what is open is absent in `min` and present in `max`. */
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

export const NONE: Fraction = { part: 0, of: 1 }
export const ALL: Fraction = { part: 1, of: 1 }

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
  const share = shareOf({ counted: 0, open: 1, of: 1 }, Object.freeze(paths))
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

/** Which of two fractions is the larger. */
export function larger(a: Fraction, b: Fraction): Fraction {
  return a.part / a.of >= b.part / b.of ? a : b
}

/** Which of two fractions is the smaller. */
export function smaller(a: Fraction, b: Fraction): Fraction {
  return a.part / a.of <= b.part / b.of ? a : b
}

/** A fraction of a whole amount, rounded half up. */
export function fractionOf(amount: number, { part, of }: Fraction): number {
  const twice = 2 * amount * part + of
  if (Number.isSafeInteger(twice) && Number.isInteger(of)) return Math.floor(twice / (2 * of))
  const [exactPart, whole] = inWhole(part, of)
  return Number((2n * BigInt(amount) * exactPart + whole) / (2n * whole))
}

/** The simplest fraction that a number from 0 to 1 is, by its continued fraction: 0.0135 is 27 of 2000. */
export function simplest(share: number): Fraction {
  let [rest, divisor] = [BigInt(Math.floor(share * 2 ** PRECISION)), 1n << BigInt(PRECISION)]
  let [before, last] = [
    { part: 0n, of: 1n },
    { part: 1n, of: 0n },
  ]
  let found = NONE
  while (divisor > 0n) {
    const times = rest / divisor
    const next = { part: times * last.part + before.part, of: times * last.of + before.of }
    found = { part: Number(next.part), of: Number(next.of) }
    if (found.part / found.of === share) break
    ;[before, last, rest, divisor] = [last, next, divisor, rest % divisor]
  }
  return found
}

/** Bits that hold any part of what points are counted in. */
const PRECISION = 80

/** Two numbers as they are written, 0.1 and 12, as whole ones of the same ratio: 1 and 120. */
function inWhole(a: number, b: number): [bigint, bigint] {
  const [one, other] = [decimalOf(a), decimalOf(b)]
  const exponent = Math.min(one.exponent, other.exponent)
  const scaled = ({ digits, exponent: own }: typeof one) => digits * 10n ** BigInt(own - exponent)
  return [scaled(one), scaled(other)]
}

function decimalOf(number: number): { digits: bigint; exponent: number } {
  const [mantissa = '', exponent] = number.toExponential().split('e')
  const [whole = '', decimals = ''] = mantissa.split('.')
  return { digits: BigInt(whole + decimals), exponent: Number(exponent) - decimals.length }
}
