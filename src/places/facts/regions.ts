import { type Word, wordAt } from './dictionary.ts'
import {
  COUNTY_ELSEWHERE,
  endOfCountyBeside,
  endOfUnlisted,
  isElsewhereNamed,
} from './elsewhere.ts'
import { joinedWith } from './gazetteer.ts'
import { isCountyNamed } from './is-county-named.ts'
import { isSpaced, type Normalized } from './normalize.ts'
import { isEndingInWord, type Occurrence, P, type Region, startAcross } from './region.ts'
import { endOf, fits } from './word-list.ts'

/** The regions that a text names, in their order. */
export function regionsOf(source: Normalized): Region[] {
  const { text } = source
  const regions: Region[] = []
  let besideLast = -1
  for (let start = 0; start < text.length; ) {
    const word = wordAt(text, start)
    const isOrdinary = word?.kind === 'ordinary'
    const end = start + (word?.text.length ?? 1)
    const last = regions.at(-1)
    const isInCounty = last?.word.kind === 'county' && start !== besideLast
    const isNone = isOrdinary || (!word && isInCounty)
    const region = isNone ? undefined : regionAt(source, start, word, last, isInCounty)
    if (region) {
      regions.push(region)
      besideLast = besideOf(region, text)
    }
    start = region?.end ?? (isOrdinary ? (startAcross(text, start, end) ?? end) : start + 1)
  }
  return regions
}

/** 奉节县和巴东县 are two counties; in 奉节县城关区 the second lies in the first. */
function besideOf({ word, end }: Region, text: string): number {
  if (word.kind !== 'county') return -1
  const next = endOf(P.join, text, end)
  return next > end ? next : -1
}

function regionAt(
  source: Normalized,
  start: number,
  word: Word | undefined,
  last: Region | undefined,
  isInCounty: boolean,
): Region | undefined {
  const isExpected = isRegionExpected(source, start, last)
  const named = word && namedBy(word, source, start, last, isExpected)
  if (named || isInCounty || !isExpected) return named
  const isBeside = last?.word.kind === 'county'
  const end = isBeside
    ? endOfCountyBeside(source.text, start, last.word.isFull)
    : endOfUnlisted(source.text, start)
  return end > start ? { word: COUNTY_ELSEWHERE, start, end } : undefined
}

/** The region that a word names where it stands, if it names one there. */
function namedBy(
  word: Word,
  source: Normalized,
  start: number,
  last: Region | undefined,
  isExpected: boolean,
): Region | undefined {
  const { text } = source
  const after = start + word.text.length
  const end = word.kind === 'city' ? after : endOfName(word, text, after)
  const isNamed = (word.isFull && !isEndingInWord(text, after)) || end > after
  const isApart = start !== last?.end || isSpaced(source, start)
  const place = { text, word, start, end, last, isExpected, isApart }
  return isNamed || COUNTS[word.kind](place) ? { word, start, end } : undefined
}

/** Whether a word that is no full name names a region all the same. */
const COUNTS: Record<Word['kind'], (place: Occurrence) => boolean> = {
  ordinary: () => false,

  city: ({ text, end, isExpected }) =>
    wordAt(text, end)?.kind === 'county' || (isExpected && !fits(P.swallowed, text, end)),

  elsewhere: isElsewhereNamed,

  county: isCountyNamed,
}

/** 渝北区两江新区: what took a county in may stand behind it. */
function endOfName({ units }: Word, text: string, from: number): number {
  const end = endOf(P.extension, text, from)
  const next = wordAt(text, end)
  const later = next?.match === 'later' && next.units?.[0]
  if (!later) return end
  const isPart = units?.some((unit) => unit === later || joinedWith(later).includes(unit))
  return isPart ? end + next.text.length : end
}

function isRegionExpected(source: Normalized, start: number, last: Region | undefined): boolean {
  const { text } = source
  if (start === 0 || (start === last?.end && last.word.elsewhere !== 'county')) return true
  if (isSpaced(source, start)) return true
  if (P.leadIn.test(text.slice(Math.max(0, start - 2), start))) return true
  return last !== undefined && P.conjunction.test(text.slice(last.end, start))
}
