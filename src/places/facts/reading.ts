import type { NameMatch } from '../../data/place-rows.ts'
import { type County, leastExact, type Township, type Village } from './gazetteer.ts'

/** Known to be a place of this level that no annex lists or implies. */
export const UNLISTED = 'unlisted'

/**
 * One way to understand a query. What is undefined is not said, so that a listed place may lie there. A query is
 * understood as all of its readings: a tier is decided only if they agree.
 */
export interface Reading {
  readonly county?: County | undefined
  /** Known to lie outside Chongqing. */
  readonly outside?: true
  readonly township?: Township | typeof UNLISTED | undefined
  readonly village?: Village | typeof UNLISTED | undefined
  /** The least exact of the names that were matched. */
  readonly match: NameMatch
}

/** The part of a reading below the county. */
export type Lower = Pick<Reading, 'township' | 'village' | 'match'>

/** Somewhere else than in Chongqing. */
export const OUTSIDE: Reading = { outside: true, match: 'exact' }

/**
 * Joins the county and the rest of a reading.
 *
 * @param county - the county as it was named.
 * @param match - how its name fits.
 * @param lower - what is said below it.
 * @returns the reading; of a township that statistics or a later change put into another county, in its own.
 */
export function readingOf(county: County, match: NameMatch, lower: Lower): Reading {
  const { township, village } = lower
  return {
    county: typeof township === 'object' ? township.county : county,
    township,
    village,
    match: leastExact(match, lower.match),
  }
}

/**
 * Drops readings that another one repeats, or that say less than another one says too.
 *
 * @param readings - in the order in which they were found.
 * @returns those that say something of their own.
 */
export function distinctReadings(readings: readonly Reading[]): Reading[] {
  if (readings.length < 2) return [...readings]
  const seen = new Set<string>()
  const unique = readings.filter((reading) => {
    const key = keyOf(reading)
    return !seen.has(key) && seen.add(key)
  })
  return unique.filter((one) => !unique.some((other) => other !== one && says(other, one)))
}

/** Tells whether a reading says all that another one says. */
function says(reading: Reading, { county, outside, township, village }: Reading): boolean {
  return (
    outside === reading.outside &&
    (county === undefined || liesIn(reading, county)) &&
    (township ?? reading.township) === reading.township &&
    (village ?? reading.village) === reading.village
  )
}

/** A township lies also in the county that statistics or a later change put it into. */
function liesIn({ county, township }: Reading, other: County): boolean {
  if (county === other) return true
  if (typeof township !== 'object') return false
  return other.townships.get(township.rule.name)?.some(({ entry }) => entry === township) ?? false
}

function keyOf({ county, outside, township, village }: Reading): string {
  const name = (part: Township | Village | string | undefined) =>
    typeof part === 'object' ? part.rule.name : part
  return [county?.rule.id, outside, name(township), name(village)].join('/')
}
