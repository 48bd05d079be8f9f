import * as api from 'chongqing-aid-guideline'
import { describe, expect, it } from 'vitest'
import { polluted } from './support/polluted.ts'
import { revoked } from './support/unreadable.ts'

/** Stands in the hostile arguments, and must stand in nothing that is said of them. */
const MARKER = 'SECRET-张三'

/** What may be handed over in place of an argument. */
type Role =
  /** A record that the function checks. */
  | 'record'
  /** Options that may be left out or null. */
  | 'options'
  /** Options that must be given. */
  | 'required options'
  /** A result of this library, fresh or from JSON. */
  | 'result'
  /** The id of a row. */
  | 'id'
  /** A list of records or rows. */
  | 'source'

interface Call {
  // biome-ignore lint/suspicious/noExplicitAny: every public function, whatever it takes.
  readonly run: (...args: any[]) => unknown
  /** Arguments that are right, each with what it is. */
  readonly args: readonly (readonly [role: Role, value: unknown])[]
  /** Whether it gives errors back instead of throwing them. */
  readonly gives?: 'result'
}

const ASKED = { asOf: '2020-06-01' }
const household = { registration: 'poor', housing: { grade: 'C' }, risks: ['illness'] }
const organization = { name: '重庆市火锅行业协会' }
const plan = {
  organization,
  period: { start: '2020-06-01', end: '2020-12-31' },
  places: ['奉节县'],
}
const classification = api.classifyHousehold(household, ASKED)
const score = api.scorePlan(plan, ASKED)
const failed = api.checkHousehold({ housing: { grade: 'E' } })
const error = failed.ok ? undefined : failed.error
const classifier = api.createHouseholdClassifier(ASKED)
const scorer = api.createPlanScorer(ASKED)
const rows = () => Array.from(api.classifyHouseholds([household], ASKED))

/** Every public function; one that is not here fails the test below. */
const CALLS: Readonly<Record<string, Call>> = {
  checkHousehold: { run: api.checkHousehold, args: [['record', household]], gives: 'result' },
  parseHousehold: { run: api.parseHousehold, args: [['record', household]] },
  classifyHousehold: {
    run: api.classifyHousehold,
    args: [
      ['record', household],
      ['required options', ASKED],
    ],
  },
  'createHouseholdClassifier().classify': {
    run: classifier.classify,
    args: [['record', household]],
  },
  createHouseholdClassifier: {
    run: (options) => api.createHouseholdClassifier(options).classify(household),
    args: [['required options', ASKED]],
  },
  classifyHouseholds: {
    run: (...args: Parameters<typeof api.classifyHouseholds>) =>
      Array.from(api.classifyHouseholds(...args) as unknown as Iterable<unknown>),
    args: [
      ['source', [household]],
      ['required options', ASKED],
    ],
  },
  tallyHouseholds: { run: api.tallyHouseholds, args: [['source', rows()]] },
  'tallyHouseholds of one row': {
    run: (row) => api.tallyHouseholds([row]),
    args: [['result', rows()[0]]],
  },
  factColumns: {
    run: api.factColumns,
    args: [
      ['source', [household]],
      ['required options', ASKED],
    ],
  },
  classifyColumns: {
    run: api.classifyColumns,
    args: [
      ['record', api.factColumns([household], ASKED)],
      ['options', { readings: { 'odd-jobs': 'both' } }],
    ],
  },
  evaluate: {
    run: api.evaluate,
    args: [
      ['record', { any: ['illness'] }],
      ['record', { illness: true }],
    ],
  },
  decisiveFacts: {
    run: api.decisiveFacts,
    args: [
      ['record', { any: ['illness'] }],
      ['record', { illness: null }],
    ],
  },
  verdictsFromBits: { run: api.verdictsFromBits, args: [['record', 0x0002_0001]] },
  sensitivity: {
    run: api.sensitivity,
    args: [
      ['record', household],
      ['required options', ASKED],
    ],
  },
  nextQuestions: {
    run: api.nextQuestions,
    args: [
      ['result', classification],
      ['options', { goal: ['illness'], asked: ['housing'], likely: {}, cost: { events: 2 } }],
    ],
  },
  clauseTrace: { run: api.clauseTrace, args: [['result', score]] },
  flips: { run: api.flips, args: [['result', classification]] },
  explainHousehold: {
    run: api.explainHousehold,
    args: [
      ['result', classification],
      ['options', { locale: 'en' }],
    ],
  },
  classificationJson: { run: api.classificationJson, args: [['result', classification]] },
  findSupport: { run: api.findSupport, args: [['result', classification]] },
  householdsFromRegistry: {
    run: api.householdsFromRegistry,
    args: [['source', [{ 户编号: 'H1', 脱贫属性: '未脱贫' }]]],
  },
  formatRegistryIssues: {
    run: api.formatRegistryIssues,
    args: [
      ['result', api.householdsFromRegistry([{ 户编号: 'H1', 脱贫属性: '未脱贫' }])],
      ['options', { locale: 'en' }],
    ],
  },
  registryReport: {
    run: (...args: Parameters<typeof api.registryReport>) => api.registryReport(...args),
    args: [
      ['result', api.householdsFromRegistry([{ 户编号: 'H1', 脱贫属性: '未脱贫' }])],
      ['source', rows()],
      ['options', { locale: 'en' }],
    ],
  },
  checkOrganization: {
    run: api.checkOrganization,
    args: [['record', organization]],
    gives: 'result',
  },
  parseOrganization: { run: api.parseOrganization, args: [['record', organization]] },
  checkCreditCode: {
    run: api.checkCreditCode,
    args: [['record', '51100000500009247D']],
    gives: 'result',
  },
  matchDuties: {
    run: api.matchDuties,
    args: [
      ['record', organization],
      ['options', { unstated: 'no' }],
    ],
  },
  explainDuties: {
    run: api.explainDuties,
    args: [
      ['result', api.matchDuties(organization)],
      ['options', { locale: 'en' }],
    ],
  },
  dutiesOf: { run: api.dutiesOf, args: [['id', 'charity']] },
  findDuty: { run: api.findDuty, args: [['id', api.duties[0]?.id]] },
  findGroup: { run: api.findGroup, args: [['id', 'illness']] },
  findFact: { run: api.findFact, args: [['id', 'odd-jobs']] },
  findField: { run: api.findField, args: [['id', 'registration']] },
  findPlaceChange: { run: api.findPlaceChange, args: [['id', api.placeChanges[0]?.id]] },
  findReading: { run: api.findReading, args: [['id', 'exam-window']] },
  findCriterion: { run: api.findCriterion, args: [['id', 'field-visits']] },
  findFocusField: { run: api.findFocusField, args: [['id', 'medical-aid']] },
  findCounty: { run: api.findCounty, args: [['id', 'fengjie']] },
  findColumn: { run: api.findColumn, args: [['id', 'household-id']] },
  findSuccessors: { run: api.findSuccessors, args: [['id', 'notice.1']] },
  findTier: { run: api.findTier, args: [['id', 'designated-village']] },
  findBearer: { run: api.findBearer, args: [['id', 'every-organization']] },
  findClass: { run: api.findClass, args: [['id', 'charity']] },
  findOrganizationFact: { run: api.findOrganizationFact, args: [['id', 'trade-name']] },
  findRemark: { run: api.findRemark, args: [['id', 'short-period']] },
  findEvidence: { run: api.findEvidence, args: [['id', 'staff-insured']] },
  checkPlaceQuery: {
    run: api.checkPlaceQuery,
    args: [['record', { county: '奉节县' }]],
    gives: 'result',
  },
  parsePlaceQuery: { run: api.parsePlaceQuery, args: [['record', { county: '奉节县' }]] },
  findPlaces: { run: api.findPlaces, args: [['record', { county: '奉节县' }]] },
  classifyPlace: { run: api.classifyPlace, args: [['record', { county: '奉节县' }]] },
  contactsFor: {
    run: api.contactsFor,
    args: [
      ['record', { county: '奉节县' }],
      ['options', { townshipContacts: [] }],
    ],
  },
  explainPlace: {
    run: api.explainPlace,
    args: [
      ['result', api.classifyPlace('奉节县平安乡')],
      ['options', { locale: 'en' }],
    ],
  },
  checkPlan: { run: api.checkPlan, args: [['record', plan]], gives: 'result' },
  parsePlan: { run: api.parsePlan, args: [['record', plan]] },
  scorePlan: {
    run: api.scorePlan,
    args: [
      ['record', plan],
      ['required options', ASKED],
    ],
  },
  'createPlanScorer().score': { run: scorer.score, args: [['record', plan]] },
  createPlanScorer: {
    run: (options) => api.createPlanScorer(options).score(plan),
    args: [['required options', ASKED]],
  },
  comparePlans: { run: api.comparePlans, args: [['source', [score]]] },
  'comparePlans of one score': { run: (one) => api.comparePlans([one]), args: [['result', score]] },
  compareRubrics: {
    run: api.compareRubrics,
    args: [
      ['source', [plan]],
      ['required options', { from: api.rubric, to: api.rubric, asOf: '2020-06-01' }],
    ],
  },
  toIndexItem: {
    run: api.toIndexItem,
    args: [
      ['result', score],
      ['required options', { maxPoints: 30 }],
    ],
  },
  planReport: {
    run: api.planReport,
    args: [
      ['result', score],
      ['options', { locale: 'en' }],
    ],
  },
  followUpCalendar: { run: api.followUpCalendar, args: [['record', plan.period]] },
  checkRubric: { run: api.checkRubric, args: [['record', api.rubric]], gives: 'result' },
  parseRubric: { run: api.parseRubric, args: [['record', api.rubric]] },
  cite: {
    run: api.cite,
    args: [
      ['id', '3.1'],
      ['options', { locale: 'en' }],
    ],
  },
  findProvision: { run: api.findProvision, args: [['id', '3.1']] },
  formatIssues: {
    run: api.formatIssues,
    args: [
      ['result', error],
      ['options', { locale: 'en', detail: 'short' }],
    ],
  },
}

/** It never throws, whatever it is given, and answers yes or no. */
const PREDICATES = ['isInvalidInputError']

const fail = (): never => {
  throw new Error(MARKER)
}

class Instance {
  readonly registration = MARKER
}

const cycle: Record<string, unknown> = { [MARKER]: 1 }
cycle['self'] = cycle

/** Made anew for each call. */
const HOSTILE: Readonly<Record<string, () => unknown>> = {
  'a text': () => MARKER,
  'a number': () => 7,
  NaN: () => Number.NaN,
  'a boolean': () => true,
  'a bigint': () => 7n,
  'a symbol': () => Symbol(MARKER),
  'a function': () => () => MARKER,
  'a Map': () => new Map([[MARKER, 1]]),
  'a Set': () => new Set([MARKER]),
  'a Date': () => new Date(0),
  'an instance of a class': () => new Instance(),
  'a record of nothing known': () => ({ [MARKER]: 1 }),
  'a cycle': () => cycle,
  'a list of a text': () => [MARKER],
  'a list of null': () => [null],
  'a getter that throws': () => Object.defineProperty({}, 'id', { enumerable: true, get: fail }),
  'a getter of an issue that throws': () =>
    Object.defineProperty({}, 'issues', { enumerable: true, get: fail }),
  'a length that throws': () => ({ id: Object.defineProperty({}, 'length', { get: fail }) }),
  'a proxy whose get throws': () => new Proxy({ id: 1, asOf: 1, locale: 1 }, { get: fail }),
  'a proxy whose ownKeys throws': () => new Proxy({}, { ownKeys: fail }),
  'a proxy whose getPrototypeOf throws': () => new Proxy({}, { getPrototypeOf: fail }),
  'a proxy of a list whose get throws': () => new Proxy([1], { get: fail }),
  'a revoked proxy': () => revoked({}),
  'a revoked list': () => revoked([]),
  'a key named __proto__': () => JSON.parse('{ "__proto__": { "polluted": 1 } }'),
}

const ABSENT: Readonly<Record<string, () => unknown>> = {
  null: () => null,
  undefined: () => undefined,
}

/** What a call comes to: nothing but the error of this package may be thrown. */
function outcomeOf({ run, gives }: Call, args: readonly unknown[]): 'answered' | 'refused' {
  try {
    const result = run(...args)
    if (gives !== 'result') return 'answered'
    const checked = result as api.Result<unknown>
    return checked.ok ? 'answered' : refusal(checked.error)
  } catch (thrown) {
    return refusal(thrown)
  }
}

function refusal(thrown: unknown): 'refused' {
  if (!api.isInvalidInputError(thrown))
    throw new Error('Something else was thrown', { cause: thrown })
  const { issues, message } = thrown
  expect(issues.length).toBeGreaterThan(0)
  expect(issues.length).toBeLessThanOrEqual(50)
  expect(JSON.stringify([issues, message, api.formatIssues(thrown)])).not.toContain(MARKER)
  return 'refused'
}

/** A place query may be any text, and a source may hold what is wrong: that is told of each entry. */
const ACCEPTS: Readonly<Record<string, readonly string[]>> = {
  checkPlaceQuery: ['a text'],
  parsePlaceQuery: ['a text'],
  findPlaces: ['a text'],
  classifyPlace: ['a text'],
  contactsFor: ['a text'],
  classifyHouseholds: ['a Map', 'a Set', 'a list of a text', 'a list of null'],
  householdsFromRegistry: ['a Set', 'a list of null'],
  verdictsFromBits: ['a number'],
  evaluate: ['a text'],
  decisiveFacts: ['a text'],
  isInvalidInputError: [],
}

const PLACES = Object.entries(CALLS).flatMap(([name, call]) =>
  call.args.map(([role], index) => ({ name, call, role, index })),
)

describe.each(PLACES)('$name, argument $index, $role', ({ name, call, role, index }) => {
  const right = call.args.map(([, value]) => value)
  const withArgument = (value: unknown) => right.map((arg, at) => (at === index ? value : arg))

  it('is answered when it is right', () => {
    expect(outcomeOf(call, right)).toBe('answered')
  })

  it.each(Object.entries(HOSTILE))('is refused when it is %s', (what, make) => {
    const expected = index === 0 && ACCEPTS[name]?.includes(what) ? 'answered' : 'refused'
    expect(outcomeOf(call, withArgument(make()))).toBe(expected)
  })

  it.each(Object.entries(ABSENT))(
    'is refused when it is %s, unless it may be left out',
    (_, make) => {
      expect(outcomeOf(call, withArgument(make()))).toBe(
        role === 'options' ? 'answered' : 'refused',
      )
    },
  )

  if (role === 'source') {
    it('is refused when its iterator cannot be got', () => {
      const source = Object.defineProperty({}, Symbol.iterator, { get: fail })
      expect(outcomeOf(call, withArgument(source))).toBe('refused')
    })
  }

  if (role === 'result') {
    it('is answered in the same way when it comes back from JSON', () => {
      const revived = withArgument(JSON.parse(JSON.stringify(right[index])))
      expect(call.run(...revived)).toEqual(call.run(...right))
    })
  }
})

/** Names that an attacker would give to all objects, each with what would change an answer. */
const POLLUTION: Readonly<Record<string, unknown>> = {
  id: MARKER,
  registration: 'ordinary',
  riskEliminated: true,
  monitoringKnown: false,
  extremePoverty: true,
  members: [{ health: ['serious-illness'] }],
  membersComplete: false,
  incomes: [],
  incomeStable: false,
  housing: { grade: 'A' },
  grade: 'A',
  unsafe: true,
  events: [],
  causes: ['illness'],
  focusArea: 'met',
  asOf: '1999-01-01',
  readings: { 'exam-window': 'past-year' },
  locale: 'zh-CN',
  detail: 'full',
  rubric: {},
  legalForm: 'foundation',
  sector: 'health',
  classes: ['charity'],
  creditCode: MARKER,
  unstated: 'no',
  fields: [],
  groups: [],
  townshipContacts: [],
  beneficiaries: { households: 1 },
  activities: [],
  staffInsured: true,
  inspections: [],
  township: '平安乡',
  village: '桃树村',
  kind: 'unknown',
  isOpen: true,
  min: 5,
  max: 1,
  labels: { poor: 'lifted' },
  says: { zh: MARKER, en: MARKER },
  expected: { max: 1 },
  suggestion: MARKER,
  path: MARKER,
  rule: () => [{ path: '', code: 'missing' }],
  most: 0,
  entry: MARKER,
}

describe('a polluted Object.prototype', () => {
  it.each(Object.keys(POLLUTION))('that has %s changes no answer and no error', (property) => {
    for (const { run, args } of Object.values(CALLS)) {
      const values = args.map(([, value]) => value)
      const wrong = [{ [MARKER]: 1 }, ...values.slice(1)]
      for (const given of [values, wrong]) {
        const answer = () => JSON.stringify(answerOf(run, given))
        const before = answer()
        expect(polluted([property], POLLUTION[property], answer)).toBe(before)
      }
    }
  })
})

function answerOf(run: Call['run'], args: readonly unknown[]): unknown {
  try {
    return { answer: run(...args) }
  } catch (thrown) {
    return { thrown: api.isInvalidInputError(thrown) ? thrown.toJSON() : String(thrown) }
  }
}

describe('the table of calls', () => {
  it('holds every public function', () => {
    const functions = Object.entries(api)
      .filter(([name, value]) => typeof value === 'function' && !/^[A-Z]/.test(name))
      .map(([name]) => name)
    expect(
      Object.keys(CALLS)
        .filter((name) => !/\W/.test(name))
        .sort(),
    ).toEqual(functions.filter((name) => !PREDICATES.includes(name)).sort())
  })
})
