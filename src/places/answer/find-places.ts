import type { County, Township, Village } from '../facts/gazetteer.ts'
import { rankOf } from '../facts/gazetteer.ts'
import { type Reading, UNLISTED } from '../facts/reading.ts'
import type { Place, PlaceMatch, PlaceQuery } from '../record/place.ts'
import { readQuery } from '../record/query.ts'

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
export function findPlaces(query: unknown): PlaceMatch[]
export function findPlaces(query: unknown): PlaceMatch[] {
  return matchesOf(readQuery(query))
}

/**
 * Gives the places that readings name.
 *
 * @param readings - every way to understand a query.
 * @returns the places, best first, each once.
 */
export function matchesOf(readings: readonly Reading[]): PlaceMatch[] {
  const matches = readings.flatMap((reading) => matchOf(reading) ?? [])
  if (matches.length < 2) return matches
  return matches.sort((a, b) => depthOf(b) - depthOf(a) || rankOf(a.match) - rankOf(b.match))
}

function matchOf({ county, township, village, match }: Reading): PlaceMatch | undefined {
  if (!county) return undefined
  const [inTownship, inVillage] = [listed(township), listed(village)]
  const place = placeOf(county, inTownship, inVillage)
  if (township === UNLISTED) return { place, match, unlisted: 'township' }
  return village === UNLISTED ? { place, match, unlisted: 'village' } : { place, match }
}

function listed<Entry>(part: Entry | typeof UNLISTED | undefined): Entry | undefined {
  return part === UNLISTED ? undefined : part
}

/**
 * Describes a place.
 *
 * @param county - its county.
 * @param township - the township, if it is one or lies in one.
 * @param village - the village, if it is one.
 * @returns the place, by its official names.
 */
export function placeOf(county: County, township?: Township, village?: Village): Place {
  const { code } = (village ?? township ?? county).rule
  return {
    level: village ? 'village' : township ? 'township' : 'county',
    county: county.rule.id,
    name: [county, township, village].map((part) => part?.rule.name ?? '').join(''),
    ...(code && { codes: { nbs2020: code } }),
  }
}

const DEPTH: Record<Place['level'], number> = { county: 0, township: 1, village: 2 }

/** A place that the words go beyond is the worse guess of its level. */
function depthOf({ place, unlisted }: PlaceMatch): number {
  return DEPTH[place.level] - (unlisted ? 0.5 : 0)
}
