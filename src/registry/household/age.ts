import type { CellCode } from '../columns/said.ts'
import type { RegistryRow } from '../lists/table.ts'
import { type Asking, codeTold, hearAll, isDoubtful } from './heard.ts'

/** What is known of the age of a person. */
export interface KnownAge {
  readonly age: number | undefined
  readonly birthDate: string | undefined
  /** Cells disagree, or a heading is not understood: then the age is not simply unknown. */
  readonly isDisputed: boolean
}

/** Reads the age. A birth date holds at any day; an age held on the day of the export. */
export function ageOf(rows: readonly RegistryRow[], asking: Asking): KnownAge {
  const born = hearAll(rows, 'birth-date', asking)
  const old = hearAll(rows, 'age', asking)
  const stated = codeTold(born, 'members[].birthDate')
  const isFuture = isAfter(stated, asking.list.year)
  if (isFuture) asking.report(born, 'future-date')
  const birthDate = isFuture ? undefined : stated
  const age = codeTold(old, 'members[].age')
  const isDisputed = [born, old].some(
    (told) => isDoubtful(told) || told.problems.has('disagreement'),
  )
  const isKnown = birthDate !== undefined
  const isOpen = isKnown || isDoubtful(born) || born.problems.has('disagreement')
  return {
    age: isOpen || age === undefined ? undefined : Number(age),
    birthDate: isKnown ? String(birthDate) : undefined,
    isDisputed,
  }
}

function isAfter(day: CellCode | undefined, year: number | undefined): boolean {
  return day !== undefined && year !== undefined && String(day) > `${year}-12-31`
}
