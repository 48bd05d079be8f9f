import { CREDIT_CODE } from '../../src/organizations/record/credit-code.ts'
import type { Data } from './data.ts'
import { type JsonSchema, jsonSchemaOf, type Remarks } from './json-schema.ts'
import { jsonText } from './source-text.ts'

/** The shapes of the records that callers give, by name. They are made of generated codes, so they come after them. */
const SHAPES = {
  household: async () =>
    (await import('../../src/households/record/household-shape.ts')).householdShape(),
  organization: async () =>
    (await import('../../src/organizations/record/organization-shape.ts')).organizationShape(),
  plan: async () => (await import('../../src/plans/record/plan-shape.ts')).planShape(),
  'place-query': async () =>
    (await import('../../src/places/record/place-query-shape.ts')).placeQueryShape(),
}

type RecordName = keyof typeof SHAPES

export const inputSchemaNames = Object.keys(SHAPES) as RecordName[]

/** Prints the JSON Schema of a record. */
export async function inputSchemaText(name: RecordName, data: Data): Promise<string> {
  const { title, limits, remarksOn } = ABOUT[name]
  return jsonText({
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: `urn:chongqing-aid-guideline:${name}`,
    title,
    description: `Null means the same as a missing field: unknown. What this schema cannot say, and the check of the package does: ${limits}`,
    ...jsonSchemaOf(await SHAPES[name](), remarksOn(data)),
  })
}

interface About {
  readonly title: string
  /** What a JSON Schema cannot say of it. */
  readonly limits: string
  readonly remarksOn: (data: Data) => Remarks
}

const ABOUT: Readonly<Record<RecordName, About>> = {
  household: {
    title: 'Household',
    limits: 'no two incomes have one periodEnd and basis.',
    remarksOn:
      ({ householdFields }) =>
      (path) => {
        const row = householdFields.find(({ id }) => id === path)
        const described = row && { title: row.label.en, description: row.question.en }
        return { ...described, ...HOUSEHOLD_RULES[path] }
      },
  },
  organization: {
    title: 'Organization',
    limits:
      'the check characters of creditCode are right, it is a code of the stated legalForm, and the stated classes fit each other.',
    remarksOn: () => (path) => ORGANIZATION_RULES[path],
  },
  plan: {
    title: 'Plan',
    limits:
      'period does not start after it ends and lasts at most 20 years; no part is greater than its whole; and what the schema of an organization cannot say.',
    remarksOn:
      ({ duties }) =>
      (path) => {
        if (path === 'activities[].duty') return { enum: [...duties.map(({ id }) => id), null] }
        if (path === '') return PLAN_RULE
        return path.startsWith('organization.')
          ? ORGANIZATION_RULES[path.slice('organization.'.length)]
          : undefined
      },
  },
  'place-query': {
    title: 'Place query',
    limits: 'a code has as many digits as its system gives.',
    remarksOn: () => () => undefined,
  },
}

const given = (field: string): JsonSchema => ({
  required: [field],
  properties: { [field]: { not: { type: 'null' } } },
})

const is = (field: string, codes: readonly unknown[]): JsonSchema => ({
  required: [field],
  properties: { [field]: { enum: codes } },
})

const holds = (field: string, entry: JsonSchema): JsonSchema => ({
  required: [field],
  properties: { [field]: entry },
})

/** What is said not to apply cannot be done all the same. */
const PLAN_RULE: JsonSchema = {
  not: {
    anyOf: [
      {
        allOf: [
          is('followUpsFeasible', [false]),
          holds('followUps', { type: 'array', minItems: 1 }),
        ],
      },
      {
        allOf: [
          is('hasSupervisoryUnit', [false]),
          holds('reports', {
            type: 'array',
            contains: { type: 'object', ...is('to', ['supervisory-unit']) },
          }),
        ],
      },
      {
        allOf: [
          is('staffInsured', [true]),
          holds('staff', { type: 'object', ...is('total', [0]) }),
        ],
      },
    ],
  },
}

/** Rules of several fields, as far as JSON Schema can say them. */
const HOUSEHOLD_RULES: Readonly<Record<string, JsonSchema>> = {
  '': {
    not: {
      ...is('extremePoverty', [false]),
      allOf: [
        {
          required: ['members'],
          properties: {
            members: {
              type: 'array',
              contains: { type: 'object', ...is('extremePoverty', [true]) },
            },
          },
        },
      ],
    },
  },
  'members[]': { not: { type: 'object', allOf: [given('age'), given('birthDate')] } },
  'members[].health': {
    not: {
      type: 'array',
      allOf: [
        { contains: { const: 'healthy' } },
        { contains: { enum: ['chronic-illness', 'serious-illness'] } },
      ],
    },
  },
  'incomes[]': { anyOf: [given('perCapita'), given('total')] },
  housing: {
    not: {
      type: 'object',
      anyOf: [
        { allOf: [is('grade', ['A', 'B']), is('unsafe', [true])] },
        { allOf: [is('grade', ['C', 'D']), is('unsafe', [false])] },
      ],
    },
  },
}

const ORGANIZATION_RULES: Readonly<Record<string, JsonSchema>> = {
  creditCode: { pattern: CREDIT_CODE.source },
}
