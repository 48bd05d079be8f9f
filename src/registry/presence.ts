import { codesUnder, columnsOf, type RegistryRow, saidUnder } from './table.ts'

/** Whether a person still belongs to the household; unclear where it is said in words that are not understood, or both ways. */
export type Presence = 'here' | 'dead' | 'moved-out' | 'unclear'

const COLUMNS = ['alive', 'death', 'moved-out'] as const

/** Reads from a row what became of the person in it; a remark only opens what no column settles. */
export function presenceOf(row: RegistryRow): Presence {
  const said = COLUMNS.flatMap((id) => saidUnder(row, id))
  const codes = new Set(COLUMNS.flatMap((id) => codesUnder(row, id)))
  if (said.some((one) => one?.problem) || (codes.has('dead') && codes.has('here'))) return 'unclear'
  if (codes.has('dead')) return 'dead'
  if (codes.has('moved-out')) return 'moved-out'
  return saidUnder(row, 'remarks').some((one) => one?.problem) ? 'unclear' : 'here'
}

/** The columns that speak of it, for a report. */
export function presenceColumnsOf(row: RegistryRow) {
  return [...COLUMNS, 'remarks' as const].flatMap((id) => [...columnsOf(row, id)])
}
