import { grouped } from '../../logic/grouped.ts'
import { meant } from '../columns/said.ts'
import { type Presence, presenceOf } from './presence.ts'
import { codesUnder, type RegistryRow } from './table.ts'

/**
 * Finds the rows of a household that are people: all, unless 人数 is the number of those that speak of somebody. Then
 * the others tell of the household alone, as a line above its people does, or a list of households above one of people.
 */
export function peopleIn(rows: readonly RegistryRow[]): readonly RegistryRow[] {
  const people = rows.filter(({ isOfPerson }) => isOfPerson)
  return people.length < rows.length && isWhole(people, rows) ? people : rows
}

/** Whether 人数 in some rows is the number of people, or of those of them who are still here. */
export function isWhole(people: readonly RegistryRow[], rows: readonly RegistryRow[]): boolean {
  const [size, ...others] = new Set(rows.flatMap((row) => codesUnder(row, 'household-size')))
  const here = people.filter((row) => presenceOf(row, meant) === 'here').length
  return others.length === 0 && (size === people.length || size === here)
}

/** The rows of one person: several only where they bear one identity number. */
export type PersonRows = readonly [RegistryRow, ...RegistryRow[]]

/** Sorts rows by the person of whom they are. */
export function rowsOfEach(rows: readonly RegistryRow[]): PersonRows[] {
  return [...grouped<RegistryRow, unknown>(rows, (row) => row.person ?? row).values()]
}

/** What became of a person; unclear where rows differ. */
export function presenceInAll([first, ...others]: PersonRows): Presence {
  const presence = presenceOf(first)
  return others.every((row) => presenceOf(row) === presence) ? presence : 'unclear'
}
