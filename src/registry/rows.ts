import type { RegistryColumn } from '../data/registry-labels.ts'
import { iterationOf } from '../input/iteration.ts'
import { columnsByHeading, NO_TEXT, normalCell, type Report } from './cells.ts'

/** One cell that is read. */
export interface Cell {
  readonly row: number
  readonly heading: string
  readonly column: RegistryColumn
  readonly text: string
  readonly raw: unknown
}

/** The rows of one household. */
export interface HouseholdRows {
  /** As the first row writes it. */
  readonly id: string
  /** The cells of each row, blank ones left out. */
  readonly rows: readonly Cell[][]
}

/**
 * Joins rows by their household, wherever they stand.
 *
 * @param rows - one row a person.
 * @param report - takes rows that cannot be joined.
 * @returns the households in the order of their first rows.
 * @throws {InvalidInputError} if the rows cannot be iterated.
 */
export function joinRows(rows: Iterable<unknown>, report: Report): HouseholdRows[] {
  iterationOf(rows, 'rows', ['sync'])
  const readRow = rowReader()
  const households = new Map<string, { id: string; rows: Cell[][] }>()
  let number = 0
  for (const row of rows) {
    number++
    const cells = readRow(row, number)
    if (cells === undefined) report(number, '', 'not-a-row')
    if (!cells || cells.length === 0) continue
    const id = cells.find((cell) => cell.column.id === 'household-id')
    if (!id || id.text === NO_TEXT || isInexact(id.raw)) {
      report(number, '', 'no-household-id')
      continue
    }
    const household = households.get(id.text) ?? { id: String(id.raw).trim(), rows: [] }
    households.set(id.text, household)
    household.rows.push(cells)
  }
  return [...households.values()]
}

/** A number beyond this is not the one that was written. */
function isInexact(id: unknown): boolean {
  return typeof id === 'number' && !Number.isSafeInteger(id)
}

/** Reads the cells under known headings and no others; the headings of an export repeat, so each is looked up once. */
function rowReader(): (row: unknown, number: number) => Cell[] | undefined {
  const columns = columnsByHeading()
  const known = new Map<string, RegistryColumn | undefined>()
  const columnOf = (heading: string) => {
    if (!known.has(heading)) known.set(heading, columns.get(normalCell(heading)))
    return known.get(heading)
  }
  return (row, number) => {
    if (typeof row !== 'object' || row === null) return undefined
    try {
      if (Array.isArray(row)) return undefined
      const written = Object.keys(row)
      const headings = written.filter(columnOf)
      // Headings of which none is known are those of another table, or text in the wrong encoding.
      if (headings.length === 0 && written.length > 0) return undefined
      return headings.flatMap((heading): Cell[] => {
        const column = columnOf(heading) as RegistryColumn
        const raw = (row as Record<string, unknown>)[heading]
        const text = normalCell(raw)
        return text === '' ? [] : [{ row: number, heading, column, text, raw }]
      })
    } catch {
      return undefined
    }
  }
}
