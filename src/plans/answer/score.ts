import type { Rubric } from '../../data/rubric.ts'
import { ended, issued, ruleset } from '../../generated/ruleset.ts'
import { verdictOf } from '../../logic/ternary.ts'
import { type Evidence, readEvidence } from '../facts/read-evidence.ts'
import type { Share } from '../facts/read-shares.ts'
import { parsePlan } from '../record/parse.ts'
import type { Plan } from '../record/plan.ts'
import { asPoints } from '../rubric/points.ts'
import { chooseScoreOptions, type ScoreOptions } from './options.ts'
import type { Improvement, PlanFocuses, PlanScore } from './plan-score.ts'
import { type CriterionScorer, criterionScorer, type Scored } from './score-criterion.ts'

/** Scores many plans under one rubric. */
export interface PlanScorer {
  /** Checks a plan and scores it. */
  score(input: Plan): PlanScore
  /** Checks what may be one, and scores it. */
  score(input: unknown): PlanScore
}

/**
 * Scores a plan, criterion by criterion, for use in a grade-evaluation index (clause notice.1).
 *
 * Evidence that is unknown gives an interval: `min` counts it as absent, `max` as present. No grade is given.
 *
 * @param input - a `Plan`, checked here; what is left out or null is unknown.
 * @param options - `asOf`, the day that the question is about; `rubric`, in place of the default one.
 * @returns points in steps of 0.01 with reasons and clauses, and what would raise them, as plain JSON.
 * @throws {InvalidInputError} if the plan, the day or the rubric is wrong.
 * @example
 * import { scorePlan } from 'chongqing-aid-guideline'
 *
 * const plan = {
 *   organization: { name: '重庆市火锅行业协会' },
 *   period: { start: '2020-06-01', end: '2020-12-31' },
 *   places: ['奉节县平安乡', '渝中区'],
 *   inAnnualPlan: true,
 * }
 * const score = scorePlan(plan, { asOf: '2020-06-01' })
 * score.points //=> { min: 10, max: 95 }
 * score.criteria[0]?.points //=> { min: 5, max: 5 }
 * score.improvements[0] //=> { id: 'focus-groups', gain: 20, provisions: ['3', '18.2'], missing: ['households-in-target-groups'] }
 */
export function scorePlan(input: Plan, options: ScoreOptions): PlanScore
export function scorePlan(input: unknown, options: ScoreOptions): PlanScore
export function scorePlan(input: unknown, options: ScoreOptions): PlanScore {
  return createPlanScorer(options).score(input)
}

/**
 * Makes a scorer: the rubric is checked once.
 *
 * @param options - as for `scorePlan`.
 * @returns the scorer.
 * @throws {InvalidInputError} if the day or the rubric is wrong; `score` throws it for a wrong plan.
 * @example
 * import { createPlanScorer } from 'chongqing-aid-guideline'
 *
 * const scorer = createPlanScorer({ asOf: '2020-06-01' })
 * const period = { start: '2020-06-01', end: '2020-12-31' }
 * scorer.score({ organization: {}, period }).points //=> { min: 0, max: 100 }
 */
export function createPlanScorer(options: ScoreOptions): PlanScorer {
  const { asOf, rubric, head } = chooseScoreOptions(options)
  const scorers = scorersOf(rubric)
  return {
    score: (input: unknown) => {
      const plan = parsePlan(input)
      const evidence = readEvidence(plan)
      const scored = scorers.map((scorer) => scorer(evidence))
      const { id } = plan
      return {
        ...(id !== undefined && id !== null && { id }),
        asOf,
        outOfPeriod: asOf < issued || asOf > ended,
        ruleset,
        rubric: head,
        ...totalOf(scored),
        criteria: scored.map(({ score }) => score),
        focuses: focusesOf(evidence),
        improvements: improvementsOf(scored),
      }
    },
  }
}

/** The scorers of a rubric are made once, so that what they keep serves call after call. */
const scorersByRubric = new WeakMap<Rubric, readonly CriterionScorer[]>()

function scorersOf(rubric: Rubric): readonly CriterionScorer[] {
  const before = scorersByRubric.get(rubric)
  if (before) return before
  const scorers = rubric.criteria.map(criterionScorer)
  scorersByRubric.set(rubric, scorers)
  return scorers
}

function totalOf(scored: readonly Scored[]): Pick<PlanScore, 'points' | 'outOf'> {
  let [min, max, outOf] = [0, 0, 0]
  for (const one of scored) {
    min += one.points.min
    max += one.points.max
    outOf += one.outOf
  }
  return { points: asPoints({ min, max }), outOf: outOf / 100 }
}

/** Sorting keeps the order of the rubric where gains are equal. */
function improvementsOf(scored: readonly Scored[]): Improvement[] {
  return scored
    .map(({ improvement }) => improvement)
    .filter((improvement) => improvement !== undefined)
    .sort((a, b) => b.gain - a.gain)
}

/** Something is aimed at a focus once any of it counts. */
function focusesOf({ factOf, shares }: Evidence): PlanFocuses {
  const reached = ({ counted, open }: Share) => (counted > 0 ? true : open > 0 ? null : false)
  return {
    areas: verdictOf(reached(shares['places-in-focus-areas'])),
    groups: verdictOf(reached(shares['households-in-target-groups'])),
    fields: verdictOf(factOf('field-named').value),
  }
}
