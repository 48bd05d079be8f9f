import * as words from '../../generated/place-words.ts'
import { autonomous } from '../../generated/place-words.ts'
import { anyOf, pairsOf } from './word-list.ts'

/** What stands around the names of regions, filled from the words of the data. Those with `y` are asked at one place. */
export const P = /* @__PURE__ */ patterns()

function patterns() {
  const ending = anyOf(words.divisionEndings)
  const lower = anyOf(
    `${words.townshipEndings} ${[...pairsOf(words.villageEndings).keys()].join(' ')}`,
  )
  const noName = anyOf(
    `${words.notTownships} ${words.notVillages} ${words.kinds} ${words.nameless}`,
  )
  const township = anyOf(words.townshipEndings)
  const nationality = anyOf(autonomous.nationalities)
  const selfGoverned = anyOf(autonomous.endings)
  return {
    /** 土家族苗族自治县, also cut off, and 地区: it belongs to the name before it. */
    extension: new RegExp(
      `${nationality}*${selfGoverned}|${nationality}+(?:${autonomous.cutOff})?|${autonomous.cutOff}|${words.formerPrefecture}`,
      'y',
    ),
    cityGroup: new RegExp(`\\|?${anyOf(words.cityGroups)}`, 'y'),
    /** 永川路 is a road, 长寿湖镇 a town, 武隆市 no name of 武隆. */
    swallowed: new RegExp(
      `(?:${anyOf(words.directions)}{0,2}${anyOf(words.roads)}|(?!${noName}|${anyOf(words.marketWords)}${township})[^|]?${lower}|(?!${anyOf(words.ordinary)})${ending})(?!${township})`,
      'y',
    ),
    endsHere: new RegExp(
      `$|[|\\da-z]|${anyOf(words.closers)}|${anyOf(words.numerals)}${anyOf(`${words.divisionEndings} ${words.counted}`)}`,
      'y',
    ),
    leadIn: new RegExp(`(?:^|[|\\da-z]|${anyOf(words.leadIns)})$`),
    and: new RegExp(anyOf(words.conjunctions), 'y'),
    join: new RegExp(`\\||${anyOf(words.conjunctions)}`, 'y'),
    conjunction: new RegExp(`^${anyOf(`${words.conjunctions} ${words.links}`)}$`),
    link: new RegExp(anyOf(words.links), 'y'),
    site: new RegExp(anyOf(`${words.sites} ${words.epithets}`)),
    epithet: new RegExp(anyOf(words.epithets)),
  }
}

/** Tells whether a pattern fits at one place of a text. */
export function fits(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at
  return pattern.test(text)
}

/** Where what fits at one place of a text ends; that place if nothing does. */
export function endOf(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at
  return at + (pattern.exec(text)?.[0].length ?? 0)
}
