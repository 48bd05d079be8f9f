import type { PlanFactId, PlanShareId } from '../data/ids.ts'
import type { Criterion } from '../data/rubric.ts'
import { decidingFacts, decisiveFacts, evaluate, type Formula } from '../logic/formula.ts'
import type { Ternary } from '../logic/ternary.ts'
import type { PlanEvidences } from './evidence.ts'
import type { CriterionScore, PlanFinding } from './plan-score.ts'
import { asPoints, fractionOf, hundredthsOf, type Interval } from './points.ts'

/** What a criterion gives, in hundredths. */
export interface Scored {
  readonly points: Interval
  readonly outOf: number
  readonly score: CriterionScore
}

interface Measured {
  /** In hundredths. */
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
  const { id, provisions, appliesIf } = criterion
  const left = appliesIf !== undefined && evidence.facts[appliesIf].value === false
  const full = left ? 0 : hundredthsOf(criterion.points)
  const { points, reasons } = left
    ? { points: NOTHING, reasons: [findingOf(appliesIf, evidence)] }
    : measure(criterion, full, evidence)
  const open = points.min < points.max ? reasons.filter(({ value }) => value === null) : []
  const missing = open.map((finding) => finding.evidence)
  const score = { id, points: asPoints(points), outOf: full / 100, provisions, reasons, missing }
  return { points, outOf: full, score }
}

const NOTHING: Interval = { min: 0, max: 0 }

function measure(
  { measure: measured }: Criterion,
  full: number,
  evidence: PlanEvidences,
): Measured {
  if ('share' in measured && measured.share) return measureShare(measured.share, full, evidence)
  const formula =
    ('fact' in measured && measured.fact) || (measured as { formula: Formula<PlanFactId> }).formula
  return measureFormula(formula, full, evidence)
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
  const most = counted + open
  const points = { min: fractionOf(full, counted, of), max: fractionOf(full, most, of) }
  const finding = {
    evidence: id,
    value: open > 0 ? null : counted === of,
    share: { min: fractionOf(1e4, counted, of) / 1e4, max: fractionOf(1e4, most, of) / 1e4 },
    paths,
  }
  return { points, reasons: [finding] }
}

function findingOf(fact: PlanFactId, evidence: PlanEvidences): PlanFinding {
  const { value, paths } = evidence.facts[fact] as { value: Ternary; paths: readonly string[] }
  return { evidence: fact, value, paths }
}
