import { deepFreeze } from '../../data/deep-freeze.ts'
import type { EvidenceBasis } from '../../data/plan-evidence.ts'
import type { Criterion, Measure } from '../../data/rubric.ts'
import { evidenceBasisCodes } from '../../generated/codes.ts'
import type { PlanFactId } from '../../generated/ids.ts'
import { judge } from '../../logic/finding.ts'
import { type Formula, factsOf } from '../../logic/formula.ts'
import { type EvidenceId, evidenceRule } from '../facts/evidence-rules.ts'
import type { Evidence } from '../facts/read-evidence.ts'
import { between, type Interval, plainShares, type Share, ternaryOf } from '../facts/share.ts'
import { asPoints, hundredthsOf } from '../rubric/points.ts'
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
  const made = new Map<string, Scored>()
  return (all) => {
    const evidence = evidenceFor(criterion, all)
    let key = ''
    for (const id of ids) {
      const shared = evidence(id)?.shared
      if (!shared) return scoreOf(criterion, basis, evidence)
      key += shared
    }
    const before = made.get(key)
    if (before) return before
    const fresh = deepFreeze(scoreOf(criterion, basis, evidence))
    made.set(key, fresh)
    return fresh
  }
}

/** Of two criteria of one amount each has a least of its own. */
function evidenceFor({ measure }: Criterion, evidence: Evidence): Evidence {
  if (!('fact' in measure) || measure.atLeast === undefined) return evidence
  const { fact, atLeast } = measure
  return (id) => evidence(id, id === fact ? atLeast : undefined)
}

/** The evidence that a criterion is made of. */
export function evidenceOf({ measure, appliesIf }: Criterion): EvidenceId[] {
  return [measuredBy(measure), ...(appliesIf ? [appliesIf] : [])].flatMap(factsOf)
}

/** A single fact or share is a formula too. */
export function measuredBy(measure: Measure): Formula<EvidenceId> {
  if ('formula' in measure) return measure.formula
  return 'share' in measure ? measure.share : measure.fact
}

function scoreOf(criterion: Criterion, basis: EvidenceBasis, evidence: Evidence): Scored {
  const { id, provisions, measure, appliesIf } = criterion
  const lookup = (fact: EvidenceId) => findingOf(fact, evidence(fact))
  const condition = appliesIf ? judge(appliesIf, lookup) : undefined
  const by = measuredBy(measure)
  const measured = judge(by, lookup)
  const share = 'formula' in measure ? plain(measured.value) : evidence(by as EvidenceId)
  // Where there is nothing to share, it leaves the total too.
  const applies = share !== undefined && condition?.value !== false
  const outOf = applies ? hundredthsOf(criterion.points) : 0
  const points = applies ? between(share, outOf) : { min: 0, max: 0 }
  const isOpen = applies && condition?.value === null
  const score: CriterionScore = {
    id,
    points: asPoints(points),
    outOf: outOf / 100,
    basis,
    provisions,
    reasons: (condition?.value === false ? condition : measured).reasons,
    missing: points.min < points.max ? measured.missing : [],
    ...(isOpen && { appliesIf: condition.missing as PlanFactId[] }),
  }
  return {
    points,
    outOf,
    condition: isOpen ? JSON.stringify(appliesIf) : undefined,
    score,
    improvement: improvementOf(score),
  }
}

/** What would raise the score of a criterion; none if it gives all that it can. */
export function improvementOf({
  id,
  points,
  outOf,
  provisions,
  missing,
}: CriterionScore): Improvement | undefined {
  const gain = (hundredthsOf(outOf) - hundredthsOf(points.min)) / 100
  return gain > 0 ? { id, gain, provisions, missing } : undefined
}

const plain = /* @__PURE__ */ plainShares([])

function findingOf(fact: EvidenceId, share: Share | undefined): PlanFinding {
  if (!share) return { fact, value: null, paths: [] }
  const { paths, count, shared } = share
  const value = ternaryOf(share)
  if (shared && shared !== 'unstated') return { fact, value, paths }
  const { min, max } = between(share, SHARE_STEPS)
  const told = { min: min / SHARE_STEPS, max: max / SHARE_STEPS }
  // A count of nothing is kept, and an answer is the caller's to change.
  return { fact, value, share: told, ...(count && { count: { ...count } }), paths }
}

/** A share is told in steps of 0.0001. */
const SHARE_STEPS = 10_000

/** Of several pieces of evidence, the weakest: the codes begin with it. */
export function basisOf({ measure }: Criterion, side: Side): EvidenceBasis {
  const bases = factsOf(measuredBy(measure)).map((id) => evidenceRule(id)?.basis[side])
  return evidenceBasisCodes.find((basis) => bases.includes(basis)) ?? 'stated'
}
