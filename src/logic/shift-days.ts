import { addDays } from 'date-fns/addDays'
import { UtcDate } from './utc-date.ts'

/** Moves a day by whole days; apart from the calendar, so that what needs no date-fns loads none. */
export function shiftDays(day: string, days: number): string {
  return addDays(new UtcDate(day), days).toISOString().slice(0, 10)
}
