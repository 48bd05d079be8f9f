import { across, commonWords, divisionEndings } from '../../generated/place-words.ts'
import { type Word, wordAt } from './dictionary.ts'
import { nextTownship, nextVillage } from './names.ts'
import { clauseEnd, SEPARATOR } from './normalize.ts'
import { shortTownship } from './read-lower.ts'
import { type Occurrence, P, startAcross, wordBefore } from './region.ts'
import { fits, pairsOf } from './word-list.ts'

/** Whether the short name of a county, or of a zone in it, names it where it stands. */
export function isCountyNamed(place: Occurrence): boolean {
  const { text, word, start, end, isExpected } = place
  if (word.zone) return isZoneNamed(place)
  const [county] = word.units ?? []
  const township = nextTownship(text, end)
  if (township && county?.townships.has(township.name)) return true
  if (!isExpected || startAcross(text, start, end) !== undefined) return false
  if (township || shortTownship(county, text, end)) return true
  if (wordBefore(place)?.kind === 'city' && fits(P.otherEnding, text, end)) return true
  return !fits(P.swallowed, text, end) && !isCutAcross(text, end) && fitsContext(place)
}

/** 云阳县北部新区 lies in 云阳县, and every city has a 高新区. */
function isZoneNamed(place: Occurrence): boolean {
  const { units, zone } = place.word
  const above = wordBefore(place)
  if (zone === 'city') return above?.kind === 'city'
  return above?.kind !== 'county' || units?.some((unit) => above.units?.includes(unit)) === true
}

/** 云阳光小区 names no 云阳: 阳光 is the word. 巫山城市花园 and 奉节水利局 do. */
function isCutAcross(text: string, end: number): boolean {
  const isWord = ACROSS.get(text.charAt(end - 1))?.includes(text.charAt(end) || SEPARATOR) ?? false
  if (!isWord || wordAt(text, end) || fits(P.endsHere, text, end)) return false
  return !P.publicBody.test(text.slice(end, clauseEnd(text, end)))
}

const ACROSS = /* @__PURE__ */ (() => pairsOf(across))()

/** Chongqing, and the province that it lay in before 1997. */
function holdsOurs(word: Word | undefined): boolean {
  return word?.kind === 'city' || word?.elsewhere === 'former'
}

/** Whether what stands around a short form shows that it names the county, and is no word or name of something else. */
function fitsContext(place: Occurrence): boolean {
  const { text, word, end, last, isApart } = place
  // What a county is known for is sold everywhere.
  if (fits(P.shop, text, end)) return false
  const isInside = last?.word.kind === 'county'
  const isAgain = isInside && last.word.units?.[0] === word.units?.[0]
  if (isAgain || holdsOurs(wordBefore(place))) return true
  const isCommon = commonWords.includes(word.text)
  if (fits(P.endsHere, text, end) || wordAt(text, end)?.kind === 'county') {
    return !isCommon || !isInside || isApart
  }
  if (word.units?.[0]?.villages.has(nextVillage(text, end)?.name ?? '')) return true
  if (!isCommon && fits(P.link, text, end)) return true
  // Behind another county it is part of a name there: 渝中区忠县大厦, 朝天门街道 巴县衙门社区.
  if (isInside) return false
  const isOneSign = divisionEndings.includes(word.text.slice(-1))
  return isOneSign || (isCommon ? P.epithet : P.site).test(text.slice(end, clauseEnd(text, end)))
}
