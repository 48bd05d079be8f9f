import { InvalidInputError } from '../errors.ts'
import type { PlanScore } from './plan-score.ts'
import { hundredthsOf, type Interval } from './points.ts'

/** Where one plan stands among the others. */
export interface PlanRank {
  /** Its place in the list that was given. */
  readonly index: number
  /** The plan's own key, if it had one. */
  readonly id?: string | number
  readonly points: Interval
  readonly outOf: number
  /** The best and the worst place that it can have; they are the same only where nothing overlaps. 1 is first. */
  readonly rank: { readonly best: number; readonly worst: number }
  /** How many plans it is surely ahead of: its minimum exceeds their maximum. */
  readonly ahead: number
  /** How many plans are surely ahead of it. */
  readonly behind: number
  /** How many others have the same share of the points, without any doubt. */
  readonly tied: number
  /** How many others could be ahead or behind: the intervals overlap. */
  readonly overlapping: number
}

/**
 * Ranks plans by the share of their points, and says where the evidence does not tell. A plan is ahead of another only
 * where its minimum exceeds the other's maximum.
 *
 * @param scores - of `scorePlan`, all under one rubric.
 * @returns one rank a plan, the best first; plans of equal best place stand in the order given.
 * @throws {InvalidInputError} with `contradiction` if the scores are of different rubrics.
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
  requireOneRubric(scores)
  const shares = scores.map(shareOf)
  const minima = shares.map(({ min }) => min).sort(ascending)
  const maxima = shares.map(({ max }) => max).sort(ascending)
  const certain = countCertain(shares)
  return scores
    .map(({ id, points, outOf }, index): PlanRank => {
      const { min, max } = shares[index] as Interval
      const ahead = countBelow(maxima, min)
      const behind = scores.length - countBelow(minima, max, true)
      const tied = min === max ? (certain.get(min) as number) - 1 : 0
      const overlapping = scores.length - 1 - ahead - behind - tied
      const rank = { best: behind + 1, worst: scores.length - ahead - tied }
      const key = id === undefined ? {} : { id }
      return { index, ...key, points, outOf, rank, ahead, behind, tied, overlapping }
    })
    .sort((a, b) => a.rank.best - b.rank.best || a.rank.worst - b.rank.worst)
}

function requireOneRubric(scores: readonly PlanScore[]): void {
  const [first] = scores
  const index = scores.findIndex(
    ({ rubric }) => rubric.id !== first?.rubric.id || rubric.version !== first.rubric.version,
  )
  if (index < 0) return
  throw new InvalidInputError([
    {
      path: `scores[${index}].rubric`,
      code: 'contradiction',
      expected: 'one rubric for all scores',
    },
  ])
}

/** Totals differ where criteria left them, so shares are compared. Equal fractions give equal numbers. */
function shareOf({ points, outOf }: PlanScore): Interval {
  const total = hundredthsOf(outOf)
  if (total === 0) return { min: 0, max: 1 }
  return { min: hundredthsOf(points.min) / total, max: hundredthsOf(points.max) / total }
}

function countCertain(shares: readonly Interval[]): Map<number, number> {
  const counts = new Map<number, number>()
  for (const { min, max } of shares) {
    if (min === max) counts.set(min, (counts.get(min) ?? 0) + 1)
  }
  return counts
}

/** How many entries of a sorted list lie below a value, or not above it. */
function countBelow(sorted: readonly number[], value: number, orEqual = false): number {
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    const entry = sorted[middle] as number
    if (entry < value || (orEqual && entry === value)) low = middle + 1
    else high = middle
  }
  return low
}

function ascending(a: number, b: number): number {
  return a - b
}
