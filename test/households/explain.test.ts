import {
  attentionGroups,
  cite,
  classifyHousehold,
  type ExplainOptions,
  explainHousehold,
  type Finding,
  type Household,
  type HouseholdClassification,
  type HouseholdOptions,
  isInvalidInputError,
  type Locale,
  nextQuestions,
  targetGroups,
} from 'chongqing-aid-guideline'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import golden from '../../data/conformance/households.json'
import { householdPhrases } from '../../src/data/household-phrases.ts'
import { readingPhrases } from '../../src/data/reading-phrases.ts'
import { classificationArbitrary } from '../support/classifications.ts'
import { expectForReaders, expectNothingTwice, LOCALES } from '../support/explanations.ts'
import { householdArbitrary, householdOptionsArbitrary } from '../support/households.ts'
import { runs } from '../support/runs.ts'

const RUNS = { numRuns: runs(150) }

/** Results of the package's own, and any others that the formulas allow. */
const resultArbitrary = fc.oneof(
  classificationArbitrary,
  fc
    .tuple(householdArbitrary, householdOptionsArbitrary)
    .map(([household, options]) => classifyHousehold(household, options)),
)

const eachExplained = (
  holds: (text: string, classification: HouseholdClassification, locale: Locale) => void,
) =>
  fc.assert(
    fc.property(resultArbitrary, fc.constantFrom(...LOCALES), (classification, locale) => {
      holds(explainHousehold(classification, { locale }), classification, locale)
    }),
    RUNS,
  )

const keyOf = (locale: Locale) => (locale === 'en' ? 'en' : 'zh')
const ALL_GROUPS = [...targetGroups, ...attentionGroups]

/** What is left of a sentence without its first letter, its marks and what is filled in. */
const piecesOf = (template: string) =>
  template
    .split(/\{[^}]*\}|\|/)
    .map((piece) => piece.replace(/^[，,. ]+/, '').slice(template.startsWith(piece) ? 1 : 0))
    .filter((piece) => piece.length > 1)

/** Every wording of a finding: that it holds, that it does not, or what is not known; and of what implies it. */
function wordingsOf({ fact, value }: Finding, all: readonly Finding[], locale: Locale): string[] {
  const phrases = householdPhrases.facts.find(({ id }) => id === fact)
  if (!phrases) return []
  if (value === null) return [phrases.open[keyOf(locale)]]
  return (value ? phrases.holds : phrases.fails).flatMap((saying) => {
    const more = all.find((one) => one.fact === saying.impliedBy && one.value === value)
    return [saying[keyOf(locale)], ...(more ? wordingsOf(more, all, locale) : [])]
  })
}

describe('an explanation for readers', () => {
  it('holds no path, id or sign of a program, and one language alone', { timeout: 60_000 }, () => {
    eachExplained((text, _, locale) => expectForReaders(text, locale))
  })

  it('says nothing twice', { timeout: 60_000 }, () => {
    eachExplained((text, _, locale) => expectNothingTwice(text, locale))
  })

  it('names every group once, with its clause', { timeout: 60_000 }, () => {
    eachExplained((text, _, locale) => {
      for (const { label, provision } of ALL_GROUPS) {
        const clause = cite(provision, { locale }).replace(/^《.*》|^.*, (?=Article)/, '')
        const named = `${label[keyOf(locale)]}${locale === 'en' ? ` (${clause})` : `（${clause}）`}`
        expect(text.split(named)).toHaveLength(2)
      }
    })
  })

  it('tells each verdict’s reasons and what is not known', { timeout: 60_000 }, () => {
    eachExplained((text, { groups, attention }, locale) => {
      const findings = [...groups, ...attention].flatMap(({ reasons }) =>
        reasons.map((finding) => ({ finding, wordings: wordingsOf(finding, reasons, locale) })),
      )
      for (const { finding, wordings } of findings) {
        const isTold = wordings.some((wording) =>
          piecesOf(wording).every((piece) => text.includes(piece)),
        )
        expect(isTold, `${finding.fact} ${finding.value}\n${text}`).toBe(true)
      }
    })
  })

  it.each<[string, Household, string]>([
    ['nobody is disabled', { members: [{ disability: 'none' }] }, '家里人都没有残疾。'],
    [
      'there is no person in extreme poverty either',
      { extremePoverty: false, registration: 'ordinary', members: [{ disability: 'none' }] },
      '按登记类别，不属于贫困户或有致贫、返贫风险的户；名册上写明不是特困户；家里人都没有残疾。',
    ],
    [
      'the disabled are not in extreme poverty',
      {
        extremePoverty: false,
        registration: 'ordinary',
        members: [{ disability: {}, extremePoverty: false }],
      },
      '按登记类别，不属于贫困户或有致贫、返贫风险的户；名册上写明不是特困户；家里没有特困残疾人。',
    ],
  ])('says nothing that follows from what it says: %s', (_, household, told) => {
    const text = explainHousehold(classifyHousehold(household, { asOf: '2020-06-01' }))
    const line = text.split('\n').find((one) => one.startsWith('- 残障贫困人口'))
    expect(line).toBe(`- 残障贫困人口（第十一条）：不属于。${told}`)
  })

  it('tells what is missing, and of whom', { timeout: 60_000 }, () => {
    eachExplained((text, { groups, attention }, locale) => {
      const open = [...groups, ...attention].flatMap(({ reasons }) =>
        reasons.filter(({ value }) => value === null),
      )
      for (const path of open.flatMap(({ paths }) => paths)) {
        const row = householdPhrases.fields.find(({ id }) => id === path.replace(/\[\d+\]/, '[]'))
        const words = row?.noun ?? row?.gap
        expect(text, path).toContain(words?.[keyOf(locale)])
      }
    })
  })

  it('asks what is worth asking', { timeout: 60_000 }, () => {
    eachExplained((text, classification, locale) => {
      for (const { question } of nextQuestions(classification, { locale })) {
        expect(text.split('\n')).toContain(`- ${question}`)
      }
    })
  })

  it('tells each reading that was used, and its option', { timeout: 60_000 }, () => {
    eachExplained((text, { groups, attention, readings }, locale) => {
      const findings = [...groups, ...attention].flatMap(({ reasons }) => reasons)
      for (const id of new Set(findings.flatMap((finding) => finding.readings))) {
        const row = readingPhrases.find((reading) => reading.id === id)
        const option = row?.options.find((one) => one.id === readings[id])
        expect(text).toContain(option?.[keyOf(locale)])
      }
    })
  })

  it('names the document once and ends with what a group is not', { timeout: 60_000 }, () => {
    eachExplained((text, _, locale) => {
      const [title, last] =
        locale === 'en'
          ? [
              'Work Guidelines on the Participation',
              'it is no finding of poverty and no entitlement.',
            ]
          : ['《重庆市社会组织参与脱贫攻坚工作指引》', '不是对贫困的认定，也不带来任何待遇资格。']
      expect(text.split(title)).toHaveLength(2)
      expect(text.endsWith(last)).toBe(true)
    })
  })

  it('is the same for a classification that was stored as JSON', () => {
    eachExplained((text, classification, locale) => {
      const stored = JSON.parse(JSON.stringify(classification))
      expect(explainHousehold(stored, { locale })).toBe(text)
    })
  })
})

describe('an explanation of a golden case', () => {
  it('is written for readers, and says nothing twice', { timeout: 60_000 }, () => {
    let count = 0
    for (const { input, options, ...expected } of golden.cases) {
      if ('error' in expected) continue
      const result = classifyHousehold(input, options as HouseholdOptions)
      for (const locale of LOCALES) {
        const text = explainHousehold(result, { locale })
        expectForReaders(text, locale)
        expectNothingTwice(text, locale)
        count++
      }
    }
    expect(count).toBeGreaterThan(200)
  })
})

describe('a full explanation', () => {
  it('is the short one, and then paths, ids and the fingerprint', () => {
    eachExplained((text, classification, locale) => {
      const full = explainHousehold(classification, { locale, detail: 'full' })
      expect(full.startsWith(`${text}\n`)).toBe(true)
      const rest = full.slice(text.length)
      expect(rest).toContain(classification.ruleset.fingerprint)
      for (const { id, verdict, reasons } of [
        ...classification.groups,
        ...classification.attention,
      ]) {
        expect(rest).toContain(`- ${id}=${verdict}:`)
        for (const path of reasons.flatMap(({ paths }) => paths)) expect(rest).toContain(path)
      }
    })
  })
})

it('a full explanation ends with every fact, its value, its places and the readings', () => {
  const full = explain({ registration: 'poor' }, {}, { detail: 'full' })
  const lines = full.slice(full.indexOf('\n\n存档')).split('\n')
  expect(lines).toContain('- registered-poor=met: registered-poor=true [registration]')
  expect(lines).toContain(
    '- disaster-or-accident=unknown: severe-disaster=null [events]; serious-accident=null [events]',
  )
  expect(lines).toContain('- target-scope=as-listed')
})

const explain = (
  household: Household,
  options: Partial<HouseholdOptions> = {},
  writing: ExplainOptions = {},
) => explainHousehold(classifyHousehold(household, { asOf: '2020-06-01', ...options }), writing)

/** The lines of a part, by its heading. */
function partOf(text: string, heading: string): string[] {
  const lines = text.split('\n')
  const start = lines.indexOf(heading)
  return start < 0 ? [] : lines.slice(start + 1, lines.indexOf('', start))
}

const FAMILY: Household = {
  registration: 'ordinary',
  members: [
    {
      age: 45,
      sex: 'male',
      health: ['healthy'],
      disability: 'none',
      schooling: 'not-in-school',
      employment: 'stable',
      leftBehind: false,
    },
    {
      age: 44,
      sex: 'female',
      health: ['chronic-illness'],
      disability: 'none',
      schooling: 'not-in-school',
      leftBehind: false,
    },
    { age: 12, sex: 'male', health: [], schooling: 'primary', employment: 'none' },
  ],
  housing: { unsafe: false },
  incomes: [
    { periodEnd: '2018-12-31', perCapita: 4000 },
    { periodEnd: '2019-12-31', perCapita: 5000 },
  ],
}

describe('the words of an explanation', () => {
  it('begin with the conclusion', () => {
    expect(explain(FAMILY).split('\n').slice(0, 3)).toEqual([
      '家庭归类说明（基准日2020年6月1日）',
      '结论：这一户属于重点对象，第三条所列8类中属于1类，另有2类还不能确定。',
      '依据：《重庆市社会组织参与脱贫攻坚工作指引》（渝社组办〔2020〕21号），以下条款都出自这份文件。',
    ])
    expect(explain(FAMILY, {}, { locale: 'en' }).split('\n').slice(0, 3)).toEqual([
      'How this household is classified (as of June 1, 2020)',
      'Answer: the household is in 1 of the 8 focus groups of Article 3; 2 more cannot be decided yet.',
      'Basis: Work Guidelines on the Participation of Chongqing Social Organizations in Poverty Alleviation (Yu She Zu Ban [2020] No. 21); the clauses below are its own.',
    ])
  })

  it.each<[string, Household, string]>([
    ['one', { incomes: null }, '1 of the 8 groups of Article 3 depends on'],
    ['several', { incomes: null, housing: null }, '2 of the 8 groups of Article 3 depend on'],
  ])('count %s that is open', (_, open, said) => {
    const members = FAMILY.members?.map((member) => ({
      ...member,
      health: ['healthy'] as const,
      employment: 'stable' as const,
    }))
    const household = { ...FAMILY, members, incomeStable: true, events: [], ...open }
    expect(explain(household, {}, { locale: 'en' }).split('\n')[1]).toContain(said)
  })

  it('say what was found and in whom', () => {
    expect(partOf(explain(FAMILY), '属于下列重点对象：')).toEqual([
      '- 大病或慢性病家庭（第三条第（三）项）：第2位家人的健康状况是慢性病。',
    ])
    expect(
      partOf(explain(FAMILY, {}, { locale: 'en' }), 'Focus groups that the household is in:'),
    ).toEqual([
      '- Families with serious or chronic illness (Article 3, item 3): Household member 2 has a chronic illness.',
    ])
  })

  it('say what is the case where a group does not fit', () => {
    const unmet = partOf(explain(FAMILY), '不属于下列各类：')
    expect(unmet).toContain(
      '- 边缘户和监测户（第三条第（二）项）：名册上没有登记为边缘户或监测户。',
    )
    expect(unmet).toContain('- 收入无增长家庭（第三条第（五）项）：人均收入有增长。')
    expect(unmet).toContain('- 住危房家庭（第三条第（七）项）：名册上写明不是危房户。')
    const over = explain({ registration: 'edge', riskEliminated: true })
    expect(partOf(over, '不属于下列各类：')).toContain(
      '- 边缘户和监测户（第三条第（二）项）：名册上写明风险已经消除，不再算边缘户；名册上没有登记为监测户。',
    )
    const healthy = explain({ members: [{ health: ['healthy'] }, { health: [] }] })
    expect(partOf(healthy, '不属于下列各类：')).toContain(
      '- 大病或慢性病家庭（第三条第（三）项）：家里人都没有大病或慢性病。',
    )
  })

  it.each([
    ['past-year', { events: [{ kind: 'flood', severe: true, date: '2015-01-01' }] }],
    ['past-year', { events: [] }],
    ['any-time', { events: [{ kind: 'flood', severe: true, date: '2099-01-01' }] }],
  ] as const)(
    'say under %s that nothing counts, not that nothing is on record: %j',
    (option, known) => {
      const under = { readings: { 'event-window': option } }
      expect(partOf(explain(known, under), '不属于下列各类：')).toContain(
        '- 受灾或意外事故家庭（第三条第（八）项）：没有可以计入的严重自然灾害或较大的意外事故。',
      )
      expect(explain(known, under, { locale: 'en' })).toContain(
        'Nothing on record counts as a severe natural disaster or a fairly serious accident.',
      )
    },
  )

  it('say that income rose, whatever it is compared with', () => {
    const incomes = [
      { periodEnd: '2017-12-31', perCapita: 3000 },
      { periodEnd: '2018-12-31', perCapita: 5000 },
      { periodEnd: '2019-12-31', perCapita: 4000 },
    ]
    const readings = { 'income-trend': 'latest-not-above-earliest' } as const
    expect(explain({ incomes }, { readings })).toContain('人均收入有增长')
  })

  it('say what is missing, grouped by persons', () => {
    const open = explain({ members: [{}, {}, { employment: 'stable' }, {}], incomeStable: true })
    expect(partOf(open, '下列各类还不能确定：')).toContain(
      '- 打零工、收入不稳定家庭（第三条第（六）项）：还不知道家里有没有人打零工（第1、第2、第4位家人的工作情况没有填）。',
    )
    const english = explain({ members: [{}, {}, {}] }, {}, { locale: 'en' })
    expect(english).toContain('(the work of household members 1 to 3 is not given;')
  })

  it('count events in their order, whichever kind is looked for first', () => {
    const open = explain({
      events: [{ kind: 'accident' }, { kind: 'flood' }, { kind: 'accident' }],
    })
    expect(open).toContain('（第1至第3次灾害或事故的严重程度没有填）')
  })

  it('name each person once, and each with what they lack', () => {
    const members = [{ age: 30 }, { leftBehind: true }, {}, { leftBehind: false }]
    expect(explain({ members })).toContain(
      '还不知道家里有没有留守儿童、留守妇女或留守老人（第2、第3位家人的年龄没有填；第1、第3位家人的留守情况没有填；第1至第3位家人的性别没有填）',
    )
    const sick = explain({ members: [{ sex: 'male', age: 30 }, {}, {}] })
    expect(sick).toContain('（第2、第3位家人的留守情况、年龄和性别没有填）')
  })

  it('name the persons in questions', () => {
    const asked = partOf(explain(FAMILY), '还要问：')
    expect(asked).toContain('- 第2位家人现在做什么工作？')
    expect(asked).toContain('- 第3位家人有没有残疾，如果有，是哪一类、几级？')
    const english = partOf(explain(FAMILY, {}, { locale: 'en' }), 'Still to ask:')
    expect(english).toContain('- Household member 2: what work does this person do?')
  })

  it('put groups with the same reasons into one line', () => {
    const readings = { 'target-scope': 'poor-or-at-risk' } as const
    const text = explain({ registration: 'ordinary' }, { readings })
    expect(text).toContain('高考学生家庭（第三条第（四）项）、收入无增长家庭（第三条第（五）项）、')
    expect(text.split('按登记类别，不属于贫困户或有致贫、返贫风险的户')).toHaveLength(2)
  })

  it('point to what was said before', () => {
    const members = [{ age: 10, disability: { kind: 'hearing' } }] as const
    const child = { registration: 'poor', members } as const
    expect(explain(child)).toContain('属于。第1位家人不满18周岁，贫困风险的情况同前。')
    expect(explain(child, {}, { locale: 'en' })).toContain(
      'Yes. Household member 1 is under 18, and for poverty or the risk of it see above.',
    )
  })

  it('tell a reading in a sentence', () => {
    const text = explain({ members: [{ collegeEntranceExam: '2020-07-07' }] })
    expect(partOf(text, '文件没有写明的地方，是这样理解的：')).toContain(
      '- 高考的“一年内”从基准日往后算一年（第三条第（四）项）。',
    )
  })

  it('tell the readings by which groups are put together, whatever is known', () => {
    expect(partOf(explain({}), '文件没有写明的地方，是这样理解的：')).toEqual(
      expect.arrayContaining([
        '- 第三条第（三）至（八）项只看写明的情形，不另外要求是贫困户（第三条）。',
        '- “打零工”和“收入不稳定”有一项就算（第三条第（六）项）。',
      ]),
    )
  })

  it('tell what became of the categories', () => {
    const later = (household: Household) =>
      explain(household).split('这些类别后来的变化：\n')[1]?.split('\n\n')[0]?.split('\n') ?? []
    const kinds =
      '- 2021年至2025年，防止返贫监测对象分为3类：脱贫不稳定户、边缘易致贫户和突发严重困难户。'
    expect(later({})[0]).toBe(kinds)
    expect(later({}).at(-1)).toMatch(/^- 2026年起统称防止返贫致贫对象/)
    expect(later({ registration: 'poor' }).join()).toContain('建档立卡贫困户已全部脱贫')
    expect(later({ registration: 'ordinary' }).join()).not.toContain('建档立卡贫困户已全部脱贫')
  })

  it.each<[asOf: string, isOut: boolean]>([
    ['2020-05-13', true],
    ['2020-05-14', false],
    ['2021-02-25', false],
    ['2021-02-26', true],
  ])('of %s say whether the day lies outside the campaign: %s', (asOf, isOut) => {
    expect(explain({}, { asOf }).includes('2020年5月14日至2021年2月25日')).toBe(isOut)
    const english = explain({}, { asOf }, { locale: 'en' })
    expect(english.includes('May 14, 2020 to February 25, 2021')).toBe(isOut)
  })

  it('are Chinese and short unless something else is asked for', () => {
    const chinese = explain(FAMILY, {}, { locale: 'zh-CN', detail: 'short' })
    for (const options of [undefined, {}, { locale: null, detail: null }]) {
      expect(explain(FAMILY, {}, options)).toBe(chinese)
    }
  })

  it.each<[string, object, string]>([
    ['another language', { locale: 'zh' }, 'options.locale'],
    ['a language by number', { locale: 7 }, 'options.locale'],
    ['another detail', { detail: 'long' }, 'options.detail'],
    ['a detail by yes', { detail: true }, 'options.detail'],
  ])('are refused in %s', (_, options, path) => {
    let thrown: unknown
    try {
      explain(FAMILY, {}, options as ExplainOptions)
    } catch (error) {
      thrown = error
    }
    expect(isInvalidInputError(thrown) && thrown.issues).toMatchObject([
      { path, code: 'not-allowed' },
    ])
  })
})

describe('an explanation holds no value of the record', () => {
  it('such as ids, ages, amounts and days', () => {
    const record: Household = {
      id: 'MARKER-张三',
      members: [{ age: 137 }, { birthDate: '1913-03-13', collegeEntranceExam: '1914-04-14' }],
      incomes: [
        { periodEnd: '1913-03-13', perCapita: 987654.25 },
        { periodEnd: '1914-04-14', perCapita: 987655.25, total: -987654.25 },
      ],
      events: [{ kind: 'accident', severe: true, date: '1913-03-13' }],
    }
    for (const locale of LOCALES) {
      const result = classifyHousehold(record, { asOf: '2020-06-01' })
      const text = explainHousehold(result, { locale, detail: 'full' })
      for (const trace of ['MARKER', '张三', '137', '987', '1913', '1914', '03-13']) {
        expect(text.replace(result.ruleset.fingerprint, '')).not.toContain(trace)
      }
    }
  })
})
