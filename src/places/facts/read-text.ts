import { cityEnding, formerPrefectures } from '../../generated/place-words.ts'
import { meantOf } from './asides.ts'
import { wordAt } from './dictionary.ts'
import { joinedWith } from './gazetteer.ts'
import type { Normalized } from './normalize.ts'
import { readWithin } from './read-lower.ts'
import {
  distinctReadings,
  leastExact,
  OPEN,
  OUTSIDE,
  type PlaceReading,
  readingOf,
} from './reading.ts'
import { P, type Region } from './region.ts'
import { regionsOf } from './regions.ts'
import type { Unit } from './units.ts'
import { fits, wordsOf } from './word-list.ts'

/** Every way to understand a normalized text, at least one. */
export function readText(source: Normalized): readonly PlaceReading[] {
  const { text } = source
  const all = regionsOf(source)
  const regions = meantOf(text, all)
  if (!regions) return [OPEN]
  const own = regions.filter(
    (region, index) => region.word.kind === 'county' && !leadsTo(region, regions[index + 1], text),
  )
  const [first] = own
  if (!first) return distinctReadings(readWithoutCounty(text, regions))
  // Most texts name one county: flatMap would cost them a tenth.
  const readings =
    own.length > 1 ? own.flatMap((one) => readCounty(text, one, all)) : readCounty(text, first, all)
  const meant = besideElsewhere(readings, regions, first)
  return distinctReadings(isDated(text, regions, first) ? meant.map(asFormer) : meant)
}

/** The division that statistics put the next one under, or what governed it once. */
function leadsTo(region: Region, next: Region | undefined, text: string): boolean {
  if (next?.word.kind !== 'county' || !P.between.test(text.slice(region.end, next.start)))
    return false
  const isParent = next.word.units?.[0]?.statisticalParent === region.word.units?.[0]?.id
  return isParent || isFormerCity(region, text)
}

/** 万县市, 涪陵地区, 涪陵专区. */
function isFormerCity({ start, end }: Region, text: string): boolean {
  return endsWithAny(text.slice(start, end), `${formerPrefectures} ${cityEnding}`)
}

function endsWithAny(name: string, endings: string): boolean {
  return wordsOf(endings).some((ending) => name.endsWith(ending))
}

/** 四川省奉节县, 万县市奉节县: what a place lay in before 1997 makes its name one of that time. */
function isDated(text: string, regions: readonly Region[], first: Region): boolean {
  return regions.some(
    (one) =>
      one.start < first.start &&
      (one.word.elsewhere === 'former' || (one.word.kind === 'county' && isFormerCity(one, text))),
  )
}

function asFormer(reading: PlaceReading): PlaceReading {
  return readingOf({ ...reading, match: leastExact(reading.match, 'former') })
}

/** A county governs the text up to the next region. In a zone lies nothing that an annex lists. */
function readCounty(
  text: string,
  { word, start, end }: Region,
  all: readonly Region[],
): PlaceReading[] {
  const { units = [], match = 'exact', zone } = word
  if (zone) {
    const span = [start, end] as const
    return units.map((unit) => readingOf({ unit, match, unlisted: 'township', span }))
  }
  const isExtended = end > start + word.text.length
  // 涪陵地区 held half a dozen counties.
  if (isExtended && endsWithAny(text.slice(start, end), formerPrefectures)) return [OPEN]
  const next = all.find((region) => region.start >= end)
  const county = {
    unit: units[0] as Unit,
    match: isExtended ? ('exact' as const) : match,
    start,
    end,
  }
  const to = next?.start ?? text.length
  const readings = readWithin(county, text, to)
  if (county.match !== 'later') return readings
  const lower = joinedWith(county.unit).flatMap((unit) => readWithin({ ...county, unit }, text, to))
  return [...lower.filter(({ unit }) => unit?.above), ...readings]
}

/**
 * What is named elsewhere in a text is a place of its own. A county of ours behind it may also be a namesake, unless
 * Chongqing is named before the county.
 */
function besideElsewhere(
  readings: readonly PlaceReading[],
  regions: readonly Region[],
  first: Region,
): readonly PlaceReading[] {
  const isBefore = ({ start }: Region) => start < first.start
  const elsewhere = regions.filter(
    (one) => one.word.kind === 'elsewhere' && !(isBefore(one) && one.word.elsewhere === 'former'),
  )
  if (elsewhere.length === 0) return readings
  const isInChongqing = regions.some((one) => one.word.kind === 'city' && isBefore(one))
  const isMaybeOurs = isInChongqing || !elsewhere.some(isBefore) || readings.some(isBelievable)
  return isMaybeOurs ? [...readings, OUTSIDE] : [OUTSIDE]
}

/** Behind another city or province, a county that holds nothing listed or has long had another name is a namesake. */
function isBelievable({ unit, match }: PlaceReading): boolean {
  const county = unit?.above?.above ?? unit?.above ?? unit
  if (!county || (!county.tier && county.townships.size === 0)) return false
  return match !== 'former' || unit !== county
}

/** 成都、重庆 and 四川奉节日报 may mean either. Elsewhere a township of ours is a namesake. */
function readWithoutCounty(text: string, regions: readonly Region[]): readonly PlaceReading[] {
  const governing = regions.find(({ word }) => word.elsewhere !== 'former' || regions.length === 1)
  if (governing?.word.kind === 'elsewhere') {
    const isOpen = regions.some(({ word, end }) =>
      word.kind === 'city'
        ? fits(P.endsHere, text, end)
        : word.elsewhere === 'former' && wordAt(text, end)?.kind === 'county',
    )
    return [isOpen ? OPEN : OUTSIDE]
  }
  const end = regions.at(-1)?.end ?? 0
  return readWithin({ unit: undefined, match: 'exact', start: 0, end }, text, text.length)
}
