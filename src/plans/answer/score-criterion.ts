import type { Criterion } from '../../data/rubric.ts'
import type { PlanFactId, PlanShareId } from '../../generated/ids.ts'
import { decidingFacts, decisiveFacts, evaluate, type Formula } from '../../logic/formula.ts'
import type { PlanEvidences } from '../facts/evidence.ts'
import { asPoints, fractionOf, hundredthsOf, type Interval } from '../rubric/points.ts'
import type { CriterionScore, PlanFinding } from './plan-score.ts'

/** What a criterion gives, in hundredths. */
export interface Scored {
  readonly points: Interval
  readonly outOf: number
  readonly score: CriterionScore
}

/** In hundredths. */
interface Measured {
  readonly points: Interval
  readonly reasons: readonly PlanFinding[]
}

/**
 * Scores one criterion.
 *
 * @param criterion - of a checked rubric.
 * @param evidence - what the plan shows.
 * @returns its points, reasons and what is missing.
 */
export function scoreCriterion(criterion: Criterion, evidence: PlanEvidences): Scored {
  const { id, provisions, measure, appliesIf } = criterion
  const left = appliesIf !== undefined && evidence.facts[appliesIf].value === false
  const outOf = left ? 0 : hundredthsOf(criterion.points)
  const { points, reasons } = left
    ? { points: { min: 0, max: 0 }, reasons: [findingOf(appliesIf, evidence)] }
    : 'share' in measure
      ? measureShare(measure.share, outOf, evidence)
      : measureFormula('fact' in measure ? measure.fact : measure.formula, outOf, evidence)
  const open = points.min < points.max ? reasons.filter(({ value }) => value === null) : []
  return {
    points,
    outOf,
    score: {
      id,
      points: asPoints(points),
      outOf: outOf / 100,
      provisions,
      reasons,
      missing: open.map((finding) => finding.evidence),
    },
  }
}

function measureFormula(
  formula: Formula<PlanFactId>,
  full: number,
  evidence: PlanEvidences,
): Measured {
  const known = (fact: PlanFactId) => evidence.facts[fact].value
  const value = evaluate(formula, known)
  const facts = value === null ? decisiveFacts(formula, known) : decidingFacts(formula, known)
  return {
    points: { min: value === true ? full : 0, max: value === false ? 0 : full },
    reasons: facts.map((fact) => findingOf(fact, evidence)),
  }
}

function measureShare(id: PlanShareId, full: number, evidence: PlanEvidences): Measured {
  const { share, paths } = evidence.shares[id]
  const { counted, open, of } = share ?? { counted: 0, open: 1, of: 1 }
  const between = (amount: number): Interval => ({
    min: fractionOf(amount, counted, of),
    max: fractionOf(amount, counted + open, of),
  })
  const { min, max } = between(SHARE_STEPS)
  const finding = {
    evidence: id,
    value: open > 0 ? null : counted === of,
    share: { min: min / SHARE_STEPS, max: max / SHARE_STEPS },
    paths,
  }
  return { points: between(full), reasons: [finding] }
}

/** A share is told in steps of 0.0001. */
const SHARE_STEPS = 10_000

function findingOf(fact: PlanFactId, evidence: PlanEvidences): PlanFinding {
  const { value, paths } = evidence.facts[fact]
  return { evidence: fact, value, paths }
}
