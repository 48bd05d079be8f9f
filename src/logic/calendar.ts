import { getDaysInMonth } from 'date-fns/getDaysInMonth'

/**
 * Moves a day by whole years.
 *
 * @param day - `YYYY-MM-DD`.
 * @param years - how many; negative goes back.
 * @returns the day, `YYYY-MM-DD`; 29 February becomes 28 February where the year has none.
 */
export function shiftYears(day: string, years: number): string {
  const [year, month, date] = partsOf(day)
  const last = getDaysInMonth(new Date(year + years, month, 1))
  return dayOf(year + years, month, Math.min(date, last))
}

/**
 * Moves a day by days.
 *
 * @param day - `YYYY-MM-DD`.
 * @param days - how many; negative goes back.
 * @returns the day, `YYYY-MM-DD`.
 */
export function shiftDays(day: string, days: number): string {
  const [year, month, date] = partsOf(day)
  return dayOf(year, month, date + days)
}

/**
 * Gives the last day of a month.
 *
 * @param month - `YYYY-MM`.
 * @returns the day, `YYYY-MM-DD`.
 */
export function lastDayOfMonth(month: string): string {
  const [year, index] = partsOf(month)
  return `${month}-${getDaysInMonth(new Date(year, index, 1))}`
}

/** In UTC every day exists; some time zones have skipped one. */
function dayOf(year: number, month: number, date: number): string {
  return new Date(Date.UTC(year, month, date)).toISOString().slice(0, 10)
}

function partsOf(day: string): [year: number, month: number, date: number] {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number)
  return [year, month - 1, date]
}
