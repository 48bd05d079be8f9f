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
  const isOff = isOutOfStep(String(birthDate ?? bornIn), age, asking.list)
  if (isOff) asking.report(old, 'disagreement')
  const isKnown = birthDate !== undefined && !isOff
  const isOpen = isKnown || isOff || isDisputed(born)
  return {
    age: isOpen || age === undefined ? undefined : Number(age),
    birthDate: isKnown ? String(birthDate) : undefined,
    bornBy: isKnown ? String(birthDate) : isOff ? undefined : lastDayOf(bornIn),
    isDisputed: isOff || isDisputed(born) || isDisputed(old),
  }
}

/** Years by which an age may be above that of the birth date, counted in the old way, and below it, written down in an earlier list. */
const STEP = { above: 2, below: 10 }

/** Whether an age cannot be that of somebody born then, in whichever year near that of the list it was written down. */
function isOutOfStep(
  born: string,
  age: CellCode | undefined,
  { asOf, year }: Asking['list'],
): boolean {
  const known = [year, asOf?.slice(0, 4)].filter((one) => one !== undefined).map(Number)
  if (known.length === 0) return false
  const bornThen = Number(born.slice(0, 4)) + Number(age)
  return bornThen > Math.max(...known) + STEP.above || bornThen < Math.min(...known) - STEP.below
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
