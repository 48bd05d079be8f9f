import { orThrow, type Result } from '../../errors.ts'
import { checkerOf } from '../../input/check.ts'
import type { Loose } from '../../input/shape.ts'
import { findPlanContradictions } from './contradictions.ts'
import type { ParsedPlan, Plan } from './plan.ts'
import { planShape } from './plan-shape.ts'

/** The check, of a plan that may stand in a list. */
export const checkPlanAt = /* @__PURE__ */ checkerOf(planShape, findPlanContradictions)

/**
 * Checks that an input is a plan, without throwing.
 *
 * @param input - anything; see `Plan` for what is accepted.
 * @returns `{ ok: true, value }` with a copy of the plan, or `{ ok: false, error }`.
 * @example
 * import { checkPlan } from 'chongqing-aid-guideline'
 *
 * checkPlan({ organization: {}, period: { start: '2020-06-01', end: '2020-12-31' } }).ok //=> true
 * checkPlan({ organization: {}, period: { start: '2020-06-01', end: '2020-05-31' } }).ok //=> false
 */
export function checkPlan(input: Plan): Result<ParsedPlan>
export function checkPlan(input: Loose<Plan>): Result<ParsedPlan>
export function checkPlan(input: unknown): Result<ParsedPlan> {
  return checkPlanAt(input)
}

/**
 * Checks that an input is a plan.
 *
 * @param input - anything; see `Plan` for what is accepted.
 * @returns a copy of the plan; what is unknown is undefined, never null.
 * @throws {InvalidInputError} naming every place that is wrong.
 * @example
 * import { parsePlan } from 'chongqing-aid-guideline'
 *
 * const period = { start: '2020-06-01', end: '2020-12-31' }
 * parsePlan({ organization: { sector: 'health' }, period, fields: null }).fields //=> undefined
 */
export function parsePlan(input: Plan): ParsedPlan
export function parsePlan(input: Loose<Plan>): ParsedPlan
export function parsePlan(input: unknown): ParsedPlan {
  return orThrow(checkPlanAt(input))
}
