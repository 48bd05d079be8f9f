import { type Expected, type ExpectedType, type IssueFacts, MOST_ISSUES } from '../errors.ts'
import { pathTo } from '../issues.ts'
import { blankMaker } from './blank-maker.ts'
import type { FormOf, Reader, Shape } from './form.ts'
import { unreadable, wrongType } from './leaf-readers.ts'
import { nearest } from './nearest.ts'

type Issues = IssueFacts[]

export function nullableReader({ shape }: FormOf<'nullable'>): Reader {
  const read = shape.reader()
  const isObject = shape.kind === 'object'
  return (value, issues) => {
    if (value !== null) return read(value, issues)
    return isObject ? read({}, issues) : null
  }
}

/** The kind of value that an option takes tells which one judges it; so an issue is told of one option only. */
export function unionReader({ options }: FormOf<'union'>): Reader {
  const objects = options.filter(({ kind }) => kind === 'object')
  const branches = options.map((option) => ({
    takes: option === objects.at(-1) ? isRecord : takerOf(option),
    read: option.reader(),
  }))
  return (value, issues) => {
    try {
      for (const { takes, read } of branches) if (takes(value)) return read(value, issues)
    } catch {
      return unreadable(issues)
    }
    return wrongType(issues, expectedOf(options))
  }
}

function isRecord(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function takerOf(option: Shape): (value: unknown) => boolean {
  switch (option.kind) {
    case 'codes':
      return (value) => option.codes.includes(value as string)
    case 'array':
      return Array.isArray
    // Of several records, one that has a field of it; the last one takes any other.
    case 'object':
      return (value) =>
        isRecord(value) && Object.keys(value).some((key) => Object.hasOwn(option.fields, key))
    case 'day':
      return (value) => typeof value === 'string'
    default:
      return (value) => typeof value === option.kind
  }
}

function expectedOf(options: readonly Shape[]): Expected {
  const codes = options.flatMap((option) => (option.kind === 'codes' ? option.codes : []))
  const kinds = options.flatMap(({ kind }) => (kind === 'codes' ? [] : [kind as ExpectedType]))
  const type = [...new Set(kinds)]
  return {
    type: type.length === 1 ? (type[0] as ExpectedType) : type,
    ...(codes.length > 0 && { codes }),
  }
}

export function arrayReader({ entry, max }: FormOf<'array'>): Reader {
  const part: Part = { read: entry.reader(), isRequired: undefined }
  return (value, issues) => {
    const length = lengthOf(value, max, issues)
    if (length === undefined) return undefined
    const copy = new Array<unknown>(length)
    for (let index = 0; index < length; index++) {
      copy[index] = readPart(value as object, index, part, issues)
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
  } catch {
    return unreadable(issues)
  }
  issues.push({ path: '', code: 'too-many', expected: { max } })
  return undefined
}

/** Every field of a copy is there, in one order: what is not known is undefined, and inherits nothing. */
export function objectReader({ fields, isOpen }: FormOf<'object'>): Reader {
  const names = Object.keys(fields)
  const makeBlank = blankMaker(names)
  const parts = new Map<string, Part>()
  for (const [name, shape] of Object.entries(fields)) {
    parts.set(name, { read: shape.reader(), isRequired: shape.kind !== 'optional' })
  }
  const required = names.filter((name) => parts.get(name)?.isRequired)
  return (value, issues) => {
    const keys = keysOf(value, issues)
    if (!keys) return undefined
    const copy = makeBlank()
    for (let index = 0; index < keys.length; index++) {
      const key = keys[index] as string
      const part = parts.get(key)
      if (part) copy[key] = readPart(value as object, key, part, issues)
      else if (!isOpen) {
        const expected = { keys: [...names] }
        issues.push({ path: '', code: 'unknown-key', expected, ...nearest(key, names) })
      }
      if (issues.length >= MOST_ISSUES) return copy
    }
    tellMissing(required, keys, issues)
    return copy
  }
}

/** What has less than half of what a result must have is something else, such as the answer to another question. */
export function resultReader(form: FormOf<'object'>, expected: Expected): Reader {
  const read = objectReader(form)
  const required: Issues = []
  read({}, required)
  return (value, issues) => {
    const wrong: Issues = []
    const keys = keysOf(value, wrong) ?? []
    const there = required.filter(({ path }) => keys.includes(path))
    const isOther = wrong[0]?.code !== 'unreadable' && 2 * there.length < required.length
    return isOther ? wrongType(issues, expected) : read(value, issues)
  }
}

function tellMissing(required: readonly string[], keys: readonly string[], issues: Issues): void {
  for (const path of required) if (!keys.includes(path)) issues.push({ path, code: 'missing' })
}

/** A field or an entry; in a record null is the same as a field that is not there. */
interface Part {
  readonly read: Reader
  /** Of a field alone. */
  readonly isRequired: boolean | undefined
}

/** The names of the fields that a plain object has itself. */
function keysOf(value: unknown, issues: Issues): string[] | undefined {
  try {
    if (isPlainObject(value)) return Object.keys(value)
  } catch {
    return unreadable(issues)
  }
  return wrongType(issues, { type: 'object' })
}

/** An object literal of any realm, or one without prototype; not a Map, a Date or a class of its own. */
export function isPlainObject(value: unknown): value is object {
  if (!isRecord(value)) return false
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === null || Object.getPrototypeOf(prototype) === null
}

/** Reads a field or an entry, and puts what is wrong there under its step of the path. */
function readPart(
  owner: object,
  key: string | number,
  { read, isRequired }: Part,
  issues: Issues,
): unknown {
  const before = issues.length
  let part: unknown
  try {
    const value = (owner as Record<string | number, unknown>)[key]
    if (isRequired === undefined || (value !== null && value !== undefined)) {
      part = read(value, issues)
    } else if (isRequired) issues.push({ path: '', code: 'missing' })
  } catch {
    unreadable(issues)
  }
  for (let index = before; index < issues.length; index++) {
    const issue = issues[index] as IssueFacts
    const step = typeof key === 'number' ? `[${key}]` : key
    issues[index] = { ...issue, path: pathTo(step, issue.path) }
  }
  return part
}
