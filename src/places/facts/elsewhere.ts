import * as words from '../../generated/place-words.ts'
import { countiesElsewhere, districtsElsewhere, type Word, wordAt, wordOf } from './dictionary.ts'
import { gazetteer } from './gazetteer.ts'
import { isSlipOf } from './names.ts'
import { clauseEnd } from './normalize.ts'
import { isEndingInWord, type Occurrence, P as R, wordBefore } from './region.ts'
import { alternatives, endOf, fits, pairsOf } from './word-list.ts'

/** A county elsewhere. */
export const COUNTY_ELSEWHERE = /* @__PURE__ */ wordOf('elsewhere', '', true, {
  elsewhere: 'county',
})

const P = /* @__PURE__ */ patterns()

function patterns() {
  const never = words.notCounties.anywhere
  const before = [...pairsOf(words.notCounties.before)]
  const inWord = before.map(([one, signs]) => `[${signs}](?=${one})`).join('|')
  const ending = `(?<!${inWord})(?!${alternatives(words.endingsInWords)})${alternatives(words.divisionEndings)}`
  const township = alternatives(words.townshipEndings)
  // 厚街镇 is a town.
  const road = alternatives(words.roads)
  const nameSign = `(?:(?!${road}(?!(?!${road})${township})|${township})[^|\\d])`
  const ownTown = `${nameSign}{2,6}?${township}`
  const nationality = alternatives(words.autonomous.nationalities)
  const selfGoverned = alternatives(words.autonomous.endings)
  // 某某苗族自治县, 其他民族自治县
  const unnamed = `${alternatives(words.nameless)}{0,4}`
  return {
    stem: anyStem(countiesElsewhere),
    stemInCity: anyStem([...countiesElsewhere, ...districtsElsewhere]),
    selfGoverned: new RegExp(
      `(?!.?${unnamed}${nationality}*${selfGoverned})[^|\\da-z${words.notCounties.autonomous}]{2,12}?${selfGoverned}`,
      'y',
    ),
    /** Two signs and an ending: the form of nearly every county, and of many words. */
    form: new RegExp(`(?!${words.autonomous.cutOff})[^|\\da-z${never}]{2}${ending}`, 'y'),
    /** Behind the name of a city, what ends like a county or township is one of it: 成都高新区, 东莞虎门镇, 南昌县. */
    ofCity: new RegExp(`(?:${nameSign}{0,6}?${ending}|${ownTown})`, 'y'),
    ownTown: new RegExp(ownTown, 'y'),
    shortBeside: new RegExp(
      `[^|\\da-z${never}]{2}(?=${alternatives(words.stretches)}|[${words.numerals}]${alternatives(`${words.divisionEndings} ${words.counted}`)})`,
      'y',
    ),
  }
}

/** 浦东 in 上海浦东, but not 泸 of 泸县. */
function anyStem(byEnding: readonly (readonly string[])[]): RegExp {
  const stems = byEnding.flatMap(([, ...stems]) => stems.filter((one) => one.length > 1))
  return new RegExp(stems.join('|'), 'y')
}

/** Where a county elsewhere ends that is known by its form, or by a town of its own behind it; the start if none does. */
export function endOfUnlisted(text: string, start: number): number {
  const known = endOf(P.stem, text, start)
  if (known > start && isBeforeOwnTown(text, known)) return known
  const end = endOfForm(text, start)
  const county = text.slice(start, end)
  // Of two signs and an ending it may be a word, 其他县. Before a town it is none if it ends like a county, which is the first of
  // the endings; 户籍市 may be one even there. Autonomous counties have longer names.
  const isCounty = words.divisionEndings.startsWith(county.charAt(2)) && isBeforeOwnTown(text, end)
  return (county.length > 3 || isCounty) && !isSlip(county) ? end : start
}

/** 花桥镇 in 昆山花桥镇; 平安镇 may be the one that is listed, and what is longer than 星沙街道 may hold another name. */
function isBeforeOwnTown(text: string, end: number): boolean {
  const town = text.slice(end, endOf(P.ownTown, text, end))
  return town !== '' && town.length < 5 && !gazetteer().townships.has(town)
}

/** 酋阳土家族苗族自治县 for 酉阳土家族苗族自治县. */
function isSlip(name: string): boolean {
  const counties = [...gazetteer().counties.values()]
  return counties.some((unit) => unit.names.some(([own]) => isSlipOf(name, own)))
}

/** 霍山县 in 奉节县和霍山县, 利川 in 石柱、利川一带: what has the form of the county beside it. */
export function endOfCountyBeside(text: string, start: number, isFull: boolean): number {
  const end = endOfForm(text, start)
  return end > start || isFull || wordAt(text, start) ? end : endOf(P.shortBeside, text, start)
}

/** Whether the short name of a province or city elsewhere names it where it stands. */
export function isElsewhereNamed(place: Occurrence): boolean {
  const { text, word, end, last, isExpected, isApart } = place
  if (last?.word.kind === 'county') {
    const isAlone = isApart && fits(R.endsHere, text, end)
    return isExpected && (isAlone || (isLarge(word) && isBeforeCounty(place)))
  }
  if (isLarge(word) && isRegionAt(text, end)) return true
  if (!isExpected) return false
  if (word.elsewhere === 'county') return !isEndingInWord(text, end)
  if (wordBefore(place)?.kind === 'elsewhere') return true
  if (isBeforeCounty(place) || isPartAt(text, end)) return true
  return word.elsewhere !== 'common' && clauseEnd(text, end) === end
}

/** A province or a country. */
function isLarge({ elsewhere }: Word): boolean {
  return elsewhere === 'large' || elsewhere === 'former'
}

/** 浙江义乌小商品城 and 深圳宝安 lie there; 上海浦东发展银行 has branches, and 广东顺德家私 is sold, everywhere. */
function isBeforeCounty({ text, word, end }: Occurrence): boolean {
  const known = endOf(isLarge(word) ? P.stem : P.stemInCity, text, end)
  if (known > end && !fits(R.swallowed, text, known)) {
    const stop = clauseEnd(text, known)
    if (stop === known || !words.notParts.includes(text.charAt(stop - 1))) return true
  }
  return isRegionAt(text, end)
}

function endOfForm(text: string, start: number): number {
  const end = Math.max(endOf(P.form, text, start), endOf(P.selfGoverned, text, start))
  return holdsOtherWord(text, start, end) ? start : end
}

/** Whether a place stands right behind the name of a city or province. */
function isRegionAt(text: string, start: number): boolean {
  const kind = wordAt(text, start)?.kind
  if (kind === 'elsewhere' || kind === 'county') return true
  return endOfForm(text, start) > start
}

/** 成都高新区: what ends like a county behind a city is one of it. */
function isPartAt(text: string, start: number): boolean {
  const end = endOf(P.ofCity, text, start)
  return end > start && !holdsOtherWord(text, start, end)
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
