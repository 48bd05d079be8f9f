import { type Expected, InvalidInputError } from '../../errors.ts'
import { AS_THE_OTHERS, ONE_RUBRIC } from '../../generated/issue-rules.ts'
import { optionsReader } from '../../input/check.ts'
import { contradiction } from '../../issues.ts'
import type { Interval } from '../facts/share.ts'
import type { PlanScore } from './plan-score.ts'
import { ranksOf, type Standing } from './ranks.ts'
import { readScoreHeads, type ScoreHead, type Totals } from './read-score.ts'
import { type Side, sideField } from './side.ts'

/** Where one plan stands among the others. */
export interface PlanRank extends Standing {
  /** Its place in the list that was given. */
  readonly index: number
  /** The plan's own key, if it had one. */
  readonly id?: string | number
  /** Of the plan, or of what is done of it, as was asked. */
  readonly points: Interval
  /** The most that this plan can have, without the criteria that left its total. */
  readonly outOf: number
  /** What is compared: the part of the total, from 0 to 1. */
  readonly share: Interval
}

/** What is compared. */
export interface CompareOptions {
  /** The plans themselves (default), or what is done of them. */
  readonly of?: Side | null | undefined
}

const read = /* @__PURE__ */ optionsReader(() => ({ of: sideField() }))

/**
 * Ranks plans by the share of their points, and says where the evidence does not tell. A plan is ahead of another only
 * where its minimum exceeds the other's maximum.
 *
 * @param scores - of `scorePlan`, all under one rubric and one ruleset and, by what is done, for one day; at most
 * 100,000.
 * @param options - `of`: `plan` (default) or `done`, to rank by what is done.
 * @returns one rank a plan, the best first; plans of equal places stand in the order given.
 * @throws {InvalidInputError} with `contradiction` if the scores are of different rubrics or rulesets or, by what is done,
 * for different days; or if one is no score.
 * @example
 * import { comparePlans, scorePlan } from 'chongqing-aid-guideline'
 *
 * const period = { start: '2020-06-01', end: '2020-12-31' }
 * const plans = [
 *   { id: 'open', organization: {}, period },
 *   { id: 'thin', organization: {}, period, places: [], fields: [], activities: [] },
 * ]
 * const ranks = comparePlans(plans.map((plan) => scorePlan(plan, { asOf: '2020-06-01' })))
 * ranks.map(({ id, rank }) => [id, rank.best, rank.worst]) //=> [['open', 1, 2], ['thin', 1, 2]]
 * ranks[0]?.overlapping //=> 1
 */
export function comparePlans(
  scores: readonly PlanScore[],
  options?: CompareOptions | null,
): PlanRank[] {
  const heads = readScoreHeads(scores)
  const { of } = read(options)
  requireOne(heads, 'rubric', ONE_RUBRIC, ({ rubric }) => rubric.digest)
  requireOne(heads, 'ruleset', AS_THE_OTHERS, ({ ruleset }) => ruleset.fingerprint)
  if (of === 'done') requireOne(heads, 'asOf', AS_THE_OTHERS, ({ asOf }) => asOf)
  const totals = heads.map((head) => (of === 'done' ? head.done : head))
  const ranks = ranksOf(totals.map(({ share }) => share))
  return heads
    .map(({ id }, index): PlanRank => {
      const { points, outOf, share } = totals[index] as Totals
      const key = id === undefined ? {} : { id }
      return { index, ...key, points, outOf, share, ...(ranks[index] as Standing) }
    })
    .sort((a, b) => a.rank.best - b.rank.best || a.rank.worst - b.rank.worst)
}

function requireOne(
  scores: readonly ScoreHead[],
  field: keyof ScoreHead,
  expected: Expected,
  told: (score: ScoreHead) => string,
): void {
  const index = scores.findIndex((score) => told(score) !== told(scores[0] as ScoreHead))
  if (index < 0) return
  throw new InvalidInputError([contradiction(`scores[${index}].${field}`, expected)])
}
