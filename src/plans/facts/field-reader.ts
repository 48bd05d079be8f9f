import type { ParsedPlan } from '../record/plan.ts'
import { type Share, unknownShare } from './share.ts'
import type { View } from './view.ts'

/** Makes a reader of a field, or of a field of a field: `survey.fieldVisits`. */
export function fieldReader<Value>(path: string): (plan: ParsedPlan) => Value | undefined {
  const [outer = '', inner] = path.split('.')
  return (plan) => {
    const field = fieldOf(plan, outer)
    return (inner === undefined ? field : fieldOf(field, inner)) as Value | undefined
  }
}

/** Makes the reader of a list, of which nothing is known while it is not stated. */
export function listReader<Entry>(
  path: string,
  read: (entries: readonly Entry[], view: View) => Share,
): (view: View) => Share {
  const given = fieldReader<readonly Entry[]>(path)
  const unknown = unknownShare([path])
  return (view) => {
    const entries = given(view.plan)
    return entries ? read(entries, view) : unknown
  }
}

export function fieldOf(record: unknown, key: string): unknown {
  return (record as Record<string, unknown> | undefined)?.[key]
}
