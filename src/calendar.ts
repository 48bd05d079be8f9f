import { addDays } from 'date-fns/addDays'
import { addYears } from 'date-fns/addYears'

/**
 * Moves a day by whole years.
 *
 * @param day - `YYYY-MM-DD`.
 * @param years - how many; negative goes back.
 * @returns the day, `YYYY-MM-DD`; 29 February becomes 28 February where the year has none.
 */
export function shiftYears(day: string, years: number): string {
  return dayOf(addYears(noonOf(day), years))
}

/**
 * Moves a day by days.
 *
 * @param day - `YYYY-MM-DD`.
 * @param days - how many; negative goes back.
 * @returns the day, `YYYY-MM-DD`.
 */
export function shiftDays(day: string, days: number): string {
  return dayOf(addDays(noonOf(day), days))
}

/** Noon exists on every day of every time zone; midnight does not. */
function noonOf(day: string): Date {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number)
  return new Date(year, month - 1, date, 12)
}

function dayOf(date: Date): string {
  const parts = [date.getFullYear(), date.getMonth() + 1, date.getDate()]
  return parts.map((part) => String(part).padStart(2, '0')).join('-')
}
