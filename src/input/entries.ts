import type { Expected, IssueFacts } from '../errors.ts'
import { unreadable, wrongType } from './leaf-readers.ts'
import { isPlainObject } from './read.ts'

/** Reads the entries of a record whose keys are the caller's own, so that no path and no error names them. */
export function readEntries(
  record: unknown,
  issues: IssueFacts[],
  expected: Expected = { type: 'object' },
): [string, unknown][] {
  try {
    if (isPlainObject(record)) return Object.entries({ ...record })
    wrongType(issues, expected)
  } catch {
    unreadable(issues)
  }
  return []
}
