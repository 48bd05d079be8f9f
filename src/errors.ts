import { type InputIssue, type IssueFacts, withMessage } from './issues.ts'

export type { Expected, ExpectedType, InputIssue, IssueCode, IssueFacts } from './issues.ts'

/** The outcome of a check: the value, or the error that the throwing form would have thrown. */
export type Result<Value> =
  | {
      /** Nothing is wrong. */
      readonly ok: true
      /** What was read; of a record, a copy in which the unknown is undefined, never null. */
      readonly value: Value
    }
  | {
      /** Something is wrong. */
      readonly ok: false
      /** What is wrong, place by place; it holds no value of the input. */
      readonly error: InvalidInputError
    }

/** Gives the value of a check, or throws its error. */
export function orThrow<Value>(result: Result<Value>): Value {
  if (!result.ok) throw result.error
  return result.value
}

/** An error names at most this many issues. */
export const MOST_ISSUES = 50

/**
 * The one error that bad input ends in. It names paths and codes, never values.
 */
export class InvalidInputError extends Error {
  /** For logs; to tell the error, use `isInvalidInputError`. */
  override readonly name = 'InvalidInputError'
  /** The same for every error of this class. */
  readonly code = 'invalid-input'
  /** What is wrong, at most 50 issues. */
  readonly issues: readonly InputIssue[]

  /**
   * @param issues - what is wrong, at least one.
   */
  constructor(issues: readonly IssueFacts[]) {
    const told = issues.slice(0, MOST_ISSUES).map(withMessage)
    super(summaryOf(told))
    this.issues = told
  }

  /**
   * Gives the error as plain JSON, so that a reported bad row keeps its issues in a log or a line of NDJSON.
   *
   * @returns name, code, message and issues.
   */
  toJSON(): {
    /** `InvalidInputError`. */
    name: string
    /** As in the error. */
    code: 'invalid-input'
    /** The first issue in English, and how many more there are. */
    message: string
    /** As in the error. */
    issues: readonly InputIssue[]
  } {
    const { name, code, message, issues } = this
    return { name, code, message, issues }
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

function summaryOf(issues: readonly InputIssue[]): string {
  const more = issues.length > 1 ? ` (and ${issues.length - 1} more)` : ''
  return `Invalid input: ${issues[0]?.message}${more}`
}
