import { z } from 'zod'
import { jsonText } from './source-text.ts'

/** The schemas of the records that callers give, by name. They are made of generated codes, so they come after them. */
const SCHEMAS = {
  household: async () => (await import('../../src/households/record/schema.ts')).householdSchema(),
  organization: async () =>
    (await import('../../src/organizations/record/schema.ts')).organizationSchema(),
  plan: async () => (await import('../../src/plans/record/schema.ts')).planSchema(),
}

export const inputSchemaNames = Object.keys(SCHEMAS) as (keyof typeof SCHEMAS)[]

/** Prints the JSON Schema of a record. */
export async function inputSchemaText(name: keyof typeof SCHEMAS): Promise<string> {
  return jsonText(
    z.toJSONSchema(await SCHEMAS[name](), {
      io: 'input',
      override: ({ jsonSchema }) => {
        if (jsonSchema.format === 'date')
          jsonSchema.description = 'A real day from 1900-01-01 to 2100-12-31.'
      },
    }),
  )
}
