import type { RemarkedThing } from '../cells/remark.ts'
import { codeOf } from '../columns/said.ts'
import { type CellPlace, placeWhere, type RegistryRow } from '../lists/table.ts'

/** Where a remark speaks of a thing, in whichever row. */
export function remarkOn(
  rows: readonly RegistryRow[],
  thing: RemarkedThing,
): CellPlace | undefined {
  return placeWhere(rows, 'remarks', (said) => codeOf(said, thing))
}
