import jsonSchema from '../../data/schema/plan.schema.json'
import { deepFreeze } from '../data/deep-freeze.ts'
import { checkPlan } from '../plans/record/parse.ts'
import type { ParsedPlan, Plan } from '../plans/record/plan.ts'
import { type StandardSchema, standardSchema } from './standard.ts'

/**
 * `checkPlan` as a Standard Schema, with English messages; `standardSchema` makes one in Chinese.
 *
 * @example
 * import { planSchema } from 'chongqing-aid-guideline/schema'
 *
 * const result = planSchema['~standard'].validate({ organization: {}, period: { start: '2020-06-01' } })
 * result.issues?.[0]?.path //=> ['period', 'end']
 */
export const planSchema: StandardSchema<Plan, ParsedPlan> = /* @__PURE__ */ standardSchema(
  checkPlan,
  { locale: 'en' },
)

/**
 * The JSON Schema (2020-12) of a plan. Its description says what it cannot say; `checkPlan` does.
 *
 * @example
 * import { planJsonSchema } from 'chongqing-aid-guideline/schema'
 *
 * planJsonSchema.additionalProperties //=> false
 */
export const planJsonSchema: Readonly<Record<string, unknown>> =
  /* @__PURE__ */ deepFreeze(jsonSchema)
