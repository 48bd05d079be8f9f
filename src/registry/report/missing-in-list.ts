import type { GroupId } from '../../generated/ids.ts'
import type { HouseholdRow } from '../../households/answer/batch.ts'

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

/** Counts what keeps the eight groups open: what most households lack comes first. */
export function missingInList(results: readonly HouseholdRow[]): MissingField[] {
  const counts = new Map<string, { households: number; alone: number; groups: Set<GroupId> }>()
  for (const { field, isAlone, groups } of results.flatMap(openFieldsOf)) {
    const count = counts.get(field) ?? { households: 0, alone: 0, groups: new Set() }
    counts.set(field, count)
    count.households++
    if (isAlone) count.alone++
    for (const group of groups) count.groups.add(group)
  }
  return Array.from(counts, ([field, count]) => ({
    field,
    ...count,
    groups: [...count.groups],
  })).sort((a, b) => b.households - a.households || b.alone - a.alone)
}

/** What keeps groups of one household open, and whether it alone does so in one of them. */
function openFieldsOf(result: HouseholdRow) {
  const open = new Map<string, { field: string; isAlone: boolean; groups: GroupId[] }>()
  for (const { id, verdict, reasons } of result.ok ? result.value.groups : []) {
    if (verdict !== 'unknown') continue
    const unknown = reasons.filter(({ value }) => value === null)
    const fields = new Set(unknown.flatMap(({ paths }) => paths).map(fieldOf))
    for (const field of fields) {
      const one = open.get(field) ?? { field, isAlone: false, groups: [] }
      open.set(field, one)
      one.isAlone ||= fields.size === 1
      one.groups.push(id)
    }
  }
  return [...open.values()]
}

/** `members[3].health` is of the field `members[].health`; an income lacks a figure where a list lacks a column. */
function fieldOf(path: string): string {
  return path.replace(/^incomes.*/, 'incomes').replace(/\[\d+\]/g, '[]')
}
