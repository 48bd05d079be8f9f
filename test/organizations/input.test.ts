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
import { HOSTILE, HOSTILE_OPTIONS, MARKER, TRACES } from '../support/hostile-organizations.ts'
import { CLASS_IDS, CREDIT_CODES, organizationArbitrary } from '../support/organizations.ts'
import { trapped } from '../support/unreadable.ts'

/** Of the codes, those that declare a legal form. */
const LEGAL_FORMS = { association: true, service: true, foundation: true }

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

describe.each(Object.entries(HOSTILE))('an organization %s', (_, table) => {
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
  it.each(HOSTILE_OPTIONS)('are refused, and nothing of them is told: %s', (_, issues, make) => {
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
    for (const [, , make] of Object.values(HOSTILE).flat()) checkOrganization(make())
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
