import type { Expected, ExpectedType, IssueCode } from '../issues.ts'
import type { Text } from '../locale.ts'
import { dayText } from './days.ts'
import { inQuotes, listWords } from './word-lists.ts'

/** What would have been accepted, in words. */
interface Bounds extends Pick<Expected, 'min' | 'max' | 'from' | 'to'> {
  /** The labels of what may be chosen, if all have one. */
  readonly labels: readonly Text[]
  readonly types: readonly ExpectedType[]
}

/** What is wrong with a field, said behind its name to who fills in a form. */
export const shortIssueWords: Readonly<Record<IssueCode, (bounds: Bounds) => Text>> = {
  missing: () => ({ zh: '必须填写', en: 'must be filled in' }),
  'unknown-key': () => ({
    zh: '多出一栏不认识的内容，请核对栏目名称',
    en: 'has a field that is not known; please check its name',
  }),
  'wrong-type': ({ labels, types }) => {
    const words = [...labels.map(bothInQuotes), ...types.flatMap((type) => TYPES[type])]
    if (words.length === 0) return { zh: '填法不对', en: 'is not filled in as it should be' }
    return {
      zh: `应填${either(words, 'zh')}`,
      en: `must be ${either(words, 'en')}`,
    }
  },
  'not-allowed': ({ labels }) =>
    labels.length > 0
      ? {
          zh: `只能是${either(labels, 'zh')}`,
          en: `must be one of these: ${labels.map(({ en }) => en).join('; ')}`,
        }
      : { zh: '填的不是可选的内容，请核对', en: 'is not one of the choices; please check it' },
  'out-of-range': ({ min, max }) => {
    if (max !== undefined) return { zh: `最大为${max}`, en: `must be at most ${max}` }
    return min === undefined
      ? { zh: '超出了范围', en: 'is out of range' }
      : { zh: `最小为${min}`, en: `must be at least ${min}` }
  },
  'too-many': ({ max }) =>
    max === undefined
      ? { zh: '填得太多', en: 'has too many entries' }
      : { zh: `最多填${max}项`, en: `may have at most ${max} entries` },
  'too-long': ({ max }) =>
    max === undefined
      ? { zh: '太长', en: 'is too long' }
      : { zh: `最多${max}个字`, en: `may have at most ${max} characters` },
  'bad-date': ({ from, to }) =>
    from && to
      ? {
          zh: `应为${dayText(from, 'zh')}至${dayText(to, 'zh')}之间的日期，写法如2020-06-01`,
          en: `must be a date from ${dayText(from, 'en')} to ${dayText(to, 'en')}, written as in 2020-06-01`,
        }
      : { zh: '不是真实存在的日期', en: 'is not a real date' },
  contradiction: () => ({
    zh: '与所填的其他内容矛盾，请核对',
    en: 'contradicts another entry; please check both',
  }),
  'unknown-id': () => ({ zh: '查不到，请核对', en: 'cannot be found; please check it' }),
  'bad-check': () => ({
    zh: '校验码不对，请核对有没有抄错',
    en: 'has a wrong check character; please check that it was copied right',
  }),
  unreadable: () => ({ zh: '读不出来，请重新填写', en: 'cannot be read; please fill it in again' }),
}

function either(words: readonly Text[], language: keyof Text): string {
  return listWords(
    words.map((word) => word[language]),
    'or',
    language,
  )
}

function bothInQuotes({ zh, en }: Text): Text {
  return { zh: inQuotes(zh), en: inQuotes(en) }
}

const TYPES: Readonly<Record<ExpectedType, Text | readonly Text[]>> = {
  object: { zh: '各栏的内容', en: 'filled in field by field' },
  array: { zh: '一份清单', en: 'a list' },
  string: { zh: '文字', en: 'text' },
  number: { zh: '数字', en: 'a number' },
  integer: { zh: '整数', en: 'a whole number' },
  boolean: [
    { zh: '“是”', en: '“yes”' },
    { zh: '“否”', en: '“no”' },
  ],
  day: { zh: '日期（写法如2020-06-01）', en: 'a date, written as in 2020-06-01' },
  iterable: { zh: '一份清单', en: 'a list' },
}

/** The sentence and what it is about. */
export const shortIssueFrames = {
  /** The whole of what was filled in, a text that is all of it, and a field that has no name. */
  whole: { zh: '这张表', en: 'the form' },
  text: { zh: '填的内容', en: 'the text' },
  nameless: { zh: '这一项', en: 'this entry' },
  about: {
    zh: (subject: string, said: string) => `${subject}${said}`,
    en: (subject: string, said: string) => `${subject} ${said}`,
  },
  /** A rule names its fields: only whose they are stands before it. */
  rule: {
    zh: (entry: string, said: string) => `${entry}：${said}`,
    en: (entry: string, said: string) => `${entry}: ${said}`,
  },
  entry: {
    zh: (name: string, number: number) => `第${number}${name}`,
    en: (name: string, number: number) => `${name} ${number}`,
  },
  entryOf: {
    zh: (label: string, number: number) => (label ? `“${label}”第${number}项` : `第${number}项`),
    en: (label: string, number: number) =>
      label ? `entry ${number} of “${label}”` : `entry ${number}`,
  },
  /** From the outermost in. */
  within: {
    zh: (parts: readonly string[]) => parts.join('的'),
    en: (parts: readonly string[]) => [...parts].reverse().join(' of '),
  },
  suggestion: {
    zh: (label: string) => `；是不是想填“${label}”？`,
    en: (label: string) => `; did you mean “${label}”?`,
  },
} as const
