import { codeOf } from '../columns/said.ts'
import { type CellPlace, columnsOf, type RegistryRow, saidIn } from '../lists/table.ts'

/** Where a remark speaks of a thing that concerns the whole household, in whichever row. */
export function remarkOn(
  rows: readonly RegistryRow[],
  thing: 'whole-household' | 'rehoused',
): CellPlace | undefined {
  for (const row of rows) {
    const speaking = columnsOf(row, 'remarks').find((column) => codeOf(saidIn(row, column), thing))
    if (speaking) return { row: row.number, heading: speaking.heading }
  }
  return undefined
}
