import { InvalidInputError } from '../../errors.ts'
import { REGISTRY_READING } from '../../generated/issue-rules.ts'
import { issueWords, leftOutWords } from '../../generated/registry-words.ts'
import { bare } from '../../logic/bare.ts'
import { columnById } from '../columns/columns.ts'
import type { RegistryReading } from '../registry-reading.ts'

/** Makes sure of what the caller says to be a reading, however it was stored in between. */
export function checkedReading(reading: unknown): RegistryReading {
  try {
    const copy = bare<RegistryReading>(JSON.parse(JSON.stringify(reading)))
    const { households, issues, columns, leftOut } = copy
    const isReading =
      households.every(({ members }) => Array.isArray(members) && members.every(isRecord)) &&
      issues.every(isIssue) &&
      columns.read.every(({ heading, column }) => isText(heading) && columnById(column)) &&
      columns.unread.every(({ heading, like }) => isText(heading) && columnById(like ?? 'place')) &&
      leftOut.every(({ row, reason }) => isRow(row) && Object.hasOwn(leftOutWords, reason))
    if (isReading) return copy
  } catch {
    // What cannot even be copied is no reading either.
  }
  throw new InvalidInputError([{ path: 'reading', code: 'wrong-type', expected: REGISTRY_READING }])
}

function isIssue({ row, rows = [], column, code }: RegistryReading['issues'][number]): boolean {
  return [row, ...rows].every(isRow) && isText(column) && Object.hasOwn(issueWords, code)
}

function isRow(row: unknown): boolean {
  return Number.isInteger(row) && Number(row) > 0
}

function isText(text: unknown): boolean {
  return typeof text === 'string'
}

function isRecord(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
