import { InvalidInputError, type IssueFacts, MOST_ISSUES, orThrow } from '../errors.ts'
import { issueCodes } from '../generated/codes.ts'
import { checkerOf } from '../input/check.ts'
import type { LocaleOptions } from '../input/locale-option.ts'
import * as s from '../input/shape.ts'
import { englishOf, expectedTypes } from '../issues.ts'
import { chineseOf } from './chinese-issue.ts'
import { type Language, languageOf, readWriting } from './explain-options.ts'
import { labelOf, withoutIndexes } from './field-label.ts'
import { shortIssue } from './short-issue.ts'

/** How the issues of an error are written. */
export interface IssueOptions extends LocaleOptions {
  /**
   * `full` (default): for whoever writes the record, with paths, codes and keys. `short`: for whoever fills in a form or
   * reads it, by the labels of fields and codes alone; what has no label is told by its place (第2项) or as 这一项.
   */
  readonly detail?: 'short' | 'full' | null | undefined
}

/**
 * Writes the issues of an error for a reader, one a line.
 *
 * @param error - the error, or its JSON.
 * @param options - `locale`: `zh-CN` (default) or `en`; `detail`: `full` (default), with paths, codes and keys, or
 * `short`, which says the same by the labels of a form.
 * @returns the lines, joined by line breaks; none stands twice.
 * @throws {InvalidInputError} if it is no error of this package, or the options are wrong.
 * @example
 * import { checkHousehold, formatIssues } from 'chongqing-aid-guideline'
 *
 * const result = checkHousehold({ members: [{ age: 151 }] })
 * result.ok ? '' : formatIssues(result.error) //=> 'members[0].age：“年龄”最大为150'
 * result.ok ? '' : formatIssues(result.error, { detail: 'short' }) //=> '第1位家人的“年龄”最大为150'
 */
export function formatIssues(
  error: Pick<InvalidInputError, 'issues'>,
  options?: IssueOptions | null,
): string {
  const { locale, detail } = readWriting(options)
  const issues = orThrow(check(issuesOf(error))) as readonly IssueFacts[]
  const language = languageOf(locale)
  const lines = issues.map((issue) =>
    detail === 'short' ? shortIssue(issue, language) : issueSentence(issue, language),
  )
  return [...new Set(lines)].join('\n')
}

const check = /* @__PURE__ */ checkerOf(
  () => s.array(issueShape(), MOST_ISSUES),
  undefined,
  'error.issues',
)

function issueShape() {
  const text = s.string(1000)
  const number = s.optional(s.number())
  const type = s.codes(expectedTypes)
  const expected = s.looseObject({
    type: s.optional(s.union(type, s.array(type, expectedTypes.length))),
    codes: s.optional(s.array(s.union(text, s.number()), 1000)),
    keys: s.optional(s.array(text, 1000)),
    min: number,
    max: number,
    from: s.optional(s.day()),
    to: s.optional(s.day()),
    rule: s.optional(text),
    says: s.optional(text),
  })
  return s.looseObject({
    path: text,
    code: s.codes(issueCodes),
    expected: s.optional(expected),
    suggestion: s.optional(text),
  })
}

function issuesOf(error: unknown): unknown {
  try {
    return Object(error).issues
  } catch {
    throw new InvalidInputError([{ path: 'error.issues', code: 'unreadable' }])
  }
}

/** Says what is wrong; in Chinese also by the label that forms give the field, for its path is English. */
export function issueSentence(issue: IssueFacts, language: Language): string {
  if (language === 'en') return englishOf(issue)
  return chineseOf(issue, labelOf(withoutIndexes(issue.path))?.zh)
}
