import { inspect } from 'node:util'
import {
  checkOrganization,
  type DutyOptions,
  formatIssues,
  type InvalidInputError,
  isInvalidInputError,
  matchDuties,
  type Organization,
  type OrganizationClassId,
  parseOrganization,
} from 'chongqing-aid-guideline'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CLASS_IDS, CREDIT_CODES, organizationArbitrary } from '../support/organizations.ts'

/** A value of the inputs below. Nothing that an error says may hold a part of it. */
const MARKER = 'SECRET-晴川-marker'
const AMOUNT = 8675309
const TRACES = ['SECRET', '晴川', String(AMOUNT)]

const HUGE = MARKER.repeat(500_000)
const MILLION = Array.from({ length: 1_000_000 }, () => MARKER)

/** Of the codes above, those that declare a legal form. */
const LEGAL_FORMS = { association: true, service: true, foundation: true }

type Row = readonly [name: string, issues: string | readonly string[], make: () => unknown]

function withGetter(record: object, key: PropertyKey): object {
  return Object.defineProperty(record, key, {
    enumerable: true,
    get() {
      throw new Error(MARKER)
    },
  })
}

/** A proxy of which one trap throws. */
function trapped(trap: keyof ProxyHandler<object>, target: object = { name: MARKER }): object {
  return new Proxy(target, {
    [trap]() {
      throw new Error(MARKER)
    },
  })
}

function revoked(target: object): object {
  const { proxy, revoke } = Proxy.revocable(target, {})
  revoke()
  return proxy
}

function cyclic(key: string): object {
  const record: Record<string, unknown> = { name: MARKER }
  record[key] = record
  return record
}

function nested(levels: number): unknown {
  let value: unknown = MARKER
  for (let level = 0; level < levels; level++) value = { classes: value }
  return value
}

class Registered {
  readonly name = MARKER
}

const times = (count: number, issue: string) => Array.from({ length: count }, () => issue)

const NOT_A_RECORD: readonly Row[] = [
  ['null', 'wrong-type', () => null],
  ['undefined', 'wrong-type', () => undefined],
  ['a name alone', 'wrong-type', () => MARKER],
  ['a number', 'wrong-type', () => AMOUNT],
  ['a symbol', 'wrong-type', () => Symbol(MARKER)],
  ['a function', 'wrong-type', () => () => MARKER],
  ['a list', 'wrong-type', () => [{ name: MARKER }]],
  ['a Map', 'wrong-type', () => new Map([['name', MARKER]])],
  ['a Set', 'wrong-type', () => new Set([MARKER])],
  ['a Date', 'wrong-type', () => new Date(AMOUNT)],
  ['an Error', 'wrong-type', () => new Error(MARKER)],
  ['an instance of a class', 'wrong-type', () => new Registered()],
  ['a record that inherits its fields', 'wrong-type', () => Object.create({ name: MARKER })],
  ['a list of a million', 'wrong-type', () => MILLION],
]

const WRONG_FIELDS: readonly Row[] = [
  ['a name of 201 characters', 'too-long at name', () => ({ name: MARKER.padEnd(201, '*') })],
  ['a name of millions', 'too-long at name', () => ({ name: HUGE })],
  ['a name as a number', 'wrong-type at name', () => ({ name: AMOUNT })],
  ['a name as a list', 'wrong-type at name', () => ({ name: [MARKER] })],
  ['a boxed name', 'wrong-type at name', () => ({ name: Object(MARKER) })],
  ['a name behind a toString', 'wrong-type at name', () => ({ name: { toString: () => MARKER } })],
  ['an id of 201 characters', 'too-long at id', () => ({ id: MARKER.padEnd(201, '*') })],
  ['an id of NaN', 'wrong-type at id', () => ({ id: Number.NaN, name: MARKER })],
  ['an id as a record', 'wrong-type at id', () => ({ id: { id: MARKER } })],
  ['another legal form', 'not-allowed at legalForm', () => ({ legalForm: MARKER })],
  ['the Chinese word for one', 'not-allowed at legalForm', () => ({ legalForm: '基金会' })],
  ['another sector', 'not-allowed at sector', () => ({ sector: MARKER })],
  ['a sector in capitals', 'not-allowed at sector', () => ({ sector: 'Health', name: MARKER })],
  ['the name of a built-in', 'not-allowed at sector', () => ({ sector: '__proto__' })],
  ['a sector of millions', 'not-allowed at sector', () => ({ sector: HUGE })],
  ['a sector as a Set', 'not-allowed at sector', () => ({ sector: new Set([MARKER]) })],
  ['a code that is none', 'not-allowed at creditCode', () => ({ creditCode: MARKER })],
  ['an empty code', 'not-allowed at creditCode', () => ({ creditCode: '', name: MARKER })],
  ['a code of millions', 'too-long at creditCode', () => ({ creditCode: HUGE })],
  ['a code as a number', 'wrong-type at creditCode', () => ({ creditCode: AMOUNT })],
  [
    'a code with a wrong check character',
    'bad-check at creditCode',
    () => ({ creditCode: `${CREDIT_CODES.service.slice(0, 17)}1`, name: MARKER }),
  ],
  [
    'a code of another legal form',
    'contradiction at creditCode',
    () => ({ creditCode: CREDIT_CODES.service, legalForm: 'foundation', name: MARKER }),
  ],
  [
    'a bad code with bad classes',
    ['bad-check at creditCode', 'contradiction at classes'],
    () => ({
      name: MARKER,
      creditCode: `${CREDIT_CODES.service.slice(0, 17)}1`,
      classes: ['other', 'medical-health'],
    }),
  ],
]

const WRONG_CLASSES: readonly Row[] = [
  ['a class alone', 'wrong-type at classes', () => ({ classes: 'charity', name: MARKER })],
  ['a word', 'wrong-type at classes', () => ({ classes: MARKER })],
  ['a Set of classes', 'wrong-type at classes', () => ({ classes: new Set([MARKER]) })],
  ['a Map of classes', 'wrong-type at classes', () => ({ classes: new Map([[MARKER, true]]) })],
  ['a class that is none', 'not-allowed at classes[1]', () => ({ classes: ['charity', MARKER] })],
  ['a class that is null', 'not-allowed at classes[0]', () => ({ classes: [null], name: MARKER })],
  ['a list with a hole', 'not-allowed at classes[0]', () => ({ classes: new Array(1) })],
  ['a list in a list', 'not-allowed at classes[0]', () => ({ classes: [[MARKER]] })],
  ['51 classes', 'too-many at classes', () => ({ classes: Array(51).fill('charity') })],
  ['a million classes', 'too-many at classes', () => ({ classes: MILLION })],
  ['four billion holes', 'too-many at classes', () => ({ classes: new Array(2 ** 32 - 1) })],
  ['a key that is no class', 'unknown-key at classes', () => ({ classes: { [MARKER]: true } })],
  ['a word for a yes', 'wrong-type at classes.charity', () => ({ classes: { charity: MARKER } })],
  ['a one for a yes', 'wrong-type at classes.charity', () => ({ classes: { charity: 1 } })],
  [
    'its own __proto__ among classes',
    'unknown-key at classes',
    () => JSON.parse(`{ "classes": { "__proto__": { "charity": true } } }`),
  ],
]

const WRONG_KEYS: readonly Row[] = [
  ['a key that is itself a value', 'unknown-key', () => ({ [MARKER]: 1 })],
  ['a key of millions', 'unknown-key', () => ({ [HUGE]: 1 })],
  ['its own __proto__', 'unknown-key', () => JSON.parse('{ "__proto__": { "polluted": 1 } }')],
  ['a constructor', 'unknown-key', () => ({ constructor: { prototype: { polluted: MARKER } } })],
  ['names of Object.prototype', times(2, 'unknown-key'), () => ({ toString: 1, valueOf: 1 })],
  [
    'more unknown keys than an error names',
    times(50, 'unknown-key'),
    () => Object.fromEntries(Array.from({ length: 1000 }, (_, index) => [MARKER + index, 1])),
  ],
  ['a cycle by an unknown key', 'unknown-key', () => cyclic('self')],
  ['a cycle by a known key', times(2, 'unknown-key at classes'), () => cyclic('classes')],
  ['100,000 records in one another', 'unknown-key at classes', () => nested(100_000)],
]

const UNREADABLE: readonly Row[] = [
  ['a getter that throws', 'unreadable at name', () => withGetter({ sector: 'health' }, 'name')],
  [
    'a getter among classes',
    'unreadable at classes.charity',
    () => ({ classes: withGetter({}, 'charity') }),
  ],
  [
    'an entry that throws',
    'unreadable at classes[1]',
    () => ({ classes: withGetter(['charity'], 1) }),
  ],
  ['a proxy whose ownKeys throws', 'unreadable', () => trapped('ownKeys')],
  ['a proxy whose getPrototypeOf throws', 'unreadable', () => trapped('getPrototypeOf')],
  ['a proxy whose get throws', 'unreadable at name', () => trapped('get')],
  [
    'classes whose get throws',
    'unreadable at classes.charity',
    () => ({ classes: trapped('get', { charity: true }) }),
  ],
  ['a revoked proxy', 'unreadable', () => revoked({ name: MARKER })],
  ['revoked classes', 'unreadable at classes', () => ({ classes: revoked([]) })],
]

const OPTIONS: readonly Row[] = [
  ['a string', 'wrong-type at options', () => MARKER],
  ['a list', 'wrong-type at options', () => [MARKER]],
  ['a Map', 'wrong-type at options', () => new Map([['fields', MARKER]])],
  ['a Date', 'wrong-type at options', () => new Date(AMOUNT)],
  ['nothing that is null', 'wrong-type at options', () => false],
  ['a key that is none', 'unknown-key at options', () => ({ [MARKER]: 1 })],
  ['its own __proto__', 'unknown-key at options', () => JSON.parse('{ "__proto__": {} }')],
  ['readings as a word', 'wrong-type at options.readings', () => ({ readings: MARKER })],
  [
    'a reading that is none',
    'unknown-key at options.readings',
    () => ({ readings: { [MARKER]: 1 } }),
  ],
  [
    'a reading of households',
    'unknown-key at options.readings',
    () => ({ readings: { 'exam-window': 'past-year' } }),
  ],
  [
    'an option that is none',
    'not-allowed at options.readings.charity-sentence',
    () => ({ readings: { 'charity-sentence': MARKER } }),
  ],
  [
    'an option of another reading',
    'not-allowed at options.readings.charity-sentence',
    () => ({ readings: { 'charity-sentence': 'other-only' } }),
  ],
  ['another word for unstated', 'not-allowed at options.unstated', () => ({ unstated: MARKER })],
  ['a boolean for unstated', 'not-allowed at options.unstated', () => ({ unstated: false })],
  ['a field alone', 'wrong-type at options.fields', () => ({ fields: 'medical-aid' })],
  ['a field that is none', 'not-allowed at options.fields[0]', () => ({ fields: [MARKER] })],
  ['a field that is null', 'not-allowed at options.fields[0]', () => ({ fields: [null] })],
  ['101 fields', 'too-many at options.fields', () => ({ fields: Array(101).fill('medical-aid') })],
  ['a million fields', 'too-many at options.fields', () => ({ fields: MILLION })],
  ['a group that is none', 'not-allowed at options.groups[0]', () => ({ groups: [MARKER] })],
  ['a million groups', 'too-many at options.groups', () => ({ groups: MILLION })],
  ['a getter that throws', 'unreadable at options.fields', () => withGetter({}, 'fields')],
  ['a revoked proxy', 'unreadable at options', () => revoked({})],
  ['a cycle', ['unknown-key at options', 'wrong-type at options.fields'], () => cyclic('fields')],
]

/** The issues of an error as the tables write them. */
function toldBy({ issues }: InvalidInputError): string[] {
  return issues.map(({ code, path }) => (path ? `${code} at ${path}` : code))
}

/** All that an error could put before a reader or into a log. */
function everythingSaidBy(error: InvalidInputError): string {
  return [
    error.message,
    error.stack,
    JSON.stringify(error),
    formatIssues(error, { locale: 'zh-CN' }),
    formatIssues(error, { locale: 'en' }),
    inspect(error, { depth: null, showHidden: true, maxStringLength: null, maxArrayLength: null }),
  ].join('\n')
}

/** What a function throws; it must throw our error. */
function thrownBy(run: () => unknown): InvalidInputError {
  try {
    run()
  } catch (error) {
    if (isInvalidInputError(error)) return error
    throw new Error('Something other than an InvalidInputError was thrown', { cause: error })
  }
  throw new Error('Nothing was thrown')
}

function refusalOf(input: unknown): InvalidInputError {
  const result = checkOrganization(input)
  if (result.ok) throw new Error('The input was accepted')
  return result.error
}

/** Holds an error against what a table says of it. */
function expectRefusal(error: InvalidInputError, issues: string | readonly string[]): void {
  expect(toldBy(error)).toEqual([issues].flat())
  const said = everythingSaidBy(error)
  expect(TRACES.filter((trace) => said.includes(trace))).toEqual([])
  expect('cause' in error).toBe(false)
}

describe.each([
  ['that is none at all', NOT_A_RECORD],
  ['with fields that cannot be', WRONG_FIELDS],
  ['with classes that cannot be', WRONG_CLASSES],
  ['with keys that are not ours', WRONG_KEYS],
  ['that will not be read', UNREADABLE],
] as const)('an organization %s', (_, table) => {
  it.each(table)('is refused, and nothing of it is told: %s', (_name, issues, make) => {
    const input = make()
    expectRefusal(refusalOf(input), issues)
    expectRefusal(
      thrownBy(() => parseOrganization(input)),
      issues,
    )
    expectRefusal(
      thrownBy(() => matchDuties(input)),
      issues,
    )
  })
})

describe('a credit code of another legal form', () => {
  it('is told what would be right', () => {
    const input = { creditCode: CREDIT_CODES.service, legalForm: 'foundation' }
    expect(refusalOf(input).issues).toMatchObject([
      { expected: { rule: 'credit-code-legal-form' } },
    ])
  })

  it.each(Object.entries(CREDIT_CODES))(
    'is one of the three forms, and no other: %s',
    (form, creditCode) => {
      for (const legalForm of ['association', 'service', 'foundation']) {
        const isOther = form in LEGAL_FORMS && form !== legalForm
        expect(checkOrganization({ creditCode, legalForm }).ok).toBe(!isOther)
      }
    },
  )
})

describe('options', () => {
  it.each(OPTIONS)('are refused, and nothing of them is told: %s', (_, issues, make) => {
    const options = make() as DutyOptions
    expectRefusal(
      thrownBy(() => matchDuties({}, options)),
      issues,
    )
  })

  it('may be left out or null, and so may each of them', () => {
    const expected = matchDuties({})
    expect(matchDuties({}, undefined)).toStrictEqual(expected)
    expect(matchDuties({}, null as unknown as DutyOptions)).toStrictEqual(expected)
    const empty = { readings: null, unstated: null, fields: null, groups: null }
    expect(matchDuties({}, empty)).toStrictEqual(expected)
    for (const gap of [null, undefined]) {
      const readings = {
        'article-10-bearers': gap,
        'charity-sentence': gap,
        'social-work-sentence': gap,
      }
      expect(matchDuties({}, { readings })).toStrictEqual(expected)
    }
  })

  it('may name an id twice', () => {
    expect(matchDuties({}, { fields: ['medical-aid', 'medical-aid'] })).toStrictEqual(
      matchDuties({}, { fields: ['medical-aid'] }),
    )
  })
})

describe('what was probably meant', () => {
  it.each<[input: object, suggestion: string | undefined]>([
    [{ nam: MARKER }, 'name'],
    [{ credit_code: MARKER }, 'creditCode'],
    [{ legalform: MARKER }, 'legalForm'],
    [{ clases: [] }, 'classes'],
    [{ classes: { charities: true } }, 'charity'],
    [{ classes: { industryAssociation: true } }, 'industry-association'],
    [{ telephone: MARKER }, undefined],
  ])('is suggested from our own names: %j, %s', (input, suggestion) => {
    expect(refusalOf(input).issues[0]?.suggestion).toBe(suggestion)
  })

  it.each<[options: object, suggestion: string]>([
    [{ feilds: [] }, 'fields'],
    [{ readings: { 'charity-sentense': 'medical-only' } }, 'charity-sentence'],
  ])('is so in options: %j, %s', (options, suggestion) => {
    const { issues } = thrownBy(() => matchDuties({}, options))
    expect(issues[0]?.suggestion).toBe(suggestion)
  })
})

describe('an odd organization that is none the less right', () => {
  it.each<[name: string, input: object, expected: Organization]>([
    [
      'without a prototype',
      Object.assign(Object.create(null), { sector: 'law' }),
      { sector: 'law' },
    ],
    ['frozen', Object.freeze({ classes: Object.freeze(['charity']) }), { classes: ['charity'] }],
    ['with the longest of names', { name: '*'.repeat(200) }, { name: '*'.repeat(200) }],
    ['with an empty name', { name: '' }, { name: '' }],
    ['with a symbol', { sector: 'law', [Symbol(MARKER)]: MARKER }, { sector: 'law' }],
    ['a proxy that answers', trapped('has', { sector: 'law' }), { sector: 'law' }],
    [
      'with 50 classes',
      { classes: Array(50).fill('charity') },
      { classes: Array(50).fill('charity') },
    ],
  ])('is read: %s', (_, input, expected) => {
    expect(parseOrganization(input)).toEqual(expected)
  })

  it('is asked for each property once', () => {
    let asked = 0
    const changing = Object.defineProperty({}, 'sector', {
      enumerable: true,
      get: () => (asked++ === 0 ? 'law' : MARKER),
    })
    expect(parseOrganization(changing)).toEqual({ sector: 'law' })
    expect(asked).toBe(1)
  })

  it('changes nothing of what all objects inherit', () => {
    const before = Reflect.ownKeys(Object.prototype)
    for (const [, , make] of [...WRONG_KEYS, ...WRONG_CLASSES]) checkOrganization(make())
    expect(Reflect.ownKeys(Object.prototype)).toEqual(before)
    expect('polluted' in {}).toBe(false)
    expect('charity' in {}).toBe(false)
  })
})

/** Every field; a new one that is not listed here does not compile. */
const STATED: Required<{ [Field in keyof Organization]: NonNullable<Organization[Field]> }> = {
  id: 'A-7',
  name: '重庆市禾光慈善医院',
  creditCode: CREDIT_CODES.association,
  legalForm: 'association',
  sector: 'business-services',
  classes: { 'social-work': true },
}

const without = (record: object, field: string) =>
  Object.fromEntries(Object.entries(record).filter(([key]) => key !== field))

describe('a field that is null or undefined', () => {
  it.each(Object.keys(STATED))('is as unknown as one that is left out: %s', (field) => {
    const missing = matchDuties(without(STATED, field))
    for (const gap of [null, undefined]) {
      expect(matchDuties({ ...STATED, [field]: gap })).toStrictEqual(missing)
    }
  })

  it.each(CLASS_IDS)('is so in a record of classes: %s', (id) => {
    const narrow: Partial<Record<OrganizationClassId, boolean>> = { [id]: true }
    for (const gap of [null, undefined]) {
      expect(matchDuties({ classes: { ...narrow, [id]: gap } })).toStrictEqual(
        matchDuties({ classes: {} }),
      )
    }
    expect(matchDuties({ classes: {} })).toStrictEqual(matchDuties({}))
  })

  it('is so in every organization', () => {
    fc.assert(
      fc.property(organizationArbitrary, fc.constantFrom(null, undefined), (organization, gap) => {
        const blank = Object.fromEntries(Object.keys(STATED).map((field) => [field, gap]))
        expect(matchDuties({ ...blank, ...organization })).toStrictEqual(matchDuties(organization))
      }),
      { seed: 20200514, numRuns: 300 },
    )
  })
})
