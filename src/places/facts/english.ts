import { city, countries, english, provinces } from '../../generated/place-words.ts'
import { gazetteer } from './gazetteer.ts'
import { withoutEnding } from './names.ts'
import type { Normalized } from './normalize.ts'
import type { Unit } from './units.ts'
import { alternatives, pairsOf, rowsOf, wordsOf } from './word-list.ts'

/** A place named in English or pinyin, as it is called in Chinese. */
interface Named {
  readonly chinese: string
  /** Whether it is Chongqing, another province or a country. */
  readonly isLarger: boolean
  readonly start: number
  readonly end: number
}

const HAN = /[\p{Script=Han}]/u

/**
 * Writes an address in English or pinyin as it would stand in Chinese, from the largest place to the smallest. Villages
 * are left out, so that nothing is said of them. Undefined if the text holds Chinese, or names none of these places.
 */
export function inChinese(written: string): Normalized | undefined {
  if (HAN.test(written)) return undefined
  const plain = plainLetters(written)
  const named = namedIn(plain)
  if (named.length === 0 || saysMore(plain, named)) return undefined
  return {
    text: named.map(({ chinese }) => chinese).join(''),
    origins: named.flatMap(({ chinese, start, end }) =>
      [...chinese].map((_, index) => (index === 0 ? start : end - 1)),
    ),
  }
}

/**
 * Whether a text that names a place of ours says something else that is not understood: near Fengjie County, Fengjie
 * Restaurant. Of a place elsewhere nothing more need be understood.
 */
function saysMore(text: string, named: readonly Named[]): boolean {
  if (DENIAL.test(text)) return true
  if (named.every(({ isLarger, chinese }) => isLarger && chinese !== CITY)) return false
  const rest = named.reduce(
    (left, { start, end }) => left.slice(0, start) + PLACE.repeat(end - start) + left.slice(end),
    text,
  )
  const words = rest.replaceAll(SMALLER, ' ').match(/[a-z\d]+/g) ?? []
  return words.some((word) => !/\d|^.$/.test(word) && !wordsOf(english.fillers).includes(word))
}

const CITY = /* @__PURE__ */ (() => wordsOf(city)[0] as string)()
/** Stands for each letter of a place that was read. */
const PLACE = '#'
const DENIAL = /* @__PURE__ */ (() => new RegExp(`\\b${alternatives(english.denials)}\\b`))()
/** A village behind anything, a road at the start of a clause or behind a number, each with its name. */
const SMALLER = /* @__PURE__ */ (() => {
  const name = "[a-z']+(?:[ -][a-z']+){0,2}?[ -]+"
  return new RegExp(
    `(?<![a-z'] *)${name}${alternatives(english.villageUnits)}\\b|(?<=(?:^|[,;\\d]) *)${name}${alternatives(english.roads)}\\b`,
    'g',
  )
})()

/** In lower case and without tones; every letter stays in its place. */
function plainLetters(written: string): string {
  return written.toLowerCase().replace(/[^\0-\x7f]/g, (sign) => sign.normalize('NFKD').charAt(0))
}

/** The larger come first, as they do in Chinese. */
function namedIn(text: string): Named[] {
  built ??= build()
  const { counties, names, patterns } = built
  const found = (pattern: RegExp) => [...text.matchAll(pattern)]
  const larger = found(patterns.larger).map((one) => placed(one, names.get(letters(one[1])), true))
  const isInCity = larger.some(({ chinese }) => chinese === CITY)
  const namesakes = wordsOf(english.namesakes)
  const known = found(patterns.county).filter(
    ([whole]) => isInCity || !namesakes.includes(letters(whole)),
  )
  return [
    ...larger,
    ...known.map((one) => placed(one, countyIn(one, counties.get(letters(one[1]))))),
    ...found(patterns.township).map((one) => placed(one, townshipIn(one))),
  ]
}

function placed({ index, 0: whole }: RegExpExecArray, chinese = '', isLarger = false): Named {
  return { chinese, isLarger, start: index, end: index + whole.length }
}

/** 奉节 for Fengjie, 奉节县 for Fengjie County, 忠县 for both; 开州 for Kaizhou County, which has no such name. */
function countyIn([, , kind]: RegExpExecArray, unit: Unit | undefined): string | undefined {
  const [stem] = unit?.names.find(([, match]) => match === 'short-form') ?? []
  if (stem === undefined) return unit?.name
  const whole = stem + (COUNTY_ENDINGS.get(letters(kind)) ?? '')
  return unit?.names.some(([name]) => name === whole) ? whole : stem
}

/** 平安乡 for Ping'an Township; one that no annex names keeps its letters. */
function townshipIn([, name = '', kind]: RegExpExecArray): string {
  built ??= build()
  const ending = TOWNSHIP_ENDINGS.get(letters(kind)) as string
  const words = name.split(/[ -]+/)
  for (const first of words.keys()) {
    const known = built.townships.get(letters(words.slice(first).join('')))
    if (known !== undefined) return known + ending
  }
  return letters(name) + ending
}

const COUNTY_ENDINGS = /* @__PURE__ */ (() => pairsOf(english.countyUnits))()
const TOWNSHIP_ENDINGS = /* @__PURE__ */ (() => pairsOf(english.townshipUnits))()

function letters(text = ''): string {
  return text.replaceAll(/[^a-z]/g, '')
}

/** Kai is no name of a county, Kai County is. */
function pinyinOf({ id, pinyin }: Unit): string[] {
  return [id, ...(pinyin ? [...COUNTY_ENDINGS.keys()].map((kind) => pinyin + kind) : [])]
}

interface Lexicon {
  readonly counties: ReadonlyMap<string, Unit>
  /** 平安: what townships of the annexes are called, without their ending; those that sound the same are written the same. */
  readonly townships: ReadonlyMap<string, string>
  /** The names of Chongqing, other provinces and countries. */
  readonly names: ReadonlyMap<string, string>
  readonly patterns: Readonly<Record<'larger' | 'county' | 'township', RegExp>>
}

let built: Lexicon | undefined

function build(): Lexicon {
  const [abroad = ''] = wordsOf(countries)
  const names = new Map([
    [english.city, CITY] as const,
    ...rowsOf(provinces).map(
      ([, short = '', ending, pinyin = '']) => [pinyin, short + ending] as const,
    ),
    ...wordsOf(english.countries).map((country) => [country, abroad] as const),
  ])
  const counties = new Map(
    [...gazetteer().counties.values()].flatMap((unit) =>
      pinyinOf(unit).map((pinyin) => [pinyin, unit] as const),
    ),
  )
  const named = [...gazetteer().townships.values()].flat()
  const townships = new Map(
    named.flatMap(({ unit: { name, pinyin } }) =>
      pinyin ? [[pinyin, withoutEnding(name)] as const] : [],
    ),
  )
  const townshipUnit = anySpelled(TOWNSHIP_ENDINGS.keys())
  const alone = `(?![ -]*(?:${townshipUnit}|${alternatives(english.roads)})\\b)`
  const kinds = (list: Iterable<string>) => `(?:[ -]*(${anySpelled(list)})\\b)?`
  const pattern = (name: string, kind: string) => new RegExp(`\\b(${name})${kind}\\b${alone}`, 'g')
  const nationalities = `(?:[ -]+${alternatives(english.nationalities)})*`
  return {
    counties,
    townships,
    names,
    patterns: {
      larger: pattern(anySpelled(names.keys()), kinds(wordsOf(english.largerUnits))),
      county: pattern(anySpelled(counties.keys()), nationalities + kinds(COUNTY_ENDINGS.keys())),
      township: new RegExp(
        `\\b([a-z'’]+(?:[ -][a-z'’]+){0,2}?)${nationalities}[ -]*(${townshipUnit})\\b`,
        'g',
      ),
    },
  }
}

/** Any of the words, with spaces, hyphens or apostrophes anywhere in them; the longest first. */
function anySpelled(list: Iterable<string>): string {
  const longestFirst = [...list].sort((a, b) => b.length - a.length)
  return `(?:${longestFirst.map((word) => [...word].join("[ '’-]?")).join('|')})`
}
