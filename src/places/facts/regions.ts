import { market } from '../../generated/place-words.ts'
import { endOfCountyElsewhere, isPartNamedAt, isRegionAt } from './county-elsewhere.ts'
import { type Word, wordAt } from './dictionary.ts'
import { isCountyNamed } from './is-county-named.ts'
import { type Normalized, SEPARATOR } from './normalize.ts'
import { BY_FORM, isDirectlyBehind, type Place, type Region } from './region.ts'
import { endOf, fits, P } from './region-patterns.ts'

/** The regions that a text names, in their order. */
export function regionsOf(source: Normalized): Region[] {
  const { text } = source
  const regions: Region[] = []
  for (let start = 0; start < text.length; ) {
    const word = wordAt(text, start)
    const isOrdinary = word?.kind === 'ordinary'
    const region = isOrdinary ? undefined : regionAt(source, start, word, regions.at(-1))
    if (region) regions.push(region)
    start = region?.end ?? start + (isOrdinary ? word.text.length : 1)
  }
  return regions
}

function regionAt(
  source: Normalized,
  start: number,
  word: Word | undefined,
  last: Region | undefined,
): Region | undefined {
  const isInCounty = last?.word.kind === 'county'
  if (!word && isInCounty) return undefined
  const isExpected = isRegionExpected(source, start, last)
  const named = word && namedBy(word, source, start, last, isExpected)
  if (named || isInCounty || !isExpected) return named
  const end = endOfCountyElsewhere(source.text, start)
  return end === undefined ? undefined : { word: BY_FORM, start, end }
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
  const end = endOf(word.kind === 'city' ? P.cityGroup : P.extension, text, after)
  const isFull = (word.isFull && !isMarket(text, after)) || (end > after && word.kind !== 'city')
  const isNamed = isFull && word.zone !== 'city'
  const isApart = start !== last?.end || isSpaced(source, start)
  const place = { text, word, start, end, last, isExpected, isApart }
  return isNamed || COUNTS[word.kind](place) ? { word, start, end } : undefined
}

/** Whether a word that is no full name names a region all the same. */
const COUNTS: Record<Word['kind'], (place: Place) => boolean> = {
  ordinary: () => false,

  city: ({ text, end, isExpected }) =>
    wordAt(text, end)?.kind === 'county' || (isExpected && !fits(P.swallowed, text, end)),

  elsewhere: ({ text, word, start, end, last, isExpected, isApart }) => {
    const leadsOn = isRegionAt(text, end)
    if (last?.word.kind === 'county') {
      const isAlone = isApart && fits(P.endsHere, text, end)
      return isExpected && (isAlone || (word.province !== undefined && leadsOn))
    }
    if (word.province && leadsOn) return true
    if (!isExpected) return false
    const stop = Math.max(end, endOf(P.countyElsewhere, text, start))
    if (word.province && [undefined, SEPARATOR].includes(text[stop])) return true
    if (leadsOn || isPartNamedAt(text, end)) return true
    return isDirectlyBehind(last, 'elsewhere', text, start)
  },

  county: isCountyNamed,
}

/** 上海市场 is no 上海市. */
function isMarket(text: string, end: number): boolean {
  return text.startsWith(market, end - 1)
}

function isRegionExpected(source: Normalized, start: number, last: Region | undefined): boolean {
  const { text } = source
  if (start === 0 || (start === last?.end && last.word !== BY_FORM)) return true
  if (isSpaced(source, start)) return true
  if (P.leadIn.test(text.slice(Math.max(0, start - 2), start))) return true
  return last !== undefined && P.conjunction.test(text.slice(last.end, start))
}

/** Whether a space stood before a sign. */
function isSpaced({ origins }: Normalized, start: number): boolean {
  if (!origins || start === 0) return false
  return (origins[start] as number) > (origins[start - 1] as number) + 1
}
