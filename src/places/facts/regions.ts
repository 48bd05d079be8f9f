import { across, commonWords, divisionEndings, market } from '../../generated/place-words.ts'
import { type Word, wordAt, wordOf } from './dictionary.ts'
import { isNearOurs } from './misspelt.ts'
import { nextTownship, nextVillage } from './names.ts'
import { type Normalized, SEPARATOR } from './normalize.ts'
import { endOf, fits, P } from './region-patterns.ts'
import { pairsOf, wordsOf } from './word-list.ts'

/** A stretch of a text that names Chongqing, a county of it, or a place elsewhere. */
export interface Region {
  readonly word: Word
  readonly start: number
  readonly end: number
}

/** A county elsewhere that is known by its form alone. */
export const BY_FORM = /* @__PURE__ */ wordOf('elsewhere', '', true)

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

/** A word where it stands. */
interface Place {
  readonly text: string
  readonly word: Word
  readonly start: number
  readonly end: number
  /** The region before it. */
  readonly last: Region | undefined
  /** At the start of a clause, behind another region, behind 住, 在, 位于. */
  readonly isExpected: boolean
  /** Something stands between it and the region before it, if only a space. */
  readonly isApart: boolean
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
    if (word.province && (end === text.length || text[end] === SEPARATOR)) return true
    if (leadsOn || isPartNamedAt(text, end)) return true
    return isDirectlyBehind(last, 'elsewhere', text, start)
  },

  county: (place) => {
    const { text, word, start, end, last, isExpected } = place
    if (word.zone) return isDirectlyBehind(last, 'city', text, start)
    if (isBeforeOwn(place, 'townships')) return true
    if (!isExpected || isCrossed(text, start, end)) return false
    if (nextTownship(text, end, clauseEnd(text, end))) return true
    return !fits(P.swallowed, text, end) && !isCutAcross(text, end) && fitsContext(place)
  },
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

function isDirectlyBehind(
  last: Region | undefined,
  kind: Word['kind'],
  text: string,
  start: number,
): boolean {
  return last?.word.kind === kind && ['', SEPARATOR].includes(text.slice(last.end, start))
}

/** Whether a place stands right behind the name of a city or province. */
function isRegionAt(text: string, start: number): boolean {
  const kind = wordAt(text, start)?.kind
  if (kind === 'elsewhere' || kind === 'county') return true
  return endOfCountyElsewhere(text, start) !== undefined
}

/** 成都高新区: what ends like a county there is one of that city. */
function isPartNamedAt(text: string, start: number): boolean {
  const end = endOf(P.countyOfCity, text, start)
  return end > start && !holdsOtherWord(text, start, end)
}

/** 江北碚区 names no 江北: a full name outdoes the short form that it lies across. */
function isCrossed(text: string, start: number, end: number): boolean {
  for (let at = start + 1; at < end; at++) {
    const word = wordAt(text, at)
    if (word?.kind === 'county' && word.isFull && at + word.text.length > end) return true
  }
  return false
}

/** 云阳光小区 names no 云阳: 阳光 is the word. 巫山城市花园 does: what follows is a word of its own. */
function isCutAcross(text: string, end: number): boolean {
  const isWord = ACROSS.get(text.charAt(end - 1))?.includes(text.charAt(end) || SEPARATOR) ?? false
  return isWord && !wordAt(text, end) && !fits(P.endsHere, text, end)
}

const ACROSS = /* @__PURE__ */ (() => pairsOf(across))()

/** Whether a short form stands before a place that is listed in its county. */
function isBeforeOwn({ text, word, end }: Place, level: 'townships' | 'villages'): boolean {
  const next = level === 'townships' ? nextTownship : nextVillage
  const name = next(text, end, clauseEnd(text, end))?.name
  return name !== undefined && (word.units?.[0]?.[level].has(name) ?? false)
}

function clauseEnd(text: string, start: number): number {
  const separator = text.indexOf(SEPARATOR, start)
  return separator < 0 ? text.length : separator
}

/** Whether what stands around a short form shows that it names the county, and is no word or name of something else. */
function fitsContext(place: Place): boolean {
  const { text, word, start, end, last, isApart } = place
  const isInside = last?.word.kind === 'county'
  const isAgain = isInside && last.word.units?.[0] === word.units?.[0]
  if (isAgain || isDirectlyBehind(last, 'city', text, start)) return true
  const isCommon = wordsOf(commonWords).includes(word.text)
  if (fits(P.endsHere, text, end) || wordAt(text, end)?.kind === 'county') {
    return !isCommon || !isInside || isApart
  }
  if (isBeforeOwn(place, 'villages') || (!isCommon && fits(P.link, text, end))) return true
  // Behind another county it is part of a name there: 渝中区忠县大厦, 朝天门街道 巴县衙门社区.
  if (isInside) return false
  const isOneSign = wordsOf(divisionEndings).includes(word.text.slice(-1))
  if (isOneSign) return true
  return (isCommon ? P.epithet : P.site).test(text.slice(end, clauseEnd(text, end)))
}

function endOfCountyElsewhere(text: string, start: number): number | undefined {
  P.county.lastIndex = start
  const [name = '', stem] = P.county.exec(text) ?? []
  if (!name || (stem && isNearOurs(stem))) return undefined
  return holdsOtherWord(text, start, start + name.length) ? undefined : start + name.length
}

/** Whether 区 in 小区 or the name of a place of ours stands in a stretch that looks like the name of a county. */
function holdsOtherWord(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const word = wordAt(text, at)
    if (word?.kind === 'city' || word?.kind === 'county') return true
    if (word?.kind === 'ordinary' && at + word.text.length >= end) return true
  }
  return false
}
