import type { Locale, Text } from './locale.ts'

/** The closed list of what can be wrong with an input. */
export type IssueCode = (typeof issueCodes)[number]

export const issueCodes = [
  'missing',
  'unknown-key',
  'wrong-type',
  'not-allowed',
  'out-of-range',
  'too-many',
  'too-long',
  'bad-date',
  'contradiction',
  'unknown-id',
  'bad-check',
  'unreadable',
] as const

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
  /** Of `bad-date`: the first and the last day. */
  readonly from?: string
  readonly to?: string
  /** A rule of several fields, or of the form of one: its id, and what it says. */
  readonly rule?: string
  readonly says?: Text
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
  if (base === '' || path === '') return base + path
  return path.startsWith('[') ? base + path : `${base}.${path}`
}

/** Takes a path apart: `members[1].age` into `members`, 1 and `age`. */
export function stepsOf(path: string): (string | number)[] {
  const steps = path.match(/[^.[\]]+/g) ?? []
  return steps.map((step) => (/^\d+$/.test(step) ? Number(step) : step))
}

/**
 * Says what is wrong in one sentence, without a full stop.
 *
 * @param issue - the issue.
 * @param locale - the language.
 * @param label - what a reader calls the field, if it is known.
 */
export function sentenceOf(issue: IssueFacts, locale: Locale, label?: string): string {
  const { path, expected, suggestion } = own(issue)
  const language = locale === 'en' ? 'en' : 'zh'
  const { says, ...bounds } = own(expected ?? {})
  const said = (says ?? SENTENCES[issue.code](own(bounds)))[language]
  if (language === 'en') {
    return `${path || 'the input'} ${said}${suggestion ? `; did you mean "${suggestion}"?` : ''}`
  }
  const about = label && !says ? `“${label}”` : ''
  return `${path || '输入'}：${about}${said}${suggestion ? `；您是不是想填“${suggestion}”？` : ''}`
}

/** Inherited properties say nothing. */
function own<Value extends object>(value: Value): Value {
  return Object.assign(Object.create(null), value)
}

const SENTENCES: Record<IssueCode, (expected: Expected) => Text> = {
  missing: () => ({ zh: '必须填写', en: 'is required' }),
  'unknown-key': ({ keys = [] }) => ({
    zh: `含有不认识的字段，可以填的字段有：${keys.join('、')}`,
    en: `has a key that is not known; the known keys are ${keys.join(', ')}`,
  }),
  'wrong-type': ({ type = [], codes = [] }) => {
    const types = [type].flat().map((one) => TYPES[one])
    return {
      zh: `应为${[...codes.map((code) => `“${code}”`), ...types.map(({ zh }) => zh)].join('或')}`,
      en: `must be ${[...codes.map((code) => `"${code}"`), ...types.map(({ en }) => en)].join(' or ')}`,
    }
  },
  'not-allowed': ({ codes = [] }) => ({
    zh: `只能是以下之一：${codes.join('、')}`,
    en: `must be one of ${codes.join(', ')}`,
  }),
  'out-of-range': ({ min, max }) =>
    max === undefined
      ? { zh: `最小为${min}`, en: `must be at least ${min}` }
      : { zh: `最大为${max}`, en: `must be at most ${max}` },
  'too-many': ({ max }) => ({ zh: `最多${max}项`, en: `may have at most ${max} entries` }),
  'too-long': ({ max }) => ({ zh: `最多${max}个字符`, en: `may have at most ${max} characters` }),
  'bad-date': ({ from, to }) => ({
    zh: `应为${from}至${to}之间真实存在的日期，写作YYYY-MM-DD`,
    en: `must be a real day from ${from} to ${to}, written YYYY-MM-DD`,
  }),
  contradiction: () => ({ zh: '前后矛盾', en: 'contradicts itself' }),
  'unknown-id': () => ({ zh: '不是已有的编号', en: 'is not a known id' }),
  'bad-check': () => ({ zh: '校验码不对', en: 'has a wrong check character' }),
  unreadable: () => ({ zh: '无法读取', en: 'cannot be read' }),
}

const TYPES: Record<ExpectedType, Text> = {
  object: { zh: '普通对象', en: 'a plain object' },
  array: { zh: '列表', en: 'a list' },
  string: { zh: '文字', en: 'text' },
  number: { zh: '数字', en: 'a number' },
  integer: { zh: '整数', en: 'a whole number' },
  boolean: { zh: 'true或false', en: 'true or false' },
  day: { zh: '写作YYYY-MM-DD的日期', en: 'a day written YYYY-MM-DD' },
  iterable: { zh: '可以逐项读取的一组数据', en: 'a list or another iterable' },
}
