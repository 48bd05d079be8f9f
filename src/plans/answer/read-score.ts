import * as z from 'zod/mini'
import type { IssueFacts, Result } from '../../errors.ts'
import { evidenceRules, provisionIds } from '../../generated/plan-rules.ts'
import { checkerOf } from '../../input/check.ts'
import { isoDate, listOf, recordId, unknownable } from '../../input/fields.ts'
import { type Interval, MOST_POINTS } from '../rubric/points.ts'
import type { PlanScore } from './plan-score.ts'

/** What every score says of itself. */
export type ScoreHead = Omit<PlanScore, 'criteria' | 'focuses' | 'improvements'>

const MOST = { text: 2000, entries: 1000, scores: 100_000 }

const text = () => z.string().check(z.maxLength(MOST.text))
const points = () => z.number().check(z.gte(0), z.lte(MOST_POINTS))
const interval = () => z.strictObject({ min: points(), max: points() })

function headSchema() {
  return z.strictObject({
    id: unknownable(recordId()),
    asOf: isoDate(),
    outOfPeriod: z.boolean(),
    ruleset: z.strictObject({ document: text(), version: text(), fingerprint: text() }),
    rubric: z.strictObject({ id: text(), version: text(), digest: text() }),
    points: interval(),
    outOf: points(),
    criteria: z.unknown(),
    focuses: z.unknown(),
    improvements: z.unknown(),
  })
}

function wholeSchema() {
  const evidence = () => z.enum(evidenceRules.map(({ id }) => id))
  const provisions = () => listOf(z.enum(provisionIds), MOST.entries)
  const missing = () => listOf(evidence(), MOST.entries)
  const verdict = () => z.enum(['met', 'unmet', 'unknown'])
  const finding = z.strictObject({
    fact: evidence(),
    value: unknownable(z.boolean()),
    share: unknownable(interval()),
    paths: listOf(text(), MOST.entries),
  })
  const criterion = z.strictObject({
    id: text(),
    points: interval(),
    outOf: points(),
    provisions: provisions(),
    reasons: listOf(finding, MOST.entries),
    missing: missing(),
  })
  const improvement = z.strictObject({
    id: text(),
    gain: points(),
    provisions: provisions(),
    missing: missing(),
  })
  return z.extend(headSchema(), {
    criteria: listOf(criterion, MOST.entries),
    focuses: z.strictObject({ areas: verdict(), groups: verdict(), fields: verdict() }),
    improvements: listOf(improvement, MOST.entries),
  })
}

let head: ReturnType<typeof headSchema> | undefined
let heads: ReturnType<typeof headsSchema> | undefined
let whole: ReturnType<typeof wholeSchema> | undefined

function headsSchema() {
  return listOf(headSchema(), MOST.scores)
}

const checkHead = /* @__PURE__ */ checkerOf(() => (head ??= headSchema()), {
  path: 'score',
  rule: (score) => findMisplaced(score, 'score'),
})
const checkHeads = /* @__PURE__ */ checkerOf(() => (heads ??= headsSchema()), {
  path: 'scores',
  rule: (scores) => scores.flatMap((score, index) => findMisplaced(score, `scores[${index}]`)),
})
const checkWhole = /* @__PURE__ */ checkerOf(() => (whole ??= wholeSchema()), {
  path: 'score',
  rule: (score) => findMisplaced(score, 'score'),
})

function findMisplaced(
  { points: { min, max }, outOf }: { points: Interval; outOf: number },
  path: string,
): IssueFacts[] {
  if (min <= max && max <= outOf) return []
  return [{ path: `${path}.points`, code: 'contradiction', expected: 'min <= max <= outOf' }]
}

/**
 * Reads what a score says of itself. Scores are kept and read again, so what comes back may be anything; criteria,
 * focuses and improvements are left alone.
 *
 * @param score - anything.
 * @returns a copy of the rest.
 * @throws {InvalidInputError} if it is no score.
 */
export function readScoreHead(score: unknown): ScoreHead {
  return checked(checkHead(score)) as ScoreHead
}

/**
 * Reads what scores say of themselves, as `readScoreHead`.
 *
 * @param scores - anything.
 * @returns a copy of each.
 * @throws {InvalidInputError} naming each that is no score.
 */
export function readScoreHeads(scores: unknown): ScoreHead[] {
  return checked(checkHeads(scores)) as ScoreHead[]
}

/**
 * Reads a whole score.
 *
 * @param score - anything.
 * @returns a copy; what is null is undefined.
 * @throws {InvalidInputError} if it is no score.
 */
export function readScore(score: unknown): PlanScore {
  return checked(checkWhole(score)) as PlanScore
}

function checked<Value>(result: Result<Value>): Value {
  if (!result.ok) throw result.error
  return result.value
}
