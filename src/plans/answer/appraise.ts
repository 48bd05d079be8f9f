import type { ProvisionId } from '../../generated/ids.ts'
import type { Interval } from '../facts/share.ts'
import { asPoints } from '../rubric/points.ts'
import type { Appraisal, CriterionScore, ExcludedCriterion, Improvement } from './plan-score.ts'
import type { Scored } from './score-criterion.ts'

/** What criteria come to together, in hundredths. */
interface Sum {
  min: number
  max: number
  outOf: number
}

const nothing = (): Sum => ({ min: 0, max: 0, outOf: 0 })

function add(sum: Sum, { min, max }: Interval, outOf: number): Sum {
  sum.min += min
  sum.max += max
  sum.outOf += outOf
  return sum
}

/** Sums the criteria, of a plan or of what is done of it. */
export function appraise(scored: readonly Scored[]): Appraisal {
  const { sure, groups } = sumsOf(scored)
  const total = groups.reduce((sum, group) => add(sum, group, group.outOf), { ...sure })
  const criteria = scored.map(({ score }) => score)
  return {
    points: asPoints(total),
    outOf: total.outOf / 100,
    share: { min: extremeShare(sure, groups, 'min'), max: extremeShare(sure, groups, 'max') },
    criteria,
    excluded: excludedOf(criteria),
  }
}

/** The criteria that left the total. */
export function excludedOf(criteria: readonly CriterionScore[]): ExcludedCriterion[] {
  return criteria
    .filter(({ outOf }) => outOf === 0)
    .map(({ id, provisions }) => ({ id, provision: provisions[0] as ProvisionId }))
}

/** The largest gain first, in the order of the rubric where gains are equal. */
export function inOrderOfGain(improvements: readonly (Improvement | undefined)[]): Improvement[] {
  return improvements
    .filter((improvement) => improvement !== undefined)
    .sort((a, b) => b.gain - a.gain)
}

/** The sum of the criteria that apply for sure, and of each group of those that apply together or not at all. */
function sumsOf(scored: readonly Scored[]): { sure: Sum; groups: Sum[] } {
  const sure = nothing()
  const groups = new Map<string, Sum>()
  for (const { condition, points, outOf } of scored) {
    const sum = condition === undefined ? sure : (groups.get(condition) ?? nothing())
    if (condition !== undefined) groups.set(condition, sum)
    add(sum, points, outOf)
  }
  return { sure, groups: [...groups.values()] }
}

/**
 * The least or the most that the part of the total can be, whichever of the criteria apply of which that is not known.
 * A group of them belongs into the extreme if its own part is no less extreme than that of all before it.
 */
function extremeShare(sure: Sum, groups: readonly Sum[], end: 'min' | 'max'): number {
  const sign = end === 'min' ? 1 : -1
  const shareOf = (sum: Sum) => sum[end] / sum.outOf
  // Of a total of nothing nothing is known.
  if (sure.outOf === 0) return end === 'min' ? 0 : 1
  const sum = { ...sure }
  for (const group of [...groups].sort((a, b) => sign * (shareOf(a) - shareOf(b)))) {
    if (sign * (shareOf(group) - shareOf(sum)) > 0) break
    add(sum, group, group.outOf)
  }
  return shareOf(sum)
}
