import * as z from 'zod/mini'
import type { ProvisionId } from '../data/ids.ts'
import type { Ruleset } from '../data/ruleset.ts'
import { checkerOf } from '../input/check.ts'
import type { PlanScore } from './plan-score.ts'
import { asPoints, fractionOf, hundredthsOf, type Interval } from './points.ts'

/** A score as one item of a grade-evaluation index (社会组织等级评估指标体系) of any scale. */
export interface IndexItem {
  /** The plan's own key, if it had one. */
  readonly id?: string | number
  /** In steps of 0.01, rounded half up. */
  readonly points: Interval
  readonly outOf: number
  /** The covering notice asks for the item. */
  readonly provision: ProvisionId
  readonly rubric: { readonly id: string; readonly version: string }
  readonly ruleset: Ruleset
  readonly asOf: string
  readonly outOfPeriod: boolean
}

/** The scale of an index. */
export interface IndexItemOptions {
  /** What the item can give at most in the index: 0.01 to 1,000,000, in steps of 0.01. */
  readonly maxPoints: number
}

const MOST_POINTS = 1_000_000

const check = /* @__PURE__ */ checkerOf(
  () => z.strictObject({ maxPoints: z.number().check(z.gte(0.01), z.lte(MOST_POINTS)) }),
  {
    path: 'options',
    rule: ({ maxPoints }) =>
      Math.abs(maxPoints * 100 - hundredthsOf(maxPoints)) < 1e-6
        ? []
        : [{ path: 'options.maxPoints', code: 'out-of-range', expected: 'steps of 0.01' }],
  },
)

/**
 * Brings a score to the scale of a grade-evaluation index (clause notice.1). What the item gives at most, and which
 * grade follows, is for whoever keeps the index.
 *
 * @param score - of `scorePlan`.
 * @param options - `maxPoints`, what the item can give at most.
 * @returns the item as plain JSON.
 * @throws {InvalidInputError} if the scale is wrong.
 * @example
 * import { scorePlan, toIndexItem } from 'chongqing-aid-guideline'
 *
 * const plan = {
 *   organization: {},
 *   period: { start: '2020-06-01', end: '2020-12-31' },
 *   inAnnualPlan: true,
 *   staffInsured: false,
 * }
 * const item = toIndexItem(scorePlan(plan, { asOf: '2020-06-01' }), { maxPoints: 30 })
 * item.points //=> { min: 1.5, max: 29.4 }
 * item.provision //=> 'notice.1'
 */
export function toIndexItem(score: PlanScore, options: IndexItemOptions): IndexItem {
  const result = check(options)
  if (!result.ok) throw result.error
  const { maxPoints } = result.value
  const { id, points, outOf, rubric, ruleset, asOf, outOfPeriod } = score
  const full = hundredthsOf(maxPoints)
  const total = hundredthsOf(outOf)
  // Of a rubric whose every criterion left the total nothing is known.
  const scaled =
    total === 0
      ? { min: 0, max: full }
      : {
          min: fractionOf(full, hundredthsOf(points.min), total),
          max: fractionOf(full, hundredthsOf(points.max), total),
        }
  return {
    ...(id !== undefined && { id }),
    points: asPoints(scaled),
    outOf: maxPoints,
    provision: 'notice.1',
    rubric,
    ruleset,
    asOf,
    outOfPeriod,
  }
}
