import { type IssueFacts, orThrow } from '../../errors.ts'
import { evidenceBasisCodes, verdictCodes } from '../../generated/codes.ts'
import * as rules from '../../generated/issue-rules.ts'
import { provisionIds, remarkRules, rubricHead, rubricRules } from '../../generated/plan-rules.ts'
import { checkerOf } from '../../input/check.ts'
import * as s from '../../input/shape.ts'
import { contradiction, under } from '../../issues.ts'
import { withNulls } from '../../logic/finding.ts'
import { evidenceRules } from '../facts/evidence-rules.ts'
import { hundredthsOf, MOST_POINTS, partOf } from '../rubric/points.ts'
import { partAltered, partUnlike } from './altered.ts'
import type { Appraisal, CriterionScore, PlanScore } from './plan-score.ts'

/** What a plan, or what is done of it, comes to. */
export type Totals = Pick<Appraisal, 'points' | 'outOf' | 'share'>

const MOST = { text: 2000, entries: 1000, scores: 100_000 }

const text = () => s.string(MOST.text)
const interval = (most: number) => s.object({ min: s.number(0, most), max: s.number(0, most) })
const points = () => s.number(0, MOST_POINTS)

function headFields() {
  return {
    id: s.key(),
    asOf: s.day(),
    outOfPeriod: s.boolean(),
    ruleset: s.object({ document: text(), version: text(), fingerprint: text() }),
    rubric: s.object({ id: text(), version: text(), digest: text() }),
    fullMarks: points(),
    ...totalFields(),
  }
}

function totalFields() {
  return { points: interval(MOST_POINTS), outOf: points(), share: interval(1) }
}

/** What else a score holds is left alone. */
const headShape = () =>
  s.resultOf(rules.PLAN_RESULT, { ...headFields(), done: s.looseObject(totalFields()) })

/** What every score says of itself. */
export type ScoreHead = s.Parsed<s.Accepted<ReturnType<typeof headShape>>>

function wholeShape() {
  const provision = s.codes(provisionIds)
  const focus = s.object({
    verdict: s.codes(verdictCodes),
    inFocus: interval(Number.MAX_VALUE),
    of: s.optional(s.number(0)),
  })
  const improvement = s.object({
    id: text(),
    gain: points(),
    provisions: s.array(provision, MOST.entries),
    missing: missingShape(),
  })
  const remark = s.object({
    code: s.codes(remarkRules.map(({ id }) => id)),
    criterion: s.optional(text()),
    provision,
  })
  return s.resultOf(rules.PLAN_RESULT, {
    ...headFields(),
    ...appraisalFields(),
    done: s.object({ ...totalFields(), ...appraisalFields() }),
    focuses: s.object({ areas: focus, groups: focus, fields: focus }),
    remarks: s.array(remark, MOST.entries),
    improvements: s.array(improvement, MOST.entries),
  })
}

function appraisalFields() {
  const excluded = s.object({ id: text(), provision: s.codes(provisionIds) })
  return {
    criteria: s.array(criterionShape(), MOST.entries),
    excluded: s.array(excluded, MOST.entries),
  }
}

function criterionShape() {
  const count = s.number(0)
  return s.object({
    id: text(),
    points: interval(MOST_POINTS),
    outOf: points(),
    basis: s.codes(evidenceBasisCodes),
    provisions: s.array(s.codes(provisionIds), MOST.entries),
    reasons: s.array(
      s.object({
        fact: s.codes(evidenceRules.map(({ id }) => id)),
        value: s.optional(s.boolean()),
        share: s.optional(interval(1)),
        count: s.optional(s.object({ counted: count, open: count, of: count })),
        paths: s.array(text(), MOST.entries),
      }),
      MOST.entries,
    ),
    missing: missingShape(),
    appliesIf: s.optional(missingShape()),
  })
}

const missingShape = () => s.array(s.codes(evidenceRules.map(({ id }) => id)), MOST.entries)

const checkWhole = /* @__PURE__ */ checkerOf(wholeShape, findChanged, 'score')
const checkHeads = /* @__PURE__ */ checkerOf(
  () => s.array(headShape(), MOST.scores),
  (scores) => scores.flatMap((score, index) => under(`[${index}]`, ofBoth(score, findMisplaced))),
  'scores',
)

function findChanged(score: Read): IssueFacts[] {
  const miscounted = [
    ...ofBoth(score, findMisplaced),
    ...ofBoth(score, findMiscounted),
    ...findUnwhole(score),
  ]
  return miscounted.length > 0 ? miscounted : findAltered(wholeOf(score))
}

/** What is wrong with the plan's side of a score, and with that of what is done. */
function ofBoth<Side>(
  score: Side & { readonly done: Side },
  find: (side: Side, path: string) => IssueFacts[],
): IssueFacts[] {
  return [...find(score, ''), ...find(score.done, 'done.')]
}

function findMisplaced({ points, outOf, share }: Totals, path: string): IssueFacts[] {
  if (!(points.min <= points.max && points.max <= outOf)) {
    return [contradiction(`${path}points`, rules.POINTS_IN_ORDER)]
  }
  const { min, max } = partOf(points, outOf)
  const isAround = share.min <= min && max <= share.max
  return isAround ? [] : [contradiction(`${path}share`, rules.POINTS_IN_ORDER)]
}

type Counted = Totals & {
  readonly criteria: readonly Pick<CriterionScore, 'id' | 'points' | 'outOf'>[]
}

/** Finds totals that are not those of the criteria. */
function findMiscounted({ criteria, points, outOf }: Counted, path: string): IssueFacts[] {
  const ids = criteria.map(({ id }) => id)
  const isSum = (total: number, part: (one: (typeof criteria)[number]) => number) =>
    criteria.reduce((sum, one) => sum + hundredthsOf(part(one)), 0) === hundredthsOf(total)
  const arePointsSums =
    isSum(points.min, (one) => one.points.min) && isSum(points.max, (one) => one.points.max)
  return [
    ...criteria.flatMap((one, index) => {
      const at = `${path}criteria[${index}]`
      const isInOrder = one.points.min <= one.points.max && one.points.max <= one.outOf
      return [
        ...(isInOrder ? [] : [contradiction(`${at}.points`, rules.POINTS_IN_ORDER)]),
        ...(ids.indexOf(one.id) < index ? [contradiction(`${at}.id`, rules.UNIQUE_ID)] : []),
      ]
    }),
    ...(arePointsSums ? [] : [contradiction(`${path}points`, rules.SUM_OF_POINTS)]),
    ...(isSum(outOf, (one) => one.outOf)
      ? []
      : [contradiction(`${path}outOf`, rules.SUM_OF_POINTS)]),
  ]
}

/** Full marks are the total unless a criterion left it. */
function findUnwhole(
  score: Counted & { readonly fullMarks: number; readonly done: Counted },
): IssueFacts[] {
  const areWhole = [score, score.done].every(({ criteria, outOf }) =>
    criteria.some((one) => one.outOf === 0) ? outOf < score.fullMarks : outOf === score.fullMarks,
  )
  return areWhole ? [] : [contradiction('fullMarks', rules.SUM_OF_POINTS)]
}

/** Reads what scores say of themselves. They are kept and read again, so what comes back may be anything. */
export function readScoreHeads(scores: unknown): readonly ScoreHead[] {
  return orThrow(checkHeads(scores))
}

/** Finds what does not follow from the criteria or, under the default rubric, from the reasons. */
function findAltered(score: PlanScore): IssueFacts[] {
  const isDefault = score.rubric.digest === rubricHead.digest
  const part =
    partAltered(score) ?? (isDefault ? partUnlike(score, rubricRules, rubricHead) : undefined)
  return part === undefined ? [] : [contradiction(part, rules.AS_IT_WAS_GIVEN)]
}

/** Reads a whole score. It may come back from a file, or be anything; it gives a copy, or throws. */
export function readScore(score: unknown, path?: string): PlanScore {
  return wholeOf(orThrow(checkWhole(score, path)))
}

type Read = s.Parsed<s.Accepted<ReturnType<typeof wholeShape>>>

/** In a finding null is a value, and so it is where nobody knows of how many: unknown. */
function wholeOf({ criteria, done, focuses, ...read }: Read): PlanScore {
  const focusOf = (focus: (typeof focuses)['areas']) => ({ ...focus, of: focus.of ?? null })
  return {
    ...read,
    criteria: criteria.map(withNulls),
    done: { ...done, criteria: done.criteria.map(withNulls) },
    focuses: {
      areas: focusOf(focuses.areas),
      groups: focusOf(focuses.groups),
      fields: focusOf(focuses.fields),
    },
  } as PlanScore
}
