import type { IssueFacts } from '../../errors.ts'
import { STEPS_OF_POINTS } from '../../explain/issue-rules.ts'

/** Points are whole hundredths inside, so that they sum exactly. */
export interface Interval {
  readonly min: number
  readonly max: number
}

/** The most points that a rubric or an index can have. */
export const MOST_POINTS = 1_000_000

/** What floating point may add to a hundredth: 0.1 + 0.2 is taken for 0.3. */
const BLUR = 1e-6

/**
 * Gives points in hundredths.
 *
 * @param points - points in steps of 0.01.
 * @returns whole hundredths.
 */
export function hundredthsOf(points: number): number {
  return Math.round(points * 100)
}

/**
 * Tells whether points are in steps of 0.01.
 *
 * @param points - points.
 * @param path - where they stand.
 * @returns an issue if they are not.
 */
export function findUnevenPoints(points: number, path: string): IssueFacts[] {
  const isEven = Math.abs(points * 100 - hundredthsOf(points)) < BLUR
  return isEven ? [] : [{ path, code: 'out-of-range', expected: STEPS_OF_POINTS }]
}

/**
 * Takes a fraction of an amount, exactly: of a large total twice the product has more digits than a number holds.
 *
 * @param amount - whole hundredths.
 * @param counted - the numerator, at most `of`.
 * @param of - the denominator, above 0.
 * @returns whole hundredths, rounded half up.
 */
export function fractionOf(amount: number, counted: number, of: number): number {
  const twice = 2 * amount * counted + of
  if (Number.isSafeInteger(twice)) return Math.floor(twice / (2 * of))
  const whole = BigInt(of)
  return Number((2n * BigInt(amount) * BigInt(counted) + whole) / (2n * whole))
}

/**
 * Gives hundredths as points.
 *
 * @param interval - in hundredths.
 * @returns the same in points.
 */
export function asPoints({ min, max }: Interval): Interval {
  return { min: min / 100, max: max / 100 }
}
