import type { Criterion } from '../../data/rubric.ts'
import { type Judgment, judge, judged } from '../../logic/finding.ts'
import type { Evidence } from '../facts/read-evidence.ts'
import { asPoints, fractionOf, hundredthsOf, type Interval } from '../rubric/points.ts'
import type { CriterionScore, PlanFinding } from './plan-score.ts'

/** What a criterion gives, in hundredths. */
export interface Scored {
  readonly points: Interval
  readonly outOf: number
  readonly score: CriterionScore
}

/** Of what a criterion can give, how much it gives, and why. */
interface Measured {
  readonly points: Interval
  readonly judgment: Judgment<PlanFinding>
}

/** Scores one criterion of a checked rubric. */
export function scoreCriterion(criterion: Criterion, evidence: Evidence): Scored {
  const { id, provisions, appliesIf } = criterion
  const condition = appliesIf && evidence.facts[appliesIf]
  const left = condition?.value === false ? judged(false, [condition]) : undefined
  const outOf = left ? 0 : hundredthsOf(criterion.points)
  const { points, judgment } = left
    ? { points: { min: 0, max: 0 }, judgment: left }
    : measured(criterion, outOf, evidence)
  return {
    points,
    outOf,
    score: {
      id,
      points: asPoints(points),
      outOf: outOf / 100,
      provisions,
      reasons: judgment.reasons,
      missing: points.min < points.max ? judgment.missing : [],
    },
  }
}

function measured({ measure }: Criterion, full: number, { facts, shares }: Evidence): Measured {
  if ('share' in measure) {
    const { counted, open, of, paths } = shares[measure.share]
    const between = (amount: number): Interval => ({
      min: fractionOf(amount, counted, of),
      max: fractionOf(amount, counted + open, of),
    })
    const { min, max } = between(SHARE_STEPS)
    const share = { min: min / SHARE_STEPS, max: max / SHARE_STEPS }
    const value = open > 0 ? null : counted === of
    return {
      points: between(full),
      judgment: judged(value, [{ fact: measure.share, value, share, paths }]),
    }
  }
  const judgment = judge('fact' in measure ? measure.fact : measure.formula, (fact) => facts[fact])
  const { value } = judgment
  return { points: { min: value === true ? full : 0, max: value === false ? 0 : full }, judgment }
}

/** A share is told in steps of 0.0001. */
const SHARE_STEPS = 10_000
