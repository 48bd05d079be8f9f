import type { Rubric } from '../data/rubric.ts'
import { checkRubric } from '../plans/rubric/parse.ts'
import { type StandardSchema, standardSchema } from './standard.ts'

/**
 * `checkRubric` as a Standard Schema, with English messages; `standardSchema` makes one in Chinese.
 *
 * @example
 * import { rubric } from 'chongqing-aid-guideline'
 * import { rubricSchema } from 'chongqing-aid-guideline/schema'
 *
 * const result = rubricSchema['~standard'].validate({ ...rubric, outOf: 99 })
 * result.issues?.[0]?.path //=> ['outOf']
 */
export const rubricSchema: StandardSchema<Rubric, Rubric> = /* @__PURE__ */ standardSchema(
  checkRubric,
  { locale: 'en' },
)
