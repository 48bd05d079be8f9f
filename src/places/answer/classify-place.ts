import { deepFreeze } from '../../data/deep-freeze.ts'
import { changeRules, type PlaceChange } from '../../generated/place-rules.ts'
import { ruleset } from '../../generated/ruleset.ts'
import type { Loose } from '../../input/shape.ts'
import { readQuery } from '../facts/read-query.ts'
import type { PlaceReading } from '../facts/reading.ts'
import { chainOf, type Unit } from '../facts/units.ts'
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
export function classifyPlace(query: Loose<PlaceQuery>): PlaceFocus
export function classifyPlace(query: unknown): PlaceFocus {
  const readings = readQuery(query)
  return { ...answerTo(readings), candidates: matchesOf(readings), ruleset }
}

/** All that does not depend on the words of a query. */
export type Answer = Omit<PlaceFocus, 'candidates' | 'ruleset'>

/** What is said of one place is always the same. */
const SHARED = /* @__PURE__ */ new WeakMap<Unit, Map<PlaceReading['unlisted'], Answer>>()

/** Decides what was read of a query. */
export function answerTo(readings: readonly PlaceReading[]): Answer {
  const [{ unit, unlisted }] = readings as [PlaceReading]
  if (!unit || readings.length > 1) return decide(readings)
  const shared = SHARED.get(unit) ?? new Map<PlaceReading['unlisted'], Answer>()
  SHARED.set(unit, shared)
  const answer = shared.get(unlisted) ?? deepFreeze(decide(readings))
  shared.set(unlisted, answer)
  return answer
}

function decide(readings: readonly PlaceReading[]): Answer {
  const [{ unit, unlisted }] = readings as [PlaceReading]
  const only = readings.length === 1 ? unit : undefined
  const today = only && !unlisted ? todayOf(only) : undefined
  return {
    ...tiersOf(readings),
    ...(only && { place: only.place }),
    changes: changesOf(readings),
    ...(today && { today }),
  }
}

/** Of every place named and of what it lies in, whichever is named first. */
function changesOf(readings: readonly PlaceReading[]): PlaceChange[] {
  const units = readings.flatMap(({ unit }) => chainOf(unit))
  return changeRules.filter((change) => units.some(({ changes }) => changes.includes(change)))
}
