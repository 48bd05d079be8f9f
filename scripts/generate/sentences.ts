import { householdPhrases, type Saying } from '../../src/data/household-phrases.ts'
import { organizationPhrases } from '../../src/data/organization-phrases.ts'
import { planPhrases } from '../../src/data/plan-phrases.ts'
import { planRemarks } from '../../src/data/plan-remarks.ts'
import { readingPhrases } from '../../src/data/reading-phrases.ts'
import { dutyWords } from '../../src/explain/duty-words.ts'
import type { Language } from '../../src/explain/explain-options.ts'
import { focusWords } from '../../src/explain/focus-words.ts'
import { householdWords } from '../../src/explain/household-words.ts'
import { type NumberedList, numbered } from '../../src/explain/numbered.ts'
import { planWords } from '../../src/explain/plan-words.ts'
import { recordWords } from '../../src/explain/record-words.ts'
import type { Data } from './data.ts'
import { moreParts, type Pair, type Part } from './more-sentences.ts'
import { BLANKS, blanksIn } from './sentence-blanks.ts'

const HEAD = `# Sentences

Generated from the data and the words of the explanations by \`npm run generate\`: every sentence that an explanation, a
report, a question or an error can hold, in both languages, so that a reader who writes no code can read them all. Names,
numbers and dates in them are examples; the last column says what they stand for.

本页由程序从数据和各处用语生成，列出说明、报告、提问和报错可能用到的全部句子，中英对照。句中的名称、数字和日期都是举例，最后一列写明代表什么。

`

/** Prints every sentence that an explanation can hold. */
export function sentencesText(data: Data): string {
  const parts: Part[] = [
    ['In every explanation', framesOf(recordWords, 'record')],
    ['Households', framesOf(householdWords, 'household')],
    ['Households: what was found', factPairs()],
    ['Households: what is not known', householdPhrases.facts.map(({ open }) => pairOf(open))],
    ['Households: what is missing', gapPairs()],
    ['Households: questions', data.householdFields.map(({ question }) => pairOf(question))],
    [
      'How vague places are understood',
      readingPhrases.flatMap(({ options }) => options.map(pairOf)),
    ],
    ['Places', framesOf(focusWords, 'place')],
    ['Organizations', framesOf(dutyWords, 'duty')],
    [
      'Organizations: what was found',
      organizationPhrases.flatMap(({ holds, fails, open, absent }) =>
        [holds, fails, open, ...(absent ? [absent] : [])].map(namedPair),
      ),
    ],
    ['Plans', framesOf(planWords, 'plan')],
    [
      'Plans: what was found and what is needed',
      planPhrases.flatMap(({ done, ...plan }) =>
        [plan, done].flatMap((say) =>
          [say?.holds, say?.fails, say?.share, say?.part, say?.none, say?.empty, say?.need].flatMap(
            (text) => (text ? sharePairs(text) : []),
          ),
        ),
      ),
    ],
    ['Plans: what to look at', planRemarks.map(pairOf)],
  ]
  return (
    HEAD + [...parts, ...moreParts(data)].map(([title, pairs]) => partText(title, pairs)).join('\n')
  )
}

function partText(title: string, pairs: readonly Pair[]): string {
  const cell = (text: string) => text.replaceAll('|', '').replaceAll('\n', ' ').trim()
  const rows = new Set(
    pairs.map(
      ([zh, en, blanks = blanksIn(zh)]) => `| ${cell(zh)} | ${cell(en)} | ${cell(blanks)} |\n`,
    ),
  )
  return `## ${title}\n\n| 中文 | English | 例中所指 · Stands for |\n|---|---|---|\n${[...rows].join('')}`
}

function pairOf({ zh, en }: { readonly zh: string; readonly en: string }): Pair {
  const fill = (text: string) =>
    text.replace('{share}', '50%').replace('{counted}', '2').replace('{of}', '3')
  return [fill(zh), fill(en)]
}

/** Of several and of one, where it counts them. */
function sharePairs(text: { readonly zh: string; readonly en: string }): Pair[] {
  const isPart = text.zh.includes('{counted}')
  const of = (number: number) => {
    const fill = (words: string) =>
      words
        .replaceAll(isPart ? '{counted}' : '{of}', String(number))
        .replaceAll(/\{([^{}/]*)\/([^{}]*)\}/g, number === 1 ? '$1' : '$2')
    return pairOf({ zh: fill(text.zh), en: fill(text.en) })
  }
  if (isPart) return [of(2), of(1)]
  return text.zh.includes('{of}') ? [of(3), of(1)] : [of(3)]
}

function namedPair({ zh, en }: { readonly zh: string; readonly en: string }): Pair {
  return [
    zh.replace('{name}', dutyWords.name.zh(['慈善'])),
    en.replace('{name}', dutyWords.name.en(['慈善'])),
  ]
}

/** Each of one entry and of several, where it counts them. */
function factPairs(): Pair[] {
  return householdPhrases.facts.flatMap(({ holds, fails }) =>
    [...holds, ...fails].flatMap((saying) =>
      saying.zh.includes('{who}')
        ? samplesOf(saying).map((who) => countedPair(saying, who))
        : [pairOf(saying)],
    ),
  )
}

/** Incomes are compared: they never come alone. */
function samplesOf({ of }: Saying): number[][] {
  return of?.startsWith('incomes') ? [[0, 1]] : [[1], [0, 2]]
}

function countedPair(saying: Saying, indexes: readonly number[]): Pair {
  const list = (saying.of?.split('[')[0] ?? 'members') as NumberedList
  const fill = (language: Language) =>
    saying[language]
      .replace('{who}', numbered(list, indexes, language))
      .replace(/\{([^{}/]*)\/([^{}]*)\}/g, indexes.length === 1 ? '$1' : '$2')
  return [fill('zh'), fill('en')]
}

function gapPairs(): Pair[] {
  return householdPhrases.fields.map(({ id, noun, gap, unclear }) => {
    if (!noun) return pairOf(gap ?? { zh: '', en: '' })
    const list = id.split('[')[0] as NumberedList
    const frame = unclear ? householdWords.unclear : householdWords.notGiven
    return [
      frame.zh(noun.zh, numbered(list, [1], 'zh'), 1),
      frame.en(noun.en, numbered(list, [1], 'en'), 1),
    ]
  })
}

/** The pairs of a tree of words, in its order; a function is asked with each of its samples. */
function framesOf(words: unknown, path: string): Pair[] {
  if (typeof words !== 'object' || words === null) return []
  if ('zh' in words && 'en' in words) return pairsAt(words.zh, words.en, path)
  return Object.entries(words).flatMap(([key, part]) => framesOf(part, `${path}.${key}`))
}

function pairsAt(zh: unknown, en: unknown, path: string): Pair[] {
  if (typeof zh === 'string' && typeof en === 'string') return /\p{L}/u.test(zh) ? [[zh, en]] : []
  if (Array.isArray(zh) && Array.isArray(en)) return zh.map((text, index) => [text, en[index]])
  if (typeof zh !== 'function' || typeof en !== 'function') throw new Error(`no words: ${path}`)
  const samples = SAMPLES[path]
  if (!samples) throw new Error(`no sample for ${path} in scripts/generate/sentences.ts`)
  const blanks = BLANKS[path]
  if (blanks === undefined) {
    throw new Error(`no blanks for ${path} in scripts/generate/sentence-blanks.ts`)
  }
  return samples.map(({ zh: chinese, en: english }) => [zh(...chinese), en(...english), blanks])
}

/** What a sentence is filled with, in each language. */
interface Sample {
  readonly zh: readonly unknown[]
  readonly en: readonly unknown[]
}

/** The same in both languages. */
function both(...values: readonly unknown[]): Sample {
  return { zh: values, en: values }
}

const RULES = { document: '', version: '1.0.0', fingerprint: '9bbc81c6…' }
const LEVELS = ['county', 'township', 'village'] as const
const PERIOD = both('2020-05-14', '2021-02-25')
const counts = (all: number, met: number, open: number): Sample => ({
  zh: [{ all, met, open }, '第三条'],
  en: [{ all, met, open }, 'Article 3'],
})

const SAMPLES: Record<string, readonly Sample[]> = {
  'record.basis': [both()],
  'record.labelled': [
    {
      zh: ['住危房家庭', '第三条第（七）项'],
      en: ['Families in dilapidated housing', 'Article 3, item 7'],
    },
  ],
  'record.about': [
    {
      zh: [['住危房家庭（第三条第（七）项）', '高考学生家庭（第三条第（四）项）']],
      en: [
        [
          'Families in dilapidated housing (Article 3, item 7)',
          'Families of examination candidates (Article 3, item 4)',
        ],
      ],
    },
  ],
  'record.ruleset': [both(RULES)],
  'household.title': [both('2020-06-01')],
  'household.conclusion.met': [counts(8, 2, 0), counts(8, 2, 1)],
  'household.conclusion.unmet': [counts(8, 0, 0)],
  'household.conclusion.unknown': [counts(8, 0, 5), counts(8, 0, 8)],
  'household.outOfPeriod': [PERIOD],
  'household.open': [
    {
      zh: [['家里有没有人打零工', '家庭收入是不是稳定']],
      en: [
        [
          'whether anyone in the household does odd jobs',
          "whether the household's income is stable",
        ],
      ],
    },
  ],
  'household.because': [
    {
      zh: [['收入是否稳定没有填']],
      en: [['the stability of the income is not given']],
    },
  ],
  'household.asAbove': [
    { zh: [['大病', '住处']], en: [['serious illness', 'where the household lives']] },
  ],
  'household.notGiven': [
    { zh: ['年龄和性别', '第2位家人', 2], en: ['age and sex', 'household member 2', 2] },
  ],
  'household.unclear': [
    { zh: ['健康状况', '第2位家人', 1], en: ['health', 'household member 2', 1] },
  ],
  'household.laterKinds': [
    {
      zh: ['2021', '2025', ['脱贫不稳定户', '边缘易致贫户', '突发严重困难户']],
      en: [
        '2021',
        '2025',
        [
          'Household lifted out of poverty but unstable',
          'Edge household at risk of falling into poverty',
          'Household in sudden severe difficulty',
        ],
      ],
    },
  ],
  'place.subject': [
    { zh: ['奉节县平安乡'], en: ["Ping'an Township, Fengjie County"] },
    { zh: ['奉节县平安乡', 'village'], en: ["Ping'an Township, Fengjie County", 'village'] },
    both(''),
  ],
  'place.conclusion.met': [{ zh: ['奉节县'], en: ['Fengjie County'] }],
  'place.conclusion.unmet': [{ zh: ['渝中区'], en: ['Yuzhong District'] }],
  'place.conclusion.unknown': [{ zh: ['渝北区'], en: ['Yubei District'] }],
  'place.place': [
    {
      zh: ['奉节县', focusWords.code.zh('500236'), focusWords.match.exact.zh],
      en: ['Fengjie County', focusWords.code.en('500236'), focusWords.match.exact.en],
    },
  ],
  'place.candidate': [
    {
      zh: ['奉节县', '', focusWords.match.similar.zh],
      en: ['Fengjie County', '', focusWords.match.similar.en],
    },
  ],
  'place.code': [both('500236')],
  'place.unlisted': LEVELS.slice(1).map((level) => both(level)),
  'place.tier.met': [
    { zh: ['附件1', 9], en: ['annex 1', 9] },
    { zh: ['附件1', undefined], en: ['annex 1', undefined] },
  ],
  'place.tier.unmet': [both()],
  'place.openTier': LEVELS.map((level) => both(level)),
  'place.today': [{ zh: ['北碚区大盛镇千盏村'], en: ['Beibei District'] }],
  'place.change': [
    {
      zh: ['2021年', '撤销同乐乡，设立同乐镇'],
      en: ['2021', 'Tongle Township became Tongle Town'],
    },
  ],
  'place.between': [both('2023-06-30', '2025-12-31')],
  'place.sources': [both(['渝府〔2021〕60号'])],
  'place.ask': [both(LEVELS), both(['village'])],
  'duty.conclusion.met': [
    { zh: [['慈善组织'], 0], en: [['Charitable organizations'], 0] },
    {
      zh: [['慈善组织', '志愿服务类'], 5],
      en: [['Charitable organizations', 'Volunteer service'], 5],
    },
  ],
  'duty.conclusion.unmet': [both()],
  'duty.conclusion.unknown': [both()],
  'duty.assumed': [
    {
      zh: ['从名称看不出来'],
      en: ['its name does not tell'],
    },
  ],
  'duty.name': [both(['慈善']), both([])],
  'duty.possible': [
    { zh: [['慈善组织'], []], en: [['Charitable organizations'], []] },
    {
      zh: [['慈善组织'], ['医疗卫生类']],
      en: [['Charitable organizations'], ['Medical and health']],
    },
  ],
  'duty.clause': [{ zh: ['第五条第（一）项', 'may'], en: ['Article 5, item 1', 'may'] }],
  'duty.limits': [
    { zh: [['第六条', '由会员单位实施']], en: [['Article 6', 'done by its member units']] },
  ],
  'duty.condition': [{ zh: ['有条件的'], en: ['that have the means'] }],
  'plan.judges': [both('2020-06-01')],
  'plan.rubric': [
    { zh: ['默认评分表 2.0.0'], en: ['Default rubric 2.0.0'] },
    { zh: ['本县评分表 1', '1a2b3c4d'], en: ['Rubric of our county 1', '1a2b3c4d'] },
  ],
  'plan.total.plan': [both('33–98', 100)],
  'plan.total.done': [both('12–40', 90)],
  'plan.applicability': [
    {
      zh: [['按季度回访', '人员保险'], '33%–98%', '12%–44.4%'],
      en: [['Quarterly follow-up', 'Staff insurance'], '33%–98%', '12%–44.4%'],
    },
    { zh: [['人员保险'], '90%–98%', '45%'], en: [['Staff insurance'], '90%–98%', '45%'] },
  ],
  'plan.focus': [
    ...[both('areas', 3, '2'), both('areas', 3, '3'), both('areas', 1, '0'), both('areas', 0, '0')],
    ...[both('groups', 60, '54'), both('groups', 60, '60')],
    ...[both('groups', 60, '0'), both('groups', 0, '0')],
    ...[both('fields', 2, '1–2'), both('fields', 2, '2')],
    ...[both('fields', 1, '0'), both('fields', 0, '0')],
  ],
  'plan.noFocus': [both('areas'), both('groups'), both('fields')],
  'plan.remark': [
    {
      zh: [['聚焦重点地区', '聚焦重点对象'], '主要精力没有用在重点上', '第十八条第（二）项'],
      en: [
        ['Focus areas', 'Focus groups'],
        'the main effort does not go where it should',
        'Article 18, item 2',
      ],
    },
  ],
  'plan.found': [
    {
      zh: ['第十八条第（三）项', '项目设计好不好要由人来判断。'],
      en: ['Article 18, item 3', 'It takes a person to judge whether a project is well designed.'],
    },
  ],
  'plan.improvement': [
    { zh: ['实地走访', 5, '第五条第（四）项'], en: ['Field visits', 5, 'Article 5, item 4'] },
  ],
  'plan.toState': [{ zh: [['实地走访记录']], en: [['a record of the field visits']] }],
  'plan.through': [{ zh: ['第六条', '第十七条'], en: ['Article 6', 'Article 17'] }],
}
