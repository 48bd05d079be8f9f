import { type Expected, InvalidInputError } from '../errors.ts'
import { isPlainObject } from './read.ts'

/** The entries of a record whose keys are the caller's own. */
export function entriesOf(record: unknown, path: string, expected: Expected): [string, unknown][] {
  try {
    if (isPlainObject(record)) return Object.entries({ ...record })
  } catch {
    throw new InvalidInputError([{ path, code: 'unreadable' }])
  }
  throw new InvalidInputError([{ path, code: 'wrong-type', expected }])
}
