import { deepFreeze } from '../../data/deep-freeze.ts'
import type { Criterion, Measure } from '../../data/rubric.ts'
import type { PlanFactId, PlanShareId } from '../../generated/ids.ts'
import { type Judgment, judge, judged } from '../../logic/finding.ts'
import { type Formula, factsOf } from '../../logic/formula.ts'
import { perValues } from '../../logic/per-values.ts'
import type { Evidence } from '../facts/read-evidence.ts'
import type { Share } from '../facts/read-shares.ts'
import { asPoints, fractionOf, hundredthsOf, type Interval } from '../rubric/points.ts'
import type { CriterionScore, Improvement, PlanFinding } from './plan-score.ts'

/** What a criterion gives, in hundredths. */
export interface Scored {
  readonly points: Interval
  readonly outOf: number
  readonly score: CriterionScore
  /** None if it gives all that it can. */
  readonly improvement: Improvement | undefined
}

/** Scores one criterion of a rubric. */
export type CriterionScorer = (evidence: Evidence) => Scored

/** Makes the scorer of a criterion of a checked rubric. */
export function criterionScorer(criterion: Criterion): CriterionScorer {
  const { measure, appliesIf } = criterion
  if ('share' in measure) return (evidence) => scoreOf(criterion, evidence)
  const facts = [...(appliesIf ? [appliesIf] : []), ...factsOf(formulaOf(measure))]
  return perValues(
    facts.map((fact) => (evidence) => evidence.factOf(fact).value),
    (evidence) => deepFreeze(scoreOf(criterion, evidence)),
  )
}

function scoreOf(criterion: Criterion, evidence: Evidence): Scored {
  const { id, provisions, appliesIf } = criterion
  const condition = appliesIf && evidence.factOf(appliesIf)
  const left = condition?.value === false ? judged(false, [condition]) : undefined
  const outOf = left ? 0 : hundredthsOf(criterion.points)
  const { points, judgment } = left
    ? { points: { min: 0, max: 0 }, judgment: left }
    : measured(criterion.measure, outOf, evidence)
  const missing = points.min < points.max ? judgment.missing : []
  const gain = (outOf - points.min) / 100
  return {
    points,
    outOf,
    score: {
      id,
      points: asPoints(points),
      outOf: outOf / 100,
      provisions,
      reasons: judgment.reasons,
      missing,
    },
    improvement: gain > 0 ? { id, gain, provisions, missing } : undefined,
  }
}

/** Of what a criterion can give, how much it gives, and why. */
interface Measured {
  readonly points: Interval
  readonly judgment: Judgment<PlanFinding>
}

function measured(measure: Measure, full: number, { factOf, shares }: Evidence): Measured {
  if ('share' in measure) return measuredShare(measure.share, full, shares[measure.share])
  const judgment = judge(formulaOf(measure), factOf)
  const { value } = judgment
  return { points: { min: value === true ? full : 0, max: value === false ? 0 : full }, judgment }
}

function measuredShare(fact: PlanShareId, full: number, of: Share): Measured {
  const between = (amount: number): Interval => ({
    min: fractionOf(amount, of.counted, of.of),
    max: fractionOf(amount, of.counted + of.open, of.of),
  })
  const { min, max } = between(SHARE_STEPS)
  const share = { min: min / SHARE_STEPS, max: max / SHARE_STEPS }
  const value = of.open > 0 ? null : of.counted === of.of
  return {
    points: between(full),
    judgment: judged(value, [{ fact, value, share, paths: of.paths }]),
  }
}

/** A share is told in steps of 0.0001. */
const SHARE_STEPS = 10_000

function formulaOf(measure: Exclude<Measure, { share: PlanShareId }>): Formula<PlanFactId> {
  return 'fact' in measure ? measure.fact : measure.formula
}
