import { nameMatchCodes } from '../../generated/codes.ts'
import type { CodeSystem, NameMatch } from '../../generated/ids.ts'
import type { Unit } from './units.ts'

/**
 * One way to understand a query. A query is understood as all of its readings: a tier is decided only if they agree.
 */
export interface PlaceReading {
  /** The deepest place that is known; undefined if it may lie in any county. */
  readonly unit: Unit | undefined
  /** The words go on to a place of this level that no annex lists or implies. What is not said may be listed. */
  readonly unlisted: 'township' | 'village' | undefined
  /** Known to lie outside Chongqing. */
  readonly outside: true | undefined
  /** The least exact of the names that were matched. */
  readonly match: NameMatch
  /** What of the text was read. */
  readonly span: readonly [from: number, to: number] | undefined
  /** The system that gives the code that was read. */
  readonly system: CodeSystem | undefined
}

/** All readings have the same fields in the same order: reading one of many shapes costs more. */
export function readingOf(given: Partial<PlaceReading>): PlaceReading {
  return { ...OPEN, ...given }
}

/** Nothing is said. */
export const OPEN: PlaceReading = {
  unit: undefined,
  unlisted: undefined,
  outside: undefined,
  match: 'exact',
  span: undefined,
  system: undefined,
}

/** Somewhere else than in Chongqing. */
export const OUTSIDE = /* @__PURE__ */ readingOf({ outside: true })

/** Drops readings that another one repeats, or that say less than another one says too. */
export function distinctReadings(readings: readonly PlaceReading[]): readonly PlaceReading[] {
  if (readings.length < 2) return readings
  const seen = new Set<string>()
  const unique = readings.filter(({ unit, unlisted, outside }) => {
    const key = [unit?.place.name, unlisted, outside].join('/')
    return !seen.has(key) && seen.add(key)
  })
  return unique.filter((one) => !unique.some((other) => other !== one && says(other, one)))
}

/** Tells whether a reading says all that another one says. */
export function says({ unit, unlisted, outside }: PlaceReading, other: PlaceReading): boolean {
  const goesAsFar =
    other.unlisted === undefined || other.unlisted === unlisted || unlisted === 'township'
  return (
    goesAsFar && outside === other.outside && (other.unit === undefined || liesIn(unit, other.unit))
  )
}

/** A township lies also in the county that statistics or a later change put it into. */
function liesIn(unit: Unit | undefined, other: Unit): boolean {
  if (unit === undefined || unit === other) return unit === other
  const isInside = other.townships.get(unit.name)?.some((found) => found.unit === unit) ?? false
  return isInside || liesIn(unit.above, other)
}

/** 0 for the best match, more for less exact ones. */
export function rankOf(match: NameMatch): number {
  return nameMatchCodes.indexOf(match)
}

/** Of several levels, what a reader has to know of. */
export function leastExact(one: NameMatch, other: NameMatch): NameMatch {
  return rankOf(other) > rankOf(one) ? other : one
}
