import {
  createPlanScorer,
  type Plan,
  type PlanFocus,
  parsePlan,
  planEvidence,
  rubric,
  scorePlan,
} from 'chongqing-aid-guideline'
import { describe, expect, it } from 'vitest'
import {
  AMBIGUOUS,
  ASKED_ON,
  BARE,
  COMMON,
  criterionOf,
  deepFrozen,
  ELSEWHERE,
  EMPTY,
  FOCUS,
  FOREIGN,
  FULL,
  HOSPITAL,
  INFEASIBLE,
  NO_STAFF,
  ON_ITS_OWN,
  OWN,
  PERIOD,
  planOf,
  scoreOf,
  toldBy,
} from '../support/plans.ts'
import { spoil } from '../support/spoil.ts'

type Interval = readonly [min: number, max: number]

const THIRDS = [FOCUS, ELSEWHERE, AMBIGUOUS]

/** As many different places of focus counties, and others; no annex lists what is behind the county. */
const placesOf = (inFocus: number, elsewhere: number) => [
  ...Array.from({ length: inFocus }, (_, index) => `奉节县${NAMES[index]}街道办`),
  ...Array.from({ length: elsewhere }, (_, index) => `渝中区${NAMES[index]}街道办`),
]
const NAMES = Array.from({ length: 1000 }, (_, index) => `${index}号`)
const visit = (date: string) => ({ date, channel: 'visit' as const })
const report = (to: 'supervisory-unit' | 'registration-authority', date = '2020-07-01') => ({
  date,
  to,
})
const households = (count: number, inTargetGroups?: number | null): Partial<Plan> => ({
  beneficiaries: { households: count, inTargetGroups },
})
const places = (count: number, of: number): Partial<Plan> => ({
  places: placesOf(count, of - count),
})

/** What is known, and what one criterion gives for it. */
const CASES: Record<string, readonly [what: string, known: Partial<Plan>, points: Interval][]> = {
  'focus-areas': [
    ['nothing', {}, [0, 10]],
    ['that there is no place', { places: [] }, [0, 0]],
    ['a focus county', { places: [FOCUS] }, [10, 10]],
    ['another district', { places: [ELSEWHERE] }, [0, 0]],
    ['a name of several places', { places: [AMBIGUOUS] }, [0, 10]],
    ['no name at all', { places: [''] }, [0, 10]],
    ['one of each', { places: THIRDS }, [3.33, 6.67]],
    ['one of two', places(1, 2), [5, 5]],
    ['one of three', places(1, 3), [3.33, 3.33]],
    ['two of three', places(2, 3), [6.67, 6.67]],
    ['one of sixteen, which is half a hundredth more', places(1, 16), [0.63, 0.63]],
    ['the same place twice', { places: [FOCUS, FOCUS, ELSEWHERE] }, [5, 5]],
    [
      'the same place by another name',
      { places: [FOCUS, '重庆市奉节县', { county: FOCUS }, ELSEWHERE] },
      [5, 5],
    ],
    ['the same words twice, of several places', { places: [AMBIGUOUS, AMBIGUOUS, FOCUS] }, [5, 10]],
    ['the same place and a blank', { places: [FOCUS, `${FOCUS} `, ELSEWHERE] }, [5, 5]],
    [
      'two places of one township',
      { places: ['奉节县平安乡桃树村', '奉节县平安乡林口村', ELSEWHERE] },
      [6.67, 6.67],
    ],
    [
      'two groups of one designated village',
      { places: ['万州区白土镇大林村1组', '万州区白土镇大林村2组', ELSEWHERE] },
      [5, 5],
    ],
    ['a place by its levels', { places: [{ county: FOCUS, township: null }] }, [10, 10]],
    ['all but one of a thousand', places(999, 1000), [9.99, 9.99]],
  ],
  'focus-groups': [
    ['nothing', {}, [0, 20]],
    ['how many households', households(60), [0, 20]],
    ['how many, and of the rest null', households(60, null), [0, 20]],
    ['none of no household', households(0, 0), [0, 20]],
    ['no household', households(0), [0, 20]],
    ['none', households(60, 0), [0, 0]],
    ['one', households(60, 1), [0.33, 0.33]],
    ['all but one', households(60, 59), [19.67, 19.67]],
    ['all', households(60, 60), [20, 20]],
    ['half a hundredth, rounded up', households(4000, 1), [0.01, 0.01]],
    ['less than half a hundredth', households(4001, 1), [0, 0]],
    ['all but one of ten million', households(10_000_000, 9_999_999), [20, 20]],
  ],
  'focus-fields': [
    ['nothing', {}, [0, 5]],
    ['that there is none', { fields: [] }, [0, 0]],
    ['one field', { fields: ['education-assistance'] }, [5, 5]],
    ['two fields', { fields: ['education-assistance', 'medical-aid'] }, [5, 5]],
    ['a field that Article 4 does not name', { fields: ['other'] }, [0, 5]],
    ['such a field beside one of its own', { fields: ['other', 'medical-aid'] }, [5, 5]],
  ],
  fit: [
    ['nothing', {}, [0, 10]],
    ['that there is no activity', { activities: [] }, [0, 0]],
    ['an activity without a duty', { activities: [{}] }, [0, 10]],
    ['an activity with a note alone', { activities: [{ duty: null, note: '义诊' }] }, [0, 10]],
    ['a duty of its own', { organization: HOSPITAL, activities: [{ duty: OWN }] }, [10, 10]],
    [
      "a duty of another kind's",
      { organization: HOSPITAL, activities: [{ duty: FOREIGN }] },
      [0, 0],
    ],
    ['a duty of nobody knows whose', { activities: [{ duty: OWN }] }, [0, 10]],
    ["everybody's duty, which tells nothing", { activities: [{ duty: COMMON }] }, [0, 10]],
    [
      "everybody's duty beside its own",
      { organization: HOSPITAL, activities: [{ duty: COMMON }, { duty: OWN }] },
      [10, 10],
    ],
    [
      "everybody's duty beside another kind's",
      { organization: HOSPITAL, activities: [{ duty: COMMON }, { duty: FOREIGN }] },
      [0, 0],
    ],
    [
      'one that fits, one that does not, one that is open',
      { organization: HOSPITAL, activities: [{ duty: OWN }, { duty: FOREIGN }, {}] },
      [3.33, 6.67],
    ],
  ],
  'field-visits': [
    ['nothing', { survey: {} }, [0, 5]],
    ['that there are none', { survey: { fieldVisits: false } }, [0, 0]],
    ['that they are made', { survey: { fieldVisits: true } }, [5, 5]],
  ],
  'needs-analysed': [
    ['nothing', { survey: { fieldVisits: true } }, [0, 5]],
    ['that they are not', { survey: { needsAnalysed: false } }, [0, 0]],
    ['that they are', { survey: { needsAnalysed: true } }, [5, 5]],
  ],
  people: [
    ['nothing', { resources: { funds: 1 } }, [0, 4]],
    ['none', { resources: { people: 0 } }, [0, 4]],
    ['none, and no more of anything', { resources: { people: 0, funds: 0, materials: 0 } }, [0, 0]],
    ['none, and funds', { resources: { people: 0, funds: 1 } }, [4, 4]],
    ['none, and a token of funds', { resources: { people: 0, funds: 0.01, materials: 0 } }, [0, 0]],
    ['half a person', { resources: { people: 0.5, funds: 9 } }, [0, 0]],
    ['one', { resources: { people: 1 } }, [4, 4]],
  ],
  funds: [
    ['nothing', { resources: { people: 1 } }, [0, 4]],
    ['none, and no more of anything', { resources: { people: 0, funds: 0, materials: 0 } }, [0, 0]],
    ['none, and people', { resources: { funds: 0, people: 1 } }, [4, 4]],
    ['a hundredth of a yuan', { resources: { funds: 0.01 } }, [0, 0]],
    ['a hundredth less than a yuan', { resources: { funds: 0.99 } }, [0, 0]],
    ['one yuan', { resources: { funds: 1 } }, [4, 4]],
  ],
  materials: [
    ['nothing', { resources: {} }, [0, 3]],
    ['none', { resources: { materials: -0 } }, [0, 3]],
    ['none, and no more of anything', { resources: { people: 0, funds: 0, materials: 0 } }, [0, 0]],
    ['some', { resources: { materials: 1 } }, [3, 3]],
  ],
  'written-plan': [
    ['nothing', { writtenPlan: null }, [0, 3]],
    ['that there is none', { writtenPlan: false }, [0, 0]],
    ['that there is one', { writtenPlan: true }, [3, 3]],
  ],
  'annual-plan': [
    ['nothing', { inAnnualPlan: null }, [0, 4]],
    ['that it is not in it', { inAnnualPlan: false }, [0, 0]],
    ['that it is', { inAnnualPlan: true }, [4, 4]],
  ],
  inspections: [
    ['nothing', {}, [0, 4]],
    ['that there is none', { inspections: [] }, [0, 0]],
    ['one on the first day', { inspections: [PERIOD.start] }, [2, 2]],
    ['one on the last day', { inspections: [PERIOD.end] }, [2, 2]],
    ['one the day before', { inspections: ['2019-12-31'] }, [0, 0]],
    ['one the day after', { inspections: ['2021-01-01'] }, [0, 0]],
    ['one within and one outside', { inspections: ['2021-01-01', '2020-05-05'] }, [2, 2]],
    ['one day twice', { inspections: ['2020-05-05', '2020-05-05'] }, [2, 2]],
    ['two days', { inspections: ['2020-05-05', '2020-05-06'] }, [4, 4]],
    ['three days', { inspections: ['2020-05-05', '2020-05-06', '2020-05-07'] }, [4, 4]],
    [
      'one day of a period within a quarter',
      { period: { start: '2020-04-01', end: '2020-06-30' }, inspections: ['2020-05-05'] },
      [4, 4],
    ],
    [
      'one day of a period of a day more',
      { period: { start: '2020-04-01', end: '2020-07-01' }, inspections: ['2020-05-05'] },
      [2, 2],
    ],
  ],
  'follow-up': [
    ['nothing', {}, [0, 10]],
    ['that there is none', { followUps: [] }, [0, 0]],
    ['one quarter', { followUps: [visit('2020-01-01')] }, [2.5, 2.5]],
    ['one quarter twice', { followUps: [visit('2020-01-01'), visit('2020-03-31')] }, [2.5, 2.5]],
    ['one day twice', { followUps: [visit('2020-01-01'), visit('2020-01-01')] }, [2.5, 2.5]],
    ['two quarters', { followUps: [visit('2020-03-31'), visit('2020-04-01')] }, [5, 5]],
    ['a call', { followUps: [{ date: '2020-12-31', channel: 'phone' }] }, [2.5, 2.5]],
    ['days outside', { followUps: [visit('2019-12-31'), visit('2021-01-01')] }, [0, 0]],
    [
      'a day in the quarter, yet before the period',
      { period: { start: '2020-05-14', end: '2020-06-30' }, followUps: [visit('2020-05-13')] },
      [0, 0],
    ],
    [
      'one of three quarters',
      { period: { start: '2020-05-14', end: '2020-12-31' }, followUps: [visit('2020-05-14')] },
      [3.33, 3.33],
    ],
    ['every quarter', { followUps: FULL.followUps }, [10, 10]],
    [
      'one of two quarters, of which the other has 29 days',
      { period: { start: '2020-06-02', end: '2020-09-30' }, followUps: [visit('2020-08-01')] },
      [10, 10],
    ],
    [
      'one of two quarters, of which the other has 30 days',
      { period: { start: '2020-06-01', end: '2020-09-30' }, followUps: [visit('2020-08-01')] },
      [5, 5],
    ],
    [
      'the quarter of 29 days alone',
      { period: { start: '2020-06-02', end: '2020-09-30' }, followUps: [visit('2020-06-02')] },
      [5, 5],
    ],
    [
      'none in a period of two days',
      { period: { start: '2020-06-02', end: '2020-06-03' }, followUps: [] },
      [0, 0],
    ],
    [
      'one in a period of two days',
      { period: { start: '2020-06-02', end: '2020-06-03' }, followUps: [visit('2020-06-03')] },
      [10, 10],
    ],
    ['that it is not feasible', { followUpsFeasible: false }, [0, 0]],
    ['that it is not feasible, and none', { ...FULL, ...INFEASIBLE }, [0, 0]],
    ['that it is feasible', { followUpsFeasible: true }, [0, 10]],
  ],
  'report-to-supervisory-unit': [
    ['nothing', {}, [0, 2.5]],
    ['that there is none', { reports: [] }, [0, 0]],
    ['one to the other', { reports: [report('registration-authority')] }, [0, 0]],
    ['one to it', { reports: [report('supervisory-unit')] }, [2.5, 2.5]],
    ['one on the first day', { reports: [report('supervisory-unit', '2020-01-01')] }, [2.5, 2.5]],
    ['one the day before', { reports: [report('supervisory-unit', '2019-12-31')] }, [0, 0]],
    ['one of 1999', { reports: [report('supervisory-unit', '1999-05-05')] }, [0, 0]],
    ['one a year after', { reports: [report('supervisory-unit', '2021-12-31')] }, [2.5, 2.5]],
    ['one a year and a day after', { reports: [report('supervisory-unit', '2022-01-01')] }, [0, 0]],
    ['that there is no such unit', { hasSupervisoryUnit: false }, [0, 0]],
    ['that there is one', { hasSupervisoryUnit: true }, [0, 2.5]],
  ],
  'report-to-registration-authority': [
    ['nothing', {}, [0, 2.5]],
    ['that there is none', { reports: [] }, [0, 0]],
    ['one to the other', { reports: [report('supervisory-unit')] }, [0, 0]],
    ['one to it', { reports: [report('registration-authority')] }, [2.5, 2.5]],
    ['that there is no other', { hasSupervisoryUnit: false }, [0, 2.5]],
  ],
  'registered-helpers': [
    ['nothing', {}, [0, 3]],
    ['how many there are', { staff: { total: 20 } }, [0, 3]],
    ['none of them', { staff: { total: 20, registeredHelpers: 0 } }, [0, 0]],
    ['one of three', { staff: { total: 3, registeredHelpers: 1 } }, [1, 1]],
    ['all', { staff: { total: 3, registeredHelpers: 3 } }, [3, 3]],
    ['that there is nobody', { staff: { total: 0 } }, [0, 0]],
    [
      'that the platform is closed',
      { platformAvailable: false, staff: { total: 3, registeredHelpers: 3 } },
      [0, 0],
    ],
  ],
  'local-coordination': [
    ['nothing', {}, [0, 3]],
    ['that there is none', { coordination: [] }, [0, 0]],
    ['the county office', { coordination: ['county-office'] }, [3, 3]],
    ['the township', { coordination: ['township-government'] }, [3, 3]],
    ['the village', { coordination: ['village-committee', 'village-committee'] }, [3, 3]],
  ],
  'staff-insurance': [
    ['nothing', {}, [0, 2]],
    ['that there is none', { staffInsured: false }, [0, 0]],
    ['that there is one', { staffInsured: true }, [2, 2]],
    ['that there is nobody', { staffInsured: false, staff: { total: 0 } }, [0, 0]],
  ],
}

describe.each(Object.entries(CASES))('%s', (id, cases) => {
  it.each(cases)('of a plan that states %s', (_, known, [min, max]) => {
    expect(criterionOf(scoreOf(known), id).points).toEqual({ min, max })
  })
})

describe('the tables above', () => {
  it('have every criterion of the default rubric', () => {
    expect(Object.keys(CASES)).toEqual(rubric.criteria.map(({ id }) => id))
  })
})

describe('the total', () => {
  it.each<[string, Plan, Interval, number]>([
    ['an empty plan', EMPTY, [0, 100], 100],
    ['a full plan', FULL, [100, 100], 100],
    ['a plan of which it is known that it has nothing', BARE, [0, 0], 100],
    ['follow-ups that are not feasible', { ...FULL, ...INFEASIBLE }, [90, 90], 90],
    ['an organization on its own', { ...FULL, ...ON_ITS_OWN }, [97.5, 97.5], 97.5],
    ['both', { ...FULL, ...INFEASIBLE, ...ON_ITS_OWN }, [87.5, 87.5], 87.5],
    [
      'both of an empty plan',
      planOf({ followUpsFeasible: false, hasSupervisoryUnit: false }),
      [0, 87.5],
      87.5,
    ],
    ['no staff', { ...FULL, ...NO_STAFF }, [95, 95], 95],
    ['a closed platform', { ...FULL, platformAvailable: false }, [97, 97], 97],
    [
      'halves and thirds',
      planOf({ places: THIRDS, reports: [report('supervisory-unit')] }),
      [5.83, 94.17],
      100,
    ],
  ])('of %s', (_, plan, [min, max], outOf) => {
    const score = scorePlan(plan, ASKED_ON)
    expect(score.points).toEqual({ min, max })
    expect(score.outOf).toBe(outOf)
  })

  it('loses what left it, and what is left says why', () => {
    const left = criterionOf(scoreOf({ followUpsFeasible: false }), 'follow-up')
    expect(left).toEqual({
      id: 'follow-up',
      points: { min: 0, max: 0 },
      outOf: 0,
      basis: 'dated',
      provisions: ['5.8'],
      reasons: [{ fact: 'follow-ups-feasible', value: false, paths: ['followUpsFeasible'] }],
      missing: [],
    })
  })
})

describe('a reason', () => {
  it('points to the day that an activity lacks, where it is asked what is done', () => {
    const { done } = scoreOf({ activities: [{ duty: OWN, date: '2020-06-01' }, { duty: OWN }] })
    const paths = criterionOf(done, 'fit').reasons.flatMap((reason) => reason.paths)
    expect(paths).toContain('activities[1].date')
  })

  it.each<[string, Partial<Plan>, string, object]>([
    [
      'names the field of a fact',
      { survey: { fieldVisits: true } },
      'field-visits',
      { fact: 'field-visits', value: true, paths: ['survey.fieldVisits'] },
    ],
    [
      'names the field that does not tell',
      {},
      'people',
      { fact: 'people-stated', value: null, paths: ['resources.people'] },
    ],
    [
      'names the entries that do not tell',
      { places: [...THIRDS, AMBIGUOUS] },
      'focus-areas',
      {
        fact: 'places-in-focus-areas',
        value: null,
        share: { min: 0.3333, max: 0.6667 },
        count: { counted: 1, open: 1, of: 3 },
        paths: ['places[2]'],
      },
    ],
    [
      'of a share that is known has the field alone',
      { places: [FOCUS, ELSEWHERE] },
      'focus-areas',
      {
        fact: 'places-in-focus-areas',
        value: false,
        share: { min: 0.5, max: 0.5 },
        count: { counted: 1, open: 0, of: 2 },
        paths: ['places'],
      },
    ],
    [
      'of a full share says so',
      { followUps: FULL.followUps },
      'follow-up',
      {
        fact: 'quarters-followed-up',
        value: true,
        share: { min: 1, max: 1 },
        count: { counted: 4, open: 0, of: 4 },
        paths: ['followUps'],
      },
    ],
    [
      'of an empty list says that it falls short',
      { places: [] },
      'focus-areas',
      {
        fact: 'places-in-focus-areas',
        value: false,
        share: { min: 0, max: 0 },
        count: { counted: 0, open: 0, of: 0 },
        paths: ['places'],
      },
    ],
    [
      'asks for the households first',
      {},
      'focus-groups',
      {
        fact: 'households-in-target-groups',
        value: null,
        share: { min: 0, max: 1 },
        paths: ['beneficiaries.households'],
      },
    ],
    [
      'asks for those in focus groups then',
      households(3),
      'focus-groups',
      {
        fact: 'households-in-target-groups',
        value: null,
        share: { min: 0, max: 1 },
        count: { counted: 0, open: 3, of: 3 },
        paths: ['beneficiaries.inTargetGroups'],
      },
    ],
    [
      'asks for the duty of an activity, and for the organization whose duty it may be, once',
      { activities: [{ duty: OWN }, {}, { duty: OWN }, { duty: COMMON }] },
      'fit',
      {
        fact: 'activities-that-fit',
        value: null,
        share: { min: 0, max: 1 },
        count: { counted: 0, open: 3, of: 3 },
        paths: ['organization', 'activities[1].duty'],
      },
    ],
  ])('%s', (_, known, id, reason) => {
    const { reasons, missing } = criterionOf(scoreOf(known), id)
    expect(reasons).toEqual([reason])
    const open = reasons.filter(({ value }) => value === null).map(({ fact }) => fact)
    expect(missing).toEqual(open)
  })

  it('that can change no hundredth is not missing', () => {
    const tiny = {
      ...rubric,
      outOf: 0.01,
      criteria: [{ ...rubric.criteria[0], points: 0.01 } as (typeof rubric.criteria)[number]],
    }
    const { points, missing } = criterionOf(
      scoreOf({ places: [FOCUS, '开州区', '云阳县', AMBIGUOUS] }, tiny),
      'focus-areas',
    )
    expect(points).toEqual({ min: 0.01, max: 0.01 })
    expect(missing).toEqual([])
  })
})

describe('the three focuses', () => {
  it.each<[string, Partial<Plan>, string]>([
    ['unknown of an empty plan', {}, 'unknown of ?, unknown of ?, unknown of ?'],
    ['met where everything is aimed at', FULL, 'met 1 of 1, met 60 of 60, met 1 of 1'],
    ['unmet where nothing is', BARE, 'unmet 0 of 0, unmet 0 of 60, unmet 0 of 0'],
    ['met by one among others', { places: THIRDS }, 'met 1–2 of 3, unknown of ?, unknown of ?'],
    [
      'unknown while one place is',
      { places: [ELSEWHERE, AMBIGUOUS] },
      'unknown 0–1 of 2, unknown of ?, unknown of ?',
    ],
    ['unmet by others', { places: [ELSEWHERE] }, 'unmet 0 of 1, unknown of ?, unknown of ?'],
    ['met by one household', households(60, 1), 'unknown of ?, met 1 of 60, unknown of ?'],
    ['open of households', households(60), 'unknown of ?, unknown 0–60 of 60, unknown of ?'],
    ['unknown of no household', households(0, 0), 'unknown of ?, unknown 0 of 0, unknown of ?'],
    ['met by a field', { fields: ['medical-aid'] }, 'unknown of ?, unknown of ?, met 1 of 1'],
    ['open of others', { fields: ['other'] }, 'unknown of ?, unknown of ?, unknown 0–1 of 1'],
    [
      'a field that is named twice',
      { fields: ['medical-aid', 'medical-aid', 'other'] },
      'unknown of ?, unknown of ?, met 1–2 of 2',
    ],
  ])('are %s', (_, known, told) => {
    const { areas, groups, fields } = scoreOf(known).focuses
    const tell = ({ verdict, inFocus: { min, max }, of }: PlanFocus) => {
      if (of === null) return `${verdict} of ?`
      return `${verdict} ${min === max ? min : `${min}–${max}`} of ${of}`
    }
    expect([areas, groups, fields].map(tell).join(', ')).toBe(told)
  })
})

describe('improvements', () => {
  it('of an empty plan are all criteria, the largest gain first, then in the order of the rubric', () => {
    const inOrder = rubric.criteria
      .map(({ id, points }, index) => ({ id, points, index }))
      .sort((a, b) => b.points - a.points || a.index - b.index)
    const { improvements } = scoreOf({})
    expect(improvements.map(({ id, gain }) => [id, gain])).toEqual(
      inOrder.map(({ id, points }) => [id, points]),
    )
    expect(improvements.every(({ missing }) => missing.length === 1)).toBe(true)
  })

  it('of a full plan are none', () => {
    expect(scorePlan(FULL, ASKED_ON).improvements).toEqual([])
  })

  it('of a plan that has nothing name nothing that would only have to be stated', () => {
    const { improvements } = scorePlan(BARE, ASKED_ON)
    expect(improvements).toHaveLength(rubric.criteria.length)
    expect(improvements.every(({ missing }) => missing.length === 0)).toBe(true)
  })

  it('are none of what left the total', () => {
    const { improvements } = scoreOf({ followUpsFeasible: false, hasSupervisoryUnit: false })
    const ids = improvements.map(({ id }) => id)
    expect(ids).not.toContain('follow-up')
    expect(ids).not.toContain('report-to-supervisory-unit')
    expect(ids).toContain('report-to-registration-authority')
  })

  it('of a share in part gain the rest', () => {
    const { improvements } = scorePlan({ ...FULL, places: THIRDS }, ASKED_ON)
    expect(improvements).toEqual([
      {
        id: 'focus-areas',
        gain: 6.67,
        provisions: ['2', '18.2'],
        missing: ['places-in-focus-areas'],
      },
    ])
  })
})

describe('the day of the question', () => {
  it.each([
    ['2020-05-13', true],
    ['2020-05-14', false],
    ['2021-02-25', false],
    ['2021-02-26', true],
  ])('%s is outside the campaign: %s', (asOf, outOfPeriod) => {
    expect(scorePlan(FULL, { asOf }).outOfPeriod).toBe(outOfPeriod)
  })

  it('changes nothing of the plan', () => {
    const early = scorePlan(FULL, { asOf: '1999-01-01' })
    const then = scorePlan(FULL, ASKED_ON)
    for (const part of ['points', 'outOf', 'share', 'criteria', 'focuses'] as const) {
      expect(early[part]).toEqual(then[part])
    }
  })
})

describe('many entries', () => {
  const thousand = Array.from({ length: 1000 }, (_, index) => index)
  const MANY: Record<string, readonly unknown[]> = {
    places: thousand.map((index) => (index % 2 ? FOCUS : ELSEWHERE)),
    activities: thousand.map(() => ({ duty: COMMON, note: '字'.repeat(1000) })),
    inspections: thousand.map(() => '2020-06-01'),
    followUps: thousand.map(() => visit('2020-06-01')),
    reports: thousand.map(() => report('supervisory-unit')),
  }

  it.each(Object.entries(MANY))('%s: a thousand are taken, one more is not', (field, entries) => {
    expect(() => scorePlan({ ...FULL, [field]: entries }, ASKED_ON)).not.toThrow()
    const more = { ...FULL, [field]: [...entries, entries[0]] }
    expect(toldBy(() => scorePlan(more, ASKED_ON))).toEqual([`too-many at ${field}`])
  })

  it('are scored together', () => {
    const score = scorePlan({ ...FULL, ...MANY }, ASKED_ON)
    expect(criterionOf(score, 'focus-areas').points).toEqual({ min: 5, max: 5 })
    expect(criterionOf(score, 'follow-up').points).toEqual({ min: 2.5, max: 2.5 })
  })
})

describe('null', () => {
  const optional = Object.keys(FULL).filter((key) => key !== 'organization' && key !== 'period')

  it.each(optional)('%s: null is the same as nothing', (key) => {
    const { [key as 'places']: _left, ...without } = FULL
    expect(scorePlan({ ...FULL, [key]: null }, ASKED_ON)).toEqual(scorePlan(without, ASKED_ON))
    expect(parsePlan({ ...FULL, [key]: null })).toEqual(parsePlan(without))
  })

  it.each([
    ['survey', { fieldVisits: null, needsAnalysed: null }],
    ['resources', { people: null, funds: null, materials: null }],
    ['activities', [{ duty: null, note: null }]],
    ['organization', { id: null, name: null, creditCode: null, legalForm: null, classes: null }],
  ])('within %s is the same as nothing', (key, nulls) => {
    const empty = Array.isArray(nulls) ? [{}] : {}
    expect(scorePlan({ ...FULL, [key]: nulls }, ASKED_ON)).toEqual(
      scorePlan({ ...FULL, [key]: empty }, ASKED_ON),
    )
  })

  it.each(['organization', 'period'])('is no %s', (key) => {
    expect(toldBy(() => scorePlan({ ...FULL, [key]: null }, ASKED_ON))).toEqual([
      `missing at ${key}`,
    ])
  })
})

describe('a result', () => {
  const score = scorePlan(FULL, ASKED_ON)

  it('is plain JSON', () => {
    for (const plan of [EMPTY, BARE, FULL, planOf({ places: THIRDS, id: -0 })]) {
      const result = scorePlan(plan, ASKED_ON)
      expect(JSON.parse(JSON.stringify(result))).toStrictEqual(result)
    }
  })

  it.each([['p-7'], [7], [0], ['']])('gives the key %j back', (id) => {
    expect(scorePlan({ ...EMPTY, id }, ASKED_ON).id).toBe(id)
  })

  it.each([null, undefined])('has no key where it is %s', (id) => {
    expect('id' in scorePlan({ ...EMPTY, id }, ASKED_ON)).toBe(false)
  })

  it('gives nothing else of the plan back', () => {
    const secrets = {
      organization: { id: 'SECRET-o', name: 'SECRET-某协会' },
      places: ['SECRET-place', { county: 'SECRET-county' }],
      activities: [{ note: 'SECRET-note' }],
      resources: { people: 8_675_308, funds: 7_654_321, materials: 6_543_219 },
      inspections: ['2020-07-17'],
      followUps: [visit('2020-07-17')],
      reports: [report('supervisory-unit', '2020-07-17')],
    }
    const text = JSON.stringify(scoreOf({ ...secrets, id: 1 }))
    for (const trace of ['SECRET', '8675308', '7654321', '6543219', '07-17']) {
      expect(text).not.toContain(trace)
    }
  })

  it('comes of a plan that cannot be changed', () => {
    const frozen = deepFrozen(structuredClone(FULL))
    expect(scorePlan(frozen, deepFrozen({ ...ASKED_ON, rubric }))).toEqual(score)
  })

  it('changes no later one when its owner changes it', () => {
    const own = structuredClone(rubric)
    const scorer = createPlanScorer({ ...ASKED_ON, rubric: own })
    spoil(scorePlan(EMPTY, ASKED_ON))
    spoil(scorer.score(EMPTY))
    spoil(own)
    expect(scorePlan(FULL, ASKED_ON)).toEqual(score)
    expect(scorer.score(FULL)).toEqual(score)
  })

  it('is the same from a scorer', () => {
    expect(createPlanScorer(ASKED_ON).score(FULL)).toEqual(score)
  })

  it('has the clauses of the rubric, and evidence that exists', () => {
    const known = planEvidence.map(({ id }) => id)
    for (const [index, criterion] of scorePlan(EMPTY, ASKED_ON).criteria.entries()) {
      expect(criterion.provisions).toEqual(rubric.criteria[index]?.provisions)
      expect(known).toEqual(expect.arrayContaining([...criterion.missing]))
    }
  })
})
