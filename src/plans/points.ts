/** Points are whole hundredths inside, so that they sum exactly. */
export interface Interval {
  readonly min: number
  readonly max: number
}

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
 * Takes a fraction of an amount.
 *
 * @param amount - whole hundredths.
 * @param counted - the numerator, at most `of`.
 * @param of - the denominator, above 0.
 * @returns whole hundredths, rounded half up.
 */
export function fractionOf(amount: number, counted: number, of: number): number {
  return Math.floor((2 * amount * counted + of) / (2 * of))
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
