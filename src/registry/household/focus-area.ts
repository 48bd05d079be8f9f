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
  const { parts, last, differing } = placeNamed(rows, () => true)
  const place = parts.join(' ')
  if (differing) report(differing, 'disagreement')
  else if (place.length > LONGEST_PLACE) report(last, 'unknown-label')
  else if (place !== '') {
    const verdict = focusArea(place)
    if (verdict !== 'unknown') return { focusArea: verdict }
  }
  return {}
}

/** Where rows are of two divisions, so that one id may be of two households: villages that number anew. */
export function differingDivision(rows: readonly RegistryRow[]): CellPlace | undefined {
  const isDivision = ({ known }: TableColumn) => known?.column.divisions?.includes(known.name)
  return placeNamed(rows, isDivision).differing
}

/** What rows name under such headings of places, each heading once, and where one differs from those before it. */
function placeNamed(rows: readonly RegistryRow[], isSuch: (column: TableColumn) => unknown) {
  const named = new Map<string, string>()
  let last: CellPlace = { row: 0, heading: '' }
  let differing: CellPlace | undefined
  for (const row of rows) {
    for (const column of row.table.places.filter(isSuch)) {
      const text = String(codeOf(saidIn(row, column), PLACE) ?? '')
      if (text === '') continue
      last = { row: row.number, heading: column.heading }
      const before = named.get(column.heading) ?? text
      named.set(column.heading, before)
      if (plainText(text) !== plainText(before)) differing ??= last
    }
  }
  return { parts: [...named.values()], last, differing }
}
