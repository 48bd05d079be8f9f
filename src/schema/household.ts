import jsonSchema from '../../data/schema/household.schema.json'
import { deepFreeze } from '../data/deep-freeze.ts'
import type { Household, ParsedHousehold } from '../households/record/household.ts'
import { checkHousehold } from '../households/record/parse.ts'
import { type StandardSchema, standardSchema } from './standard.ts'

/**
 * `checkHousehold` as a Standard Schema, with English messages; `standardSchema` makes one in Chinese.
 *
 * @example
 * import { householdSchema } from 'chongqing-aid-guideline/schema'
 *
 * const result = householdSchema['~standard'].validate({ housing: { grade: 'E' } })
 * result.issues?.[0]?.path //=> ['housing', 'grade']
 */
export const householdSchema: StandardSchema<Household, ParsedHousehold> =
  /* @__PURE__ */ standardSchema(checkHousehold, { locale: 'en' })

/**
 * The JSON Schema (2020-12) of a household. Its description says what it cannot say; `checkHousehold` does.
 *
 * @example
 * import { householdJsonSchema } from 'chongqing-aid-guideline/schema'
 *
 * householdJsonSchema.additionalProperties //=> false
 */
export const householdJsonSchema: Readonly<Record<string, unknown>> =
  /* @__PURE__ */ deepFreeze(jsonSchema)
