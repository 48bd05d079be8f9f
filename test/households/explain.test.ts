import {
  attentionGroups,
  cite,
  classifyHousehold,
  explainHousehold,
  type Finding,
  type GroupId,
  type Household,
  type HouseholdClassification,
  type HouseholdReadingId,
  householdFacts,
  isInvalidInputError,
  type Locale,
  nextQuestions,
  parseHousehold,
  readings,
  targetGroups,
} from 'chongqing-aid-guideline'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { householdArbitrary, householdOptionsArbitrary } from '../support/households.ts'

const LOCALES = ['zh-CN', 'en'] as const

/** What the sentences are made of, in both languages. */
const WORDS = {
  'zh-CN': {
    text: 'zh',
    colon: '：',
    verdict: { met: '属于', unmet: '不属于', unknown: '不能确定' },
    overall: {
      met: '结论：属于重点对象。',
      unmet: '结论：不属于重点对象。',
      unknown: '结论：现有信息还不能确定是否属于重点对象。',
    },
    ask: '还需了解：',
    readings: '文字不明确之处，采用的理解：',
    notice: '说明：重点对象只提示社会组织应当关注哪里，不是对贫困的认定，也不带来任何待遇资格。',
    outOfPeriod: '提示：基准日不在本文件所服务的行动期间（2020-05-14至2021-02-25）内。',
  },
  en: {
    text: 'en',
    colon: ': ',
    verdict: { met: 'yes', unmet: 'no', unknown: 'not known' },
    overall: {
      met: 'Answer: the household is in a focus group.',
      unmet: 'Answer: the household is in no focus group.',
      unknown: 'Answer: what is known does not yet tell whether the household is in a focus group.',
    },
    ask: 'Still to ask:',
    readings: 'Where the text is vague, it was read as follows:',
    notice:
      'Please note: a focus group tells organizations where to look; it is no finding of poverty and no entitlement.',
    outOfPeriod:
      'Note: the day lies outside the campaign that the document served (2020-05-14 to 2021-02-25).',
  },
} as const

const ALL_GROUPS = [...targetGroups, ...attentionGroups]

const labelOf = (id: GroupId, text: 'zh' | 'en') =>
  ALL_GROUPS.find((group) => group.id === id)?.label[text] as string

const factLabelOf = (id: string, text: 'zh' | 'en') =>
  householdFacts.find((fact) => fact.id === id)?.label[text] as string

/** What is said of one fact. */
function sentenceOf({ fact, value, paths }: Finding, locale: Locale): string {
  const label = factLabelOf(fact, WORDS[locale].text)
  const where = paths.join(', ')
  const chinese = new Map([
    [true, `有“${label}”的情形（见 ${where}）`],
    [false, `没有“${label}”的情形（见 ${where}）`],
    [null, `尚不清楚是否有“${label}”的情形（缺 ${where}）`],
  ])
  const english = new Map([
    [true, `known to hold: ${label} (see ${where})`],
    [false, `known not to hold: ${label} (see ${where})`],
    [null, `not known: ${label} (${where} is missing)`],
  ])
  return (locale === 'en' ? english : chinese).get(value) as string
}

/** The lines of an explanation between a heading and the next empty line. */
function sectionOf(text: string, heading: string): string[] | undefined {
  const lines = text.split('\n')
  const start = lines.indexOf(heading)
  if (start < 0) return undefined
  const end = lines.indexOf('', start)
  return lines.slice(start + 1, end < 0 ? undefined : end)
}

/** The ids of the readings whose option is told. */
function readingsTold(text: string, locale: Locale): string[] {
  const lines = sectionOf(text, WORDS[locale].readings) ?? []
  return lines.map((line) => /\(([a-z-]+)=[a-z0-9-]+; [\d.]+\)$/.exec(line)?.[1] ?? line)
}

/** The line on one group. */
function lineOf(text: string, id: GroupId, locale: Locale): string | undefined {
  const { text: key, colon } = WORDS[locale]
  return text.split('\n').find((line) => line.startsWith(`- ${labelOf(id, key)}${colon}`))
}

const eachExplained = (
  holds: (text: string, classification: HouseholdClassification, locale: Locale) => void,
) =>
  fc.assert(
    fc.property(
      householdArbitrary,
      householdOptionsArbitrary,
      fc.constantFrom(...LOCALES),
      (household, options, locale) => {
        const classification = classifyHousehold(household, options)
        holds(explainHousehold(classification, { locale }), classification, locale)
      },
    ),
  )

const explain = (household: Household, locale: Locale = 'zh-CN', asOf = '2020-06-01') =>
  explainHousehold(classifyHousehold(household, { asOf }), { locale })

describe('an explanation', () => {
  it('tells of each group its label, its verdict and its clause, in order', () => {
    eachExplained((text, { groups, attention }, locale) => {
      const { text: key, colon, verdict: words } = WORDS[locale]
      const expected = [...groups, ...attention].map(({ id, verdict, provision }) => ({
        start: `- ${labelOf(id, key)}${colon}${words[verdict]}`,
        end:
          locale === 'en'
            ? `. Clause: ${cite(provision, { locale })}.`
            : `。依据：${cite(provision, { locale })}。`,
      }))
      const lines = text
        .split('\n')
        .filter((line) => /(?:依据：|Clause: )/.test(line) && line.startsWith('- '))
      expect(lines).toHaveLength(expected.length)
      for (const [index, { start, end }] of expected.entries()) {
        const line = lines[index] as string
        expect(line.startsWith(start)).toBe(true)
        // The verdict is the whole word: 属于 is not the beginning of another.
        expect(['。', '. ']).toContain(line.slice(start.length).slice(0, locale === 'en' ? 2 : 1))
        expect(line.endsWith(end)).toBe(true)
      }
    })
  })

  it('tells of each group the facts that bear on it, and where they were read or lack', () => {
    eachExplained((text, { groups, attention }, locale) => {
      for (const { id, reasons } of [...groups, ...attention]) {
        const line = lineOf(text, id, locale)
        for (const finding of reasons) expect(line).toContain(sentenceOf(finding, locale))
      }
    })
  })

  it.each([
    [
      'zh-CN',
      '- 住危房家庭：属于。有“住危房”的情形（见 housing.grade）。依据：《重庆市社会组织参与脱贫攻坚工作指引》第三条第（七）项。',
      '- 收入无增长家庭：不能确定。尚不清楚是否有“收入无增长趋势”的情形（缺 incomes）。依据：《重庆市社会组织参与脱贫攻坚工作指引》第三条第（五）项。',
      '- 大病或慢性病家庭：不属于。没有“家中有大病病人”的情形（见 members[].health）；没有“家中有慢性病人”的情形（见 members[].health）。依据：《重庆市社会组织参与脱贫攻坚工作指引》第三条第（三）项。',
    ],
    [
      'en',
      '- Families in dilapidated housing: yes. known to hold: Dilapidated housing (see housing.grade). Clause: Work Guidelines on the Participation of Chongqing Social Organizations in Poverty Alleviation, Article 3, item 7.',
      '- Families whose income is not rising: not known. not known: Income shows no rising trend (incomes is missing). Clause: Work Guidelines on the Participation of Chongqing Social Organizations in Poverty Alleviation, Article 3, item 5.',
      '- Families with serious or chronic illness: no. known not to hold: Serious illness in the family (see members[].health); known not to hold: Chronic illness in the family (see members[].health). Clause: Work Guidelines on the Participation of Chongqing Social Organizations in Poverty Alleviation, Article 3, item 3.',
    ],
  ] as const)('says so in whole sentences: %s', (locale, ...sentences) => {
    const text = explain(
      { housing: { grade: 'D' }, members: [{ health: ['healthy'] }, { health: [] }] },
      locale,
    )
    for (const sentence of sentences) expect(text.split('\n')).toContain(sentence)
  })

  it('begins with the document, the day and the answer to all eight groups', () => {
    eachExplained((text, { asOf, verdict, ruleset }, locale) => {
      const [title, overall] = text.split('\n')
      expect(title).toBe(
        locale === 'en'
          ? `How this household is classified (${ruleset.document}, as of ${asOf})`
          : `家庭归类说明（依据${ruleset.document}，基准日${asOf}）`,
      )
      expect(overall).toBe(WORDS[locale].overall[verdict])
    })
    expect(
      explain({}).startsWith('家庭归类说明（依据渝社组办〔2020〕21号，基准日2020-06-01）\n'),
    ).toBe(true)
  })

  it('ends with the rules that decided', () => {
    eachExplained((text, { ruleset: { version, fingerprint } }, locale) => {
      expect(text.split('\n').at(-1)).toBe(
        locale === 'en'
          ? `Rules: version ${version}, fingerprint ${fingerprint}`
          : `规则版本：${version}，指纹：${fingerprint}`,
      )
    })
  })

  it('says that it is no finding of poverty and no entitlement', () => {
    eachExplained((text, _, locale) => {
      expect(text.split('\n').filter((line) => line === WORDS[locale].notice)).toHaveLength(1)
    })
  })

  it('tells what is still needed: each question with the places that lack it', () => {
    eachExplained((text, classification, locale) => {
      const questions = nextQuestions(classification, { locale })
      expect(sectionOf(text, WORDS[locale].ask)).toEqual(
        questions.length === 0
          ? undefined
          : questions.map(({ question, paths }) => `- ${question} (${paths.join(', ')})`),
      )
    })
  })

  it('tells every reading that was used, with the option that was chosen', () => {
    eachExplained((text, classification, locale) => {
      const told = sectionOf(text, WORDS[locale].readings) ?? []
      const { groups, attention, readings: chosen } = classification
      const findings = [...groups, ...attention].flatMap(({ reasons }) => reasons)
      const key = WORDS[locale].text
      for (const id of new Set(findings.flatMap((finding) => finding.readings))) {
        const row = readings.find((reading) => reading.id === id)
        const option = row?.options.find((one) => one.id === chosen[id])
        const line = told.find((one) => one.includes(`(${id}=${chosen[id]}; ${row?.provision})`))
        expect(line).toContain(row?.label[key])
        expect(line).toContain(option?.label[key])
      }
    })
  })

  it('tells no reading that was not used', () => {
    // Of nothing but a home, only the scope of the groups and 3.6 were a matter of reading.
    expect(readingsTold(explain({ housing: { grade: 'D' }, incomeStable: true }), 'zh-CN')).toEqual(
      ['target-scope', 'odd-jobs'],
    )
    expect(
      readingsTold(explain({ members: [{ collegeEntranceExam: '2020-07-07' }] }), 'zh-CN'),
    ).toEqual(['target-scope', 'exam-window', 'odd-jobs'])
  })

  it('tells the option that the caller chose', () => {
    const chosen = { 'odd-jobs': 'both', 'target-scope': 'poor-or-at-risk' } as const
    const classification = classifyHousehold({}, { asOf: '2020-06-01', readings: chosen })
    expect(sectionOf(explainHousehold(classification), WORDS['zh-CN'].readings)).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/既打零工、收入又不稳定才算 \(odd-jobs=both; 3\.6\)$/),
        expect.stringMatching(/要求是贫困户.*\(target-scope=poor-or-at-risk; 3\)$/),
      ]),
    )
    const english = explainHousehold(classification, { locale: 'en' })
    expect(sectionOf(english, WORDS.en.readings)).toContain(
      '- Odd jobs and unstable income: Counts only with both: odd jobs and unstable income (odd-jobs=both; 3.6)',
    )
  })

  it.each<[asOf: string, isOut: boolean]>([
    ['2020-05-13', true],
    ['2020-05-14', false],
    ['2021-02-25', false],
    ['2021-02-26', true],
  ])('of %s says whether the day lies outside the campaign: %s', (asOf, isOut) => {
    for (const locale of LOCALES) {
      const lines = explain({}, locale, asOf).split('\n')
      expect(lines.includes(WORDS[locale].outOfPeriod)).toBe(isOut)
      expect(
        lines.filter((line) => line.includes('2021-02-25') && line.includes('2020-05-14')),
      ).toHaveLength(isOut ? 1 : 0)
    }
  })

  it('leaves no word blank', () => {
    eachExplained((text) => {
      expect(text).not.toMatch(/undefined|null|NaN|\[object|“”|\( *\)|（ *）|（[见缺] *）|= *[;)]/)
      // A line of a list is never without words behind its colon.
      expect(text).not.toMatch(/^- .*[：:] *$/m)
      expect(text).not.toMatch(/ $|\n\n\n/m)
    })
  })

  it('in English holds no Chinese but the number of the document and words in brackets or quotes', () => {
    fc.assert(
      fc.property(householdArbitrary, householdOptionsArbitrary, (household, options) => {
        const text = explainHousehold(classifyHousehold(household, options), { locale: 'en' })
        const rest = text
          .replace('渝社组办〔2020〕21号', '')
          .replaceAll(/\(\p{Script=Han}+\)/gu, '')
        expect(rest).not.toMatch(/\p{Script=Han}|[，。；：、]/u)
      }),
    )
  })

  it('is the same for a classification that was stored as JSON', () => {
    eachExplained((text, classification, locale) => {
      const stored = JSON.parse(JSON.stringify(classification))
      expect(explainHousehold(stored, { locale })).toBe(text)
    })
  })

  it('is in Chinese unless another language is asked for', () => {
    const classification = classifyHousehold({}, { asOf: '2020-06-01' })
    const chinese = explainHousehold(classification, { locale: 'zh-CN' })
    expect(explainHousehold(classification)).toBe(chinese)
    expect(explainHousehold(classification, {})).toBe(chinese)
    expect(explainHousehold(classification, { locale: null })).toBe(chinese)
    expect(explainHousehold(classification, { locale: 'en' })).not.toBe(chinese)
  })

  it.each(['zh', 'EN', '', 7])('is in no other language, such as %j', (locale) => {
    const classification = classifyHousehold({}, { asOf: '2020-06-01' })
    let thrown: unknown
    try {
      explainHousehold(classification, { locale: locale as Locale })
    } catch (error) {
      thrown = error
    }
    expect(isInvalidInputError(thrown) && thrown.issues).toMatchObject([
      { path: 'options.locale', code: 'not-allowed' },
    ])
  })
})

const MARKER = 'MARKER-张三'
const AGE = 137
const AMOUNT = 987_654.25
const DAY = '1913-03-13'
const OTHER_DAY = '1914-04-14'

/** Parts of these values are what would be left of a value that was printed in another form. */
const TRACES = ['MARKER', '张三', '137', '987654', '987,654', '654.25', '1913', '1914', '03-13']

/** The household with every value of its own that is no label of ours replaced by one that can be found again. */
function marked({ members, incomes, events, ...rest }: Household): Household {
  const incomeOf = (bases: ('net' | 'disposable')[]) =>
    bases.flatMap((basis) => [
      { periodEnd: DAY, basis, perCapita: AMOUNT, total: -AMOUNT },
      { periodEnd: OTHER_DAY, basis, perCapita: AMOUNT + 1, total: AMOUNT },
    ])
  return {
    ...rest,
    id: MARKER,
    ...(members && {
      members: members.map((member, index) => {
        if (!member) return member
        const { age, birthDate, collegeEntranceExam, ...other } = member
        return {
          ...other,
          ...(index % 2 === 0 ? { age: AGE } : { birthDate: DAY }),
          ...(collegeEntranceExam && { collegeEntranceExam: OTHER_DAY }),
        }
      }),
    }),
    ...(incomes && { incomes: incomeOf(incomes.length > 2 ? ['net', 'disposable'] : ['net']) }),
    ...(events && { events: events.map((event) => ({ ...event, date: DAY })) }),
  }
}

describe('an explanation holds no value of the record', () => {
  it.each(LOCALES)('such as its id, ages, amounts and days, in %s', (locale) => {
    fc.assert(
      fc.property(householdArbitrary, householdOptionsArbitrary, (household, options) => {
        const record = marked(household)
        parseHousehold(record)
        const classification = classifyHousehold(record, options)
        expect(classification.id).toBe(MARKER)
        const { fingerprint, document } = classification.ruleset
        const text = explainHousehold(classification, { locale })
          // These are not of the record, and may hold such digits by chance.
          .replace(fingerprint, '')
          .replace(document, '')
          .replace(classification.asOf, '')
        for (const trace of TRACES) expect(text).not.toContain(trace)
      }),
    )
  })

  it('even where those values decide', () => {
    const household = marked({
      members: [
        { age: 1, leftBehind: true },
        { collegeEntranceExam: DAY, leftBehind: true },
      ],
      incomes: [],
      events: [{ kind: 'accident', severe: true }],
    })
    const classification = classifyHousehold(household, { asOf: '1914-04-01' })
    const decided = classification.groups.filter(({ verdict }) => verdict === 'met')
    expect(decided.map(({ id }) => id)).toEqual(['exam-candidate', 'disaster-or-accident'])
    const text = explainHousehold(classification).replace(classification.ruleset.fingerprint, '')
    expect(text).toContain('members[1].collegeEntranceExam')
    for (const trace of TRACES.filter((one) => one !== '1914')) expect(text).not.toContain(trace)
  })
})

describe('the readings of an explanation', () => {
  it('come in the order of the data', () => {
    const order = readings.map(({ id }) => id)
    eachExplained((text, _, locale) => {
      const places = readingsTold(text, locale).map((id) => order.indexOf(id as HouseholdReadingId))
      expect(places).not.toContain(-1)
      expect(places).toEqual([...places].sort((a, b) => a - b))
    })
  })
})
