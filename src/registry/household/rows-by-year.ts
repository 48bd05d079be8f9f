import { columnsOf, type RegistryRow, type TableColumn } from '../lists/table.ts'
import { yearIn } from '../lists/whole-list.ts'
import type { LeftOutReason } from '../registry-reading.ts'
import type { Asking } from './heard.ts'

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

/** Sorts the rows of a household by year. An empty 年度 is that of the other rows, if they have but one. */
export function rowsByYear(
  rows: readonly RegistryRow[],
  { list: { latestYear: latest }, report }: Asking,
  leaveOut: (row: number, reason: LeftOutReason) => void,
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
    leaveOut(row.number, 'another-year')
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
