import type { Interval } from '../facts/share.ts'

/** How something stands among others of which not all is known. */
export interface Standing {
  /** The best and the worst place that it can have, whatever turns out of what is unknown. 1 is first. */
  readonly rank: {
    /** One more than are surely ahead of it. */
    readonly best: number
    /** One more than may be ahead of it. */
    readonly worst: number
  }
  /** How many it is surely ahead of: its minimum exceeds their maximum. */
  readonly ahead: number
  /** How many are surely ahead of it. */
  readonly behind: number
  /** How many others have the same share, without any doubt. */
  readonly tied: number
  /** How many others the evidence does not set it apart from: the intervals overlap or touch. */
  readonly overlapping: number
}

/** Ranks intervals, the higher before the lower. */
export function ranksOf(shares: readonly Interval[]): Standing[] {
  const minima = shares.map(({ min }) => min).sort(ascending)
  const maxima = shares.map(({ max }) => max).sort(ascending)
  const certain = countCertain(shares)
  return shares.map(({ min, max }) => {
    const isCertain = min === max
    const ahead = countBelow(maxima, min)
    const behind = shares.length - countUpTo(minima, max)
    const tied = isCertain ? (certain.get(min) as number) - 1 : 0
    const overlapping = shares.length - 1 - ahead - behind - tied
    // Its own maximum is above its minimum unless it is certain.
    const perhapsBehind = shares.length - countUpTo(maxima, min) - (isCertain ? 0 : 1)
    const rank = { best: behind + 1, worst: perhapsBehind + 1 }
    return { rank, ahead, behind, tied, overlapping }
  })
}

function countCertain(shares: readonly Interval[]): Map<number, number> {
  const counts = new Map<number, number>()
  for (const { min, max } of shares) {
    if (min === max) counts.set(min, (counts.get(min) ?? 0) + 1)
  }
  return counts
}

/** How many entries of a sorted list are below a value. */
function countBelow(sorted: readonly number[], value: number): number {
  return countWhile(sorted, (entry) => entry < value)
}

/** How many entries of a sorted list are not above a value. */
function countUpTo(sorted: readonly number[], value: number): number {
  return countWhile(sorted, (entry) => entry <= value)
}

function countWhile(sorted: readonly number[], isSo: (entry: number) => boolean): number {
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if (isSo(sorted[middle] as number)) low = middle + 1
    else high = middle
  }
  return low
}

function ascending(a: number, b: number): number {
  return a - b
}
