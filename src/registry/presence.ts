import { columnsOf, type RegistryRow, saidUnder } from './table.ts'

/** Whether a person still belongs to the household; unclear where it is said in words that are not understood, or both ways. */
export type Presence = 'here' | 'dead' | 'moved-out' | 'unclear'

const COLUMNS = ['alive', 'death', 'moved-out'] as const

/** Reads from a row what became of the person in it. */
export function presenceOf(row: RegistryRow): Presence {
  const said = COLUMNS.flatMap((id) => saidUnder(row, id))
  const codes = new Set(said.flatMap((one) => one?.values.map(({ code }) => code) ?? []))
  if (said.some((one) => one?.problem) || (codes.has('dead') && codes.has('here'))) return 'unclear'
  if (codes.has('dead')) return 'dead'
  return codes.has('moved-out') ? 'moved-out' : 'here'
}

/** The columns that speak of it, for a report. */
export function presenceColumnsOf(row: RegistryRow) {
  return COLUMNS.flatMap((id) => [...columnsOf(row, id)])
}
