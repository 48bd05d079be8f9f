import { type IssueFacts, orThrow } from '../../errors.ts'
import { POINTS_IN_ORDER } from '../../explain/issue-rules.ts'
import { verdictCodes } from '../../generated/codes.ts'
import { evidenceRules, provisionIds } from '../../generated/plan-rules.ts'
import { checkerOf } from '../../input/check.ts'
import * as s from '../../input/shape.ts'
import { pathTo } from '../../issues.ts'
import { type Interval, MOST_POINTS } from '../rubric/points.ts'
import type { PlanScore } from './plan-score.ts'

/** What every score says of itself. */
export type ScoreHead = Omit<PlanScore, 'criteria' | 'focuses' | 'improvements'>

const MOST = { text: 2000, entries: 1000, scores: 100_000 }

function headFields() {
  const text = s.string(MOST.text)
  const points = s.number(0, MOST_POINTS)
  return {
    id: s.key(),
    asOf: s.day(),
    outOfPeriod: s.boolean(),
    ruleset: s.object({ document: text, version: text, fingerprint: text }),
    rubric: s.object({ id: text, version: text, digest: text }),
    points: s.object({ min: points, max: points }),
    outOf: points,
  }
}

/** What else a score holds is left alone. */
const headShape = () => s.looseObject(headFields())

function wholeShape() {
  const { points: interval, outOf: points } = headFields()
  const text = s.string(MOST.text)
  const evidence = s.codes(evidenceRules.map(({ id }) => id))
  const provisions = s.array(s.codes(provisionIds), MOST.entries)
  const missing = s.array(evidence, MOST.entries)
  const verdict = s.codes(verdictCodes)
  const finding = s.object({
    fact: evidence,
    value: s.optional(s.boolean()),
    share: s.optional(interval),
    paths: s.array(text, MOST.entries),
  })
  const criterion = s.object({
    id: text,
    points: interval,
    outOf: points,
    provisions,
    reasons: s.array(finding, MOST.entries),
    missing,
  })
  const improvement = s.object({ id: text, gain: points, provisions, missing })
  return s.object({
    ...headFields(),
    criteria: s.array(criterion, MOST.entries),
    focuses: s.object({ areas: verdict, groups: verdict, fields: verdict }),
    improvements: s.array(improvement, MOST.entries),
  })
}

const checkHead = /* @__PURE__ */ checkerOf(headShape, { path: 'score', rule: findMisplaced })
const checkWhole = /* @__PURE__ */ checkerOf(wholeShape, { path: 'score', rule: findMisplaced })
const checkHeads = /* @__PURE__ */ checkerOf(() => s.array(headShape(), MOST.scores), {
  path: 'scores',
  rule: (scores) =>
    scores.flatMap((score, index) =>
      findMisplaced(score).map((issue) => ({ ...issue, path: pathTo(`[${index}]`, issue.path) })),
    ),
})

function findMisplaced({ points, outOf }: { points: Interval; outOf: number }): IssueFacts[] {
  if (points.min <= points.max && points.max <= outOf) return []
  return [{ path: 'points', code: 'contradiction', expected: POINTS_IN_ORDER }]
}

/** Reads what a score says of itself. Scores are kept and read again, so what comes back may be anything. */
export function readScoreHead(score: unknown): ScoreHead {
  return orThrow(checkHead(score)) as ScoreHead
}

/** Reads what scores say of themselves. */
export function readScoreHeads(scores: unknown): readonly ScoreHead[] {
  return orThrow(checkHeads(scores)) as readonly ScoreHead[]
}

/** Reads a whole score; what is null is undefined. */
export function readScore(score: unknown): PlanScore {
  return orThrow(checkWhole(score)) as PlanScore
}
