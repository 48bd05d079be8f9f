import type { RegistryRow } from './table.ts'
import { type Asking, codeTold, isDoubtful, tell } from './told.ts'

/** What is known of the age of a person. */
export interface KnownAge {
  readonly age: number | undefined
  readonly birthDate: string | undefined
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
  const isKnown = birthDate !== undefined
  const isOpen = isKnown || isDoubtful(born) || born.problems.has('disagreement')
  return {
    age: isOpen || age === undefined ? undefined : Number(age),
    birthDate: isKnown ? String(birthDate) : undefined,
    isDisputed,
  }
}
