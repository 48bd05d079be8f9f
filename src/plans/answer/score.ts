import { deepFreeze } from '../../data/deep-freeze.ts'
import type { ResourceKey } from '../../data/plan-evidence.ts'
import type { Criterion, Rubric } from '../../data/rubric.ts'
import { ruleset } from '../../generated/ruleset.ts'
import type { Loose } from '../../input/shape.ts'
import { bare } from '../../logic/bare.ts'
import { type ClassJudge, classJudge } from '../../organizations/answer/class-judge.ts'
import { isOutOfPeriod } from '../../period.ts'
import { resourceOf } from '../facts/evidence-rules.ts'
import { readEvidence } from '../facts/read-evidence.ts'
import type { View } from '../facts/view.ts'
import { parsePlan } from '../record/parse.ts'
import type { ParsedPlan, Plan } from '../record/plan.ts'
import { appraise, inOrderOfGain } from './appraise.ts'
import { focusesOf } from './focuses.ts'
import { type ChosenScoreOptions, chooseScoreOptions, type ScoreOptions } from './options.ts'
import type { PlanScore } from './plan-score.ts'
import { type PossibleRemark, possibleRemarks, remarksOn } from './remarks.ts'
import { type CriterionScorer, criterionScorer } from './score-criterion.ts'
import type { Side } from './side.ts'

/** Scores many plans under one rubric. */
export interface PlanScorer {
  /** Checks a plan and scores it. */
  score(input: Plan): PlanScore
  /** Checks what may be one, and scores it. */
  score(input: Loose<Plan>): PlanScore
}

/**
 * Scores a plan, criterion by criterion, for use in a grade-evaluation index (clause notice.1): what it promises, and
 * beside it (`done`) what is done of it by `asOf`.
 *
 * Evidence that is unknown gives an interval: `min` counts it as absent, `max` as present. No grade is given; what an
 * evaluator should look at stands in `remarks`.
 *
 * @param input - a `Plan`, checked here; what is left out or null is unknown.
 * @param options - `asOf`, the day by which things are done; `rubric`, in place of the default one.
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
 * score.points //=> { min: 9, max: 95 }
 * score.criteria[0]?.points //=> { min: 5, max: 5 }
 * score.improvements[0] //=> { id: 'focus-groups', gain: 20, provisions: ['3', '18.2'], missing: ['households-in-target-groups'] }
 */
export function scorePlan(input: Plan, options: ScoreOptions): PlanScore
export function scorePlan(input: Loose<Plan>, options: ScoreOptions): PlanScore
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
  const score = scorerOf(chooseScoreOptions(options))
  return { score: (input: unknown) => score(parsePlan(input)) }
}

/** Makes the scorer of plans that were checked, under a rubric that was. */
export function scorerOf({
  asOf,
  rubric,
  head,
}: ChosenScoreOptions): (plan: ParsedPlan) => PlanScore {
  const { scorers, remarks, least, fullMarks } = madeOf(rubric)
  return (plan) => {
    // The organization is read once for both views, and only if it is asked for.
    let judge: ClassJudge | undefined
    const classOf: ClassJudge = (id) => {
      judge ??= classJudge(plan.organization, 'unknown')
      return judge(id)
    }
    const said = readEvidence({ plan, until: undefined, classOf, least })
    const done = readEvidence({ plan, until: asOf, classOf, least })
    const scored = scorers.plan.map((scorer) => scorer(said))
    const { points, outOf, share, criteria, excluded } = appraise(scored)
    const { id } = plan
    // Written out: to spread the parts in it would cost a third more time.
    const score: PlanScore = {
      asOf,
      outOfPeriod: isOutOfPeriod(asOf),
      ruleset,
      rubric: head,
      fullMarks,
      points,
      outOf,
      share,
      criteria,
      excluded,
      done: appraise(scorers.done.map((scorer) => scorer(done))),
      focuses: focusesOf(plan, said),
      remarks: remarksOn({ plan, asOf, said, done, excluded }, remarks),
      improvements: inOrderOfGain(scored.map(({ improvement }) => improvement)),
    }
    return id === undefined ? score : { id, ...score }
  }
}

/** What is made of a rubric once, so that what its scorers keep serves call after call. */
interface Made {
  readonly scorers: { readonly [Of in Side]: readonly CriterionScorer[] }
  readonly remarks: readonly PossibleRemark[]
  readonly least: View['least']
  readonly fullMarks: number
}

const madeByRubric = new WeakMap<Rubric, Made>()

function madeOf(rubric: Rubric): Made {
  const before = madeByRubric.get(rubric)
  if (before) return before
  const own = deepFreeze(bare<Rubric>(JSON.parse(JSON.stringify(rubric))))
  const { criteria, outOf } = own
  const made = {
    scorers: {
      plan: criteria.map((criterion) => criterionScorer(criterion, 'plan')),
      done: criteria.map((criterion) => criterionScorer(criterion, 'done')),
    },
    remarks: possibleRemarks(own),
    least: leastOf(criteria),
    fullMarks: outOf,
  }
  madeByRubric.set(rubric, made)
  return made
}

/** The amounts below which no criterion counts a resource. */
function leastOf(criteria: readonly Criterion[]): View['least'] {
  const least = bare<{ [Key in ResourceKey]?: number }>({})
  for (const { measure } of criteria) {
    if (!('fact' in measure)) continue
    const { fact, atLeast = 0 } = measure
    const resource = resourceOf(fact)
    if (resource) least[resource] = Math.min(atLeast, least[resource] ?? atLeast)
  }
  return least
}
