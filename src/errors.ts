/** The closed list of what can be wrong with an input. */
export type IssueCode =
  | 'unknown-key'
  | 'wrong-type'
  | 'not-allowed'
  | 'out-of-range'
  | 'too-many'
  | 'too-long'
  | 'bad-date'
  | 'contradiction'
  | 'unknown-id'
  | 'bad-check'
  | 'unreadable'

/** One thing that is wrong with an input. It never holds a value of the input. */
export interface InputIssue {
  /** Where it is, such as `members[1].age`; empty for the input itself. An unknown key is reported at its parent. */
  readonly path: string
  /** What is wrong. */
  readonly code: IssueCode
  /** What would have been accepted, such as `integer 0..150` or `A | B | C | D`. */
  readonly expected?: string
  /** The name of ours that was probably meant. */
  readonly suggestion?: string
  /** The same in an English sentence. */
  readonly message: string
}

/** An issue before its sentence is written. */
export type IssueFacts = Omit<InputIssue, 'message'>

/** The outcome of a check: the value, or the error that the throwing form would have thrown. */
export type Result<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly error: InvalidInputError }

/** An error names at most this many issues. */
const MAX_ISSUES = 50

/**
 * The one error that bad input ends in. It names paths and codes, never values.
 */
export class InvalidInputError extends Error {
  override readonly name = 'InvalidInputError'
  /** The same for every error of this class. */
  readonly code = 'invalid-input'
  /** What is wrong, at most one issue for a path and 50 in all. */
  readonly issues: readonly InputIssue[]

  /**
   * @param issues - what is wrong, at least one.
   */
  constructor(issues: readonly IssueFacts[]) {
    const told = issues.slice(0, MAX_ISSUES).map(withMessage)
    super(summaryOf(told))
    this.issues = told
  }

  /**
   * Gives the error as plain JSON, so that a reported bad row keeps its issues in a log or a line of NDJSON.
   *
   * @returns name, code, message and issues.
   */
  toJSON(): {
    name: string
    code: 'invalid-input'
    message: string
    issues: readonly InputIssue[]
  } {
    return { name: this.name, code: this.code, message: this.message, issues: this.issues }
  }
}

/**
 * Tells whether something caught is the error of this package, whichever copy of it (ESM or CommonJS) threw it.
 *
 * @param error - anything.
 * @returns true for an `InvalidInputError`.
 * @example
 * import { isInvalidInputError, parseHousehold } from 'chongqing-aid-guideline'
 *
 * try {
 *   parseHousehold({ housing: { grade: 'E' } })
 * } catch (error) {
 *   isInvalidInputError(error) //=> true
 * }
 */
export function isInvalidInputError(error: unknown): error is InvalidInputError {
  try {
    return (
      error instanceof Error &&
      'code' in error &&
      error.code === 'invalid-input' &&
      'issues' in error &&
      Array.isArray(error.issues)
    )
  } catch {
    // Something that cannot even be looked at is not ours.
    return false
  }
}

const ENGLISH: Record<IssueCode, string> = {
  'unknown-key': 'has a key that is not known',
  'wrong-type': 'has the wrong type',
  'not-allowed': 'is not one of the allowed values',
  'out-of-range': 'is out of range',
  'too-many': 'has too many entries',
  'too-long': 'is too long',
  'bad-date': 'is not a date that can be used',
  contradiction: 'contradicts itself',
  'unknown-id': 'is not a known id',
  'bad-check': 'has a wrong check character',
  unreadable: 'cannot be read',
}

/**
 * Says what is wrong, and with what, in an English sentence.
 *
 * @param issue - the issue.
 * @returns the sentence, without a full stop.
 */
export function englishOf({ path, code, expected, suggestion }: IssueFacts): string {
  const text = `${path || 'the input'} ${ENGLISH[code]}`
  return (
    text +
    (expected ? `; expected ${expected}` : '') +
    (suggestion ? `; did you mean "${suggestion}"?` : '')
  )
}

function withMessage(issue: IssueFacts): InputIssue {
  return { ...issue, message: englishOf(issue) }
}

function summaryOf(issues: readonly InputIssue[]): string {
  const more = issues.length > 1 ? ` (and ${issues.length - 1} more)` : ''
  return `Invalid input: ${issues[0]?.message}${more}`
}
