import type { LeftOutReason } from '../registry-reading.ts'
import {
  type CellPlace,
  codesUnder,
  columnsOf,
  type RegistryRow,
  saidUnder,
  type TableColumn,
} from './table.ts'

/** A row with the year of which it tells, where the list stacks years. */
export interface DatedRow {
  readonly row: RegistryRow
  readonly year: number | undefined
}

/** The rows of a household by their year. */
export interface RowsByYear {
  /** Those of the latest year, or all of a list without years. */
  readonly current: readonly DatedRow[]
  /** Those of earlier years: they tell of nothing but incomes. */
  readonly earlier: readonly DatedRow[]
}

/** The year that a row states; null where its cell is not understood, undefined where nothing stands. */
export function yearIn(row: RegistryRow): number | null | undefined {
  if (columnsOf(row, 'year').length === 0) return undefined
  const years = new Set(codesUnder(row, 'year'))
  if (years.size > 1 || saidUnder(row, 'year').some((one) => one?.problem)) return null
  const [year] = years
  return year === undefined ? undefined : Number(year)
}

/** What becomes of the rows that are not counted. */
export interface DatingSink {
  readonly leftOut: (row: number, reason: LeftOutReason) => void
  readonly report: (place: CellPlace, code: 'no-year' | 'not-a-number') => void
}

/**
 * Sorts the rows of a household by year. An empty 年度 is that of the other rows, if they have but one.
 *
 * @param latest - the latest year of the list that counts; undefined in a list without years.
 */
export function rowsByYear(
  rows: readonly RegistryRow[],
  latest: number | undefined,
  { leftOut, report }: DatingSink,
): RowsByYear {
  const current: DatedRow[] = []
  const earlier: DatedRow[] = []
  const years = rows.map(yearIn)
  const [only, ...others] = new Set(years.filter((year) => typeof year === 'number'))
  const areKnown = !years.includes(null)
  /** Where no year of the list is known and none is written, the column says nothing. */
  const isOfNoYear = ({ known }: TableColumn) =>
    latest === undefined && only === undefined && areKnown && !known?.isDoubtful
  const sort = (row: RegistryRow, year: number) => {
    if (year === latest) return current.push({ row, year })
    leftOut(row.number, 'another-year')
    return latest !== undefined && year < latest && earlier.push({ row, year })
  }
  for (const row of rows) {
    const [column] = columnsOf(row, 'year')
    const stated = yearIn(row)
    const year = stated ?? (others.length === 0 && areKnown ? only : undefined)
    if (!column || isOfNoYear(column)) current.push({ row, year })
    else if (stated === null) report({ row: row.number, heading: column.heading }, 'not-a-number')
    else if (year === undefined) report({ row: row.number, heading: column.heading }, 'no-year')
    else sort(row, year)
  }
  return { current, earlier }
}
