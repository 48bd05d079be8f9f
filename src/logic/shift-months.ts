import { addMonths } from 'date-fns/addMonths'
import { UtcDate } from './utc-date.ts'

/**
 * Moves a day by whole months, at most to the last day of the month; apart from the calendar, so that what needs no date-fns
 * loads none.
 */
export function shiftMonths(day: string, months: number): string {
  return addMonths(new UtcDate(day), months).toISOString().slice(0, 10)
}
