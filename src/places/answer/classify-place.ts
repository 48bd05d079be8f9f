import type { PlaceChange } from '../../generated/place-rules.ts'
import { ruleset } from '../../generated/ruleset.ts'
import type { Verdict } from '../../logic/ternary.ts'
import { readQuery } from '../facts/read-query.ts'
import type { Unit } from '../facts/units.ts'
import type { PlaceFocus, PlaceQuery, TierVerdict } from '../record/place.ts'
import { matchesOf } from './find-places.ts'
import { tierVerdicts } from './tiers.ts'
import { todayOf } from './today.ts'

/**
 * Tells whether a place is a focus area (Article 2), in each of the four tiers.
 *
 * @param query - the place as people or systems write it: names and codes of any time.
 * @returns the verdicts with the rows of the annexes, the place or its candidates, and what became of them.
 * @throws {InvalidInputError} if the query is no text or parts of a place, or too long.
 * @example
 * import { classifyPlace } from 'chongqing-aid-guideline'
 *
 * const focus = classifyPlace('奉节县')
 * focus.verdict //=> 'met'
 * focus.tiers.map((tier) => tier.verdict) //=> ['met', 'unmet', 'unknown', 'unknown']
 * focus.tiers[0]?.row //=> 9
 *
 * classifyPlace('平安乡').verdict //=> 'unknown'
 */
export function classifyPlace(query: PlaceQuery): PlaceFocus
export function classifyPlace(query: unknown): PlaceFocus
export function classifyPlace(query: unknown): PlaceFocus {
  const readings = readQuery(query)
  const tiers = tierVerdicts(readings)
  const only = readings.length === 1 ? readings[0] : undefined
  const today = only?.unit && !only.unlisted ? todayOf(only.unit) : undefined
  return {
    verdict: anyOf(tiers),
    tiers,
    ...(only?.unit && { place: only.unit.place }),
    candidates: matchesOf(readings),
    changes: [...new Set(readings.flatMap(({ unit }) => changesOf(unit)))],
    ...(today && { today }),
    ruleset,
  }
}

function anyOf(tiers: readonly TierVerdict[]): Verdict {
  if (tiers.some(({ verdict }) => verdict === 'met')) return 'met'
  return tiers.every(({ verdict }) => verdict === 'unmet') ? 'unmet' : 'unknown'
}

/** Of a place and those that it lies in, from the county down. */
function changesOf(unit: Unit | undefined): PlaceChange[] {
  return unit ? [...changesOf(unit.above), ...unit.changes] : []
}
