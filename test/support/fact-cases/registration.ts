import type { Household, HouseholdReadings, Registration } from 'chongqing-aid-guideline'
import { type FactCase, fails, holds, open, pair } from './fact-case.ts'

type Readings = Partial<HouseholdReadings>

/** What stands beside the registration; a list of records are ways to say the same. */
interface Column {
  readonly name: string
  readonly fields: readonly Household[]
  readonly readings: Readings
}

const RISKS: readonly Column[] = [
  {
    name: 'its risk stands',
    fields: [{}, { riskEliminated: false }, { riskEliminated: null }],
    readings: {},
  },
  { name: 'its risk is over', fields: [{ riskEliminated: true }], readings: {} },
  {
    name: 'its risk is over but counts',
    fields: [{ riskEliminated: true }],
    readings: { 'eliminated-risk': 'counts' },
  },
]

const LISTS: readonly Column[] = [
  {
    name: 'the list tells of monitoring',
    fields: [{}, { monitoringKnown: true }, { monitoringKnown: null }],
    readings: {},
  },
  {
    name: 'the list does not tell of monitoring',
    fields: [{ monitoringKnown: false }],
    readings: {},
  },
]

const SUDDEN: readonly Column[] = [
  { name: 'sudden hardship does not count', fields: [{}], readings: {} },
  {
    name: 'sudden hardship counts',
    fields: [{}],
    readings: { 'sudden-hardship': 'counts-as-monitored' },
  },
]

/** Twelve columns: the risk within the list within sudden hardship. */
const COLUMNS: readonly Column[] = SUDDEN.flatMap((sudden) =>
  LISTS.flatMap((list) =>
    RISKS.map((risk) => ({
      name: `${risk.name}, ${list.name}, ${sudden.name}`,
      fields: list.fields.flatMap((one) => risk.fields.map((other) => ({ ...one, ...other }))),
      readings: { ...sudden.readings, ...risk.readings },
    })),
  ),
)

/** Writes out a table with a row for each registration, and one for none. */
function table(
  rows: Record<Registration | 'not stated', string>,
  readings: Readings = {},
): FactCase[] {
  return Object.entries(rows).flatMap(([registration, row]) =>
    pair(COLUMNS, row).flatMap(([column, value]) =>
      column.fields.map((fields) => ({
        name: [
          `${registration}, where ${column.name}: ${JSON.stringify(fields)}`,
          ...Object.values(readings),
        ].join(', '),
        household: {
          ...(registration !== 'not stated' && { registration: registration as Registration }),
          ...fields,
        },
        readings: { ...column.readings, ...readings },
        value,
      })),
    ),
  )
}

/*
 * Each group of three: the risk stands, is over, is over but counts. The first group is of a list that tells of
 * monitoring, the second of one that does not; the third and the fourth are the same where sudden hardship counts.
 */

export const registeredPoor: readonly FactCase[] = [
  holds('未脱贫', { registration: 'poor' }, { paths: ['registration'] }),
  fails('脱贫', { registration: 'lifted' }, { paths: ['registration'] }),
  open('registration as null', { registration: null }, { paths: ['registration'] }),
  ...table({
    'not stated': '    ??? ??? ??? ???',
    poor: '            +++ +++ +++ +++',
    lifted: '          --- --- --- ---',
    monitored: '       --- --- --- ---',
    edge: '            --- --- --- ---',
    'sudden-hardship': '--- --- --- ---',
    ordinary: '        --- --- --- ---',
  }),
]

export const edgeHousehold: readonly FactCase[] = [
  holds('边缘户', { registration: 'edge' }, { paths: ['registration'] }),
  fails(
    '边缘户 whose risk is over',
    { registration: 'edge', riskEliminated: true },
    { paths: ['riskEliminated'] },
  ),
  open(
    '一般农户 of a list that does not tell of monitoring',
    { registration: 'ordinary', monitoringKnown: false },
    { paths: ['monitoringKnown'] },
  ),
  ...table({
    'not stated': '    ?-? ?-? ?-? ?-?',
    poor: '            --- --- --- ---',
    lifted: '          --- --- --- ---',
    monitored: '       --- --- --- ---',
    edge: '            +-+ +-+ +-+ +-+',
    'sudden-hardship': '--- --- --- ---',
    ordinary: '        --- ?-? --- ?-?',
  }),
]

export const monitoredHousehold: readonly FactCase[] = [
  holds('脱贫监测户', { registration: 'monitored' }, { paths: ['registration'] }),
  open(
    '脱贫 of a list that does not tell of monitoring',
    { registration: 'lifted', monitoringKnown: false },
    { paths: ['monitoringKnown'] },
  ),
  ...table({
    'not stated': '    ?-? ?-? ?-? ?-?',
    poor: '            --- --- --- ---',
    lifted: '          --- ?-? --- ?-?',
    monitored: '       +-+ +-+ +-+ +-+',
    edge: '            --- --- --- ---',
    'sudden-hardship': '--- --- +-+ +-+',
    ordinary: '        --- --- --- ---',
  }),
]

export const poorOrAtRisk: readonly FactCase[] = [
  ...table({
    'not stated': '    ??? ??? ??? ???',
    poor: '            +++ +++ +++ +++',
    lifted: '          --- ?-? --- ?-?',
    monitored: '       +-+ +-+ +-+ +-+',
    edge: '            +-+ +-+ +-+ +-+',
    'sudden-hardship': '--- --- +-+ +-+',
    ordinary: '        --- ?-? --- ?-?',
  }),
  ...table(
    {
      'not stated': '    ??? ??? ??? ???',
      poor: '            +++ +++ +++ +++',
      lifted: '          +++ +++ +++ +++',
      monitored: '       +++ +++ +++ +++',
      edge: '            +-+ +-+ +-+ +-+',
      'sudden-hardship': '??? ??? +?+ +?+',
      ordinary: '        --- ?-? --- ?-?',
    },
    { 'poor-scope': 'any-registered' },
  ),
  ...table(
    {
      'not stated': '    ??? ??? ??? ???',
      poor: '            +++ +++ +++ +++',
      lifted: '          +++ +++ +++ +++',
      monitored: '       +++ +++ +++ +++',
      edge: '            --- --- --- ---',
      'sudden-hardship': '??? ??? ??? ???',
      ordinary: '        --- --- --- ---',
    },
    { 'poor-scope': 'registered-only' },
  ),
]

const REGISTERED = {
  'not stated': '    ??? ??? ??? ???',
  poor: '            +++ +++ +++ +++',
  lifted: '          +++ +++ +++ +++',
  monitored: '       +++ +++ +++ +++',
  edge: '            --- --- --- ---',
  'sudden-hardship': '??? ??? ??? ???',
  ordinary: '        --- --- --- ---',
}

/** No reading changes it. */
export const registered: readonly FactCase[] = [
  ...table(REGISTERED),
  ...table(REGISTERED, { 'poor-scope': 'any-registered' }),
  ...table(REGISTERED, { 'poor-scope': 'registered-only' }),
]

export const extremePoverty: readonly FactCase[] = [
  holds('a household stated to be 特困', { extremePoverty: true }),
  holds('a household stated to be 特困, of members who are not', {
    extremePoverty: true,
    members: [{ extremePoverty: false }],
  }),
  fails('a household stated not to be', { extremePoverty: false }),
  open('a household of which nobody says it', {}),
  open('a household of which it is null', { extremePoverty: null }),
  open('a member who is 特困 says nothing of the household', {
    members: [{ extremePoverty: true }],
  }),
  open('no member says nothing of the household', { members: [] }),
]

export const inFocusArea: readonly FactCase[] = [
  holds('a place that is in a focus area', { focusArea: 'met' }),
  fails('a place that is in none', { focusArea: 'unmet' }),
  open('a place that may be in one', { focusArea: 'unknown' }),
  open('a place that is not given', {}),
  open('a place that is null', { focusArea: null }),
]
