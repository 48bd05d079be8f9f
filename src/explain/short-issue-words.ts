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

/** The rules that who fills in a form can break, each in a sentence that names its fields; by id. */
export const shortRuleWords: Readonly<Record<string, Text>> = {
  'age-or-birth-date': {
    zh: '“年龄”和“出生日期”只能填一项',
    en: 'give the age or the date of birth, not both',
  },
  'healthy-or-ill': {
    zh: '“健康”不能与疾病同时填写',
    en: 'nobody is both healthy and ill; please check the health',
  },
  'nobody-in-extreme-poverty': {
    zh: '这里填的是家中没有特困人员，但有家人填为特困人员',
    en: 'the form says that nobody in the household is in extreme poverty, but a member is entered as such',
  },
  'income-figure': {
    zh: '“人均收入”和“家庭总收入”至少填一项',
    en: 'give the income per person or the total income',
  },
  'one-income-a-period': {
    zh: '同一时期、同一口径的收入只能填一次',
    en: 'this period is given twice, counted in the same way',
  },
  'grade-and-unsafe': {
    zh: '住房鉴定等级与“是否危房”不一致；改造过的，请填改造后的等级',
    en: 'the safety grade of the house and whether it is dilapidated do not agree; after repairs, give the new grade',
  },
  'stated-classes': {
    zh: '所填的组织类别互相矛盾，请核对',
    en: 'the kinds of organization contradict each other; please check them',
  },
  'credit-code-form': {
    zh: '统一社会信用代码应为18位数字和大写字母，请核对有没有抄错',
    en: 'the unified social credit code must have 18 digits and capital letters; please check that it was copied right',
  },
  'credit-code-legal-form': {
    zh: '统一社会信用代码与所填的登记类型不符',
    en: 'the unified social credit code belongs to another legal form than the one given',
  },
  'division-code': {
    zh: '区划代码应为6位、9位或12位数字（民政部门的代码为6位或9位）',
    en: 'the division code must have 6, 9 or 12 digits; a code of civil affairs has 6 or 9',
  },
  'township-of-annex-2': {
    zh: '应填附件2所列的乡镇，并写明区县，或填它的代码',
    en: 'give a township of annex 2 with its county, or its code',
  },
  'phone-form': {
    zh: '电话只能由数字、空格和连字符组成',
    en: 'the telephone number may have digits, spaces and hyphens only',
  },
  'person-name': { zh: '应填姓名', en: "give the person's name" },
  'fits-printed-contact': {
    zh: '与附件2印出的联系人不符；如果是后来的联系人，请写明日期',
    en: 'this is not the contact person printed in annex 2; for a later one, give the date',
  },
  'start-not-after-end': {
    zh: '开始日期不能晚于结束日期',
    en: 'the first day must not be after the last',
  },
  'at-most-20-years': { zh: '计划期间最长20年', en: 'the period may have at most 20 years' },
  'part-of-households': {
    zh: '重点对象户数不能多于总户数',
    en: 'there cannot be more households in a focus group than households in all',
  },
  'part-of-staff': {
    zh: '注册爱心人士的人数不能多于工作人员总数',
    en: 'there cannot be more registered helpers than staff in all',
  },
  'points-in-order': {
    zh: '得分最低不能高于最高，最高不能高于满分',
    en: 'the lowest points must not be above the highest, nor those above the points in all',
  },
  'unique-id': { zh: '编号与前面的重复', en: 'this number was used before' },
  'sum-of-points': {
    zh: '满分应等于各项分值之和',
    en: 'the points in all must be the sum of the points',
  },
  'steps-of-points': { zh: '分值最多两位小数', en: 'points may have at most two decimals' },
  'not-empty': { zh: '这里不能空着', en: 'this must not be left empty' },
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

/** Codes that stand for the same in every list. */
export const codeWords: Readonly<Record<string, Text>> = {
  none: { zh: '无', en: 'None' },
  other: { zh: '其他', en: 'Other' },
}
