import * as words from '../../generated/place-words.ts'
import { notCounties } from '../../generated/place-words.ts'
import { wordAt } from './dictionary.ts'
import { isNearOurs } from './misspelt.ts'
import { endOf } from './region-patterns.ts'
import { anyOf, pairsOf } from './word-list.ts'

const P = /* @__PURE__ */ patterns()

function patterns() {
  const never = notCounties.anywhere.replaceAll(' ', '')
  const notBehind = (...tables: string[]) => {
    const signs = tables.flatMap((table) => [...pairsOf(table)])
    return `(?<!${signs.map(([one, before]) => `[${before}](?=${one})`).join('|')})`
  }
  const ending = anyOf(words.divisionEndings)
  const township = anyOf(words.townshipEndings)
  const nameSign = `(?:(?!${anyOf(words.roads)}|${township})[^|\\d])`
  const selfGoverned = anyOf(words.autonomous.endings)
  return {
    /** Two signs and an ending: the form of nearly every county. */
    county: new RegExp(
      `(?:([^|\\da-z${never}]{2})(?=${ending})${notBehind(notCounties.before, notCounties.unlessInCity)}(?<!${anyOf(notCounties.words)})${ending}|[^|\\da-z]{2,12}?${selfGoverned})`,
      'y',
    ),
    /** Behind the name of a city, what ends like a county or township is one of it: 成都高新区, 东莞虎门镇. */
    ofCity: new RegExp(
      `(?:${nameSign}{1,6}?${notBehind(notCounties.before)}${ending}|${nameSign}{2,6}?${township})`,
      'y',
    ),
    /** 四川宣汉: at the end of a clause, two signs of which the last does not say what it is (四川饭店). */
    partAlone: new RegExp(
      `(?!${anyOf(`${notCounties.words} ${words.closers}`)})[^|\\da-z${never}]{2}(?<![${words.notParts.replaceAll(' ', '')}])(?=$|\\|)`,
      'y',
    ),
    shortBeside: new RegExp(
      `[^|\\da-z${never}]{2}(?=${anyOf(words.stretches)}|${anyOf(words.numerals)}${anyOf(`${words.divisionEndings} ${words.counted}`)})`,
      'y',
    ),
    /** 上海浦东, 浙江义乌. */
    known: new RegExp(words.countiesElsewhere, 'y'),
  }
}

/** Where a county ends that is known to lie in the province before it; the start if none does. */
export function endOfKnownCounty(text: string, start: number): number {
  return endOf(P.known, text, start)
}

/** Whether a place stands right behind the name of a city or province. */
export function isRegionAt(text: string, start: number): boolean {
  const kind = wordAt(text, start)?.kind
  if (kind === 'elsewhere' || kind === 'county') return true
  return endOfCountyElsewhere(text, start) !== undefined
}

/** 成都高新区, 成都双流: what ends like a county there is one of that city, and so are two signs alone. */
export function isPartNamedAt(text: string, start: number, isOnly = false): boolean {
  const end = endOf(P.ofCity, text, start)
  if (end > start) return !holdsOtherWord(text, start, end)
  return isOnly && endOf(P.partAlone, text, start) > start && !wordAt(text, start)
}

/** Where what has the form of a county's name ends, unless it may be one of ours or is another word. */
export function endOfCountyElsewhere(text: string, start: number): number | undefined {
  P.county.lastIndex = start
  const [name = '', stem] = P.county.exec(text) ?? []
  if (!name || (stem && isNearOurs(stem))) return undefined
  return holdsOtherWord(text, start, start + name.length) ? undefined : start + name.length
}

/** 利川 in 石柱、利川一带: as short as the county beside it. */
export function endOfShortBeside(text: string, start: number): number | undefined {
  const end = endOf(P.shortBeside, text, start)
  return end > start && !wordAt(text, start) ? end : undefined
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
