import { InvalidInputError } from '../errors.ts'
import { iterationOf } from '../input/iteration.ts'

/** Gives the rows of a list one after another; text, bytes and promises are no rows. */
export function givenRows(rows: unknown): Iterable<unknown> {
  iterationOf(rows, 'rows', ['sync'])
  if (ArrayBuffer.isView(rows)) {
    throw new InvalidInputError([
      { path: 'rows', code: 'wrong-type', expected: { type: 'iterable' } },
    ])
  }
  return rows as Iterable<unknown>
}
