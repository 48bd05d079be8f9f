import { InvalidInputError } from '../../errors.ts'
import { ONE_RUBRIC } from '../../explain/issue-rules.ts'
import { hundredthsOf, type Interval } from '../rubric/points.ts'
import type { PlanScore } from './plan-score.ts'
import { readScoreHeads, type ScoreHead } from './read-score.ts'

/** Where one plan stands among the others. */
export interface PlanRank {
  /** Its place in the list that was given. */
  readonly index: number
  /** The plan's own key, if it had one. */
  readonly id?: string | number
  readonly points: Interval
  readonly outOf: number
  /** The best and the worst place that it can have, whatever turns out of what is unknown. 1 is first. */
  readonly rank: { readonly best: number; readonly worst: number }
  /** How many plans it is surely ahead of: its minimum exceeds their maximum. */
  readonly ahead: number
  /** How many plans are surely ahead of it. */
  readonly behind: number
  /** How many others have the same share of the points, without any doubt. */
  readonly tied: number
  /** How many others the evidence does not set it apart from: the intervals overlap or touch. */
  readonly overlapping: number
}

/**
 * Ranks plans by the share of their points, and says where the evidence does not tell. A plan is ahead of another only
 * where its minimum exceeds the other's maximum.
 *
 * @param scores - of `scorePlan`, all under one rubric, at most 100,000.
 * @returns one rank a plan, the best first; plans of equal places stand in the order given.
 * @throws {InvalidInputError} with `contradiction` if the scores are of different rubrics; or if one is no score.
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
export function comparePlans(scores: readonly PlanScore[]): PlanRank[] {
  const heads = readScoreHeads(scores)
  requireOneRubric(heads)
  const shares = heads.map(shareOf)
  const minima = shares.map(({ min }) => min).sort(ascending)
  const maxima = shares.map(({ max }) => max).sort(ascending)
  const certain = countCertain(shares)
  return heads
    .map(({ id, points, outOf }, index): PlanRank => {
      const { min, max } = shares[index] as Share
      const isCertain = min === max
      const others = heads.length - 1
      const ahead = countUpTo(maxima, min - 1n)
      const behind = heads.length - countUpTo(minima, max)
      const tied = isCertain ? (certain.get(min) as number) - 1 : 0
      const overlapping = others - ahead - behind - tied
      // Its own maximum is above its minimum unless it is certain.
      const perhapsBehind = heads.length - countUpTo(maxima, min) - (isCertain ? 0 : 1)
      const rank = { best: behind + 1, worst: perhapsBehind + 1 }
      const key = id === undefined ? {} : { id }
      return { index, ...key, points, outOf, rank, ahead, behind, tied, overlapping }
    })
    .sort((a, b) => a.rank.best - b.rank.best || a.rank.worst - b.rank.worst)
}

function requireOneRubric(scores: readonly ScoreHead[]): void {
  const [first] = scores
  const index = scores.findIndex(({ rubric }) => rubric.digest !== first?.rubric.digest)
  if (index < 0) return
  const path = `scores[${index}].rubric`
  throw new InvalidInputError([{ path, code: 'contradiction', expected: ONE_RUBRIC }])
}

/** In units so fine that shares which differ stay different, whatever the totals: none is above 1e8 hundredths. */
interface Share {
  readonly min: bigint
  readonly max: bigint
}

const WHOLE = 100_000_000_000_000_000n

/** Totals differ where criteria left them, so shares are compared. Of a total of nothing nothing is known. */
function shareOf({ points, outOf }: ScoreHead): Share {
  const total = BigInt(hundredthsOf(outOf))
  if (total === 0n) return { min: 0n, max: WHOLE }
  const share = (part: number) => (BigInt(hundredthsOf(part)) * WHOLE) / total
  return { min: share(points.min), max: share(points.max) }
}

function countCertain(shares: readonly Share[]): Map<bigint, number> {
  const counts = new Map<bigint, number>()
  for (const { min, max } of shares) {
    if (min === max) counts.set(min, (counts.get(min) ?? 0) + 1)
  }
  return counts
}

/** How many entries of a sorted list are not above a value. */
function countUpTo(sorted: readonly bigint[], value: bigint): number {
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((sorted[middle] as bigint) <= value) low = middle + 1
    else high = middle
  }
  return low
}

function ascending(a: bigint, b: bigint): number {
  return a < b ? -1 : a > b ? 1 : 0
}
