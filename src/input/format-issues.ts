import { englishOf, type InvalidInputError, type IssueCode, type IssueFacts } from '../errors.ts'
import { type LocaleOptions, localeOf } from './locale-option.ts'

/**
 * Writes the issues of an error for a reader, one a line.
 *
 * @param error - the error.
 * @param options - `locale`: `zh-CN` (default) or `en`.
 * @returns the lines, joined by line breaks.
 * @example
 * import { checkHousehold, formatIssues } from 'chongqing-aid-guideline'
 *
 * const result = checkHousehold({ housing: { grade: 'E' } })
 * result.ok ? '' : formatIssues(result.error) //=> 'housing.grade：不是可用的取值；应为：A | B | C | D'
 */
export function formatIssues(error: InvalidInputError, options?: LocaleOptions): string {
  const write = localeOf(options) === 'en' ? englishOf : chineseOf
  return error.issues.map(write).join('\n')
}

const CHINESE: Record<IssueCode, string> = {
  'unknown-key': '含有未知的字段',
  'wrong-type': '类型不对',
  'not-allowed': '不是可用的取值',
  'out-of-range': '超出范围',
  'too-many': '条目过多',
  'too-long': '过长',
  'bad-date': '不是可用的日期',
  contradiction: '自相矛盾',
  'unknown-id': '不是已知的编号',
  'bad-check': '校验码不对',
  unreadable: '无法读取',
}

function chineseOf({ path, code, expected, suggestion }: IssueFacts): string {
  const text = `${path || '输入'}：${CHINESE[code]}`
  return (
    text +
    (expected ? `；应为：${expected}` : '') +
    (suggestion ? `；是否想写“${suggestion}”？` : '')
  )
}
