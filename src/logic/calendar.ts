import type { Bounds, DayBound } from './cells.ts'

// A day is the text `YYYY-MM-DD`, so that days compare as texts do. No local time is involved.

/** The first and the last day that an input may name. */
export const FIRST_DAY = '1900-01-01'
export const LAST_DAY = '2100-12-31'

/** Whether a text is a day of the calendar from `FIRST_DAY` to `LAST_DAY`; allocates nothing, as it checks every record. */
export function isRealDay(text: string): boolean {
  const year = 100 * twoDigits(text, 0) + twoDigits(text, 2)
  const month = twoDigits(text, 5)
  const date = twoDigits(text, 8)
  return (
    text.length === 10 &&
    text[4] === '-' &&
    text[7] === '-' &&
    text >= FIRST_DAY &&
    text <= LAST_DAY &&
    year >= 0 &&
    month >= 1 &&
    month <= 12 &&
    date >= 1 &&
    (date <= 28 || Date.UTC(year, month - 1, date) < Date.UTC(year, month, 1))
  )
}

/** The number at a place in a text; NaN unless two digits stand there. */
function twoDigits(text: string, start: number): number {
  const tens = text.charCodeAt(start) - 48
  const ones = text.charCodeAt(start + 1) - 48
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? 10 * tens + ones : Number.NaN
}

/** Moves a day by whole years; 29 February becomes 28 February where the year has none. */
export function shiftYears(day: string, years: number): string {
  const year = Number(day.slice(0, 4)) + years
  const monthAndDate = day.slice(4)
  const isLost = monthAndDate === '-02-29' && !isLeap(year)
  return String(year).padStart(4, '0') + (isLost ? '-02-28' : monthAndDate)
}

/** The bounds of windows around a day: a text is at or beyond one that it does not stand before. */
export function boundsAt(day: string, fields: readonly (readonly DayBound[])[]): Bounds {
  // No day stands between a day with a sign behind it and the next day.
  const boundOf = ([years, side]: DayBound) =>
    shiftYears(day, years) + (side === 'after' ? '~' : '')
  return fields.map((bounds) => bounds.map(boundOf))
}

function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
}

/** How many days there are from one day to another, both counted. */
export function daysFrom(first: string, last: string): number {
  return (Date.parse(last) - Date.parse(first)) / DAY_MS + 1
}

const DAY_MS = 86_400_000
