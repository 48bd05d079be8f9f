import type { Loose } from '../../input/shape.ts'
import { readQuery } from '../facts/read-query.ts'
import { type PlaceReading, rankOf } from '../facts/reading.ts'
import { DEPTHS } from '../facts/units.ts'
import type { PlaceMatch, PlaceQuery } from '../record/place.ts'

/**
 * Finds the places of Chongqing that an address, a name or a code fits: its county-level units, and the townships and
 * villages that the annexes list or imply.
 *
 * @param query - the place as people or systems write it.
 * @returns every candidate, best first: the deepest, then the most exact; several if the words fit several, none if
 * they fit none.
 * @throws {InvalidInputError} if the query is no text or parts of a place, or too long.
 * @example
 * import { findPlaces } from 'chongqing-aid-guideline'
 *
 * findPlaces('重庆市奉节县平安乡桃树村3组12号')[0]?.place.name //=> '奉节县平安乡桃树村'
 * findPlaces('平安乡').map(({ place }) => place.name) //=> ['奉节县平安乡', '云阳县平安镇']
 */
export function findPlaces(query: PlaceQuery): PlaceMatch[]
export function findPlaces(query: Loose<PlaceQuery>): PlaceMatch[]
export function findPlaces(query: unknown): PlaceMatch[] {
  return matchesOf(readQuery(query))
}

/** The places that readings name, best first. */
export function matchesOf(readings: readonly PlaceReading[]): PlaceMatch[] {
  const matches = readings.flatMap(({ unit, match, span, unlisted, system }): PlaceMatch[] =>
    unit
      ? [
          {
            place: unit.place,
            match,
            ...(span && { span }),
            ...(unlisted && { unlisted }),
            ...(system && { system }),
          },
        ]
      : [],
  )
  return matches.sort((a, b) => depthOf(b) - depthOf(a) || rankOf(a.match) - rankOf(b.match))
}

/** A place that the words go beyond is the worse guess of its level. */
function depthOf(match: PlaceMatch): number {
  return DEPTHS.indexOf(match.place.level) - (Object.hasOwn(match, 'unlisted') ? 0.5 : 0)
}
