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

/** Points in whole hundredths. */
export function hundredthsOf(points: number): number {
  return Math.round(points * 100)
}

/** An issue if points are not in steps of 0.01. */
export function findUnevenPoints(points: number, path: string): IssueFacts[] {
  const isEven = Math.abs(points * 100 - hundredthsOf(points)) < BLUR
  return isEven ? [] : [{ path, code: 'out-of-range', expected: STEPS_OF_POINTS }]
}

/** A fraction of an amount, rounded half up. Of a large total twice the product has more digits than a number holds. */
export function fractionOf(amount: number, counted: number, of: number): number {
  const twice = 2 * amount * counted + of
  if (Number.isSafeInteger(twice)) return Math.floor(twice / (2 * of))
  const whole = BigInt(of)
  return Number((2n * BigInt(amount) * BigInt(counted) + whole) / (2n * whole))
}

/** Hundredths as points. */
export function asPoints({ min, max }: Interval): Interval {
  return { min: min / 100, max: max / 100 }
}
