import { InvalidInputError } from '../../errors.ts'
import { REGISTRY_ROWS } from '../../generated/issue-rules.ts'
import { iterationOf } from '../../input/iteration.ts'

/** Gives the rows of a list one after another; text, its lines, bytes, promises and Maps are no rows. */
export function givenRows(rows: unknown): Iterable<unknown> {
  iterationOf(rows, 'rows', ['sync'], REGISTRY_ROWS)
  const isMap = Object.prototype.toString.call(rows) === '[object Map]'
  if (isMap || ArrayBuffer.isView(rows) || areLines(rows)) {
    throw new InvalidInputError([{ path: 'rows', code: 'wrong-type', expected: REGISTRY_ROWS }])
  }
  return rows as Iterable<unknown>
}

function areLines(rows: unknown): boolean {
  return (
    Array.isArray(rows) &&
    typeof rows[0] === 'string' &&
    rows.every((row) => typeof row === 'string')
  )
}
