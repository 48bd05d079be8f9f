import { orThrow } from '../../errors.ts'
import { checkerOf } from '../../input/check.ts'
import { findPeriodIssues } from '../record/contradictions.ts'
import type { Period } from '../record/plan.ts'
import { periodShape } from '../record/plan-shape.ts'
import { quartersOf } from './quarters.ts'

/** A calendar quarter that a period touches, and the part of it that lies within the period. */
export interface FollowUpQuarter {
  /** Such as `2020-Q2`. */
  readonly quarter: string
  /** The first day within both, `YYYY-MM-DD`. */
  readonly from: string
  /** The last day within both. */
  readonly to: string
  /** By when the follow-up of the quarter is due: the last day within both. */
  readonly due: string
}

const check = /* @__PURE__ */ checkerOf(periodShape, findPeriodIssues, 'period')

/**
 * Lists the quarterly follow-ups that clause 5.8 asks for within a period.
 *
 * @param period - start and end, both within it; at most 20 years.
 * @returns the calendar quarters that the period touches, in order, cut to the period.
 * @throws {InvalidInputError} if a day is no day, the end is before the start, or the period is too long.
 * @example
 * import { followUpCalendar } from 'chongqing-aid-guideline'
 *
 * const quarters = followUpCalendar({ start: '2020-05-14', end: '2020-12-31' })
 * quarters.map(({ quarter }) => quarter) //=> ['2020-Q2', '2020-Q3', '2020-Q4']
 * quarters[0] //=> { quarter: '2020-Q2', from: '2020-05-14', to: '2020-06-30', due: '2020-06-30' }
 */
export function followUpCalendar(period: Period): FollowUpQuarter[] {
  return quartersOf(orThrow(check(period))).map(({ name, from, to }) => {
    return { quarter: name, from, to, due: to }
  })
}
