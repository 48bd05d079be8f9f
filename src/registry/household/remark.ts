import type { RemarkedThing } from '../cells/remark.ts'
import { codeOf } from '../columns/said.ts'
import { type CellPlace, columnsOf, type RegistryRow, saidIn } from '../lists/table.ts'

/** Where a remark speaks of a thing, in whichever row. */
export function remarkOn(
  rows: readonly RegistryRow[],
  thing: RemarkedThing,
): CellPlace | undefined {
  for (const row of rows) {
    const speaking = columnsOf(row, 'remarks').find((column) => codeOf(saidIn(row, column), thing))
    if (speaking) return { row: row.number, heading: speaking.heading }
  }
  return undefined
}
