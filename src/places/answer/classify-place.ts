import type { PlaceChange } from '../../generated/place-rules.ts'
import { ruleset } from '../../generated/ruleset.ts'
import { readQuery } from '../facts/read-query.ts'
import type { Reading } from '../facts/reading.ts'
import type { Unit } from '../facts/units.ts'
import type { PlaceFocus, PlaceQuery } from '../record/place.ts'
import { matchesOf } from './find-places.ts'
import { tiersOf } from './tiers.ts'
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
  const only = readings.length === 1 ? readings[0]?.unit : undefined
  const today = only && !readings[0]?.unlisted ? todayOf(only) : undefined
  return {
    ...tiersOf(readings),
    ...(only && { place: only.place }),
    candidates: matchesOf(readings),
    changes: changesOf(readings),
    ...(today && { today }),
    ruleset,
  }
}

/** Of every place named, from the county down, each once. */
function changesOf(readings: readonly Reading[]): PlaceChange[] {
  const changes = new Set<PlaceChange>()
  for (const { unit } of readings) {
    for (const one of chainOf(unit)) for (const change of one.changes) changes.add(change)
  }
  return [...changes]
}

function chainOf(unit: Unit | undefined): Unit[] {
  return unit ? [...chainOf(unit.above), unit] : []
}
