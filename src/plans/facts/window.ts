import type { Within } from '../../data/plan-evidence.ts'
import { shiftYears } from '../../logic/calendar.ts'
import type { Period } from '../record/plan.ts'
import { type Dated, dayOf } from './view.ts'

/** Whether a day is one that counts; what has no day lies within. */
export function isWithin(
  { before, yearsAfter }: Within,
  entry: Dated,
  { start, end }: Period,
): boolean {
  const day = dayOf(entry)
  if (day === undefined) return true
  if (day < start) return before === true
  return day <= end || (yearsAfter > 0 && day <= shiftYears(end, yearsAfter))
}
