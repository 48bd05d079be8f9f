import { orThrow } from '../../errors.ts'
import type { ProvisionId } from '../../generated/ids.ts'
import type { Ruleset } from '../../generated/ruleset.ts'
import { checkerOf } from '../../input/check.ts'
import * as s from '../../input/shape.ts'
import type { RubricHead } from '../rubric/digest.ts'
import {
  asPoints,
  findUnevenPoints,
  fractionOf,
  hundredthsOf,
  type Interval,
  MOST_POINTS,
} from '../rubric/points.ts'
import type { PlanScore } from './plan-score.ts'
import { readScoreHead } from './read-score.ts'

/** A score as one item of a grade-evaluation index (社会组织等级评估指标体系) of any scale. */
export interface IndexItem {
  /** The plan's own key, if it had one. */
  readonly id?: string | number
  /** In steps of 0.01, rounded half up. */
  readonly points: Interval
  readonly outOf: number
  /** The covering notice asks for the item. */
  readonly provision: ProvisionId
  readonly rubric: RubricHead
  readonly ruleset: Ruleset
  readonly asOf: string
  readonly outOfPeriod: boolean
}

/** The scale of an index. */
export interface IndexItemOptions {
  /** What the item can give at most in the index: 0.01 to 1,000,000, in steps of 0.01. */
  readonly maxPoints: number
}

const check = /* @__PURE__ */ checkerOf(
  () => s.object({ maxPoints: s.number(0.01, MOST_POINTS) }),
  {
    path: 'options',
    rule: ({ maxPoints }) => findUnevenPoints(maxPoints, 'maxPoints'),
  },
)

/**
 * Brings a score to the scale of a grade-evaluation index (clause notice.1). What the item gives at most, and which
 * grade follows, is for whoever keeps the index.
 *
 * @param score - of `scorePlan`.
 * @param options - `maxPoints`, what the item can give at most.
 * @returns the item as plain JSON.
 * @throws {InvalidInputError} if the scale is wrong or the score is none.
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
  const { id, points, outOf, rubric, ruleset, asOf, outOfPeriod } = readScoreHead(score)
  const full = hundredthsOf(orThrow(check(options)).maxPoints)
  const total = hundredthsOf(outOf)
  const scaled = (part: number) => fractionOf(full, hundredthsOf(part), total)
  return {
    ...(id !== undefined && { id }),
    // Of a rubric whose every criterion left the total nothing is known.
    points: asPoints(
      total === 0 ? { min: 0, max: full } : { min: scaled(points.min), max: scaled(points.max) },
    ),
    outOf: full / 100,
    provision: 'notice.1',
    rubric,
    ruleset,
    asOf,
    outOfPeriod,
  }
}
