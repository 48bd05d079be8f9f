import { ended, issued } from './generated/ruleset.ts'

/** Whether a day lies before the document was issued, or after the campaign that it served. */
export function isOutOfPeriod(day: string): boolean {
  return day < issued || day > ended
}
