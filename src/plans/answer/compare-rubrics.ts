import type { Rubric } from '../../data/rubric.ts'
import { orThrow } from '../../errors.ts'
import { checkerOf, optionsReader } from '../../input/check.ts'
import type { Loose } from '../../input/shape.ts'
import * as s from '../../input/shape.ts'
import type { Interval } from '../facts/share.ts'
import { checkPlanAt } from '../record/parse.ts'
import type { ParsedPlan, Plan } from '../record/plan.ts'
import { completeRubric } from '../rubric/check-rubric.ts'
import { partOf } from '../rubric/points.ts'
import { headOf, type RubricHead } from '../rubric/rubric-head.ts'
import { rubricShape } from '../rubric/rubric-shape.ts'
import type { Appraisal } from './plan-score.ts'
import { ranksOf, type Standing } from './ranks.ts'
import { scorerOf } from './score.ts'
import { type Side, sideField } from './side.ts'

/** How a plan stands under one of two rubrics. */
export interface RubricStanding extends Standing {
  /** The part of the total, from 0 to 1, by which the plans are ranked. */
  readonly share: Interval
}

/** What one criterion gives of the total under each of two rubrics; 0 under one that has no such criterion. */
export interface CriterionShift {
  /** The same criterion in both rubrics is the one of the same id. */
  readonly id: string
  /** The part of the total, from 0 to 1. */
  readonly from: Interval
  /** The part of the total, from 0 to 1. */
  readonly to: Interval
}

/** What another rubric makes of one plan. */
export interface RubricShift {
  /** Its place in the list that was given. */
  readonly index: number
  /** The plan's own key, if it had one. */
  readonly id?: string | number
  /** Its place among the plans under `options.from`. */
  readonly from: RubricStanding
  /** Its place among the plans under `options.to`. */
  readonly to: RubricStanding
  /** Surely to a better place, surely to a worse one, surely to the same, or the evidence does not tell. */
  readonly moved: 'up' | 'down' | 'none' | 'open'
  /** The criteria that give another part of the total, the largest difference first. */
  readonly criteria: readonly CriterionShift[]
}

/** What two rubrics make of the same plans. */
export interface RubricComparison {
  /** Which rubric `options.from` was. */
  readonly from: RubricHead
  /** Which rubric `options.to` was. */
  readonly to: RubricHead
  /** What was compared: the plans themselves, or what is done of them. */
  readonly of: Side
  /** In the order given. */
  readonly plans: readonly RubricShift[]
}

/** Which rubrics are compared, and for which day. */
export interface RubricComparisonOptions {
  /** The rubric that is used now, checked as for `scorePlan`. */
  readonly from: Rubric
  /** The rubric that might take its place, checked likewise. */
  readonly to: Rubric
  /** What is done is done by this day, `YYYY-MM-DD`. */
  readonly asOf: string
  /** The plans themselves (default), or what is done of them. */
  readonly of?: Side | null | undefined
}

const MOST_PLANS = 100_000

const read = /* @__PURE__ */ optionsReader(() => ({
  from: rubricShape(),
  to: rubricShape(),
  asOf: s.day(),
  of: sideField(),
}))
const checkList = /* @__PURE__ */ checkerOf(
  () => s.array(s.unknown(), MOST_PLANS),
  undefined,
  'plans',
)

/**
 * Tells which plans change their place if another rubric is used, and by which criteria.
 *
 * @param plans - at most 100,000, checked here.
 * @param options - `from` and `to`, the rubrics; `asOf`, as for `scorePlan`; `of`: `plan` (default) or `done`.
 * @returns for each plan its places under both rubrics and the criteria that give another part of the total.
 * @throws {InvalidInputError} if a plan, a rubric or the day is wrong.
 * @example
 * import { compareRubrics, type Rubric } from 'chongqing-aid-guideline'
 *
 * const period = { start: '2020-06-01', end: '2020-12-31' }
 * const plans = [
 *   { id: 'places', organization: {}, period, places: ['奉节县'], inAnnualPlan: false },
 *   { id: 'paper', organization: {}, period, places: ['渝中区'], inAnnualPlan: true },
 * ]
 * const own = (id: string, areas: number): Rubric => ({
 *   id,
 *   version: '1',
 *   outOf: 10,
 *   criteria: [
 *     { id: 'areas', provisions: ['2'], points: areas, measure: { share: 'places-in-focus-areas' } },
 *     { id: 'plan', provisions: ['5.7'], points: 10 - areas, measure: { fact: 'in-annual-plan' } },
 *   ],
 * })
 * const { plans: shifts } = compareRubrics(plans, { from: own('a', 8), to: own('b', 2), asOf: '2020-06-01' })
 * shifts.map(({ id, moved }) => [id, moved]) //=> [['places', 'down'], ['paper', 'up']]
 * shifts[0]?.criteria[0] //=> { id: 'areas', from: { min: 0.8, max: 0.8 }, to: { min: 0.2, max: 0.2 } }
 */
export function compareRubrics(
  plans: readonly Plan[],
  options: RubricComparisonOptions,
): RubricComparison
export function compareRubrics(
  plans: Loose<readonly Loose<Plan>[]>,
  options: RubricComparisonOptions,
): RubricComparison
export function compareRubrics(plans: unknown, options: RubricComparisonOptions): RubricComparison {
  const { from, to, asOf, of } = read(options)
  const side = of ?? 'plan'
  const one = orThrow(completeRubric(from, 'options.from'))
  const other = orThrow(completeRubric(to, 'options.to'))
  const parsed = orThrow(checkList(plans)).map((plan, index) =>
    orThrow(checkPlanAt(plan, `plans[${index}]`)),
  )
  const before = rankUnder(one, { plans: parsed, asOf, side })
  const after = rankUnder(other, { plans: parsed, asOf, side })
  return {
    from: before.head,
    to: after.head,
    of: side,
    plans: parsed.map(({ id }, index) => {
      const [was, is] = [before.ranked[index], after.ranked[index]] as [Ranked, Ranked]
      return {
        index,
        ...(id !== undefined && { id }),
        from: was.standing,
        to: is.standing,
        moved: movedBy(was.standing.rank, is.standing.rank),
        criteria: shiftsOf(was.appraisal, is.appraisal),
      }
    }),
  }
}

/** A plan under one rubric. */
interface Ranked {
  readonly appraisal: Appraisal
  readonly standing: RubricStanding
}

/** Ranks all plans under a rubric, in the order given. */
function rankUnder(
  rubric: Rubric,
  { plans, asOf, side }: { plans: readonly ParsedPlan[]; asOf: string; side: Side },
): { head: RubricHead; ranked: Ranked[] } {
  const head = headOf(rubric)
  const scores = plans.map(scorerOf({ asOf, rubric, head }))
  const appraisals = scores.map((score) => (side === 'done' ? score.done : score))
  const standings = ranksOf(appraisals.map(({ share }) => share))
  const ranked = appraisals.map((appraisal, index) => ({
    appraisal,
    standing: { share: appraisal.share, ...(standings[index] as Standing) },
  }))
  return { head, ranked }
}

function movedBy(from: Standing['rank'], to: Standing['rank']): RubricShift['moved'] {
  if (to.worst < from.best) return 'up'
  if (to.best > from.worst) return 'down'
  const isSure = from.best === from.worst && to.best === to.worst
  return isSure ? 'none' : 'open'
}

function shiftsOf(from: Appraisal, to: Appraisal): CriterionShift[] {
  const ids = new Set([...from.criteria, ...to.criteria].map(({ id }) => id))
  const size = ({ from, to }: CriterionShift) =>
    Math.max(Math.abs(to.min - from.min), Math.abs(to.max - from.max))
  return [...ids]
    .map((id) => ({ id, from: givenBy(id, from), to: givenBy(id, to) }))
    .filter((shift) => size(shift) > 0)
    .sort((a, b) => size(b) - size(a))
}

/** Of a total of nothing, no part. */
function givenBy(id: string, { criteria, outOf }: Appraisal): Interval {
  const points = criteria.find((one) => one.id === id)?.points
  if (!points || outOf === 0) return { min: 0, max: 0 }
  return partOf(points, outOf)
}
