import type { Period } from '../record/plan.ts'

/** A calendar quarter, cut to a period. */
export interface Quarter {
  /** Such as `2020-Q2`. */
  readonly name: string
  readonly from: string
  readonly to: string
  /** The period has all of it. */
  readonly isWhole: boolean
}

/** The first and the last day of each quarter of a year. */
const QUARTERS = [
  { first: '01-01', last: '03-31' },
  { first: '04-01', last: '06-30' },
  { first: '07-01', last: '09-30' },
  { first: '10-01', last: '12-31' },
] as const

/** The calendar quarters that a period touches, in order. */
export function quartersOf({ start, end }: Period): Quarter[] {
  const quarters: Quarter[] = []
  for (let index = quarterIndex(start); index <= quarterIndex(end); index++) {
    const [year, place] = [Math.floor(index / 4), index % 4]
    const { first, last } = QUARTERS[place] as (typeof QUARTERS)[number]
    const [opens, closes] = [`${year}-${first}`, `${year}-${last}`]
    const [isLate, isEarly] = [start > opens, end < closes]
    quarters.push({
      name: `${year}-Q${place + 1}`,
      from: isLate ? start : opens,
      to: isEarly ? end : closes,
      isWhole: !isLate && !isEarly,
    })
  }
  return quarters
}

/** Numbers the quarter that a day lies in, counted since the year 0. */
export function quarterIndex(day: string): number {
  return Number(day.slice(0, 4)) * 4 + Math.floor((Number(day.slice(5, 7)) - 1) / 3)
}
