import { type Expected, InvalidInputError } from '../errors.ts'

/** The error of every look-up by an id that does not exist; it does not repeat the id. */
export function unknownId(expected: Expected): InvalidInputError {
  return new InvalidInputError([{ path: 'id', code: 'unknown-id', expected }])
}
