import { chineseRules } from '../generated/error-words.ts'
import type { IssueFacts, Sentences, TypeNames } from '../issues.ts'
import { own } from '../logic/own.ts'

/** Says what is wrong in Chinese, in one sentence without a full stop, by what a reader calls the field, if it is known. */
export function chineseOf(issue: IssueFacts, label: string | undefined): string {
  const { path, code, expected, suggestion } = own(issue)
  const bounds = own(expected ?? {})
  const ofRule = own(chineseRules)[bounds.rule ?? '']
  const about = label && !ofRule ? `“${label}”` : ''
  const said = ofRule ?? CHINESE[code](bounds)
  return `${path || '输入'}：${about}${said}${suggestion ? `；您是不是想填“${suggestion}”？` : ''}`
}

const CHINESE: Sentences = {
  missing: () => '必须填写',
  'unknown-key': ({ keys = [] }) => `含有不认识的字段，可以填的字段有：${keys.join('、')}`,
  'wrong-type': ({ type = [], codes = [] }) =>
    `应为${[...codes.map((code) => `“${code}”`), ...[type].flat().map((one) => IN_CHINESE[one])].join('或')}`,
  'not-allowed': ({ codes = [] }) => `只能是以下之一：${codes.join('、')}`,
  'out-of-range': ({ min, max }) => (max === undefined ? `最小为${min}` : `最大为${max}`),
  'too-many': ({ max }) => `最多${max}项`,
  'too-long': ({ max }) => `最多${max}个字符`,
  'bad-date': ({ from, to }) => `应为${from}至${to}之间真实存在的日期，写作YYYY-MM-DD`,
  contradiction: () => '前后矛盾',
  'unknown-id': () => '不是已有的编号',
  'bad-check': () => '校验码不对',
  unreadable: () => '无法读取',
}

const IN_CHINESE: TypeNames = {
  object: '普通对象',
  array: '列表',
  string: '文字',
  number: '数字',
  integer: '整数',
  boolean: 'true或false',
  day: '写作YYYY-MM-DD的日期',
  iterable: '可以逐项读取的一组数据',
}
