import * as words from '../../generated/place-words.ts'
import { autonomous, neighbors, notCounties } from '../../generated/place-words.ts'
import { anyOf, pairsOf } from './word-list.ts'

/** What stands around the names of regions, filled from the words of the data. Those with `y` are asked at one place. */
export const P = /* @__PURE__ */ patterns()

function patterns() {
  const never = notCounties.anywhere.replaceAll(' ', '')
  const notBehind = (...tables: string[]) => {
    const signs = tables.flatMap((table) => [...pairsOf(table)])
    return `(?<!${signs.map(([one, before]) => `[${before}](?=${one})`).join('|')})`
  }
  const ending = anyOf(words.divisionEndings)
  const lower = anyOf(
    `${words.townshipEndings} ${[...pairsOf(words.villageEndings).keys()].join(' ')}`,
  )
  const noName = anyOf(
    `${words.notTownships} ${words.notVillages} ${words.kinds} ${words.nameless}`,
  )
  const township = anyOf(words.townshipEndings)
  const nameSign = `(?:(?!${anyOf(words.roads)}|${township})[^|\\d])`
  const nationality = anyOf(autonomous.nationalities)
  const selfGoverned = anyOf(autonomous.endings)
  return {
    /** 土家族苗族自治县, also cut off, and 地区: it belongs to the name before it. */
    extension: new RegExp(
      `${nationality}*${selfGoverned}|${nationality}+(?:${autonomous.cutOff})?|${autonomous.cutOff}|${words.formerPrefecture}`,
      'y',
    ),
    /** Two signs and an ending: the form of nearly every county. */
    county: new RegExp(
      `(?:(?!${anyOf(notCounties.words)}${ending})([^|\\da-z${never}]{2})${notBehind(notCounties.before, notCounties.unlessInCity)}${ending}|[^|\\da-z]{2,12}?${selfGoverned})`,
      'y',
    ),
    /** Behind the name of a city, what ends like a county or township is one of it: 成都高新区, 东莞虎门镇. */
    countyOfCity: new RegExp(
      `(?:${nameSign}{1,6}?${notBehind(notCounties.before)}${ending}|${nameSign}{2,6}?${township})`,
      'y',
    ),
    /** 上海浦东, 浙江义乌. */
    countyElsewhere: new RegExp(words.countiesElsewhere, 'y'),
    cityGroup: new RegExp(`\\|?${anyOf(words.cityGroups)}(?=\\|)`, 'y'),
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
    join: new RegExp(`\\||${anyOf(words.conjunctions)}`, 'y'),
    conjunction: new RegExp(`^${anyOf(`${words.conjunctions} ${words.links}`)}$`),
    link: new RegExp(anyOf(words.links), 'y'),
    site: new RegExp(anyOf(`${words.sites} ${words.epithets}`)),
    epithet: new RegExp(anyOf(words.epithets)),
    neighbor: new RegExp(anyOf(`${neighbors.touching} ${neighbors.near} ${neighbors.helping}`)),
    joined: new RegExp(`^(?:\\||${anyOf(neighbors.joins)})?$`),
    beside: new RegExp(`${anyOf(neighbors.with)}$`),
    touching: new RegExp(`[^|]{0,12}?${anyOf(neighbors.touching)}`, 'y'),
    near: new RegExp(`${anyOf(neighbors.near)}$`),
    helping: new RegExp(anyOf(neighbors.helping), 'y'),
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
