import { EMPTY, FULL, OWN, PERIOD } from './plans.ts'
import { revoked, trapped, withGetter } from './unreadable.ts'

/** Values of the inputs below. Nothing that an error says may hold a part of them. */
export const MARKER = 'SECRET-张三-marker'
const AMOUNT = 8675309
export const TRACES = ['SECRET', '张三', String(AMOUNT)]

const HUGE = MARKER.repeat(500_000)

type Row = readonly [name: string, input: unknown, issues: string | string[]]

export const plan = (known: object): object => ({ ...EMPTY, ...known })
const times = (count: number, issue: string) => Array.from({ length: count }, () => issue)

class Help {
  readonly organization = {}
  readonly period = PERIOD
}

const cyclic: Record<string, unknown> = { ...EMPTY }
cyclic['organization'] = cyclic

/** A mainland credit code whose check character is wrong, put together here so that no file holds it. */
export const WRONG_CODE = `51${'1'.repeat(14)}00`

const NO_PLANS: readonly Row[] = [
  ['null', null, 'wrong-type at the input'],
  ['nothing', undefined, 'wrong-type at the input'],
  ['a string', MARKER, 'wrong-type at the input'],
  ['a string of JSON', JSON.stringify(plan({ id: MARKER })), 'wrong-type at the input'],
  ['a number', AMOUNT, 'wrong-type at the input'],
  ['a symbol', Symbol(MARKER), 'wrong-type at the input'],
  ['a bigint', BigInt(AMOUNT), 'wrong-type at the input'],
  ['a function', Object.assign(() => MARKER, EMPTY), 'wrong-type at the input'],
  ['a list', [EMPTY], 'wrong-type at the input'],
  ['a Map', new Map(Object.entries(FULL)), 'wrong-type at the input'],
  ['a Set', new Set([MARKER]), 'wrong-type at the input'],
  ['a Date', new Date(AMOUNT), 'wrong-type at the input'],
  ['an instance of a class', new Help(), 'wrong-type at the input'],
  ['a record that inherits its fields', Object.create(FULL), 'wrong-type at the input'],
  ['a proxy whose keys throw', trapped('ownKeys', EMPTY), 'unreadable at the input'],
  ['a revoked proxy', revoked(EMPTY), 'unreadable at the input'],
  ['empty', {}, ['missing at organization', 'missing at period']],
]

const BAD_FIELDS: readonly Row[] = [
  ['a misspelt key', plan({ place: [] }), 'unknown-key at the input'],
  ['a key that is itself a value', plan({ [MARKER]: 1 }), 'unknown-key at the input'],
  [
    '__proto__',
    JSON.parse(`{ "organization": {}, "period": ${JSON.stringify(PERIOD)}, "__proto__": 1 }`),
    'unknown-key at the input',
  ],
  ['a plan that holds itself', cyclic, times(2, 'unknown-key at organization')],
  ['an id as a list', plan({ id: [MARKER] }), 'wrong-type at id'],
  ['an id of 201 characters', plan({ id: 'x'.repeat(201) }), 'too-long at id'],
  ['an id that is not a number', plan({ id: Number.NaN }), 'wrong-type at id'],
  ['an organization by name', plan({ organization: MARKER }), 'wrong-type at organization'],
  ['an organization as a Map', plan({ organization: new Map() }), 'wrong-type at organization'],
  ['a phone number', plan({ organization: { phone: AMOUNT } }), 'unknown-key at organization'],
  [
    'a name that throws',
    plan({ organization: withGetter({}, 'name') }),
    'unreadable at organization.name',
  ],
  [
    'another sector',
    plan({ organization: { sector: MARKER } }),
    'not-allowed at organization.sector',
  ],
  [
    'a wrong credit code',
    plan({ organization: { creditCode: WRONG_CODE } }),
    'bad-check at organization.creditCode',
  ],
  [
    'a class that contradicts another',
    plan({ organization: { classes: ['other', 'medical-health'] } }),
    'contradiction at organization.classes',
  ],
  ['a period as a list', plan({ period: [PERIOD.start, PERIOD.end] }), 'wrong-type at period'],
  [
    'a start that is no day',
    plan({ period: { ...PERIOD, start: '2020-02-30' } }),
    'bad-date at period.start',
  ],
  [
    'an end as a Date',
    plan({ period: { ...PERIOD, end: new Date(0) } }),
    'wrong-type at period.end',
  ],
  [
    'an end before the start',
    plan({ period: { ...PERIOD, end: '2019-12-31' } }),
    'contradiction at period',
  ],
  [
    'more than 20 years',
    plan({ period: { ...PERIOD, end: '2040-01-02' } }),
    'out-of-range at period',
  ],
  ['a place for places', plan({ places: MARKER }), 'wrong-type at places'],
  ['a place as a number', plan({ places: [AMOUNT] }), 'wrong-type at places[0]'],
  ['a place of null', plan({ places: ['渝中区', null] }), 'wrong-type at places[1]'],
  ['a long address', plan({ places: ['字'.repeat(201)] }), 'too-long at places[0]'],
  [
    'a place without a county',
    plan({ places: [{ township: MARKER }] }),
    'missing at places[0].county',
  ],
  [
    'a long village',
    plan({ places: [{ county: '', village: HUGE }] }),
    'too-long at places[0].village',
  ],
  [
    'households without a count',
    plan({ beneficiaries: {} }),
    'missing at beneficiaries.households',
  ],
  [
    'half a household',
    plan({ beneficiaries: { households: 0.5 } }),
    'wrong-type at beneficiaries.households',
  ],
  [
    'households below 0',
    plan({ beneficiaries: { households: -1 } }),
    'out-of-range at beneficiaries.households',
  ],
  [
    'too many households',
    plan({ beneficiaries: { households: 10_000_001 } }),
    'out-of-range at beneficiaries.households',
  ],
  [
    'households without end',
    plan({ beneficiaries: { households: Number.POSITIVE_INFINITY } }),
    'wrong-type at beneficiaries.households',
  ],
  [
    'more in focus groups than in all',
    plan({ beneficiaries: { households: 59, inTargetGroups: 60 } }),
    'contradiction at beneficiaries',
  ],
  [
    'one in focus groups of none',
    plan({ beneficiaries: { households: 0, inTargetGroups: 1 } }),
    'contradiction at beneficiaries',
  ],
  ['a field that is none', plan({ fields: ['medical-aid', MARKER] }), 'not-allowed at fields[1]'],
  ['51 fields', plan({ fields: times(51, 'medical-aid') }), 'too-many at fields'],
  ['a duty for activities', plan({ activities: OWN }), 'wrong-type at activities'],
  ['a duty for an activity', plan({ activities: [OWN] }), 'wrong-type at activities[0]'],
  [
    'an unknown duty',
    plan({ activities: [{}, { duty: MARKER }] }),
    'unknown-id at activities[1].duty',
  ],
  [
    'a duty without a letter',
    plan({ activities: [{ duty: '' }] }),
    'unknown-id at activities[0].duty',
  ],
  [
    '__proto__ for a duty',
    plan({ activities: [{ duty: '__proto__' }] }),
    'unknown-id at activities[0].duty',
  ],
  [
    'a duty of 201 characters',
    plan({ activities: [{ duty: 'x'.repeat(201) }] }),
    'too-long at activities[0].duty',
  ],
  [
    'a note of 1,001 characters',
    plan({ activities: [{ note: 'x'.repeat(1001) }] }),
    'too-long at activities[0].note',
  ],
  ['a survey of yes', plan({ survey: true }), 'wrong-type at survey'],
  [
    'a yes in letters',
    plan({ survey: { fieldVisits: 'yes' } }),
    'wrong-type at survey.fieldVisits',
  ],
  ['a yes by number', plan({ inAnnualPlan: 1 }), 'wrong-type at inAnnualPlan'],
  ['people below 0', plan({ resources: { people: -1 } }), 'out-of-range at resources.people'],
  [
    'funds that are not a number',
    plan({ resources: { funds: Number.NaN } }),
    'wrong-type at resources.funds',
  ],
  [
    'funds in letters',
    plan({ resources: { funds: String(AMOUNT) } }),
    'wrong-type at resources.funds',
  ],
  [
    'materials of a quadrillion and more',
    plan({ resources: { materials: 1.1e15 } }),
    'out-of-range at resources.materials',
  ],
  [
    'an inspection that is no day',
    plan({ inspections: ['2020-06-31'] }),
    'bad-date at inspections[0]',
  ],
  ['an inspection as a Date', plan({ inspections: [new Date(0)] }), 'wrong-type at inspections[0]'],
  [
    'a visit without a day',
    plan({ followUps: [{ channel: 'visit' }] }),
    'missing at followUps[0].date',
  ],
  [
    'a visit by mail',
    plan({ followUps: [{ date: '2020-06-01', channel: MARKER }] }),
    'not-allowed at followUps[0].channel',
  ],
  [
    'a report to another',
    plan({ reports: [{ date: '2020-06-01', to: MARKER }] }),
    'not-allowed at reports[0].to',
  ],
  ['coordination with another', plan({ coordination: [MARKER] }), 'not-allowed at coordination[0]'],
  ['a field that throws', withGetter({ ...EMPTY }, 'reports'), 'unreadable at reports'],
  ['a list that throws', plan({ places: trapped('get', []) }), 'unreadable at places'],
  [
    'a list without end',
    plan({
      places: new Proxy([], {
        get: (list, key) => (key === 'length' ? Number.POSITIVE_INFINITY : Reflect.get(list, key)),
      }),
    }),
    'too-many at places',
  ],
  ['a million places', plan({ places: new Array(1_000_000).fill(MARKER) }), 'too-many at places'],
  [
    'a note of ten million letters',
    plan({ activities: [{ note: HUGE }] }),
    'too-long at activities[0].note',
  ],
  ['a day of ten million letters', plan({ inspections: [HUGE] }), 'bad-date at inspections[0]'],
  [
    'a duty of ten million letters',
    plan({ activities: [{ duty: HUGE }] }),
    'too-long at activities[0].duty',
  ],
]

/** Plans that must be refused, by what is wrong with them. */
export const HOSTILE: Readonly<Record<string, readonly Row[]>> = {
  'what is no plan': NO_PLANS,
  'a plan with': BAD_FIELDS,
}
