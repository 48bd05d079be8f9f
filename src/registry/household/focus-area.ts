import type { Household } from '../../households/record/household.ts'
import { PLACE } from '../cells/cell-reader.ts'
import { plainText } from '../columns/plain-text.ts'
import { codeOf } from '../columns/said.ts'
import { type CellPlace, type RegistryRow, saidIn, type TableColumn } from '../lists/table.ts'
import type { Asking } from './heard.ts'

/** No address is longer. */
const LONGEST_PLACE = 200

/** Asks whether a household lives in a focus area, where the caller can tell of a place; rows that name several leave it open. */
export function focusAreaOf(
  rows: readonly RegistryRow[],
  { focusArea, report }: Asking,
): Pick<Household, 'focusArea'> {
  if (!focusArea) return {}
  const differing = differingPlace(rows, () => true)
  if (differing) report(differing, 'disagreement')
  const place = differing ? '' : placeOf(rows, report)
  const verdict = place === '' ? 'unknown' : focusArea(place)
  return verdict === 'unknown' ? {} : { focusArea: verdict }
}

/** The place that all rows name together, each heading once. */
function placeOf(rows: readonly RegistryRow[], report: Asking['report']): string {
  const parts = new Map<string, string>()
  for (const { row, column, text } of placesIn(rows)) {
    parts.set(column.heading, text)
    if ([...parts.values()].join(' ').length <= LONGEST_PLACE) continue
    report({ row: row.number, heading: column.heading }, 'unknown-label')
    return ''
  }
  return [...parts.values()].join(' ')
}

/** Whether households of one id in two divisions are two: places that number anew. */
export function differingDivision(rows: readonly RegistryRow[]): CellPlace | undefined {
  return differingPlace(rows, ({ known }) => known?.column.divisions?.includes(known.name) === true)
}

/** Where two rows differ under one heading of such a place. */
function differingPlace(
  rows: readonly RegistryRow[],
  isSuch: (column: TableColumn) => boolean,
): CellPlace | undefined {
  const named = new Map<string, string>()
  for (const { row, column, text } of placesIn(rows)) {
    const { heading } = column
    const before = named.get(heading) ?? text
    named.set(heading, before)
    const isOther = plainText(text) !== plainText(before)
    if (isOther && isSuch(column)) return { row: row.number, heading }
  }
  return undefined
}

/** What rows name under headings of places. */
function placesIn(rows: readonly RegistryRow[]) {
  return rows.flatMap((row) =>
    row.table.places.flatMap((column) => {
      const text = codeOf(saidIn(row, column), PLACE)
      return text === undefined ? [] : [{ row, column, text: String(text) }]
    }),
  )
}
