import type { IssueFacts } from '../errors.ts'
import type { Layout } from './layout.ts'
import { nearest } from './nearest.ts'

/** Reading stops here: an error names no more issues, and a hostile input has no end. */
const ENOUGH_ISSUES = 50

/**
 * Copies an input that nobody vouches for into plain records and lists: every property is read once, nothing that
 * is not in the layout is followed, and null fields are left out. What cannot be copied becomes an issue.
 *
 * @param value - anything.
 * @param layout - where records and lists are expected.
 * @param path - where `value` stands in the whole input.
 * @param issues - takes what is wrong.
 * @returns the copy; values at the leaves are passed on as they are, for the schema to judge.
 */
export function readPlain(
  value: unknown,
  layout: Layout,
  path: string,
  issues: IssueFacts[],
): unknown {
  if (typeof value !== 'object' || value === null) return value
  try {
    const { fields, entry } = layout
    if (fields && !(entry && Array.isArray(value))) return readRecord(value, fields, path, issues)
    if (entry) return readList(value, layout, path, issues)
    return value
  } catch {
    issues.push({ path, code: 'unreadable' })
    return undefined
  }
}

function readRecord(
  value: object,
  fields: ReadonlyMap<string, Layout>,
  path: string,
  issues: IssueFacts[],
): unknown {
  if (!isPlainRecord(value)) {
    issues.push({ path, code: 'wrong-type', expected: 'object' })
    return undefined
  }
  const copy: Record<string, unknown> = {}
  for (const key of fields.keys()) copy[key] = undefined
  for (const key of Object.keys(value)) {
    if (issues.length >= ENOUGH_ISSUES) break
    const layout = fields.get(key)
    if (layout === undefined) {
      issues.push({ path, code: 'unknown-key', ...nearest(key, fields.keys()) })
      continue
    }
    const field = readField(value, key, layout, path ? `${path}.${key}` : key, issues)
    copy[key] = field ?? undefined
  }
  return copy
}

function readList(
  value: object,
  { entry = {}, most = 0 }: Layout,
  path: string,
  issues: IssueFacts[],
): unknown {
  if (!Array.isArray(value)) {
    issues.push({ path, code: 'wrong-type', expected: 'array' })
    return undefined
  }
  const { length } = value
  if (!Number.isInteger(length) || length < 0 || length > most) {
    issues.push({ path, code: 'too-many', expected: `at most ${most}` })
    return undefined
  }
  const copy: unknown[] = []
  for (let index = 0; index < length && issues.length < ENOUGH_ISSUES; index++) {
    copy.push(readField(value, index, entry, `${path}[${index}]`, issues))
  }
  return copy
}

function readField(
  owner: object,
  key: string | number,
  layout: Layout,
  path: string,
  issues: IssueFacts[],
): unknown {
  let value: unknown
  try {
    value = (owner as Record<string | number, unknown>)[key]
  } catch {
    issues.push({ path, code: 'unreadable' })
    return undefined
  }
  return readPlain(value, layout, path, issues)
}

/** A record is an object literal of any realm, or one without prototype; not a Map, a Date or a class of its own. */
function isPlainRecord(value: object): boolean {
  if (Array.isArray(value)) return false
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === null || Object.getPrototypeOf(prototype) === null
}
