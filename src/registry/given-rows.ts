import { InvalidInputError } from '../errors.ts'

/** Gives the rows of a list one after another; text, bytes and promises are no rows. */
export function givenRows(rows: unknown): Iterable<unknown> {
  try {
    const isList = typeof rows === 'object' && rows !== null && !ArrayBuffer.isView(rows)
    if (isList && typeof (rows as Iterable<unknown>)[Symbol.iterator] === 'function') {
      return rows as Iterable<unknown>
    }
  } catch {
    throw new InvalidInputError([{ path: 'rows', code: 'unreadable' }])
  }
  throw new InvalidInputError([{ path: 'rows', code: 'wrong-type', expected: 'iterable' }])
}
