import type { Criterion, Rubric } from '../../data/rubric.ts'
import { same } from '../../input/same.ts'
import { canRestOn, factsOf } from '../../logic/formula.ts'
import type { Ternary } from '../../logic/ternary.ts'
import { isOutOfPeriod } from '../../period.ts'
import type { EvidenceId } from '../facts/evidence-rules.ts'
import { partOf } from '../rubric/points.ts'
import type { RubricHead } from '../rubric/rubric-head.ts'
import { excludedOf, inOrderOfGain } from './appraise.ts'
import type { Appraisal, CriterionScore, PlanFocus, PlanRemark, PlanScore } from './plan-score.ts'
import { possibleRemarks } from './remarks.ts'
import { basisOf, improvementOf, measuredBy } from './score-criterion.ts'
import type { Side } from './side.ts'

/** Points are rounded, and so are the shares that they are worked out from. */
const ROUNDING = 0.01

/** The part of a score that does not follow from its criteria; undefined if all does. */
export function partAltered(score: PlanScore): keyof PlanScore | undefined {
  const { asOf, outOfPeriod, criteria, excluded, done, focuses, improvements } = score
  if (outOfPeriod !== isOutOfPeriod(asOf)) return 'outOfPeriod'
  if (!same(excluded, excludedOf(criteria))) return 'excluded'
  if (!same(done.excluded, excludedOf(done.criteria)) || !areAlike(criteria, done.criteria)) {
    return 'done'
  }
  if (!isShared(score)) return 'share'
  if (!isShared(done)) return 'done'
  if (!Object.values(focuses).every(isPossible)) return 'focuses'
  if (!same(improvements, inOrderOfGain(criteria.map(improvementOf)))) return 'improvements'
  return undefined
}

/** While it is not known whether a criterion applies, the share is wider than the points alone would have it. */
function isShared({ criteria, points, outOf, share }: Appraisal): boolean {
  const isSure = criteria.every(({ appliesIf }) => appliesIf === undefined)
  return !isSure || same(share, partOf(points, outOf))
}

/** Both sides are judged by the same criteria. */
function areAlike(one: readonly CriterionScore[], other: readonly CriterionScore[]): boolean {
  const heads = [one, other].map((criteria) =>
    criteria.map(({ id, provisions }) => ({ id, provisions })),
  )
  return same(heads[0], heads[1])
}

function isPossible({ verdict, inFocus: { min, max }, of }: PlanFocus): boolean {
  if (!(min <= max && max <= (of ?? 0))) return false
  if (of === null) return verdict === 'unknown'
  if (min > 0) return verdict === 'met'
  return max > 0 ? verdict === 'unknown' : verdict !== 'met'
}

/** The part of a score that its rubric does not make of the reasons; undefined if it makes all. */
export function partUnlike(score: PlanScore, rubric: Rubric, head: RubricHead): string | undefined {
  if (!same(score.rubric, head)) return 'rubric'
  if (score.fullMarks !== rubric.outOf) return 'fullMarks'
  if (!areRemarks(score.remarks, rubric)) return 'remarks'
  const at = criterionUnlike(score, rubric, 'plan')
  if (at !== undefined) return `criteria[${at}]`
  const ofDone = criterionUnlike(score.done, rubric, 'done')
  return ofDone === undefined ? undefined : `done.criteria[${ofDone}]`
}

/** Each that can be made once, in their order. */
function areRemarks(remarks: readonly PlanRemark[], rubric: Rubric): boolean {
  const possible = possibleRemarks(rubric).map(({ remark }) => remark)
  const places = remarks.map((remark) => possible.findIndex((one) => same(one, remark)))
  return places.every((place, index) => place > (places[index - 1] ?? -1))
}

/** The first criterion that is not as its rubric and its reasons make it, on one side of a score. */
function criterionUnlike({ criteria }: Appraisal, rubric: Rubric, side: Side): number | undefined {
  const rows = rubric.criteria
  const at = criteria.findIndex((one, index) => {
    const row = rows[index]
    return !row || !isFounded(one, row, side)
  })
  if (at >= 0) return at
  return criteria.length < rows.length ? criteria.length : undefined
}

function isFounded(one: CriterionScore, criterion: Criterion, side: Side): boolean {
  const { id, provisions, points } = criterion
  return (
    one.id === id &&
    new Set(one.reasons.map(({ fact }) => fact)).size === one.reasons.length &&
    same(one.provisions, provisions) &&
    one.basis === basisOf(criterion, side) &&
    (one.outOf === points ? isMeasured(one, criterion) : isLeftOut(one, criterion))
  )
}

/** A criterion that does not apply, or that has nothing to be measured by. */
function isLeftOut({ outOf, reasons, missing, appliesIf }: CriterionScore, criterion: Criterion) {
  const [first] = reasons
  const measure = measuredBy(criterion.measure)
  const isNothing = first?.fact === measure && first.value === null && first.paths.length === 0
  return (
    outOf === 0 &&
    missing.length === 0 &&
    appliesIf === undefined &&
    (isNothing ||
      (!!criterion.appliesIf && canRestOn(criterion.appliesIf, valuesIn(reasons), false)))
  )
}

function isMeasured(one: CriterionScore, { measure, appliesIf }: Criterion): boolean {
  const { points, reasons, missing } = one
  const isOpen = points.min < points.max
  const by = measuredBy(measure)
  const asked = appliesIf ? factsOf<EvidenceId>(appliesIf) : []
  return (
    reasons.every(({ fact }) => factsOf(by).includes(fact)) &&
    same(missing, isOpen ? reasons.map(({ fact }) => fact) : []) &&
    (one.appliesIf ?? []).every((fact) => asked.includes(fact)) &&
    ('formula' in measure ? canRestOn(by, valuesIn(reasons), outcomeOf(one)) : isShareOf(one))
  )
}

/** Whether points are the part of the total that their only reason tells. */
function isShareOf({ points, outOf, reasons }: CriterionScore): boolean {
  const [finding, ...others] = reasons
  if (!finding || others.length > 0) return false
  const { value, share = shareOf(value) } = finding
  const isNear = (end: 'min' | 'max') => Math.abs(points[end] - outOf * share[end]) <= ROUNDING
  return isNear('min') && isNear('max') && (value !== true || share.min === 1)
}

function shareOf(value: Ternary) {
  return { min: Number(value === true), max: Number(value !== false) }
}

/** A formula gives all points or none. */
function outcomeOf({ points: { min, max }, outOf }: CriterionScore): Ternary {
  if (min === outOf) return true
  return max === outOf ? null : false
}

function valuesIn(reasons: CriterionScore['reasons']): ReadonlyMap<EvidenceId, Ternary> {
  return new Map(reasons.map(({ fact, value }) => [fact, value]))
}
