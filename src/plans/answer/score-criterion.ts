import { deepFreeze } from '../../data/deep-freeze.ts'
import type { Criterion } from '../../data/rubric.ts'
import type { PlanFactId } from '../../generated/ids.ts'
import { type EvidenceBasis, evidenceRules } from '../../generated/plan-rules.ts'
import { type Judgment, judge, judged } from '../../logic/finding.ts'
import { type Formula, factsOf } from '../../logic/formula.ts'
import type { Evidence, EvidenceId } from '../facts/read-evidence.ts'
import { between, type Share, ternaryOf } from '../facts/share.ts'
import { asPoints, hundredthsOf, type Interval } from '../rubric/points.ts'
import type { CriterionScore, Improvement, PlanFinding } from './plan-score.ts'
import type { Side } from './side.ts'

/** What a criterion gives, in hundredths. */
export interface Scored {
  readonly points: Interval
  readonly outOf: number
  /** What decides whether it applies, where that is not known. */
  readonly condition: string | undefined
  readonly score: CriterionScore
  /** None if it gives all that it can. */
  readonly improvement: Improvement | undefined
}

/** Scores one criterion of a rubric, of the plan or of what is done. */
export type CriterionScorer = (evidence: Evidence) => Scored

/** Makes the scorer of a criterion of a checked rubric. What rests on shared answers alone is worked out once. */
export function criterionScorer(criterion: Criterion, side: Side): CriterionScorer {
  const ids = evidenceOf(criterion)
  const basis = basisOf(criterion, side)
  const score = (evidence: Evidence) => scoreOf(criterion, basis, evidence)
  if (ids.length > FEW) return score
  const made = new Map<Share | undefined, Map<Share | undefined, Scored>>()
  return (evidence) => {
    const [first, second] = [evidence(ids[0] as EvidenceId), ids[1] && evidence(ids[1])]
    if (!first?.isShared || (second && !second.isShared)) return score(evidence)
    const ofFirst = made.get(first) ?? new Map<Share | undefined, Scored>()
    made.set(first, ofFirst)
    const before = ofFirst.get(second)
    if (before) return before
    const fresh = deepFreeze(score(evidence))
    ofFirst.set(second, fresh)
    return fresh
  }
}

/** What rests on more evidence is worked out anew each time. */
const FEW = 2

/** The evidence that a criterion is made of. */
export function evidenceOf({ measure, appliesIf }: Criterion): EvidenceId[] {
  return [...measuredOf({ measure }), ...(appliesIf ? factsOf(appliesIf) : [])]
}

function measuredOf({ measure }: Pick<Criterion, 'measure'>): EvidenceId[] {
  if ('share' in measure) return [measure.share]
  return 'fact' in measure ? [measure.fact] : factsOf(measure.formula)
}

function scoreOf(criterion: Criterion, basis: EvidenceBasis, evidence: Evidence): Scored {
  const { id, provisions, appliesIf } = criterion
  const full = hundredthsOf(criterion.points)
  const lookup = (fact: EvidenceId) => findingOf(fact, evidence(fact))
  const condition = appliesIf ? judge<EvidenceId, PlanFinding>(appliesIf, lookup) : undefined
  const measured = condition?.value === false ? undefined : measure(criterion, full, evidence)
  const points = measured?.points ?? { min: 0, max: 0 }
  const outOf = measured ? full : 0
  const { reasons, missing } = measured?.judgment ?? leavingOf(criterion, condition, lookup)
  const open = measured && condition?.value === null ? condition.missing : undefined
  const lacking = points.min < points.max ? missing : []
  const gain = (outOf - points.min) / 100
  return {
    points,
    outOf,
    condition: open && JSON.stringify(appliesIf),
    score: {
      id,
      points: asPoints(points),
      outOf: outOf / 100,
      basis,
      provisions,
      reasons,
      missing: lacking,
      ...(open && { appliesIf: open as PlanFactId[] }),
    },
    improvement: gain > 0 ? { id, gain, provisions, missing: lacking } : undefined,
  }
}

/** Of what a criterion can give, how much it gives, and why. */
interface Measured {
  readonly points: Interval
  readonly judgment: Judgment<PlanFinding>
}

/** None where there is nothing to measure: it leaves the total. */
function measure(
  { measure: by }: Criterion,
  full: number,
  evidence: Evidence,
): Measured | undefined {
  if ('formula' in by) {
    const judgment = judge<EvidenceId, PlanFinding>(by.formula as Formula<EvidenceId>, (fact) =>
      findingOf(fact, evidence(fact)),
    )
    const { value } = judgment
    return { points: { min: value === true ? full : 0, max: value === false ? 0 : full }, judgment }
  }
  const id = 'share' in by ? by.share : by.fact
  const share = evidence(id)
  if (!share) return undefined
  const finding = findingOf(id, share)
  return { points: between(share, full), judgment: judged(finding.value, [finding]) }
}

/** Why a criterion left the total. */
function leavingOf(
  { measure: by }: Criterion,
  condition: Judgment<PlanFinding> | undefined,
  lookup: (id: EvidenceId) => PlanFinding,
): Judgment<PlanFinding> {
  if (condition?.value === false) return condition
  return judged(null, 'share' in by ? [lookup(by.share)] : [])
}

function findingOf(fact: EvidenceId, share: Share | undefined): PlanFinding {
  if (!share) return { fact, value: null, paths: [] }
  const { paths, count } = share
  const value = ternaryOf(share)
  if (share.isPlain) return { fact, value, paths }
  const { min, max } = between(share, SHARE_STEPS)
  const told = { min: min / SHARE_STEPS, max: max / SHARE_STEPS }
  return { fact, value, share: told, ...(count && { count }), paths }
}

/** A share is told in steps of 0.0001. */
const SHARE_STEPS = 10_000

const WEAKEST: readonly EvidenceBasis[] = ['stated', 'dated', 'counted']

/** Of several pieces of evidence, the weakest. */
function basisOf(criterion: Criterion, side: Side): EvidenceBasis {
  const bases = measuredOf(criterion).map(
    (id) => evidenceRules.find((row) => row.id === id)?.basis[side],
  )
  return WEAKEST.find((basis) => bases.includes(basis)) ?? 'stated'
}
