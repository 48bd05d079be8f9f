import type { ProvisionId } from '../../generated/ids.ts'
import type { Evidence } from '../facts/read-evidence.ts'
import { asPoints } from '../rubric/points.ts'
import type { Appraisal, Improvement } from './plan-score.ts'
import type { CriterionScorer, Scored } from './score-criterion.ts'

/** Sums the criteria, of a plan or of what is done of it. */
export function appraise(
  scorers: readonly CriterionScorer[],
  evidence: Evidence,
): { appraisal: Appraisal; improvements: Improvement[] } {
  const scored = scorers.map((scorer) => scorer(evidence))
  const [min, max, outOf] = [
    sumOf(scored, ({ points }) => points.min),
    sumOf(scored, ({ points }) => points.max),
    sumOf(scored, (one) => one.outOf),
  ]
  return {
    appraisal: {
      points: asPoints({ min, max }),
      outOf: outOf / 100,
      share: {
        min: shareOf(scored, ({ points }) => points.min, Math.min),
        max: shareOf(scored, ({ points }) => points.max, Math.max),
      },
      criteria: scored.map(({ score }) => score),
      excluded: scored
        .filter((one) => one.outOf === 0)
        .map(({ score: { id, provisions } }) => ({ id, provision: provisions[0] as ProvisionId })),
    },
    improvements: improvementsOf(scored),
  }
}

/** Sorting keeps the order of the rubric where gains are equal. */
function improvementsOf(scored: readonly Scored[]): Improvement[] {
  return scored
    .map(({ improvement }) => improvement)
    .filter((improvement) => improvement !== undefined)
    .sort((a, b) => b.gain - a.gain)
}

/**
 * The least or the most that the part of the total can be, whichever of the criteria apply of which that is not known.
 * A group of them belongs into the extreme if its own part is more extreme than that of all before it.
 */
function shareOf(
  scored: readonly Scored[],
  pointsOf: (one: Scored) => number,
  extreme: (a: number, b: number) => number,
): number {
  const sure = scored.filter(({ condition }) => condition === undefined)
  let [points, outOf] = [sumOf(sure, pointsOf), sumOf(sure, (one) => one.outOf)]
  // Of a total of nothing nothing is known.
  if (outOf === 0) return extreme(0, 1)
  const groups = groupsOf(scored).map((group) => ({
    points: sumOf(group, pointsOf),
    outOf: sumOf(group, (one) => one.outOf),
  }))
  const byShare = groups.sort((a, b) => a.points / a.outOf - b.points / b.outOf)
  if (extreme(0, 1) === 1) byShare.reverse()
  for (const group of byShare) {
    const own = group.points / group.outOf
    if (extreme(own, points / outOf) !== own) break
    points += group.points
    outOf += group.outOf
  }
  return points / outOf
}

/** Criteria that apply together. */
function groupsOf(scored: readonly Scored[]): Scored[][] {
  const groups = new Map<string, Scored[]>()
  for (const one of scored) {
    if (one.condition === undefined) continue
    groups.set(one.condition, [...(groups.get(one.condition) ?? []), one])
  }
  return [...groups.values()]
}

function sumOf<Entry>(entries: readonly Entry[], amountOf: (entry: Entry) => number): number {
  return entries.reduce((sum, entry) => sum + amountOf(entry), 0)
}
