import * as words from '../../generated/place-words.ts'
import { type Word, wordAt } from './dictionary.ts'
import { alternatives, fits } from './word-list.ts'

/** A stretch of a text that names Chongqing, a county of it, or a place elsewhere. */
export interface Region {
  readonly word: Word
  readonly start: number
  readonly end: number
}

/** A word where it stands. */
export interface Occurrence {
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

/** The word of the region that a word stands right behind, punctuation and the group of a list aside. */
export function wordBefore({ last, text, start }: Occurrence): Word | undefined {
  return last && P.between.test(text.slice(last.end, start)) ? last.word : undefined
}

/** Where the full name of a county begins that lies across the end of a word: it outdoes 江北 in 江北碚区, 县城 in 县城口县. */
export function startAcross(text: string, start: number, end: number): number | undefined {
  for (let at = start + 1; at < end; at++) {
    const word = wordAt(text, at)
    if (word?.kind === 'county' && word.isFull && at + word.text.length > end) return at
  }
  return undefined
}

/** What stands around the names of regions, filled from the words of the data. Those with `y` are asked at one place. */
export const P = /* @__PURE__ */ patterns()

function patterns() {
  const ending = alternatives(words.divisionEndings)
  const lower = alternatives(words.lowerEndings)
  const noName = alternatives(
    `${words.notTownships} ${words.notVillages} ${words.villagesNamedSo} ${words.kinds} ${words.nameless}`,
  )
  const township = alternatives(words.townshipEndings)
  const nationality = alternatives(words.autonomous.nationalities)
  const selfGoverned = alternatives(words.autonomous.endings)
  const otherEnding = `(?!${alternatives(`${words.ordinary} ${words.endingsInWords}`)})${ending}`
  const site = alternatives(`${words.sites} ${words.epithets}`)
  const shop = alternatives(words.shops)
  return {
    between: new RegExp(`^\\|?(?:${alternatives(words.cityGroups)}\\|)?$`),
    /** 土家族苗族自治县, also cut off, and 地区: it belongs to the name before it. */
    extension: new RegExp(
      `${nationality}*${selfGoverned}|${nationality}+(?:${words.autonomous.cutOff})?|${words.autonomous.cutOff}|${alternatives(words.formerPrefectures)}`,
      'y',
    ),
    /** 永川路 is a road, 长寿湖镇 a town, 武隆市 no name of 武隆. */
    swallowed: new RegExp(
      `(?:[${words.directions}]{0,2}${alternatives(words.roads)}|(?!${noName}|${alternatives(words.marketWords)}${township})[^|]?${lower}|${otherEnding})(?!${township})`,
      'y',
    ),
    /** 区 in 重庆奉节区: no county is called so, and none but 奉节县 can be meant. */
    otherEnding: new RegExp(otherEnding, 'y'),
    endsHere: new RegExp(
      `$|[|\\da-z]|${alternatives(words.closers)}|[${words.numerals}]${alternatives(`${words.divisionEndings} ${words.counted}`)}`,
      'y',
    ),
    market: new RegExp(alternatives(words.marketsAlone), 'y'),
    endingInWord: new RegExp(alternatives(words.endingsInWords), 'y'),
    leadIn: new RegExp(`(?:^|[|\\da-z]|${alternatives(words.leadIns)})$`),
    join: new RegExp(`\\||${alternatives(words.conjunctions)}`, 'y'),
    conjunction: new RegExp(`^${alternatives(`${words.conjunctions} ${words.links}`)}$`),
    link: new RegExp(alternatives(words.links), 'y'),
    site: new RegExp(`${site}|(?:^|[${words.houses}])${shop}`),
    publicBody: new RegExp(`${alternatives(words.publicBodies)}$`),
    /** 花灯之乡 in 秀山花灯之乡; 长寿之乡 is a place of any name. */
    epithet: new RegExp(`.${alternatives(words.epithets)}`),
    /** 烤鱼店 in 万州烤鱼店; 万州图书馆 is no shop, and 万州万达广场店 lies in 万州. */
    shop: new RegExp(
      `(?:(?!${site})[^|\\da-z])+?(?<![${words.houses}])${shop}(?=$|[|\\da-z])`,
      'y',
    ),
  }
}

/** Whether the last sign of a name begins another word: 上海市场 is no 上海市. */
export function isEndingInWord(text: string, end: number): boolean {
  return fits(P.endingInWord, text, end - 1)
}
