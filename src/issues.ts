import type { issueCodes } from './generated/codes.ts'
import { own } from './logic/own.ts'

/** The closed list of what can be wrong with an input. */
export type IssueCode = (typeof issueCodes)[number]

/** The kinds of value that an input is made of. */
export type ExpectedType = (typeof expectedTypes)[number]

export const expectedTypes = [
  'object',
  'array',
  'string',
  'number',
  'integer',
  'boolean',
  'day',
  'iterable',
] as const

/** What would have been accepted, as plain JSON; which keys it has follows from the code of the issue. */
export interface Expected {
  /** Of `wrong-type`: this type, or one of these. */
  readonly type?: ExpectedType | readonly ExpectedType[]
  /** Of `not-allowed`: one of these; of `wrong-type`: one of these will do as well. */
  readonly codes?: readonly (string | number)[]
  /** Of `unknown-key`: the keys that are known. */
  readonly keys?: readonly string[]
  /** The least number, or the least length. */
  readonly min?: number
  /** The greatest number, or the greatest length. */
  readonly max?: number
  /** Of `bad-date`: the first day, `YYYY-MM-DD`. */
  readonly from?: string
  /** And the last. */
  readonly to?: string
  /** The id of a rule of several fields, or of the form of one. */
  readonly rule?: string
  /** What the rule says, in English. */
  readonly says?: string
}

/** One thing that is wrong with an input. It never holds a value of the input. */
export interface InputIssue {
  /** Where it is, such as `members[1].age`; empty for the input itself. An unknown key is reported at its parent. */
  readonly path: string
  /** What is wrong. */
  readonly code: IssueCode
  /** What would have been accepted. */
  readonly expected?: Expected
  /** The name of ours that was probably meant. */
  readonly suggestion?: string
  /** The same in an English sentence. */
  readonly message: string
}

/** An issue before its sentence is written. */
export type IssueFacts = Omit<InputIssue, 'message'>

/** Writes a path below another: `members` and `[1].age` give `members[1].age`. */
export function pathTo(base: string, path: string): string {
  const isField = base !== '' && path !== '' && path[0] !== '['
  return isField ? `${base}.${path}` : base + path
}

/** Issues of a part, by their paths in the whole. */
export function under(base: string, issues: readonly IssueFacts[]): IssueFacts[] {
  return issues.map((issue) => ({ ...issue, path: pathTo(base, issue.path) }))
}

/** What is wrong where fields that are each valid do not go together. */
export function contradiction(path: string, expected: Expected): IssueFacts {
  return { path, code: 'contradiction', expected }
}

/** Takes a path apart: `members[1].age` into `members`, 1 and `age`. */
export function stepsOf(path: string): (string | number)[] {
  const steps = path.match(/[^.[\]]+/g) ?? []
  return steps.map((step) => (/^\d+$/.test(step) ? Number(step) : step))
}

/** An issue as callers get it: most of what is expected stands in tables of ours. */
export function withMessage(issue: IssueFacts): InputIssue {
  const { expected } = own(issue)
  return { ...issue, ...(expected && { expected: { ...expected } }), message: englishOf(issue) }
}

/** Says what is wrong in English, in one sentence without a full stop; every error holds it. */
export function englishOf(issue: IssueFacts): string {
  const { path, code, expected, suggestion } = own(issue)
  const bounds = own(expected ?? {})
  const said = bounds.says ?? ENGLISH[code](bounds)
  return `${path || 'the input'} ${said}${suggestion ? `; did you mean "${suggestion}"?` : ''}`
}

export type Sentences = Readonly<Record<IssueCode, (expected: Expected) => string>>

const ENGLISH: Sentences = {
  missing: () => 'is required',
  'unknown-key': ({ keys = [] }) => `has an unknown key; the keys are ${keys.join(', ')}`,
  'wrong-type': ({ type = [], codes = [] }) =>
    `must be ${[...codes.map((code) => `"${code}"`), ...[type].flat().map((one) => IN_ENGLISH[one])].join(' or ')}`,
  'not-allowed': ({ codes = [] }) => `must be one of ${codes.join(', ')}`,
  'out-of-range': ({ min, max }) =>
    max === undefined ? `must be at least ${min}` : `must be at most ${max}`,
  'too-many': ({ max }) => `may have at most ${max} entries`,
  'too-long': ({ max }) => `may have at most ${max} characters`,
  'bad-date': ({ from, to }) => `must be a real day from ${from} to ${to}, written YYYY-MM-DD`,
  contradiction: () => 'contradicts itself',
  'unknown-id': () => 'is not a known id',
  'bad-check': () => 'has a wrong check character',
  unreadable: () => 'cannot be read',
}

export type TypeNames = Readonly<Record<ExpectedType, string>>

const IN_ENGLISH: TypeNames = {
  object: 'a plain object',
  array: 'a list',
  string: 'text',
  number: 'a number',
  integer: 'a whole number',
  boolean: 'true or false',
  day: 'a day written YYYY-MM-DD',
  iterable: 'an iterable',
}
