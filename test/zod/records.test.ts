import {
  checkHousehold,
  checkOrganization,
  checkPlaceQuery,
  checkPlan,
  checkRubric,
  type Result,
  rubric,
} from 'chongqing-aid-guideline'
import {
  householdSchema,
  organizationSchema,
  placeQuerySchema,
  planSchema,
  rubricSchema,
} from 'chongqing-aid-guideline/zod'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import contacts from '../../data/conformance/contacts.json'
import households from '../../data/conformance/households.json'
import organizations from '../../data/conformance/organizations.json'
import places from '../../data/conformance/places.json'
import plans from '../../data/conformance/plans.json'
import support from '../../data/conformance/support.json'
import { householdShape } from '../../src/households/record/household-shape.ts'
import type { Shape } from '../../src/input/shape.ts'
import { organizationShape } from '../../src/organizations/record/organization-shape.ts'
import { placeQueryShape } from '../../src/places/record/place-query-shape.ts'
import { planShape } from '../../src/plans/record/plan-shape.ts'
import { rubricShape } from '../../src/plans/rubric/rubric-shape.ts'
import { planArbitrary } from '../support/arbitrary-plans.ts'
import { HOSTILE as HOSTILE_HOUSEHOLDS } from '../support/hostile-households.ts'
import { HOSTILE as HOSTILE_ORGANIZATIONS } from '../support/hostile-organizations.ts'
import { HOSTILE as HOSTILE_PLACES } from '../support/hostile-places.ts'
import { HOSTILE as HOSTILE_PLANS } from '../support/hostile-plans.ts'
import { householdArbitrary } from '../support/households.ts'
import { mixedInputs } from '../support/near-inputs.ts'
import { organizationArbitrary } from '../support/organizations.ts'
import { queryArbitrary } from '../support/places.ts'
import { EMPTY } from '../support/plans.ts'
import { revoked, trapped, withGetter } from '../support/unreadable.ts'

/** How many inputs are drawn for each record; ZOD_INPUTS=100000 for the whole test. */
const INPUTS = Number(process.env['ZOD_INPUTS'] ?? 5000)

interface Pair {
  readonly schema: z.ZodType
  readonly check: (input: unknown) => Result<unknown>
  readonly shape: Shape
  readonly right: fc.Arbitrary<unknown>
  /** The inputs of the conformance cases. */
  readonly cases: readonly unknown[]
  /** What must be refused. */
  readonly hostile: readonly (readonly [name: string, make: () => unknown])[]
}

const queries = [...places.cases, ...contacts.cases].map(({ query }): unknown => query)
// Some cases are about a credit code alone.
const bearers = [...organizations.cases, ...support.cases].flatMap((one): unknown[] =>
  'input' in one ? [one.input] : [],
)

const CRITERION = { id: 'one', provisions: ['5.7'], points: 1, measure: { fact: 'inspected' } }
const ONE = { id: 'ours', version: '1', outOf: 1, criteria: [CRITERION] }
const withCriterion = (changed: object) => ({ ...ONE, criteria: [{ ...CRITERION, ...changed }] })
const OWN_RUBRICS = [ONE, withCriterion({ appliesIf: { not: 'has-staff' } })]

const RECORDS: Readonly<Record<string, Pair>> = {
  household: {
    schema: householdSchema,
    check: checkHousehold,
    shape: householdShape(),
    right: householdArbitrary,
    cases: households.cases.map(({ input }): unknown => input),
    hostile: Object.values(HOSTILE_HOUSEHOLDS)
      .flat()
      .map(({ name, make }) => [name, make]),
  },
  organization: {
    schema: organizationSchema,
    check: checkOrganization,
    shape: organizationShape(),
    right: organizationArbitrary,
    cases: bearers,
    hostile: Object.values(HOSTILE_ORGANIZATIONS)
      .flat()
      .map(([name, , make]) => [name, make]),
  },
  plan: {
    schema: planSchema,
    check: checkPlan,
    shape: planShape(),
    right: planArbitrary,
    cases: [
      ...plans.cases.map(({ input }): unknown => input),
      ...bearers.map((organization) => ({ ...EMPTY, organization })),
      ...queries.map((query) => ({ ...EMPTY, places: [query] })),
    ],
    hostile: Object.values(HOSTILE_PLANS)
      .flat()
      .map(([name, input]) => [name, () => input]),
  },
  'place query': {
    schema: placeQuerySchema,
    check: checkPlaceQuery,
    shape: placeQueryShape(),
    right: queryArbitrary,
    cases: queries,
    hostile: HOSTILE_PLACES.map(([name, query]) => [name, () => query]),
  },
  rubric: {
    schema: rubricSchema,
    check: checkRubric,
    shape: rubricShape(),
    right: fc.constantFrom(rubric, ...OWN_RUBRICS),
    cases: [rubric, ...OWN_RUBRICS],
    hostile: [
      ['points that sum up to another number', () => ({ ...rubric, outOf: 99 })],
      ['a criterion twice', () => ({ ...ONE, outOf: 2, criteria: [CRITERION, CRITERION] })],
      ['an unknown provision', () => withCriterion({ provisions: ['99'] })],
      ['an unknown fact', () => withCriterion({ measure: { fact: 'inspect' } })],
      ['a formula without form', () => withCriterion({ appliesIf: { none: [] } })],
      ['a formula that throws', () => withCriterion({ appliesIf: withGetter({}, 'not') })],
      ['a proxy of a formula', () => withCriterion({ measure: { formula: trapped('ownKeys') } })],
    ],
  },
}

/** The names of the fields of a record, or of several kinds of it. */
function fieldsOf(shape: Shape): string[] {
  if (shape.kind === 'union') return shape.options.flatMap(fieldsOf)
  return shape.kind === 'object' ? Object.keys(shape.fields) : []
}

/** Expects that a schema takes or refuses an input as the check does, and tells which of the two. */
function expectAgreement({ schema, check }: Pair, makeInput: () => unknown): boolean {
  const checked = check(makeInput())
  const parsed = schema.safeParse(makeInput())
  expect(parsed.success).toBe(checked.ok)
  if (checked.ok) expect(parsed.data).toEqual(checked.value)
  return checked.ok
}

describe.each(Object.entries(RECORDS))('the zod schema of a %s', (_, pair) => {
  it('agrees with the check on every conformance case, and takes many', () => {
    const taken = pair.cases.filter((input) => expectAgreement(pair, () => input))
    expect(taken.length).toBeGreaterThan(pair.cases.length / 3)
  })

  it.each(pair.hostile)('refuses as the check does: %s', (_name, make) => {
    expect(expectAgreement(pair, make)).toBe(false)
  })

  it.each(fieldsOf(pair.shape))('refuses a revoked proxy as %s', (field) => {
    expect(expectAgreement(pair, () => ({ [field]: revoked() }))).toBe(false)
  })

  it(`agrees with the check on ${INPUTS} inputs, right, nearly right and wrong`, () => {
    let taken = 0
    fc.assert(
      fc.property(mixedInputs(pair.shape, pair.right), (input) => {
        if (expectAgreement(pair, () => input)) taken++
      }),
      { seed: 20200514, numRuns: INPUTS, endOnFailure: true },
    )
    expect(taken / INPUTS).toBeGreaterThan(0.1)
    expect(taken / INPUTS).toBeLessThan(0.95)
  })

  it('is read by the tools of zod', () => {
    expect(z.toJSONSchema(pair.schema, { io: 'input' })).toBeTypeOf('object')
  })
})

describe('the zod schemas', () => {
  it('stand in a schema of the caller, and say where something is wrong', () => {
    const request = z.object({ households: z.array(householdSchema), at: placeQuerySchema })
    const result = request.safeParse({
      households: [
        {},
        { members: [{ age: 151 }] },
        { members: [{ age: 3, birthDate: '2017-01-01' }] },
      ],
      at: { county: '奉节县' },
    })
    expect(result.error?.issues.map(({ path }) => path)).toEqual([
      ['households', 1, 'members', 0, 'age'],
      ['households', 2, 'members', 0],
    ])
  })

  it('tell of a contradiction what an issue of the check tells', () => {
    const input = { housing: { grade: 'A', unsafe: true } }
    const checked = checkHousehold(input)
    const [issue] = householdSchema.safeParse(input).error?.issues ?? []
    expect(issue).toMatchObject({
      code: 'custom',
      message: !checked.ok && checked.error.issues[0]?.message,
      params: { code: 'contradiction', expected: { rule: 'grade-and-unsafe' } },
    })
  })
})

describe('the zod schema of a rubric in a form', () => {
  const form = z.object({ rubric: rubricSchema })

  it('is asked for where it is missing', () => {
    expect(form.safeParse({}).success).toBe(false)
    expect(form.safeParse({ rubric }).success).toBe(true)
  })

  it('leads to what is wrong', () => {
    const { error } = form.safeParse({ rubric: withCriterion({ appliesIf: { not: 'inspect' } }) })
    expect(error?.issues[0]?.path).toEqual(['rubric', 'criteria', 0, 'appliesIf', 'not'])
  })
})
