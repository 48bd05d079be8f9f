import { type Plan, type PlanRemarkId, scorePlan } from 'chongqing-aid-guideline'
import { describe, expect, it } from 'vitest'
import { COMMON, DONE_ON, ELSEWHERE, FOCUS, FULL, INFEASIBLE, OWN } from '../support/plans.ts'

/** The remarks on the full plan with something of it otherwise, each with the criterion that it names. */
function remarksOn(changed: Partial<Plan>): string[] {
  return scorePlan({ ...FULL, ...changed }, DONE_ON).remarks.map(({ code, criterion }) =>
    criterion ? `${code} ${criterion}` : code,
  )
}

const households = (planned: number, inTargetGroups: number): Partial<Plan> => ({
  beneficiaries: { households: planned, inTargetGroups },
  reached: { places: [FOCUS], households: planned, inTargetGroups },
})
const reached = (households: number, inTargetGroups: number): Partial<Plan> => ({
  beneficiaries: { households: 60, inTargetGroups: 0 },
  reached: { places: [FOCUS], households, inTargetGroups },
})
const given = (promised: Plan['resources'], delivered: Plan['delivered']): Partial<Plan> => ({
  resources: { ...FULL.resources, ...promised },
  delivered: { ...FULL.delivered, ...delivered },
})
/** Three focus areas, and some of four other districts. */
const threeAnd = (others: number): string[] => [
  ...['奉节县', '云阳县', '城口县'],
  ...[ELSEWHERE, '江北区', '沙坪坝区', '南岸区'].slice(0, others),
]

/** What lies beside the threshold, and what crosses it. */
const EDGES: readonly [
  code: PlanRemarkId,
  criterion: string,
  beside: Partial<Plan>,
  past: Partial<Plan>,
][] = [
  [
    'short-period',
    '',
    { period: { start: '2020-01-01', end: '2020-03-31' } },
    { period: { start: '2020-01-01', end: '2020-03-30' } },
  ],
  [
    'short-period',
    '',
    { period: { start: '2020-07-01', end: '2020-09-30' } },
    { period: { start: '2020-07-01', end: '2020-09-29' } },
  ],
  ['single-household', '', households(2, 2), households(1, 1)],
  ['token-amount', 'people', given({ people: 2 }, { people: 2 }), given({ people: 1 }, {})],
  ['token-amount', 'people', given({}, { people: 2 }), given({}, { people: 1 })],
  ['token-amount', 'people', given({}, { people: 0 }), given({ people: 0.5 }, {})],
  ['token-amount', 'people', given({ people: 0 }, {}), given({}, { people: 0.5 })],
  ['token-amount', 'funds', given({ funds: 1000 }, {}), given({ funds: 999.99 }, {})],
  ['token-amount', 'funds', given({}, { funds: 1000 }), given({}, { funds: 999.99 })],
  ['token-amount', 'funds', given({ funds: 0 }, { funds: 0 }), given({ funds: 0.01 }, {})],
  ['token-amount', 'funds', given({}, { funds: 0 }), given({}, { funds: 0.01 })],
  ['token-amount', 'materials', given({ materials: 1000 }, {}), given({ materials: 999.99 }, {})],
  ['token-amount', 'materials', given({}, { materials: 1000 }), given({}, { materials: 999.99 })],
  ['token-amount', 'materials', given({ materials: 0 }, {}), given({ materials: 0.01 }, {})],
  ['token-amount', 'materials', given({}, { materials: 0 }), given({}, { materials: 0.01 })],
  [
    'repeated-entry',
    'focus-areas',
    { places: [FOCUS, '云阳县'] },
    { places: [FOCUS, '重庆市奉节县'] },
  ],
  [
    'repeated-entry',
    'fit',
    {
      activities: [
        { duty: OWN, date: '2020-02-10' },
        { duty: OWN, date: '2020-02-11' },
      ],
    },
    {
      activities: [
        { duty: OWN, date: '2020-02-10' },
        { duty: OWN, date: '2020-02-10', note: '又一次' },
      ],
    },
  ],
  ['excluded-criterion', 'follow-up', {}, INFEASIBLE],
  [
    'only-common-duties',
    'fit',
    { activities: [{ duty: COMMON }, { duty: OWN }] },
    { activities: [{ duty: COMMON }, { duty: COMMON, date: '2020-02-10' }] },
  ],
  [
    'evidence-outside-period',
    'inspections',
    { inspections: ['2020-12-31'] },
    { inspections: ['2021-01-01'] },
  ],
  [
    'old-visits',
    'field-visits',
    { survey: { fieldVisits: ['2019-01-01'] } },
    { survey: { fieldVisits: ['2018-12-31'] } },
  ],
  [
    'clustered-evidence',
    'inspections',
    { inspections: ['2020-04-01', '2020-05-01'] },
    { inspections: ['2020-04-01', '2020-04-30'] },
  ],
  [
    'early-report',
    'report-to-registration-authority',
    { reports: [{ date: '2020-01-31', to: 'registration-authority' }] },
    { reports: [{ date: '2020-01-30', to: 'registration-authority' }] },
  ],
  [
    'early-report',
    'report-to-supervisory-unit',
    { reports: [{ date: '2020-01-31', to: 'supervisory-unit' }] },
    { reports: [{ date: '2020-01-30', to: 'supervisory-unit' }] },
  ],
  [
    'after-as-of',
    'follow-up',
    { followUps: [{ date: '2021-02-01', channel: 'visit' }] },
    { followUps: [{ date: '2021-02-02', channel: 'visit' }] },
  ],
  ['below-promise', 'focus-areas', {}, { places: [FOCUS, '云阳县'] }],
  ['below-promise', 'focus-groups', reached(60, 0), reached(59, 0)],
  [
    'below-promise',
    'focus-groups',
    households(60, 40),
    { ...reached(60, 39), beneficiaries: { households: 60, inTargetGroups: 40 } },
  ],
  ['below-promise', 'people', given({}, { people: 12 }), given({}, { people: 11 })],
  ['below-promise', 'funds', given({}, { funds: 300_000 }), given({}, { funds: 299_999 })],
  [
    'below-promise',
    'materials',
    given({}, { materials: 50_000 }),
    given({}, { materials: 49_999 }),
  ],
  ['no-focus', 'focus-areas', { places: threeAnd(3) }, { places: threeAnd(4) }],
  [
    'no-focus',
    'focus-areas',
    { reached: { ...FULL.reached, places: threeAnd(3) } },
    { reached: { ...FULL.reached, places: threeAnd(4) } },
  ],
  [
    'no-focus',
    'focus-groups',
    { beneficiaries: { households: 60, inTargetGroups: 30 } },
    { beneficiaries: { households: 60, inTargetGroups: 29 } },
  ],
  [
    'no-focus',
    'focus-groups',
    { reached: { places: [FOCUS], households: 40, inTargetGroups: 20 } },
    { reached: { places: [FOCUS], households: 40, inTargetGroups: 19 } },
  ],
  [
    'no-focus',
    'focus-groups',
    { beneficiaries: { households: 1 } },
    { beneficiaries: { households: 0 } },
  ],
  ['no-focus', 'focus-fields', { fields: ['other'] }, { fields: [] }],
]

describe('a remark', () => {
  it.each(EDGES)(
    '%s %s is made past its edge, and not beside it',
    (code, criterion, beside, past) => {
      const remark = criterion ? `${code} ${criterion}` : code
      expect(remarksOn(past)).toContain(remark)
      expect(remarksOn(beside)).not.toContain(remark)
    },
  )
})
