import type { GroupId } from '../generated/ids.ts'
import type { HouseholdRow } from '../households/answer/batch.ts'
import type { HouseholdClassification } from '../households/answer/classification.ts'

/** A field that keeps groups open. */
export interface MissingField {
  /** Such as `members[].health`. */
  readonly field: string
  /** Households in which it keeps a group open. */
  readonly households: number
  /** Households of which a group is decided once this alone is known. */
  readonly alone: number
  /** In the order of the document. */
  readonly groups: readonly GroupId[]
}

interface Count {
  households: number
  alone: number
  readonly groups: Set<GroupId>
}

/** Counts what keeps the eight groups open: what most households lack comes first. */
export function missingInList(results: readonly HouseholdRow[]): MissingField[] {
  const counts = new Map<string, Count>()
  for (const result of results) if (result.ok) countMissing(result.value, counts)
  return Array.from(counts, ([field, { groups, ...count }]) => ({
    field,
    ...count,
    groups: [...groups],
  })).sort((a, b) => b.households - a.households || b.alone - a.alone)
}

function countMissing({ groups }: HouseholdClassification, counts: Map<string, Count>): void {
  const open = new Set<string>()
  const alone = new Set<string>()
  for (const { id, verdict, reasons } of groups) {
    if (verdict !== 'unknown') continue
    const fields = new Set(
      reasons.flatMap(({ value, paths }) => (value === null ? paths : [])).map(fieldOf),
    )
    for (const field of fields) {
      const count = counts.get(field) ?? { households: 0, alone: 0, groups: new Set() }
      counts.set(field, count)
      count.groups.add(id)
      open.add(field)
      if (fields.size === 1) alone.add(field)
    }
  }
  for (const field of open) addTo(counts.get(field), 'households')
  for (const field of alone) addTo(counts.get(field), 'alone')
}

function addTo(count: Count | undefined, key: 'households' | 'alone'): void {
  if (count) count[key]++
}

/** `members[3].health` is of the field `members[].health`; an income lacks a figure where a list lacks a column. */
function fieldOf(path: string): string {
  return path.replace(/^incomes.*/, 'incomes').replace(/\[\d+\]/g, '[]')
}
