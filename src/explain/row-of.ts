import type { Expected } from '../errors.ts'
import { unknownId } from './unknown-id.ts'

/** The row with an id, or the error of a look-up in vain. */
export function rowOf<Row extends { readonly id: string }>(
  rows: readonly Row[],
  id: string,
  expected: Expected,
): Row {
  const row = rows.find((one) => one.id === id)
  if (!row) {
    const ids = rows.map((one) => one.id)
    throw unknownId(id, ids, expected)
  }
  return row
}
