import { BORN_IN } from '../cells/cell-reader.ts'
import type { CellCode } from '../columns/said.ts'
import type { RegistryRow } from '../lists/table.ts'
import { type Asking, codeTold, hearAll, isDisputed } from './heard.ts'

/** What is known of the age of a person. */
export interface KnownAge {
  readonly age: number | undefined
  readonly birthDate: string | undefined
  /** The last day on which they may have been born. */
  readonly bornBy: string | undefined
  /** Cells disagree, or a heading is not understood: then the age is not simply unknown. */
  readonly isDisputed: boolean
}

/** Reads the age. A birth date holds at any day; an age held on the day of the export. */
export function ageOf(rows: readonly RegistryRow[], asking: Asking): KnownAge {
  const born = hearAll(rows, 'birth-date', asking)
  const old = hearAll(rows, 'age', asking)
  const birthDate = codeTold(born, 'members[].birthDate')
  const bornIn = codeTold(born, BORN_IN)
  const age = codeTold(old, 'members[].age') ?? ageInMonth(bornIn, asking.list.asOf)
  if (bornIn !== undefined && age === undefined) asking.report(born, 'no-day')
  const isKnown = birthDate !== undefined
  const isOpen = isKnown || isDisputed(born)
  return {
    age: isOpen || age === undefined ? undefined : Number(age),
    birthDate: isKnown ? String(birthDate) : undefined,
    bornBy: isKnown ? String(birthDate) : lastDayOf(bornIn),
    isDisputed: isDisputed(born) || isDisputed(old),
  }
}

/** The age on a day of someone born in a month, where it is the same whatever the day of birth. */
function ageInMonth(month: CellCode | undefined, asOf: string | undefined): number | undefined {
  if (month === undefined || asOf === undefined) return undefined
  const bornIn = String(month)
  const [ofBirth, now] = [bornIn.slice(5), asOf.slice(5, 7)]
  if (ofBirth === '' || ofBirth === now) return undefined
  const age = Number(asOf.slice(0, 4)) - Number(bornIn.slice(0, 4)) - (now < ofBirth ? 1 : 0)
  return age < 0 ? undefined : age
}

/** What no day of a month, or of a year, stands behind: to compare with. */
function lastDayOf(month: CellCode | undefined): string | undefined {
  return month === undefined ? undefined : `${month}-31`
}
