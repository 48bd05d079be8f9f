import * as z from 'zod'
import type { Rubric } from '../data/rubric.ts'
import type { IssueFacts } from '../errors.ts'
import { findHouseholdContradictions } from '../households/record/contradictions.ts'
import type { Household, ParsedHousehold } from '../households/record/household.ts'
import { householdShape } from '../households/record/household-shape.ts'
import type { CrossCheck } from '../input/check.ts'
import type { Parsed, Shape } from '../input/shape.ts'
import { englishOf, stepsOf } from '../issues.ts'
import { findOrganizationContradictions } from '../organizations/record/contradictions.ts'
import type { Organization, ParsedOrganization } from '../organizations/record/organization.ts'
import { organizationShape } from '../organizations/record/organization-shape.ts'
import type { PlaceQuery } from '../places/record/place.ts'
import { findImpossibleCode, placeQueryShape } from '../places/record/place-query-shape.ts'
import { findPlanContradictions } from '../plans/record/contradictions.ts'
import type { ParsedPlan, Plan } from '../plans/record/plan.ts'
import { planShape } from '../plans/record/plan-shape.ts'
import { checkRubric } from '../plans/rubric/parse.ts'
import { zodOf } from './zod-of.ts'

/**
 * `checkHousehold` as a zod schema, to put into `z.object`, tRPC or a form.
 *
 * @example
 * import { householdSchema } from 'chongqing-aid-guideline/zod'
 * import * as z from 'zod'
 *
 * const request = z.object({ household: householdSchema, note: z.string() })
 * request.safeParse({ household: { housing: { grade: 'E' } }, note: '' }).success //=> false
 */
export const householdSchema: z.ZodType<ParsedHousehold, Household> = /* @__PURE__ */ recordSchema(
  householdShape,
  findHouseholdContradictions,
) as z.ZodType<ParsedHousehold, Household>

/**
 * `checkOrganization` as a zod schema.
 *
 * @example
 * import { organizationSchema } from 'chongqing-aid-guideline/zod'
 *
 * organizationSchema.parse({ sector: 'health', legalForm: null }) //=> { sector: 'health' }
 */
export const organizationSchema: z.ZodType<ParsedOrganization, Organization> =
  /* @__PURE__ */ recordSchema(organizationShape, findOrganizationContradictions)

/**
 * `checkPlan` as a zod schema.
 *
 * @example
 * import { planSchema } from 'chongqing-aid-guideline/zod'
 *
 * const result = planSchema.safeParse({ organization: {}, period: { start: '2020-06-01' } })
 * result.error?.issues[0]?.path //=> ['period', 'end']
 */
export const planSchema: z.ZodType<ParsedPlan, Plan> = /* @__PURE__ */ recordSchema(
  planShape,
  findPlanContradictions,
)

/**
 * What `classifyPlace` and its like accept, as a zod schema.
 *
 * @example
 * import { placeQuerySchema } from 'chongqing-aid-guideline/zod'
 *
 * placeQuerySchema.safeParse('奉节县平安乡').success //=> true
 * placeQuerySchema.safeParse({ township: '平安乡' }).success //=> false
 */
export const placeQuerySchema: z.ZodType<
  Parsed<PlaceQuery>,
  PlaceQuery
> = /* @__PURE__ */ recordSchema(placeQueryShape, findImpossibleCode)

/**
 * `checkRubric` as a zod schema; what comes back is frozen.
 *
 * @example
 * import { rubric } from 'chongqing-aid-guideline'
 * import { rubricSchema } from 'chongqing-aid-guideline/zod'
 *
 * rubricSchema.safeParse({ ...rubric, id: 'ours' }).success //=> true
 * rubricSchema.safeParse({ ...rubric, outOf: 99 }).error?.issues[0]?.path //=> ['outOf']
 */
export const rubricSchema: z.ZodType<Rubric, Rubric> = /* @__PURE__ */ wholeRubricSchema()

/** A formula of a rubric may be anything until it is read, and zod looks closer at a value than is safe. */
function wholeRubricSchema(): z.ZodType<Rubric, Rubric> {
  const schema: z.ZodType<unknown> = z.unknown().transform((given, context) => {
    const checked = checkRubric(given)
    if (checked.ok) return checked.value
    addIssues(checked.error.issues, context)
    return z.NEVER
  })
  return schema as z.ZodType<Rubric, Rubric>
}

/** Runs the rule of several fields once each of them is valid. */
function recordSchema<Value>(
  shapeOf: () => Shape<Value>,
  rule: CrossCheck<Parsed<Value>>,
): z.ZodType<Parsed<Value>, Value> {
  return zodOf(shapeOf).transform((value, context) => {
    addIssues(rule(value), context)
    return value
  })
}

function addIssues(issues: readonly IssueFacts[], context: z.RefinementCtx): void {
  for (const issue of issues) {
    const message = englishOf(issue)
    context.addIssue({ code: 'custom', message, path: stepsOf(issue.path), params: { ...issue } })
  }
}
