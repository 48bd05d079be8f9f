import type { PlaceChange } from '../../data/place-rows.ts'
import type { Verdict } from '../../logic/ternary.ts'
import { type Reading, UNLISTED } from '../facts/reading.ts'
import type { PlaceFocus, PlaceQuery, TierVerdict } from '../record/place.ts'
import { readQuery } from '../record/query.ts'
import { matchesOf } from './find-places.ts'
import { tierVerdicts } from './tiers.ts'

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
  const candidates = matchesOf(readings)
  const [only] = candidates
  return {
    verdict: anyOf(tiers),
    tiers,
    ...(only && readings.length === 1 && { place: only.place }),
    candidates,
    changes: changesOf(readings),
  }
}

function anyOf(tiers: readonly TierVerdict[]): Verdict {
  if (tiers.some(({ verdict }) => verdict === 'met')) return 'met'
  return tiers.every(({ verdict }) => verdict === 'unmet') ? 'unmet' : 'unknown'
}

/** Of every place named, from the county down, each once. */
function changesOf(readings: readonly Reading[]): PlaceChange[] {
  const changes = readings.flatMap(({ county, township, village }) =>
    [county, township, village].flatMap((part) =>
      part === undefined || part === UNLISTED ? [] : (part.rule.changes ?? []),
    ),
  )
  return [...new Set(changes)]
}
