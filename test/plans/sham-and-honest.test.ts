import { type Plan, type PlanRemarkId, scorePlan } from 'chongqing-aid-guideline'
import { describe, expect, it } from 'vitest'
import { COMMON, DONE_ON, FOREIGN, FULL, OTHER_OWN, OWN } from '../support/plans.ts'

/** What organizations did, as an evaluator finds it in their files: not all of it, and most of it. */
const HONEST: Readonly<Record<string, Partial<Plan>>> = {
  'did all that it planned': {},
  'gave work and no money (有力出力)': {
    resources: { people: 30, funds: 0, materials: 0 },
    delivered: { people: 30, funds: 0, materials: 0 },
  },
  'gave money and no people (有钱出钱)': {
    resources: { people: 0, funds: 80_000, materials: 0 },
    delivered: { people: 0, funds: 80_000, materials: 0 },
  },
  'reached 57 of 60 households': {
    reached: { places: ['奉节县'], households: 57, inTargetGroups: 57 },
  },
  'gave nine tenths of the money': {
    delivered: { people: 12, funds: 270_000, materials: 50_000 },
  },
  'has no supervisory unit, for it is delinked': {
    hasSupervisoryUnit: false,
    reports: [{ date: '2021-01-10', to: 'registration-authority' }],
  },
  'has two helpers among its staff who are not registered': {
    staff: { total: 20, registeredHelpers: 18 },
  },
  'helps a listed village and a listed township': {
    places: ['酉阳县车田乡清明村', '开州区大进镇'],
    reached: { places: ['酉阳县车田乡清明村', '开州区大进镇'], households: 60, inTargetGroups: 60 },
  },
  'begins late in a quarter': {
    period: { start: '2020-03-10', end: '2020-12-31' },
    activities: [
      { duty: OWN, date: '2020-04-10' },
      { duty: OTHER_OWN, date: '2020-05-10' },
    ],
    followUps: ['2020-05-05', '2020-08-05', '2020-11-05'].map((date) => {
      return { date, channel: 'visit' as const }
    }),
  },
  'could not insure its people': { staffInsured: false },
}

const HUNDRED_SHAM_VISITS = Array.from({ length: 100 }, () => {
  return { date: '2020-02-02', channel: 'phone' as const }
})

/** What is done for the points, with the remarks that it leaves. */
const SHAM: Readonly<Record<string, readonly [plan: Partial<Plan>, remarks: PlanRemarkId[]]>> = {
  'two days, one household, a hundredth of a yuan and a report of 1999': [
    {
      period: { start: '2020-06-01', end: '2020-06-02' },
      beneficiaries: { households: 1, inTargetGroups: 1 },
      reached: { places: ['奉节县'], households: 1, inTargetGroups: 1 },
      resources: { people: 1, funds: 0.01, materials: 0 },
      delivered: { people: 1, funds: 0.01, materials: 0 },
      activities: [{ duty: OWN, date: '2020-06-01' }],
      inspections: ['2020-06-01'],
      followUps: [{ date: '2020-06-02', channel: 'phone' }],
      reports: [{ date: '1999-01-10', to: 'registration-authority' }],
    },
    [
      'short-period',
      'single-activity',
      'single-household',
      'token-amount',
      'evidence-outside-period',
    ],
  ],
  'everything that is inconvenient is said not to apply': [
    {
      followUpsFeasible: false,
      hasSupervisoryUnit: false,
      platformAvailable: false,
      staff: { total: 0 },
      staffInsured: null,
      followUps: [],
      reports: [],
      reached: { places: ['奉节县'], households: 30, inTargetGroups: 30 },
    },
    ['excluded-criterion', 'below-promise'],
  ],
  'the same place five times among others': [
    {
      places: ['渝中区', '江北区', '奉节县', '重庆市奉节县', '奉节'],
      reached: {
        places: ['渝中区', '江北区', '奉节县', '奉节县', '奉节县'],
        households: 60,
        inTargetGroups: 60,
      },
    },
    ['repeated-entry', 'no-focus'],
  ],
  'only what is asked of everyone, in many words': [
    {
      activities: [{ duty: COMMON, date: '2020-02-10' }],
      delivered: { people: 0, funds: 0, materials: 0 },
    },
    ['single-activity', 'only-common-duties', 'below-promise'],
  ],
  'the same activity ten times, each with its own note': [
    {
      activities: Array.from({ length: 10 }, (_, index) => {
        return { duty: FOREIGN, date: '2020-02-10', note: `第${index}次` }
      }),
    },
    ['repeated-entry', 'single-activity'],
  ],
  'all of it next year': [
    {
      activities: [{ duty: OWN, date: '2021-06-01' }],
      survey: { fieldVisits: ['2021-06-01'], needsAnalysed: true },
      reports: [{ date: '2021-06-01', to: 'registration-authority' }],
    },
    ['single-activity', 'after-as-of'],
  ],
  'large promises, of which little is kept': [
    {
      resources: { people: 1200, funds: 30_000_000, materials: 5_000_000 },
      reached: { places: ['奉节县'], households: 6, inTargetGroups: 6 },
    },
    ['below-promise'],
  ],
  'a hundred calls on one day, and inspections after the end': [
    { followUps: HUNDRED_SHAM_VISITS, inspections: ['2021-01-05', '2021-01-06'] },
    ['evidence-outside-period'],
  ],
  'help for those who need none, where nobody needs it': [
    {
      places: ['渝中区'],
      beneficiaries: { households: 60, inTargetGroups: 3 },
      reached: { places: ['渝中区'], households: 60, inTargetGroups: 3 },
      fields: [],
    },
    ['no-focus'],
  ],
  'a survey of long ago, and nothing since': [
    {
      survey: { fieldVisits: ['1999-05-05'], needsAnalysed: true },
      followUps: [],
      reports: [],
      inspections: [],
    },
    ['old-visits'],
  ],
  'activities of 1999, and visits after the end': [
    {
      activities: [
        { duty: OWN, date: '1999-01-01' },
        { duty: OTHER_OWN, date: '1999-01-02' },
      ],
      survey: { fieldVisits: ['2021-01-01'], needsAnalysed: true },
    },
    ['evidence-outside-period'],
  ],
  'ten places and sixty households in need, and one of them elsewhere': [
    {
      places: ['奉节县', '云阳县', '城口县', '巫溪县', '巫山县', '酉阳县', '彭水县', '万州区'],
      reached: { places: ['渝中区'], households: 60, inTargetGroups: 0 },
    },
    ['no-focus', 'below-promise'],
  ],
}

const scoreOf = (plan: Partial<Plan>) => scorePlan({ ...FULL, ...plan }, DONE_ON)

const honest = Object.entries(HONEST).map(([what, plan]) => ({ what, score: scoreOf(plan) }))
const sham = Object.entries(SHAM).map(([what, [plan, remarks]]) => {
  return { what, remarks, score: scoreOf(plan) }
})

/** The least that any of the honest ones has done for sure. */
const LEAST = Math.min(...honest.map(({ score }) => score.done.share.min))

describe('an organization that really helps', () => {
  it.each(honest)('and $what: has done more than nine tenths', ({ score }) => {
    expect(score.done.share.min).toBeGreaterThan(0.92)
    const remarkable = score.remarks.map(({ code }) => code)
    expect(remarkable).not.toContain('no-focus')
    expect(remarkable).not.toContain('short-period')
  })
})

describe('a sham', () => {
  it.each(sham)('of $what: comes after every one of them', ({ score }) => {
    expect(score.done.share.max).toBeLessThan(LEAST)
  })

  it.each(sham)('of $what: leaves its remarks', ({ score, remarks }) => {
    const codes = new Set(score.remarks.map(({ code }) => code))
    expect([...codes]).toEqual(expect.arrayContaining(remarks))
  })
})

describe('what costs no points', () => {
  it.each<[string, Partial<Plan>, PlanRemarkId[]]>([
    [
      'one duty thirty times',
      { activities: Array(30).fill({ duty: OWN, date: '2020-02-10' }) },
      ['single-activity', 'repeated-entry'],
    ],
    [
      'one person, and nothing else',
      {
        resources: { people: 1, funds: 0, materials: 0 },
        delivered: { people: 1, funds: 0, materials: 0 },
      },
      ['token-amount'],
    ],
    [
      'two inspections on two days',
      { inspections: ['2020-04-10', '2020-04-11'] },
      ['clustered-evidence'],
    ],
    [
      'reports on the first day',
      {
        reports: [
          { date: '2020-01-01', to: 'supervisory-unit' },
          { date: '2020-01-01', to: 'registration-authority' },
        ],
      },
      ['early-report'],
    ],
  ])('is seen all the same: %s', (_, plan, remarks) => {
    const { done, remarks: made } = scoreOf(plan)
    expect(done.points).toEqual({ min: 100, max: 100 })
    expect([...new Set(made.map(({ code }) => code))]).toEqual(remarks)
  })

  it('is nothing where all is done as it should be', () => {
    expect(scoreOf({}).remarks).toEqual([])
  })
})

it('they are more than twenty', () => {
  expect(honest.length + sham.length).toBeGreaterThan(20)
})
