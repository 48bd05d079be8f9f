import { Ajv2020 } from 'ajv/dist/2020.js'
import {
  checkHousehold,
  checkPlaceQuery,
  checkRubric,
  type Household,
  parseHousehold,
  rubric,
} from 'chongqing-aid-guideline'
import {
  householdJsonSchema,
  householdSchema,
  placeQueryJsonSchema,
  placeQuerySchema,
  rubricSchema,
} from 'chongqing-aid-guideline/schema'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import places from '../data/conformance/places.json'
import { HOSTILE as HOSTILE_PLACES } from './support/hostile-places.ts'
import { householdArbitrary } from './support/households.ts'

const standard = householdSchema['~standard']

const accepts = new Ajv2020({ validateFormats: false }).compile(householdJsonSchema)

/** Inputs that are no household, and where they are wrong. */
const WRONG: [name: string, input: unknown, paths: (string | number)[][]][] = [
  ['null', null, [[]]],
  ['a string', 'poor', [[]]],
  ['an unknown key', { regstration: 'poor' }, [[]]],
  ['an unknown code', { registration: 'rich' }, [['registration']]],
  ['a field of a record', { housing: { grade: 'E' } }, [['housing', 'grade']]],
  ['an unknown key of a record', { housing: { roof: 'tiles' } }, [['housing']]],
  ['a field of a list entry', { members: [{}, { age: 151 }] }, [['members', 1, 'age']]],
  ['an entry of a list', { members: [3] }, [['members', 0]]],
  [
    'an entry of a list in a list',
    { members: [{ health: ['healthy', 'tired'] }] },
    [['members', 0, 'health', 1]],
  ],
  [
    'a record in a list entry',
    { members: [{}, {}, { disability: { kind: 'vision', grade: 5 } }] },
    [['members', 2, 'disability', 'grade']],
  ],
  ['an entry with two digits', { risks: [...new Array(10).fill(null), 'x'] }, [['risks', 10]]],
  ['a contradiction', { members: [{ age: 3, birthDate: '2017-01-01' }] }, [['members', 0]]],
  [
    'several things',
    { members: [{ sex: 'x' }], housing: 3, extremePoverty: 'no' },
    [['housing'], ['extremePoverty'], ['members', 0, 'sex']],
  ],
]

describe('the Standard Schema of a household', () => {
  it('has the shape of version 1', () => {
    expect(Object.keys(householdSchema)).toEqual(['~standard'])
    expect(standard).toEqual({
      version: 1,
      vendor: 'chongqing-aid-guideline',
      validate: expect.any(Function),
    })
  })

  it('gives the value alone where it is right', () => {
    const input = { id: 7, registration: 'edge', housing: null, members: [null] }
    expect(standard.validate(input)).toStrictEqual({ value: parseHousehold(input) })
  })

  it.each(WRONG)('gives issues alone, with paths as lists, for %s', (_, input, paths) => {
    const result = standard.validate(input)
    expect(Object.keys(result)).toEqual(['issues'])
    const issues = result.issues ?? []
    expect(issues.map(({ path }) => path)).toEqual(expect.arrayContaining(paths))
    expect(issues).toHaveLength(paths.length)
    for (const issue of issues) expect(Object.keys(issue).sort()).toEqual(['message', 'path'])
  })

  it.each(WRONG)('says what checkHousehold says of %s', (_, input) => {
    const result = standard.validate(input)
    const checked = checkHousehold(input)
    expect(result.issues?.map(({ message }) => message)).toEqual(
      checked.ok ? [] : checked.error.issues.map(({ message }) => message),
    )
  })

  it('agrees with checkHousehold on any household, broken or not', () => {
    const broken = fc
      .tuple(
        householdArbitrary,
        fc.constantFrom('registration', 'members', 'housing', 'incomes', 'events', 'id', 'other'),
        fc.constantFrom<unknown>('x', 3, true, null, [], {}, [null], [{}], [{ age: -1 }]),
      )
      .map(([household, key, value]) => ({ ...household, [key]: value }))
    fc.assert(
      fc.property(fc.oneof(householdArbitrary, broken), (input) => {
        const result = standard.validate(input)
        const checked = checkHousehold(input)
        if (checked.ok) {
          expect(result).toEqual({ value: checked.value })
          return
        }
        const { issues } = checked.error
        // Written back as text, the list is the path again.
        const textOf = (path: readonly (string | number)[]) =>
          path.reduce<string>((text, step) => {
            if (typeof step === 'number') return `${text}[${step}]`
            return text ? `${text}.${step}` : step
          }, '')
        expect(
          result.issues?.map(({ message, path }) => ({ message, path: textOf(path) })),
        ).toEqual(issues.map(({ message, path }) => ({ message, path })))
      }),
    )
  })

  it('answers at once, not with a promise', () => {
    expect(standard.validate({})).not.toBeInstanceOf(Promise)
    expect(standard.validate({})).not.toHaveProperty('then')
  })
})

/** A record of every kind that a household holds, and where an unknown key would stand in it. */
const WITH_KEY: [name: string, wrap: (more: object) => object][] = [
  ['a household', (more) => ({ registration: 'poor', ...more })],
  ['a member', (more) => ({ members: [{ age: 3, ...more }] })],
  ['a disability', (more) => ({ members: [{ disability: { grade: 1, ...more } }] })],
  ['an income', (more) => ({ incomes: [{ periodEnd: '2019-12-31', total: 1, ...more }] })],
  ['the housing', (more) => ({ housing: { grade: 'A', ...more } })],
  ['an event', (more) => ({ events: [{ kind: 'flood', ...more }] })],
]

const listOf = (length: number, entry: unknown) => new Array<unknown>(length).fill(entry)

/** A case each side of each bound. */
const BOUNDS: [name: string, right: object, wrong: object][] = [
  ['the id', { id: 'x'.repeat(200) }, { id: 'x'.repeat(201) }],
  ['the list of members', { members: listOf(200, {}) }, { members: listOf(201, {}) }],
  [
    'the list of events',
    { events: listOf(1000, { kind: 'flood' }) },
    { events: listOf(1001, { kind: 'flood' }) },
  ],
  ['the list of risks', { risks: listOf(50, 'other') }, { risks: listOf(51, 'other') }],
  [
    'the list of health labels',
    { members: [{ health: listOf(50, 'healthy') }] },
    { members: [{ health: listOf(51, 'healthy') }] },
  ],
  ['the greatest age', { members: [{ age: 150 }] }, { members: [{ age: 151 }] }],
  ['the least age', { members: [{ age: 0 }] }, { members: [{ age: -1 }] }],
  ['a whole age', { members: [{ age: 3 }] }, { members: [{ age: 3.5 }] }],
  [
    'a real day',
    { members: [{ birthDate: '2020-02-29' }] },
    { members: [{ birthDate: '2019-02-29' }] },
  ],
  [
    'a grade',
    { members: [{ disability: { grade: 4 } }] },
    { members: [{ disability: { grade: 5 } }] },
  ],
  [
    'an end of an income',
    { incomes: [{ periodEnd: '2019-12-31', total: 1 }] },
    { incomes: [{ total: 1 }] },
  ],
  ['a kind of an event', { events: [{ kind: 'accident' }] }, { events: [{ severe: true }] }],
  ['a yes or no', { incomeStable: false }, { incomeStable: 'no' }],
  ['a null in the list of members', { members: [null] }, { incomes: [null] }],
  ['a list of records', { events: [] }, { events: {} }],
]

/** A case each side of each contradiction. */
const TORN: [name: string, right: object, wrong: object][] = [
  [
    'age and birth date',
    { members: [null, { age: 3, birthDate: null }, { birthDate: '2017-01-01' }] },
    { members: [{ age: 3, birthDate: '2017-01-01' }] },
  ],
  [
    'health',
    {
      members: [{ health: ['healthy', null] }, { health: ['chronic-illness', 'serious-illness'] }],
    },
    { members: [{ health: ['serious-illness', 'healthy'] }] },
  ],
  [
    'figures of an income',
    { incomes: [{ periodEnd: '2019-12-31', perCapita: 0, total: null }] },
    { incomes: [{ periodEnd: '2019-12-31', perCapita: null }] },
  ],
  ...(['A', 'B', 'C', 'D'] as const).map((grade): [string, object, object] => {
    const unsafe = grade === 'C' || grade === 'D'
    return [
      `grade ${grade}`,
      { housing: { grade, unsafe } },
      { housing: { grade, unsafe: !unsafe } },
    ]
  }),
  [
    'extreme poverty',
    { extremePoverty: false, members: [null, { extremePoverty: false }] },
    { extremePoverty: false, members: [null, { extremePoverty: true }] },
  ],
  [
    'the first and the last day',
    { events: ['1900-01-01', '2100-12-31'].map((date) => ({ kind: 'flood', date })) },
    { events: [{ kind: 'flood', date: '1899-12-31' }] },
  ],
]

describe('the JSON Schema of a household', () => {
  it('is a JSON Schema of 2020-12 that nobody can change', () => {
    const { $schema, properties } = householdJsonSchema
    expect($schema).toBe('https://json-schema.org/draft/2020-12/schema')
    for (const part of [householdJsonSchema, properties]) {
      expect(part).toEqual(expect.any(Object))
      expect(Object.isFrozen(part)).toBe(true)
    }
  })

  it('accepts what checkHousehold accepts', () => {
    fc.assert(
      fc.property(householdArbitrary, (household) => {
        expect(checkHousehold(household).ok).toBe(true)
        expect(accepts(household)).toBe(true)
      }),
    )
  })

  it('accepts null wherever a field may be left out', () => {
    const everything = {
      id: null,
      registration: null,
      riskEliminated: null,
      monitoringKnown: null,
      extremePoverty: null,
      members: null,
      membersComplete: null,
      incomes: null,
      incomeStable: null,
      housing: null,
      events: null,
      risks: null,
      causes: null,
      focusArea: null,
    } satisfies Required<Household>
    const nested = {
      members: [
        null,
        {
          sex: null,
          age: null,
          birthDate: null,
          health: null,
          disability: null,
          schooling: null,
          collegeEntranceExam: null,
          employment: null,
          leftBehind: null,
          extremePoverty: null,
        },
        { health: [null], disability: { kind: null, grade: null } },
      ],
      incomes: [{ periodEnd: '2019-12-31', perCapita: null, total: 1, basis: null }],
      housing: { grade: null, unsafe: null },
      events: [{ kind: 'flood', severe: null, causedHardship: null, date: null }],
      risks: [null],
      causes: [null],
    }
    for (const household of [everything, nested]) {
      expect([checkHousehold(household).ok, accepts(household)]).toEqual([true, true])
    }
  })

  it.each(WITH_KEY)('rejects an unknown key of %s', (_, wrap) => {
    expect([checkHousehold(wrap({})).ok, accepts(wrap({}))]).toEqual([true, true])
    for (const key of ['name', 'idNumber', 'phone', 'toString']) {
      const household = wrap({ [key]: null })
      expect([checkHousehold(household).ok, accepts(household)]).toEqual([false, false])
    }
  })

  it.each(BOUNDS)('draws the line where checkHousehold draws it: %s', (_, right, wrong) => {
    expect([checkHousehold(right).ok, accepts(right)]).toEqual([true, true])
    expect([checkHousehold(wrong).ok, accepts(wrong)]).toEqual([false, false])
  })

  it('draws it for the list of incomes too', () => {
    const incomes = (length: number) => ({
      incomes: Array.from({ length }, (_, index) => ({
        periodEnd: `${1900 + index}-12-31`,
        total: 1,
      })),
    })
    const verdicts = [200, 201].map((length) => [
      checkHousehold(incomes(length)).ok,
      accepts(incomes(length)),
    ])
    expect(verdicts).toEqual([
      [true, true],
      [false, false],
    ])
  })

  it.each(TORN)('says which fields contradict each other: %s', (_, right, wrong) => {
    expect([checkHousehold(right).ok, accepts(right)]).toEqual([true, true])
    expect([checkHousehold(wrong).ok, accepts(wrong)]).toEqual([false, false])
  })

  it('cannot say that no two incomes have one end and basis: checkHousehold does', () => {
    const income = { periodEnd: '2019-12-31', total: 1 }
    const twice = { incomes: [income, { ...income, total: 2 }] }
    expect([checkHousehold(twice).ok, accepts(twice)]).toEqual([false, true])
  })
})

const queries = places.cases.map(({ query }): unknown => query)

describe('the Standard Schema of a query for a place', () => {
  const { validate } = placeQuerySchema['~standard']

  it('gives the copy that checkPlaceQuery gives, of every conformance case that is right', () => {
    const right = queries.filter((query) => checkPlaceQuery(query).ok)
    expect(right.length).toBeGreaterThan(queries.length / 2)
    for (const query of right) {
      const checked = checkPlaceQuery(query)
      expect(validate(query)).toStrictEqual(checked.ok && { value: checked.value })
    }
  })

  it.each(HOSTILE_PLACES)('refuses with the sentences of checkPlaceQuery: %s', (_, query) => {
    const checked = checkPlaceQuery(query)
    const told = checked.ok ? [] : checked.error.issues.map(({ message }) => message)
    expect(validate(query).issues?.map(({ message }) => message)).toEqual(told)
  })

  it('leads to what is wrong', () => {
    const impossible = { code: '50023', system: 'mca2025' }
    expect(validate(impossible).issues?.map(({ path }) => path)).toEqual([['code']])
  })
})

describe('the JSON Schema of a query for a place', () => {
  const acceptsQuery = new Ajv2020().compile(placeQueryJsonSchema)

  it('cannot be changed', () => {
    expect(Object.isFrozen(placeQueryJsonSchema)).toBe(true)
  })

  it.each([
    ['a text', '', 3],
    ['200 signs', 'x'.repeat(200), 'x'.repeat(201)],
    ['a county', { county: '奉节县', village: null }, { village: '天台村' }],
    ['a code', { code: '500236', system: 'nbs2020' }, { code: '500236', system: 'gb' }],
    ['known keys', { county: '奉节县' }, { county: '奉节县', 乡: '平安乡' }],
  ])('draws the line where checkPlaceQuery draws it: %s', (_, right, wrong) => {
    expect([acceptsQuery(right), checkPlaceQuery(right).ok]).toEqual([true, true])
    expect([acceptsQuery(wrong), checkPlaceQuery(wrong).ok]).toEqual([false, false])
  })

  it('cannot say how many digits a code has: checkPlaceQuery does', () => {
    const query = { code: '50023', system: 'nbs2020' }
    expect([acceptsQuery(query), checkPlaceQuery(query).ok]).toEqual([true, false])
  })
})

describe('the Standard Schema of a rubric', () => {
  const { validate } = rubricSchema['~standard']

  it('gives the frozen copy that checkRubric gives', () => {
    const result = validate({ ...rubric, id: 'ours' })
    const checked = checkRubric({ ...rubric, id: 'ours' })
    expect(result).toStrictEqual(checked.ok && { value: checked.value })
    expect(Object.isFrozen('value' in result && result.value)).toBe(true)
  })

  it.each<[name: string, input: unknown, path: (string | number)[]]>([
    ['null', null, []],
    ['a sum that is another', { ...rubric, outOf: 99 }, ['outOf']],
    ['a field of a criterion', { ...rubric, criteria: [{}] }, ['criteria', 0, 'id']],
    [
      'a fact that is none',
      {
        ...rubric,
        criteria: [{ ...rubric.criteria[0], measure: { formula: { not: 'inspect' } } }],
      },
      ['criteria', 0, 'measure', 'formula', 'not'],
    ],
  ])('leads to what checkRubric refuses: %s', (_, input, path) => {
    const checked = checkRubric(input)
    const issues = validate(input).issues ?? []
    expect(issues.map((issue) => issue.path)).toContainEqual(path)
    expect(issues.map(({ message }) => message)).toEqual(
      checked.ok ? [] : checked.error.issues.map(({ message }) => message),
    )
  })
})
