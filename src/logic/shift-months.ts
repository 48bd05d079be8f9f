import { addMonths } from 'date-fns/addMonths'

/**
 * Moves a day by whole months, at most to the last day of the month; apart from the calendar, so that what needs no date-fns
 * loads none.
 */
export function shiftMonths(day: string, months: number): string {
  return addMonths(new UtcDate(day), months).toISOString().slice(0, 10)
}

/**
 * A date whose local time is UTC: date-fns asks a date for its local parts, and makes each further date with the class
 * of the one it was given. Some zones have skipped whole days; UTC has skipped none.
 */
class UtcDate extends Date {
  override getFullYear(): number {
    return this.getUTCFullYear()
  }
  override getMonth(): number {
    return this.getUTCMonth()
  }
  override getDate(): number {
    return this.getUTCDate()
  }
  override setFullYear(...parts: Parameters<Date['setUTCFullYear']>): number {
    return this.setUTCFullYear(...parts)
  }
  override setMonth(...parts: Parameters<Date['setUTCMonth']>): number {
    return this.setUTCMonth(...parts)
  }
}
