import type { ResourceKey, Within } from '../../data/plan-evidence.ts'
import { shiftYears } from '../../logic/calendar.ts'
import type { Ternary } from '../../logic/ternary.ts'
import type { ClassJudge } from '../../organizations/answer/class-judge.ts'
import type { ParsedPlan, Period } from '../record/plan.ts'

/** How a plan is looked at: all that it says, or what was done by a day. */
export interface View {
  readonly plan: ParsedPlan
  /** None where the plan itself is looked at. */
  readonly until: string | undefined
  /** Judges the organization of the plan. */
  readonly classOf: ClassJudge
  /** The amounts below which a resource counts for no criterion. */
  readonly least: { readonly [Key in ResourceKey]?: number }
}

/** Something of a list: a day, or what may have one. */
export type Dated = string | { readonly date?: string | undefined }

/** Whether something is done: later is not, and of what has no day it is unknown. Of the plan itself, all is. */
export function isDone({ until }: View, entry: Dated): Ternary {
  if (until === undefined) return true
  const day = dayOf(entry)
  return day === undefined ? null : day <= until
}

/** Whether its day is one that counts; what has no day lies within. */
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

/** The day of an entry, if it has one. */
export function dayOf(entry: Dated): string | undefined {
  return typeof entry === 'string' ? entry : entry.date
}
