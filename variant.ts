import {
  type Expected,
  type ExpectedType,
  type IssueFacts,
  MOST_ISSUES,
} from '/work/wt/shape/src/errors.ts'
import { FIRST_DAY, LAST_DAY, REAL_DAY } from '/work/wt/shape/src/input/days.ts'
import { nearest } from '/work/wt/shape/src/input/nearest.ts'
import type { Form, Shape } from '/work/wt/shape/src/input/shape.ts'
import { pathTo } from '/work/wt/shape/src/issues.ts'

/**
 * Copies a value that nobody vouches for and judges it on the way: each property is read once, and nothing that the
 * shape does not name is followed. What is wrong goes to `issues`, with its path from here; then the copy is no good.
 */
export type Reader = (value: unknown, issues: Issues) => unknown

type Issues = IssueFacts[]

type FormOf<Kind extends Form['kind']> = Extract<Form, { kind: Kind }>

/** Makes the reader of a shape. */
export function readerOf(shape: Shape): Reader {
  switch (shape.kind) {
    case 'boolean':
      return readBoolean
    case 'codes':
      return codesReader(shape)
    case 'day':
      return readDay
    case 'string':
      return stringReader(shape)
    case 'number':
    case 'integer':
      return numberReader(shape)
    case 'array':
      return arrayReader(shape)
    case 'object':
      return objectReader(shape)
    case 'union':
      return unionReader(shape)
    case 'optional':
      return readerOf(shape.shape)
    case 'nullable':
      return nullableReader(shape)
    case 'unknown':
      return (value) => value
  }
}

function wrongType(issues: Issues, expected: Expected): undefined {
  issues.push({ path: '', code: 'wrong-type', expected })
}

function readBoolean(value: unknown, issues: Issues): unknown {
  return typeof value === 'boolean' ? value : wrongType(issues, { type: 'boolean' })
}

function readDay(value: unknown, issues: Issues): unknown {
  if (typeof value !== 'string') return wrongType(issues, { type: 'day' })
  if (REAL_DAY.test(value)) return value
  issues.push({ path: '', code: 'bad-date', expected: { from: FIRST_DAY, to: LAST_DAY } })
  return undefined
}

function stringReader({ min, max }: FormOf<'string'>): Reader {
  return (value, issues) => {
    if (typeof value !== 'string') return wrongType(issues, { type: 'string' })
    if (value.length < min) issues.push({ path: '', code: 'out-of-range', expected: NOT_EMPTY })
    if (value.length > max) issues.push({ path: '', code: 'too-long', expected: { max } })
    return value
  }
}

const NOT_EMPTY: Expected = {
  rule: 'not-empty',
  says: { zh: '不能为空', en: 'must not be empty' },
}

function numberReader({ kind, min, max }: FormOf<'number' | 'integer'>): Reader {
  const isRight = kind === 'integer' ? Number.isInteger : Number.isFinite
  return (value, issues) => {
    if (!isRight(value)) return wrongType(issues, { type: kind })
    const number = value as number
    if (number < min) issues.push({ path: '', code: 'out-of-range', expected: { min } })
    if (number > max) issues.push({ path: '', code: 'out-of-range', expected: { max } })
    return number === 0 ? 0 : number
  }
}

function codesReader({ codes, labels }: FormOf<'codes'>): Reader {
  return (value, issues) => {
    if (codes.includes(value as string)) return value
    const suggested = typeof value === 'string' ? suggest(value, codes, labels) : {}
    issues.push({ path: '', code: 'not-allowed', expected: { codes }, ...suggested })
    return undefined
  }
}

function suggest(
  value: string,
  codes: FormOf<'codes'>['codes'],
  labels: FormOf<'codes'>['labels'],
): { suggestion?: string } {
  if (labels && Object.hasOwn(labels, value)) return { suggestion: labels[value] as string }
  return nearest(value, codes.map(String))
}

function nullableReader({ shape }: FormOf<'nullable'>): Reader {
  const read = readerOf(shape)
  if (shape.kind !== 'object')
    return (value, issues) => (value === null ? null : read(value, issues))
  return (value, issues) => read(value === null ? {} : value, issues)
}

/** The kind of value that an option takes tells which one judges it; so an issue is told of one option only. */
function unionReader({ options }: FormOf<'union'>): Reader {
  const branches = options.map((option) => ({ takes: takerOf(option), read: readerOf(option) }))
  const expected = expectedOf(options)
  return (value, issues) => {
    try {
      for (const { takes, read } of branches) if (takes(value)) return read(value, issues)
    } catch {
      return unreadable(issues)
    }
    return wrongType(issues, expected)
  }
}

function takerOf(option: Shape): (value: unknown) => boolean {
  switch (option.kind) {
    case 'codes':
      return (value) => option.codes.includes(value as string)
    case 'array':
      return (value) => Array.isArray(value)
    case 'object':
      return (value) => typeof value === 'object' && value !== null && !Array.isArray(value)
    case 'day':
      return (value) => typeof value === 'string'
    default:
      return (value) => typeof value === option.kind
  }
}

function expectedOf(options: readonly Shape[]): Expected {
  const codes = options.flatMap((option) => (option.kind === 'codes' ? option.codes : []))
  const type = options.flatMap(({ kind }) => (kind === 'codes' ? [] : [kind as ExpectedType]))
  return codes.length > 0 ? { type, codes } : { type }
}

function arrayReader({ entry, max }: FormOf<'array'>): Reader {
  const read = readerOf(entry)
  return (value, issues) => {
    const length = lengthOf(value, max, issues)
    if (length === undefined) return undefined
    const copy = new Array<unknown>(length)
    for (let index = 0; index < length; index++) {
      const before = issues.length
      const found = take(value as object, index)
      copy[index] = found === UNREADABLE ? unreadable(issues) : read(found, issues)
      if (issues.length > before) placeUnder(`[${index}]`, issues, before)
      if (issues.length >= MOST_ISSUES) break
    }
    return copy
  }
}

function lengthOf(value: unknown, max: number, issues: Issues): number | undefined {
  try {
    if (!Array.isArray(value)) return wrongType(issues, { type: 'array' })
    const { length } = value
    if (Number.isInteger(length) && length >= 0 && length <= max) return length
    issues.push({ path: '', code: 'too-many', expected: { max } })
    return undefined
  } catch {
    return unreadable(issues)
  }
}

/** Every field of a copy is there, in one order: what is not known is undefined, and inherits nothing. */
function objectReader({ fields, isOpen }: FormOf<'object'>): Reader {
  const names = Object.keys(fields)
  const blank = Object.fromEntries(names.map((name) => [name, undefined]))
  const readers = new Map(names.map((name) => [name, readerOf(fields[name] as Shape)]))
  const required = names.filter((name) => fields[name]?.kind !== 'optional')

  const readField = (copy: Record<string, unknown>, from: object, key: string, issues: Issues) => {
    const read = readers.get(key)
    if (!read) {
      if (!isOpen) issues.push(unknownKey(key, names))
      return
    }
    const before = issues.length
    const found = take(from, key)
    if (found === UNREADABLE) unreadable(issues)
    else if (found !== null && found !== undefined) copy[key] = read(found, issues)
    else if (required.includes(key)) issues.push({ path: '', code: 'missing' })
    if (issues.length > before) placeUnder(key, issues, before)
  }
  return (value, issues) => {
    const keys = keysOf(value, issues)
    if (!keys) return undefined
    const copy = { ...blank }
    for (const key of keys) {
      readField(copy, value as object, key, issues)
      if (issues.length >= MOST_ISSUES) return copy
    }
    for (const name of required) {
      if (!keys.includes(name)) issues.push({ path: name, code: 'missing' })
    }
    return copy
  }
}

function unknownKey(key: string, names: readonly string[]): IssueFacts {
  return { path: '', code: 'unknown-key', expected: { keys: names }, ...nearest(key, names) }
}

/** The names of the fields that a plain object has itself. */
function keysOf(value: unknown, issues: Issues): string[] | undefined {
  if (typeof value !== 'object' || value === null) return wrongType(issues, { type: 'object' })
  try {
    return isPlainObject(value) ? Object.keys(value) : wrongType(issues, { type: 'object' })
  } catch {
    return unreadable(issues)
  }
}

/** An object literal of any realm, or one without prototype; not a Map, a Date or a class of its own. */
function isPlainObject(value: object): boolean {
  if (Array.isArray(value)) return false
  const prototype: unknown = Object.getPrototypeOf(value)
  if (prototype === Object.prototype || prototype === null) return true
  return Object.getPrototypeOf(prototype) === null
}

const UNREADABLE: unknown = {}

function take(owner: object, key: string | number): unknown {
  try {
    return (owner as Record<string | number, unknown>)[key]
  } catch {
    return UNREADABLE
  }
}

function unreadable(issues: Issues): undefined {
  issues.push({ path: '', code: 'unreadable' })
}

/** Puts the issues found since `from` under a step of the path. */
function placeUnder(step: string, issues: Issues, from: number): void {
  for (let index = from; index < issues.length; index++) {
    const issue = issues[index] as IssueFacts
    issues[index] = { ...issue, path: pathTo(step, issue.path) }
  }
}
