import type { Result } from '../../errors.ts'
import { checkerOf } from '../../input/check.ts'
import { findContradictions } from './contradictions.ts'
import type { Plan } from './plan.ts'
import { planSchema } from './schema.ts'

const check = /* @__PURE__ */ checkerOf(planSchema, {
  rule: (plan) => findContradictions(plan as Plan),
})

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
export function checkPlan(input: unknown): Result<Plan> {
  const result = check(input)
  return result.ok ? { ok: true, value: result.value as Plan } : result
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
export function parsePlan(input: unknown): Plan {
  const result = checkPlan(input)
  if (!result.ok) throw result.error
  return result.value
}
