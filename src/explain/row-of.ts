import { type Expected, InvalidInputError } from '../errors.ts'
import { nearest } from '../input/nearest.ts'

/** The row with an id, or the error of a look-up in vain. */
export function rowOf<Row extends { readonly id: string }>(
  rows: readonly Row[],
  id: string,
  expected: Expected,
): Row {
  const row = rows.find((one) => one.id === id)
  if (row) return row
  const ids = rows.map((one) => one.id)
  throw unknownId(id, ids, expected)
}

/** The error of every look-up by an id that does not exist. It does not repeat the id, and may name the one that was meant. */
export function unknownId(
  id: unknown,
  ids: readonly string[],
  expected: Expected,
): InvalidInputError {
  // One number is no misspelling of another: there is no 3.9 that could be 3.1.
  const words = ids.filter((one) => !/^\d/.test(one))
  const near = typeof id === 'string' ? nearest(id, words) : {}
  return new InvalidInputError([{ path: 'id', code: 'unknown-id', expected, ...near }])
}
