import type { RegistryRow } from './table.ts'
import { type Asking, codeTold, isDoubtful, tell } from './told.ts'

/** What is known of the age of a person. */
export interface KnownAge {
  readonly age?: number
  readonly birthDate?: string
  /** Cells disagree, or a heading is not understood: then the age is not simply unknown. */
  readonly isDisputed: boolean
}

/** Reads the age. A birth date holds at any day; an age held on the day of the export. */
export function ageOf(rows: readonly RegistryRow[], asking: Asking): KnownAge {
  const born = tell(rows, 'birth-date', asking)
  const old = tell(rows, 'age', asking)
  const birthDate = codeTold(born, 'members[].birthDate')
  const age = codeTold(old, 'members[].age')
  const isDisputed = [born, old].some(
    (told) => isDoubtful(told) || told.problems.has('disagreement'),
  )
  if (birthDate !== undefined) return { birthDate: String(birthDate), isDisputed }
  const isOpen = age === undefined || isDoubtful(born) || born.problems.has('disagreement')
  return isOpen ? { isDisputed } : { age: Number(age), isDisputed }
}
