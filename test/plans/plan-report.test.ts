import {
  cite,
  type Locale,
  type Plan,
  type PlanFactId,
  type PlanScore,
  planEvidence,
  planRemarks,
  planReport,
  provisions,
  type ReportOptions,
  type Rubric,
  rubric,
  scorePlan,
} from 'chongqing-aid-guideline'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { planArbitrary } from '../support/arbitrary-plans.ts'
import { expectForReaders, expectNothingTwice, withoutMarkdown } from '../support/explanations.ts'
import { expectCriteria, expectImprovements } from '../support/plan-report.ts'
import {
  AMBIGUOUS,
  ASKED_ON,
  BARE,
  deepFrozen,
  ELSEWHERE,
  EMPTY,
  FOCUS,
  FULL,
  OWN,
  planOf,
  scoreOf,
  shifted,
  toldBy,
} from '../support/plans.ts'
import { cellsOf } from '../support/read-back.ts'

const LOCALES: readonly Locale[] = ['zh-CN', 'en']
const HEADINGS: Record<Locale, string[]> = {
  'zh-CN': [
    '“三聚焦”',
    '请评估人员留意',
    '各项得分',
    '改进建议（加分多的在前）',
    '文件有要求、没有计分的',
  ],
  en: [
    'The three focuses',
    'For the evaluator to look at',
    'Criteria',
    'What would raise the score, the largest gain first',
    'Asked for and not scored',
  ],
}
const GRADE = /[1-5]A|A{2,}|等级|[一二三四五甲乙丙][等级]/

/** What a reader sees of a text. */
const shown = (markdown: string) =>
  markdown.replace(/\\([!-/:-@[-`{-~])/g, '$1').replaceAll('&lt;', '<')

const tableOf = (report: string) => report.split('\n').filter((line) => line.startsWith('|'))
const headingsOf = (report: string) =>
  report.split('\n').flatMap((line) => (line.startsWith('## ') ? [line.slice(3)] : []))
const improvementsOf = (report: string) => report.split('\n').filter((line) => /^\d+\. /.test(line))

/** A rubric of one criterion of this name. */
const named = (name: string): Rubric => ({
  id: 'own',
  version: '1',
  label: { zh: name, en: name },
  outOf: 10,
  criteria: [
    {
      id: 'only',
      label: { zh: name, en: name },
      provisions: ['5.4'],
      points: 10,
      measure: { fact: 'field-visits' },
    },
  ],
  notScored: [{ provision: '18.1', quote: '…', reason: { zh: name, en: name } }],
})

describe.each(LOCALES)('a report in %s', (locale) => {
  const reportOf = (plan: Plan) => planReport(scorePlan(plan, ASKED_ON), { locale })

  it('has its parts in order', () => {
    const [focuses, remarks, criteria, improvements, notScored] = HEADINGS[locale]
    expect(headingsOf(reportOf(planOf({ places: [ELSEWHERE] })))).toEqual(HEADINGS[locale])
    expect(headingsOf(reportOf(EMPTY))).toEqual([focuses, criteria, improvements, notScored])
    expect(headingsOf(reportOf(FULL))).toEqual([focuses, remarks, criteria, notScored])
  })

  it('has a row for each criterion, with label, clauses, points, evidence and what is missing', () => {
    fc.assert(
      fc.property(planArbitrary, (plan) => {
        const score = scorePlan(plan, ASKED_ON)
        const report = planReport(score, { locale })
        const [head = '', line = '', ...rows] = tableOf(report)
        expect(cellsOf(head)).toHaveLength(9)
        expect(line).toBe(`|${' --- |'.repeat(9)}`)
        expect(rows.map((row) => cellsOf(row).length)).toEqual(rubric.criteria.map(() => 9))
        expectCriteria(report, { score, rubric }, locale)
      }),
    )
  })

  it('has a line for each improvement, the largest gain first', () => {
    fc.assert(
      fc.property(planArbitrary, (plan) => {
        const score = scorePlan(plan, ASKED_ON)
        expectImprovements(planReport(score, { locale }), { score, rubric }, locale)
        const gains = score.improvements.map(({ gain }) => gain)
        expect(gains).toEqual([...gains].sort((one, other) => other - one))
      }),
    )
  })

  it('names every clause that is scored or not', () => {
    const report = reportOf(EMPTY)
    const single = rubric.criteria.flatMap(({ provisions }) =>
      provisions.length < 3 ? [...provisions] : [],
    )
    for (const id of [...single, ...rubric.notScored.map(({ provision }) => provision)]) {
      const short = cite(id, { locale }).replace(/^《.*》|^.*, (?=Article)/, '')
      expect(report).toContain(short)
    }
  })

  it('gives no grade', () => {
    for (const plan of [EMPTY, BARE, FULL]) expect(reportOf(plan)).not.toMatch(GRADE)
  })

  it('holds nothing of the plan but counts', () => {
    const report = reportOf({
      ...FULL,
      id: 'SECRET-id',
      organization: { id: 'SECRET-o', name: 'SECRET-某协会' },
      places: ['SECRET-place', { county: 'SECRET-county', village: 'SECRET-village' }],
      activities: [{ note: 'SECRET-note' }],
      resources: { people: 8_675_308, funds: 7_654_321, materials: 6_543_219 },
      inspections: ['2020-07-17'],
    })
    for (const trace of ['SECRET', '8675308', '7654321', '6543219', '07-17']) {
      expect(report).not.toContain(trace)
    }
  })

  it.each([
    ['pipes', 'a | b || c'],
    ['line breaks', 'a\nb\r\nc\rd\u2028e\u2029f'],
    ['a row of its own', 'a |\n| x | y | 10 | 10 | z | — |\n'],
    ['a heading', 'a\n\n# AAAAA'],
    ['a script', '<script>alert(1)</script>'],
    ['a comment', '<!-- a'],
    ['an image', '![a](https://example.org/a.png)'],
    ['a link', '[a](javascript:alert(1))'],
    ['code', '`a ``b'],
    ['emphasis', '**a** _b_ ~~c~~'],
    ['backslashes before pipes', 'a\\|b\\\\|c\\'],
    ['nothing but a pipe', '|'],
  ])('is not broken by a label of %s', (_, name) => {
    const own = named(name)
    const report = planReport(scoreOf({}, own), { locale, rubric: own })
    const plain = planReport(scoreOf({}, named('plain')), { locale, rubric: named('plain') })
    const seen = name.replace(/\s+/g, ' ').trim()
    expect(report.split('\n')).toHaveLength(plain.split('\n').length)
    expect(headingsOf(report)).toEqual(headingsOf(plain))
    expect(report).not.toMatch(/<(?!\/?$)/)
    const rows = tableOf(report).map(cellsOf)
    expect(rows.map((cells) => cells.length)).toEqual([9, 9, 9])
    expect(shown(rows[2]?.[0] as string)).toBe(seen)
    expect(shown(improvementsOf(report)[0] as string)).toContain(seen)
  })

  it('is the same of a score that was kept as JSON, and of one that cannot be changed', () => {
    fc.assert(
      fc.property(planArbitrary, (plan) => {
        const score = scorePlan(plan, ASKED_ON)
        const report = planReport(deepFrozen(score), { locale })
        expect(planReport(JSON.parse(JSON.stringify(score)), { locale })).toBe(report)
      }),
      { numRuns: 20 },
    )
  })
})

describe('a report', () => {
  const short = scorePlan({ ...FULL, places: [FOCUS, ELSEWHERE, AMBIGUOUS] }, ASKED_ON)

  it.each<[ReportOptions | null | undefined]>([
    [undefined],
    [null],
    [{}],
    [{ locale: null, rubric: null }],
    [{ locale: 'zh-CN' }],
    [{ rubric }],
  ])('with %o is in Chinese, of the default rubric', (options) => {
    const report = planReport(short, options as ReportOptions)
    expect(report).toBe(planReport(short))
    expect(report.split('\n').slice(0, 12)).toEqual([
      '# 帮扶方案评分报告',
      '',
      '本报告评两件事：**计划**，即写明要做什么；**完成情况**，即截至2020年6月1日已经做到什么。',
      '',
      '- 计划得分：**93.33–96.67**（满分 100）',
      '- 完成得分：**93**（满分 100）',
      '',
      '有些情况还没有写明，所以得分是一个范围：前一个数按没有做到算，后一个数按做到算。',
      '',
      '评分表：默认评分表 2.0.0',
      '',
      '依据：《重庆市社会组织参与脱贫攻坚工作指引》（渝社组办〔2020〕21号），以下条款都出自这份文件。',
    ])
  })

  it('says how much of its total a plan reaches whether or not a criterion applies', () => {
    const score = scorePlan({ ...FULL, followUpsFeasible: null, places: [] }, ASKED_ON)
    expect(planReport(score)).toMatch(
      /^“按季度回访”是否适用还没有写明，上面按适用计算。不适用的，分值从满分中去掉；适用、不适用都考虑在内，计划得分占满分的88\.89%–90%，完成得分占满分的.*%。$/m,
    )
    expect(planReport(score, { locale: 'en' })).toMatch(
      /^Whether “Quarterly follow-up” applies is not stated; above it counts as applying\. What does not apply leaves the points in all; either way the plan has 88\.89%–90% of them, and what is done .*%\.$/m,
    )
    const open = scorePlan({ ...FULL, followUpsFeasible: null, hasSupervisoryUnit: null }, ASKED_ON)
    expect(planReport(open)).toContain('“按季度回访”“向主管单位报送”是否适用还没有写明')
    expect(planReport(open, { locale: 'en' })).toContain(
      'Whether “Quarterly follow-up” and “Report to the supervisory unit” apply is not stated; above they count',
    )
  })

  it('writes a row as it is read', () => {
    expect(tableOf(planReport(short))[2]).toBe(
      '| 聚焦重点地区 | 第二条；第十八条第（二）项 | 10 | 3.33–6.67 | 3个地点中1–2个属于重点地区 | 10 | 已帮扶的1个地点属于重点地区 | 数量 | 各帮扶地点的具体地名 |',
    )
    expect(tableOf(planReport(short, { locale: 'en' }))[5]).toBe(
      '| Activities fit the organization | Article 5, item 5; Articles 6 to 10; Article 16 | 10 | 10 | each of the 2 activities is what the organization is asked to do | 10 | the one activity carried out so far is what the organization is asked to do | dates | — |',
    )
  })

  it('says once what is so of the plan and of what is done', () => {
    const plan = { ...EMPTY, inAnnualPlan: true }
    const rowOf = (label: string, locale?: 'en') =>
      tableOf(planReport(scorePlan(plan, ASKED_ON), { locale })).find((row) => row.includes(label))
    expect(rowOf('纳入年度计划')).toBe(
      '| 纳入年度计划 | 第五条第（七）项 | 4 | 4 | 已纳入年度工作计划 | 4 | 同左 | 填报 | — |',
    )
    expect(rowOf('Annual plan', 'en')).toContain('| the same |')
    expect(rowOf('与当地联系')).toContain(
      '| 0–3 | 没有写明 | 0–3 | 没有写明 | 填报 | 与当地联系的情况 |',
    )
  })

  it('says of what is given how much of the promise it is', () => {
    const plan = { ...FULL, delivered: { people: 3, funds: 0, materials: 50_000 } }
    const rows = tableOf(planReport(scorePlan(plan, ASKED_ON)))
    const told = (label: string) => cellsOf(rows.find((row) => row.includes(label)) ?? '')[6]
    expect(told('明确人力')).toBe('承诺的人力到位25%')
    expect(told('明确资金')).toBe('没有资金到位，或承诺的数额过小')
    expect(told('明确物资')).toBe('承诺的物资全部到位，或由其他投入代替')
  })

  it.each<[what: string, known: Partial<Plan>, label: string, cells: readonly string[]]>([
    [
      'nobody knows of how many',
      { reached: { households: 30, inTargetGroups: 15 }, beneficiaries: null },
      '聚焦重点对象',
      ['没有写明', '0–10', '已帮到的重点对象占计划和已帮户数的0%–50%'],
    ],
    [
      'more than was promised',
      { reached: { households: 90, inTargetGroups: 60 }, beneficiaries: { households: 60 } },
      '聚焦重点对象',
      ['没有写明', '13.33', '已帮到重点对象60户，按90户计算'],
    ],
    [
      'nothing at all',
      { activities: [] },
      '活动发挥本组织专长',
      ['没有安排活动', '0', '计划期内还没有开展活动'],
    ],
    [
      'what has no day',
      { activities: [{ duty: OWN, date: '2020-02-10' }, { duty: OWN }] },
      '活动发挥本组织专长',
      [
        '2项活动都属于本类组织的工作内容',
        '5–10',
        '已开展或没有写明日期的2项活动中，已开展且属于本类组织工作内容的有1–2项',
      ],
    ],
  ])('says of %s no more than is known', (_, known, label, cells) => {
    const rows = tableOf(planReport(scorePlan({ ...FULL, ...known }, ASKED_ON)))
    const row = rows.find((one) => one.includes(label)) ?? ''
    expect(cellsOf(row).slice(4, 7)).toEqual(cells)
  })

  it('says that no quarter has ended', () => {
    const rows = tableOf(planReport(scorePlan(FULL, { asOf: '2020-02-01' })))
    const row = rows.find((one) => one.includes('按季度回访')) ?? ''
    expect(cellsOf(row).slice(5, 7)).toEqual(['不计入满分', '还没有一个季度到期'])
  })

  it('says what to look at, each with its clause', () => {
    const plan = planOf({ period: { start: '2020-06-01', end: '2020-06-02' }, places: [ELSEWHERE] })
    expect(planReport(scorePlan(plan, ASKED_ON))).toContain(
      [
        '## 请评估人员留意',
        '',
        '- 期间过短：计划期不满三个月，看不出长效（第五条第（八）项）',
        '- 聚焦重点地区：主要精力没有用在重点上（第十八条第（二）项）',
        '',
      ].join('\n'),
    )
  })

  it.each<[string, Partial<Plan>, string, string]>([
    ['what is open', {}, 'add the exact name', 'change the plan'],
    ['what is known to be missing', { places: [] }, 'up to 10 points more', 'add the'],
  ])('says of %s what has to be done', (_, known, said, unsaid) => {
    const report = planReport(scoreOf(known), { locale: 'en' })
    const line = improvementsOf(report).find((one) => one.includes('Focus areas'))
    expect(line).toContain(said)
    expect(line).not.toContain(unsaid)
  })

  it.each<[string, Partial<Plan>, string]>([
    ['one of several places', { places: [FOCUS, ELSEWHERE] }, '1 of 2 places is in a focus area'],
    [
      'several of them',
      { places: [FOCUS, '云阳县', ELSEWHERE] },
      '2 of 3 places are in focus areas',
    ],
    [
      'one of several people',
      { staff: { total: 3, registeredHelpers: 1 } },
      '1 of the 3 members of the staff is registered as a helper',
    ],
    [
      'several',
      { staff: { total: 3, registeredHelpers: 2 } },
      '2 of the 3 members of the staff are registered as helpers',
    ],
  ])('counts %s', (_, known, said) => {
    expect(planReport(scoreOf(known), { locale: 'en' })).toContain(`| ${said} |`)
  })

  it('says both where stating what is open would not be enough', () => {
    const [line] = improvementsOf(planReport(short, { locale: 'en' }))
    expect(line).toContain('add the exact name of each place; change the plan')
  })

  it('says what left the total', () => {
    const score = scoreOf({ followUpsFeasible: false })
    expect(planReport(score)).toContain(
      '| 按季度回访 | 第五条第（八）项 | 0 | 不计入满分 | 没有条件按季度回访 |',
    )
  })

  it.each([
    ['2020-05-13', true],
    ['2020-06-01', false],
  ])('of %s says that the campaign is over or not yet begun: %s', (asOf, isSaid) => {
    const report = planReport(scorePlan(EMPTY, { asOf }))
    expect(report.includes('2020年5月14日至2021年2月25日')).toBe(isSaid)
  })

  it('says what the three focuses come to', () => {
    const report = planReport(scoreOf({ places: [ELSEWHERE], fields: ['medical-aid'] }))
    expect(report).toContain(
      '- 重点地区：1个地点不属于\n- 重点对象：没有写明受益家庭\n- 重点领域：1个领域属于\n',
    )
  })

  it('says what is so, what is not, and what is not stated', () => {
    const rows = tableOf(
      planReport(scoreOf({ inAnnualPlan: true, staffInsured: false }), { locale: 'en' }),
    )
    const said = (label: string) =>
      cellsOf(rows.find((row) => row.startsWith(`| ${label} |`)) ?? '')
    expect(said('Annual plan')[4]).toBe('the work is part of the annual plan')
    expect(said('Staff insurance')[4]).toBe('staff are not insured')
    expect(said('Field visits').slice(4)).toEqual([
      'not stated',
      '0–5',
      'not stated',
      'dates',
      'a record of the field visits; the days of the field visits',
    ])
  })
})

describe('a report for readers', () => {
  it('holds no path and no id, and says nothing twice', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(planArbitrary, fc.constantFrom(...LOCALES), (plan, locale) => {
        const report = planReport(scorePlan(plan, ASKED_ON), { locale })
        expectForReaders(withoutMarkdown(report), locale)
        // Totals, rows, remarks and improvements have criteria and figures in common, and no sentence.
        const isShared = (line: string) =>
          /^(\||\d+\.|- .*\*\*)/.test(line) ||
          planRemarks.some(({ zh, en }) => [zh, en].some((one) => line.includes(one)))
        const text = report.split('\n').filter((line) => !isShared(line))
        expectNothingTwice(text.join('\n'), locale)
      }),
    )
  })

  it('adds ids, paths and the fingerprint only where all is asked for', () => {
    fc.assert(
      fc.property(planArbitrary, fc.constantFrom(...LOCALES), (plan, locale) => {
        const score = scorePlan(plan, ASKED_ON)
        const full = planReport(score, { locale, detail: 'full' })
        const brief = planReport(score, { locale })
        expect(full.startsWith(`${brief}\n`)).toBe(true)
        const rest = full.slice(brief.length)
        for (const { id } of score.criteria) {
          expect(rest).toContain(`- plan.${id} (`)
          expect(rest).toContain(`- done.${id} (`)
        }
        expect(rest).toContain(score.ruleset.fingerprint)
      }),
      { numRuns: 20 },
    )
  })

  it('writes of each criterion what was looked at, at most five places of it, then remarks and rubric', () => {
    const given = planOf({
      period: { start: '2020-06-01', end: '2020-07-31' },
      resources: { people: 3 },
      delivered: { people: 1 },
    })
    const score = scorePlan(given, ASKED_ON)
    const many = score.criteria.map((criterion) =>
      criterion.id === 'people'
        ? {
            ...criterion,
            reasons: criterion.reasons.map((one) => ({ ...one, paths: [...'abcdef'] })),
          }
        : criterion,
    )
    const written = planReport(
      { ...score, criteria: many },
      {
        detail: 'full',
        locale: 'en',
      },
    )
    const lines = written.replaceAll('\\', '').split('\n')
    expect(lines).toContain('- plan.people (stated): people-stated [a, b, c, d, e]')
    expect(lines).toContain('- done.people (counted): people-stated [delivered.people]')
    const said = score.remarks.map(({ code, criterion }) => [
      code,
      ...(criterion ? [criterion] : []),
    ])
    expect(new Set(said.map(({ length }) => length))).toEqual(new Set([1, 2]))
    for (const words of said) expect(lines).toContain(`- remarks: ${words.join(' ')}`)
    const { id, version, digest } = score.rubric
    expect(lines).toContain(`- rubric: ${id} ${version} ${digest}`)
  })
})

describe('a report of the largest score that there can be', () => {
  it.each<[string, Partial<Plan>]>([
    ['a thousand places that are not known', { places: Array(1000).fill(AMBIGUOUS) }],
    ['a thousand activities that are open', { activities: Array(1000).fill({}) }],
  ])('has %s', (_, known) => {
    expect(tableOf(planReport(scoreOf(known)))).toHaveLength(20)
  })

  it('has 200 criteria, of every clause and every fact', () => {
    const all = planEvidence.flatMap(({ id, kind }) => (kind === 'fact' ? [id as PlanFactId] : []))
    const criteria = Array.from({ length: 200 }, (_, index) => ({
      id: `${index}`.padEnd(100, 'x'),
      provisions: provisions.map(({ id }) => id),
      points: 5000,
      measure: { formula: { any: all } },
    }))
    const huge: Rubric = { id: 'x'.repeat(100), version: '1', outOf: 1_000_000, criteria }
    expect(tableOf(planReport(scoreOf({}, huge), { rubric: huge }))).toHaveLength(202)
  })
})

describe('a report of a rubric of the caller’s own', () => {
  const own = named('准备充分')
  const score = scoreOf({}, own)

  it('uses its labels', () => {
    const report = planReport(score, { rubric: own })
    expect(report).toContain('评分表：准备充分 1')
    expect(report).toContain('| 准备充分 | 第五条第（四）项 |')
    expect(report).toContain('- 第十八条第（一）项：准备充分')
  })

  it('says on paper that it is not the built-in one, even under the name of that', () => {
    const renamed = { ...rubric, criteria: [...rubric.criteria].reverse() }
    const { rubric: head } = scoreOf({}, own)
    expect(planReport(score, { rubric: own })).toContain(
      `评分表：准备充分 1（不是内置评分表，摘要 ${head.digest.slice(0, 8)}）`,
    )
    expect(planReport(scoreOf({}, renamed), { locale: 'en' })).toMatch(
      /^Rubric: default 2\.0\.0 \(not the built-in one, digest [0-9a-f]{8}\)$/m,
    )
  })

  it('cites articles in a row as a span, wherever they stand', () => {
    const [first, ...others] = rubric.criteria as readonly [Rubric['criteria'][number]]
    const provisions = ['1', '5.1', '6', '7', '8', '12'] as const
    const cited = { ...rubric, id: 'cited', criteria: [{ ...first, provisions }, ...others] }
    expect(planReport(scoreOf({}, cited), { rubric: cited })).toContain(
      '| 第一条；第五条第（一）项；第六条至第八条；第十二条 |',
    )
  })

  it('is refused where a criterion has evidence that its rubric does not ask for, and names it', () => {
    const [first, ...others] = score.criteria
    const basis = first?.basis === 'stated' ? 'dated' : 'stated'
    const criteria = [{ ...first, basis }, ...others]
    const altered = { ...score, criteria } as PlanScore
    expect(toldBy(() => planReport(altered, { rubric: own }))).toEqual([
      'contradiction at score.criteria[0]',
    ])
  })

  it('uses ids where there is none', () => {
    const report = planReport(score)
    expect(report).toContain('评分表：own 1')
    expect(report).toContain('| only | 第五条第（四）项 |')
    expect(headingsOf(report)).not.toContain('文件有要求、没有计分的')
    const { label: _label, ...only } = own.criteria[0] as Rubric['criteria'][number]
    const bare = { id: 'own', version: '1', outOf: 10, criteria: [only] }
    expect(planReport(score, { rubric: bare })).toBe(report)
  })

  it('takes a later version of the default one for another', () => {
    const later = { ...rubric, version: '9.9.9' }
    expect(planReport(scoreOf({}, later))).toContain('| focus-areas |')
  })

  it('holds a formula’s evidence, each fact in its cell', () => {
    const formula = { all: ['field-visits', { any: ['funds-stated', 'people-stated'] }] } as const
    const either: Rubric = {
      ...own,
      criteria: [{ id: 'only', provisions: ['5.4'], points: 10, measure: { formula } }],
    }
    const [, , row = ''] = tableOf(planReport(scoreOf({}, either), { rubric: either }))
    expect(cellsOf(row).slice(4)).toEqual([
      '没有写明',
      '0–10',
      '没有写明',
      '日期',
      '实地走访记录；投入的资金数额；投入的人数；实地走访的日期；已投入的资金数额；已投入的人数',
    ])
  })
})

const SCORE = scorePlan(planOf({ places: [AMBIGUOUS] }), ASKED_ON)
const [CRITERION] = SCORE.criteria
const [IMPROVEMENT] = SCORE.improvements

describe('a report is refused', () => {
  it.each<[string, unknown, string]>([
    ['another language', { locale: 'fr' }, 'not-allowed at options.locale'],
    ['another region', { locale: 'zh' }, 'not-allowed at options.locale'],
    ['a language by number', { locale: 1 }, 'not-allowed at options.locale'],
    ['a list', [], 'wrong-type at options'],
    ['a word', 'en', 'wrong-type at options'],
    ['another option', { grade: true }, 'unknown-key at options'],
    [
      'an option that throws',
      {
        get locale() {
          throw new Error('SECRET')
        },
      },
      'unreadable at options.locale',
    ],
    ['another rubric', { rubric: named('x') }, 'contradiction at options.rubric'],
    [
      'another version of the rubric',
      { rubric: { ...rubric, version: '2' } },
      'contradiction at options.rubric',
    ],
    [
      'another rubric under the same name',
      { rubric: shifted(rubric) },
      'contradiction at options.rubric',
    ],
    [
      'a rubric that is none',
      { rubric: { ...rubric, outOf: 99 } },
      'contradiction at options.rubric.outOf',
    ],
  ])('for %s', (_, options, issue) => {
    expect(toldBy(() => planReport(SCORE, options as ReportOptions))).toEqual([issue])
  })

  it.each<[string, unknown, string]>([
    ['null', null, 'wrong-type at score'],
    ['nothing', undefined, 'wrong-type at score'],
    ['a list', [SCORE], 'wrong-type at score'],
    ['a report', planReport(SCORE), 'wrong-type at score'],
    ['a plan', FULL, 'wrong-type at score'],
    ['a day that is none', { ...SCORE, asOf: '2020-06-31' }, 'bad-date at score.asOf'],
    ['criteria that are none', { ...SCORE, criteria: {} }, 'wrong-type at score.criteria'],
    [
      'an unknown clause',
      { ...SCORE, criteria: [{ ...CRITERION, provisions: ['19'] }] },
      'not-allowed at score.criteria[0].provisions[0]',
    ],
    [
      'unknown evidence',
      { ...SCORE, improvements: [{ ...IMPROVEMENT, missing: ['<script>'] }] },
      'not-allowed at score.improvements[0].missing[0]',
    ],
    [
      'a verdict that is none',
      {
        ...SCORE,
        focuses: { ...SCORE.focuses, areas: { ...SCORE.focuses.areas, verdict: 'yes' } },
      },
      'not-allowed at score.focuses.areas.verdict',
    ],
    [
      'points above the total',
      { ...SCORE, points: { min: 0, max: 100.01 } },
      'contradiction at score.points',
    ],
    [
      'a getter that throws',
      Object.defineProperty({ ...SCORE }, 'criteria', {
        enumerable: true,
        get() {
          throw new Error('SECRET')
        },
      }),
      'unreadable at score.criteria',
    ],
  ])('of %s', (_, score, issue) => {
    expect(toldBy(() => planReport(score as PlanScore))[0]).toBe(issue)
  })

  it('lets nothing of a score that was tampered with break its lines', () => {
    const text = 'a\n# b <script> | c'
    const name = CRITERION?.id
    const renamed = <Row extends { readonly id?: string; readonly criterion?: string }>(
      rows: readonly Row[],
    ) =>
      rows.map((row) => ({
        ...row,
        ...(row.id === name && { id: text }),
        ...(row.criterion === name && { criterion: text }),
      }))
    const { criteria, excluded, remarks, improvements, done } = SCORE
    const report = planReport({
      ...SCORE,
      rubric: { id: text, version: text, digest: text },
      ruleset: { document: text, version: text, fingerprint: text },
      criteria: renamed(criteria),
      excluded: renamed(excluded),
      remarks: renamed(remarks),
      improvements: renamed(improvements),
      done: { ...done, criteria: renamed(done.criteria), excluded: renamed(done.excluded) },
    })
    expect(report).not.toContain('<script')
    expect(report.split('\n').filter((line) => line.startsWith('# '))).toHaveLength(1)
    expect(tableOf(report).map((line) => cellsOf(line).length)).toEqual(
      Array(SCORE.criteria.length + 2).fill(9),
    )
  })
})
