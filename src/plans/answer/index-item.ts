import { excludedPointsCodes } from '../../generated/codes.ts'
import type { ProvisionId } from '../../generated/ids.ts'
import type { Ruleset } from '../../generated/ruleset.ts'
import { optionsReader } from '../../input/check.ts'
import * as s from '../../input/shape.ts'
import { fractionOf, simplest } from '../facts/fraction.ts'
import type { Interval } from '../facts/share.ts'
import { asPoints, findUnevenPoints, hundredthsOf, MOST_POINTS } from '../rubric/points.ts'
import type { RubricHead } from '../rubric/rubric-head.ts'
import type { Appraisal, PlanScore } from './plan-score.ts'
import { readScore } from './read-score.ts'
import { type Side, sideField } from './side.ts'

/** A score as one item of a grade-evaluation index (社会组织等级评估指标体系) of any scale. */
export interface IndexItem {
  /** The plan's own key, if it had one. */
  readonly id?: string | number
  /** In steps of 0.01, rounded half up. */
  readonly points: Interval
  /** The scale of the index: `maxPoints` of the options. */
  readonly outOf: number
  /** What it is of: the plan, or what is done of it. */
  readonly of: Side
  /** What became of criteria that left the total. */
  readonly excluded: 'rescale' | 'forfeit'
  /** The covering notice asks for the item. */
  readonly provision: ProvisionId
  /** Which rubric gave the score. */
  readonly rubric: RubricHead
  /** Which rules gave it: store it beside the points. */
  readonly ruleset: Ruleset
  /** The day of the score, `YYYY-MM-DD`: what is done is done by then. */
  readonly asOf: string
  /** Whether `asOf` lies before the document was issued or after the campaign that it served. */
  readonly outOfPeriod: boolean
}

/** The scale of an index. */
export interface IndexItemOptions {
  /** What the item can give at most in the index: 0.01 to 1,000,000, in steps of 0.01. */
  readonly maxPoints: number
  /** The plan itself (default), or what is done of it. */
  readonly of?: Side | null | undefined
  /**
   * Criteria that left the total: the others take their points over (`rescale`, default), or their points are lost
   * (`forfeit`).
   */
  readonly excluded?: 'rescale' | 'forfeit' | null | undefined
}

const readOptions = /* @__PURE__ */ optionsReader(
  () => ({
    maxPoints: s.number(0.01, MOST_POINTS),
    of: sideField(),
    excluded: s.optional(s.codes(excludedPointsCodes)),
  }),
  ({ maxPoints }) => findUnevenPoints(maxPoints, 'maxPoints'),
)

/**
 * Brings a score to the scale of a grade-evaluation index (clause notice.1). What the item gives at most, and which
 * grade follows, is for whoever keeps the index.
 *
 * @param score - of `scorePlan`.
 * @param options - `maxPoints`, what the item can give at most; `of`: `plan` (default) or `done`; `excluded`: `rescale`
 * (default) or `forfeit`, for criteria that left the total.
 * @returns the item as plain JSON.
 * @throws {InvalidInputError} if the scale is wrong or the score is none.
 * @example
 * import { scorePlan, toIndexItem } from 'chongqing-aid-guideline'
 *
 * const plan = {
 *   organization: {},
 *   period: { start: '2020-06-01', end: '2020-12-31' },
 *   inAnnualPlan: true,
 *   staff: { total: 3 },
 *   staffInsured: false,
 * }
 * const item = toIndexItem(scorePlan(plan, { asOf: '2020-06-01' }), { maxPoints: 30 })
 * item.points //=> { min: 1.2, max: 29.4 }
 * item.provision //=> 'notice.1'
 */
export function toIndexItem(score: PlanScore, options: IndexItemOptions): IndexItem {
  const read = readScore(score)
  const { id, rubric, ruleset, asOf, outOfPeriod, fullMarks } = read
  const { maxPoints, of, excluded } = readOptions(options)
  const full = hundredthsOf(maxPoints)
  const appraisal = of === 'done' ? read.done : read
  const points =
    excluded === 'forfeit' ? forfeited(appraisal, fullMarks, full) : rescaled(appraisal, full)
  return {
    ...(id !== undefined && { id }),
    points: asPoints(points),
    outOf: full / 100,
    of: of ?? 'plan',
    excluded: excluded ?? 'rescale',
    provision: 'notice.1',
    rubric,
    ruleset,
    asOf,
    outOfPeriod,
  }
}

function rescaled({ share }: Appraisal, full: number): Interval {
  return { min: fractionOf(full, simplest(share.min)), max: fractionOf(full, simplest(share.max)) }
}

/** What a criterion gives is lost too if it turns out not to apply. */
function forfeited({ points, criteria }: Appraisal, fullMarks: number, full: number): Interval {
  const of = hundredthsOf(fullMarks)
  const sure = criteria.filter(({ appliesIf }) => appliesIf === undefined)
  const min = sure.reduce((sum, one) => sum + hundredthsOf(one.points.min), 0)
  return {
    min: fractionOf(full, { part: min, of }),
    max: fractionOf(full, { part: hundredthsOf(points.max), of }),
  }
}
