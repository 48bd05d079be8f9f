import type { ResourceKey } from '../../data/plan-evidence.ts'
import type { Ternary } from '../../logic/ternary.ts'
import type { ClassJudge } from '../../organizations/answer/class-judge.ts'
import type { ParsedPlan } from '../record/plan.ts'

/** How a plan is looked at: all that it says, or what was done by a day. */
export interface View {
  readonly plan: ParsedPlan
  /** None where the plan itself is looked at. */
  readonly until: string | undefined
  /** Judges the organization; it is read once for both views, and only if it is asked for. */
  readonly classOf: () => ClassJudge
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

/** The day of an entry, if it has one. */
export function dayOf(entry: Dated): string | undefined {
  return typeof entry === 'string' ? entry : entry.date
}

/** Makes a reader of a field, or of a field of a field: `survey.fieldVisits`. */
export function fieldReader<Value>(path: string): (plan: ParsedPlan) => Value | undefined {
  const [outer = '', inner] = path.split('.')
  const read = (plan: ParsedPlan) =>
    inner === undefined ? fieldOf(plan, outer) : fieldOf(fieldOf(plan, outer), inner)
  return read as (plan: ParsedPlan) => Value | undefined
}

export function fieldOf(record: unknown, key: string): unknown {
  return (record as Record<string, unknown> | undefined)?.[key]
}
