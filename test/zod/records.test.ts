import {
  checkHousehold,
  checkOrganization,
  checkPlaceQuery,
  checkPlan,
  type Result,
} from 'chongqing-aid-guideline'
import {
  householdSchema,
  organizationSchema,
  placeQuerySchema,
  planSchema,
} from 'chongqing-aid-guideline/zod'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import conformance from '../../data/conformance/households.json'
import planConformance from '../../data/conformance/plans.json'
import { householdShape } from '../../src/households/record/household-shape.ts'
import { organizationShape } from '../../src/organizations/record/organization-shape.ts'
import { placeQueryShape } from '../../src/places/record/place-query-shape.ts'
import { planShape } from '../../src/plans/record/plan-shape.ts'
import { planArbitrary } from '../support/arbitrary-plans.ts'
import { HOSTILE } from '../support/hostile-households.ts'
import { householdArbitrary } from '../support/households.ts'
import { mixedInputs } from '../support/near-inputs.ts'
import { organizationArbitrary } from '../support/organizations.ts'
import { queryArbitrary } from '../support/places.ts'

interface Pair {
  readonly schema: z.ZodType
  readonly check: (input: unknown) => Result<unknown>
  readonly inputs: fc.Arbitrary<unknown>
  readonly runs: number
}

/** 100,000 inputs in all. */
const RECORDS: Readonly<Record<string, Pair>> = {
  household: {
    schema: householdSchema,
    check: checkHousehold,
    inputs: mixedInputs(householdShape(), householdArbitrary),
    runs: 50_000,
  },
  organization: {
    schema: organizationSchema,
    check: checkOrganization,
    inputs: mixedInputs(organizationShape(), organizationArbitrary),
    runs: 20_000,
  },
  plan: {
    schema: planSchema,
    check: checkPlan,
    inputs: mixedInputs(planShape(), planArbitrary),
    runs: 20_000,
  },
  'place query': {
    schema: placeQuerySchema,
    check: checkPlaceQuery,
    inputs: mixedInputs(placeQueryShape(), queryArbitrary),
    runs: 10_000,
  },
}

/** Expects that a schema takes or refuses an input as the check does, and tells which of the two. */
function expectAgreement({ schema, check }: Pair, makeInput: () => unknown): boolean {
  const checked = check(makeInput())
  const parsed = schema.safeParse(makeInput())
  expect(parsed.success).toBe(checked.ok)
  if (checked.ok) expect(parsed.data).toEqual(checked.value)
  return checked.ok
}

const household = RECORDS['household'] as Pair

describe('the zod schema of a household', () => {
  it.each(conformance.cases.map(({ name, input }) => ({ name, input: input as unknown })))(
    'agrees with checkHousehold on the case: $name',
    ({ input }) => {
      expectAgreement(household, () => input)
    },
  )

  it.each(
    Object.entries(HOSTILE).flatMap(([kind, table]) =>
      table.map(({ name, make }) => ({ kind, name, make })),
    ),
  )('refuses a household $kind: $name', ({ make }) => {
    expect(expectAgreement(household, make)).toBe(false)
  })
})

describe('the zod schema of a plan', () => {
  it.each(planConformance.cases.map(({ name, input }) => ({ name, input: input as unknown })))(
    'agrees with checkPlan on the case: $name',
    ({ input }) => {
      expectAgreement(RECORDS['plan'] as Pair, () => input)
    },
  )
})

describe.each(Object.entries(RECORDS))('the zod schema of a %s', (_, pair) => {
  it(`agrees with the check on ${pair.runs} inputs, right, nearly right and wrong`, () => {
    let taken = 0
    fc.assert(
      fc.property(pair.inputs, (input) => {
        if (expectAgreement(pair, () => input)) taken++
      }),
      { seed: 20200514, numRuns: pair.runs, endOnFailure: true },
    )
    expect(taken / pair.runs).toBeGreaterThan(0.1)
    expect(taken / pair.runs).toBeLessThan(0.95)
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
