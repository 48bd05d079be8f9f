import jsonSchema from '../../data/schema/household.schema.json'
import { deepFreeze } from '../data/deep-freeze.ts'
import type { Household, ParsedHousehold } from '../households/record/household.ts'
import { checkHousehold } from '../households/record/parse.ts'
import { type StandardSchema, standard } from './standard.ts'

/**
 * `checkHousehold` as a Standard Schema.
 *
 * @example
 * import { householdSchema } from 'chongqing-aid-guideline/schema'
 *
 * const result = householdSchema['~standard'].validate({ housing: { grade: 'E' } })
 * result.issues?.[0]?.path //=> ['housing', 'grade']
 */
export const householdSchema: StandardSchema<Household, ParsedHousehold> =
  /* @__PURE__ */ standard(checkHousehold)

/**
 * The JSON Schema (2020-12) of a household. It cannot say which fields contradict each other; `checkHousehold` does.
 *
 * @example
 * import { householdJsonSchema } from 'chongqing-aid-guideline/schema'
 *
 * householdJsonSchema.additionalProperties //=> false
 */
export const householdJsonSchema: Readonly<Record<string, unknown>> =
  /* @__PURE__ */ deepFreeze(jsonSchema)
