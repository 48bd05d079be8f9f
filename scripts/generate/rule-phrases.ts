import type { Locale } from '../../src/locale.ts'
import type { Window } from '../../src/logic/rule.ts'

/** How the forms of rules are read out; `field` and `codes` come quoted. */
interface RulePhrases {
  readonly literal: (value: boolean | null) => string
  readonly is: (field: string, codes: readonly string[]) => string
  readonly yesNo: (field: string, yes: readonly string[], no: readonly string[]) => string
  readonly has: (field: string, code: string) => string
  readonly proves: (field: string, code: string) => string
  readonly suggests: (field: string, code: string) => string
  readonly within: (field: string, window: Window) => string
  readonly age: (from: number | undefined, below: number | undefined) => string
  readonly fact: (label: string) => string
  readonly some: (list: string) => string
  readonly by: (reading: string) => string
  readonly trend: (list: string) => string
  readonly first: string
  readonly all: string
  readonly any: string
  readonly not: string
  readonly measure: string
  readonly against: string
  /** The periods that the latest may be compared with. */
  readonly periods: Readonly<Record<string, string>>
  readonly option: (id: string, isDefault: boolean) => string
}

const CHINESE: RulePhrases = {
  literal: (value) => (value === null ? '不能确定' : value ? '成立' : '不成立'),
  is: (field, codes) => `${field}是${codes.join('或')}`,
  yesNo: (field, yes, no) =>
    `${field}是${yes.join('、')}的，成立；是${no.join('、')}的，不成立；此外不能确定`,
  has: (field, code) => `${field}有${code}`,
  proves: (field, code) => `${field}写有${code}（没有写的，不说明问题）`,
  suggests: (field, code) => `${field}写有${code}的，不能确定（没有写的，不说明问题）`,
  within: (field, window) =>
    `${field}在${daysOf(window, { from: '（含）以后', after: '以后', to: '（含）以前', before: '以前' }, chineseDay, '、')}`,
  age: (from, below) =>
    [from && `年满${from}周岁`, below && `不满${below}周岁`].filter(Boolean).join('、'),
  fact: (label) => `事实${label}成立`,
  some: (list) => `${list}中有一项符合：`,
  by: (reading) => `按${reading}的理解：`,
  trend: (list) => `${list}中最近一期不高于以前的一期`,
  first: '依次看下列各项，以最先能够确定的为准：',
  all: '下列各项都成立：',
  any: '下列有一项成立：',
  not: '下面这一项不成立：',
  measure: '比较的数额',
  against: '相比的一期',
  periods: { previous: '上一期', earliest: '最早的一期' },
  option: (id, isDefault) => `\`${id}\`${isDefault ? '（默认）' : ''}：`,
}

const ENGLISH: RulePhrases = {
  literal: (value) => (value === null ? 'open' : value ? 'yes' : 'no'),
  is: (field, codes) => `${field} is ${codes.join(' or ')}`,
  yesNo: (field, yes, no) =>
    `${field}: yes if ${yes.join(', ')}; no if ${no.join(', ')}; otherwise open`,
  has: (field, code) => `${field} includes ${code}`,
  proves: (field, code) => `${field} says ${code} (where it does not, that tells nothing)`,
  suggests: (field, code) =>
    `${field} says ${code}: then it is open (where it does not, that tells nothing)`,
  within: (field, window) =>
    `${field} is ${daysOf(window, { from: 'on or after', after: 'after', to: 'on or before', before: 'before' }, englishDay, ' and ')}`,
  age: (from, below) =>
    [from && `aged ${from} or more`, below && `under ${below}`].filter(Boolean).join(' and '),
  fact: (label) => `the fact ${label} holds`,
  some: (list) => `one of ${list} fits:`,
  by: (reading) => `by the reading ${reading}:`,
  trend: (list) => `the latest of ${list} is not above an earlier one`,
  first: 'the first of these that is known decides:',
  all: 'all of these:',
  any: 'any of these:',
  not: 'not this:',
  measure: 'compared ',
  against: 'with the period ',
  periods: { previous: 'the one before', earliest: 'the earliest' },
  option: (id, isDefault) => `\`${id}\`${isDefault ? ' (default)' : ''}: `,
}

/** The words for rules, by language. */
export const RULE_PHRASES: Readonly<Record<Locale, RulePhrases>> = {
  'zh-CN': CHINESE,
  en: ENGLISH,
}

type Bound = keyof Window

function daysOf(
  window: Window,
  words: Readonly<Record<Bound, string>>,
  phrase: (years: number, word: string) => string,
  separator: string,
): string {
  return (Object.keys(words) as Bound[])
    .flatMap((bound) => {
      const years = window[bound]
      return years === undefined ? [] : [phrase(years, words[bound])]
    })
    .join(separator)
}

function chineseDay(years: number, word: string): string {
  if (years === 0) return `基准日${word}`
  return `基准日${years < 0 ? '前' : '后'}${Math.abs(years)}年的同一天${word}`
}

function englishDay(years: number, word: string): string {
  if (years === 0) return `${word} the reference date`
  const count = `${Math.abs(years)} year${Math.abs(years) === 1 ? '' : 's'}`
  return `${word} the day ${count} ${years < 0 ? 'before' : 'after'} the reference date`
}
