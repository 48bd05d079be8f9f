import type { IssueFacts } from '../../errors.ts'
import { STEPS_OF_POINTS } from '../../generated/issue-rules.ts'
import type { Interval } from '../facts/share.ts'

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

/** Hundredths as points. */
export function asPoints({ min, max }: Interval): Interval {
  return { min: min / 100, max: max / 100 }
}

/**
 * The part that points are of a total; of nothing it may be any. Hundredths are whole, so that equal parts are equal
 * numbers.
 */
export function partOf({ min, max }: Interval, outOf: number): Interval {
  if (outOf === 0) return { min: 0, max: 1 }
  const total = hundredthsOf(outOf)
  return { min: hundredthsOf(min) / total, max: hundredthsOf(max) / total }
}
