import { ended, issued, ruleset } from '../../generated/ruleset.ts'
import type { Verdict } from '../../logic/ternary.ts'
import { type PlanEvidences, readEvidence } from '../facts/evidence.ts'
import type { ShareEvidence } from '../facts/share.ts'
import { parsePlan } from '../record/parse.ts'
import type { Plan } from '../record/plan.ts'
import { asPoints } from '../rubric/points.ts'
import { type ChosenScoreOptions, chooseScoreOptions, type ScoreOptions } from './options.ts'
import type { Improvement, PlanFocuses, PlanScore } from './plan-score.ts'
import { type Scored, scoreCriterion } from './score-criterion.ts'

/** Scores many plans under one rubric. */
export interface PlanScorer {
  /** Checks a plan and scores it. */
  score(input: Plan): PlanScore
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
  const chosen = chooseScoreOptions(options)
  return { score: (input: unknown) => scoreParsed(parsePlan(input), chosen) }
}

function scoreParsed(plan: Plan, { asOf, rubric }: ChosenScoreOptions): PlanScore {
  const evidence = readEvidence(plan)
  const scored = rubric.criteria.map((criterion) => scoreCriterion(criterion, evidence))
  const sum = (part: (one: Scored) => number) => scored.reduce((total, one) => total + part(one), 0)
  const { id } = plan
  return {
    ...(id !== undefined && id !== null && { id }),
    asOf,
    outOfPeriod: asOf < issued || asOf > ended,
    ruleset,
    rubric: { id: rubric.id, version: rubric.version },
    points: asPoints({
      min: sum(({ points }) => points.min),
      max: sum(({ points }) => points.max),
    }),
    outOf: sum(({ outOf }) => outOf) / 100,
    criteria: scored.map(({ score }) => score),
    focuses: focusesOf(evidence),
    improvements: improvementsOf(scored),
  }
}

/** Sorting keeps the order of the rubric where gains are equal. */
function improvementsOf(scored: readonly Scored[]): Improvement[] {
  return scored
    .map(({ points, outOf, score: { id, provisions, missing } }) => ({
      id,
      gain: (outOf - points.min) / 100,
      provisions,
      missing,
    }))
    .filter(({ gain }) => gain > 0)
    .sort((a, b) => b.gain - a.gain)
}

function focusesOf({ facts, shares }: PlanEvidences): PlanFocuses {
  const field = facts['field-named'].value
  return {
    areas: anyOf(shares['places-in-focus-areas']),
    groups: anyOf(shares['households-in-target-groups']),
    fields: field === null ? 'unknown' : field ? 'met' : 'unmet',
  }
}

function anyOf({ share }: ShareEvidence): Verdict {
  if (share && share.counted > 0) return 'met'
  return share && share.open === 0 ? 'unmet' : 'unknown'
}
