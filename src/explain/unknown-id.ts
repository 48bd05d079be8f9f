import { type Expected, InvalidInputError } from '../errors.ts'
import { nearest } from '../input/nearest.ts'

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
