import { dayText } from './days.ts'
import { readingsHeading } from './reading-sentences.ts'
import { outOfPeriodWords } from './record-words.ts'
import { listWords } from './word-lists.ts'

/** How many groups were found to be what. */
interface GroupCounts {
  readonly all: number
  readonly met: number
  readonly open: number
}

/** What a focus group is not. */
export const groupNotice = {
  zh: '说明：重点对象只提示社会组织应当关注哪里，不是对贫困的认定，也不带来任何待遇资格。',
  en: 'Please note: a focus group tells organizations where to look; it is no finding of poverty and no entitlement.',
} as const

/** The sentences of `explainHousehold` that rest on no single fact, field or reading. */
export const householdWords = {
  title: {
    zh: (asOf: string) => `家庭归类说明（基准日${dayText(asOf, 'zh')}）`,
    en: (asOf: string) => `How this household is classified (as of ${dayText(asOf, 'en')})`,
  },
  conclusion: {
    met: {
      zh: ({ all, met, open }: GroupCounts, article: string) =>
        `结论：这一户属于重点对象，${article}所列${all}类中属于${met}类${open > 0 ? `，另有${open}类还不能确定` : ''}。`,
      en: ({ all, met, open }: GroupCounts, article: string) =>
        `Answer: the household is in ${met} of the ${all} focus groups of ${article}${open > 0 ? `; ${open} more cannot be decided yet` : ''}.`,
    },
    unmet: {
      zh: ({ all }: GroupCounts, article: string) =>
        `结论：这一户不属于重点对象，${article}所列${all}类都不属于。`,
      en: ({ all }: GroupCounts, article: string) =>
        `Answer: the household is in none of the ${all} focus groups of ${article}.`,
    },
    unknown: {
      zh: ({ all, open }: GroupCounts, article: string) =>
        `结论：现在的信息还不够，不能确定这一户是不是重点对象；${article}所列${all}类${open === all ? '都' : `中，有${open}类`}要问清下面的情况才能确定。`,
      en: ({ all, open }: GroupCounts, article: string) =>
        `Answer: the record does not yet tell whether the household is in a focus group; ${open === all ? 'all' : `${open} of the`} ${all} groups of ${article} ${open === 1 ? 'depends' : 'depend'} on what is asked below.`,
    },
  },
  outOfPeriod: outOfPeriodWords,
  met: { zh: '属于下列重点对象：', en: 'Focus groups that the household is in:' },
  unknown: { zh: '下列各类还不能确定：', en: 'Groups that cannot be decided yet:' },
  unmet: { zh: '不属于下列各类：', en: 'Groups that it is not in:' },
  attention: {
    zh: '文件要求特别关注的其他人群：',
    en: 'Other groups that the document asks to give special attention:',
  },
  verdict: {
    met: { zh: '属于', en: 'Yes' },
    unmet: { zh: '不属于', en: 'No' },
    unknown: { zh: '还不能确定', en: 'Not known' },
  },
  open: {
    zh: (clauses: readonly string[]) =>
      `还不知道${clauses.length < 2 ? clauses.join('') : `${clauses.slice(0, -1).join('，')}，以及${clauses.at(-1)}`}`,
    en: (clauses: readonly string[]) => `it is not known ${listWords(clauses, 'or', 'en')}`,
  },
  because: {
    zh: (gaps: readonly string[]) => (gaps.length > 0 ? `（${gaps.join('；')}）` : ''),
    en: (gaps: readonly string[]) => (gaps.length > 0 ? ` (${gaps.join('; ')})` : ''),
  },
  asAbove: {
    zh: (topics: readonly string[]) => `${listWords(topics, 'and', 'zh')}的情况同前`,
    en: (topics: readonly string[]) => `for ${listWords(topics, 'and', 'en')} see above`,
  },
  besides: { zh: '，', en: ', and ' },
  notGiven: {
    zh: (nouns: string, who: string, _count: number) => `${who}的${nouns}没有填`,
    en: (nouns: string, who: string, count: number) =>
      `the ${nouns} of ${who} ${count === 1 ? 'is' : 'are'} not given`,
  },
  unclear: {
    zh: (nouns: string, who: string, _count: number) => `${who}的${nouns}还不清楚`,
    en: (nouns: string, who: string, count: number) =>
      `the ${nouns} of ${who} ${count === 1 ? 'is' : 'are'} not clear`,
  },
  ask: { zh: '还要问：', en: 'Still to ask:' },
  readings: readingsHeading,
  later: { zh: '这些类别后来的变化：', en: 'What became of these categories:' },
  laterKinds: {
    zh: (from: string, to: string, kinds: readonly string[]) =>
      `${from}年至${to}年，防止返贫监测对象分为${kinds.length}类：${listWords(kinds, 'and', 'zh')}。`,
    en: (from: string, to: string, kinds: readonly string[]) =>
      `From ${from} to ${to} a household monitored to prevent a return to poverty was of one of ${kinds.length} kinds: ${listWords(kinds.map(oneOf), 'or', 'en')}.`,
  },
  notice: groupNotice,
} as const

/** Edge household: an edge household. */
function oneOf(label: string): string {
  const noun = label.charAt(0).toLowerCase() + label.slice(1)
  return `${/^[aeiou]/.test(noun) ? 'an' : 'a'} ${noun}`
}
