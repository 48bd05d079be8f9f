import {
  commonWords,
  divisionEndings,
  formerMarks,
  kinds,
  links,
  marketWords,
  others,
  townshipEndings,
} from '../../generated/place-words.ts'
import { wordAt } from './dictionary.ts'
import { gazetteer } from './gazetteer.ts'
import {
  type Cut,
  isSlipOf,
  nextTownship,
  nextVillage,
  withoutEnding,
  withoutNationalities,
} from './names.ts'
import { leastExact, type PlaceReading, readingOf } from './reading.ts'
import { P } from './region.ts'
import type { Found, NameIndex, Unit } from './units.ts'
import { alternatives, endOf, fits, wordsOf } from './word-list.ts'

/** A place that a text names, and where. */
export interface Mention extends Found {
  readonly start: number
  readonly end: number
}

/** The place in which others are named: a county or township that a text names, or anywhere in Chongqing. */
export type Host = Omit<Mention, 'unit'> & { readonly unit: Unit | undefined }

/** Where names of a level are looked for: a stretch of a text, and what a place holds. */
interface Search {
  readonly text: string
  readonly to: number
  readonly next: typeof nextTownship
  readonly unit: Unit | undefined
  readonly index: NameIndex
}

/** What is named in a place. */
interface Named {
  readonly found: readonly Mention[]
  /** The name that counts. */
  readonly cut: Cut
  /** It may be another place too. */
  readonly unsure: boolean
}

/** Reads what a text says below a county, up to a place in it: every way to understand it, at least one. */
export function readWithin(host: Host, text: string, to: number): PlaceReading[] {
  const { unit, end } = host
  const { townships, villages } = unit ?? gazetteer()
  const search = { text, to, next: nextTownship, unit, index: townships }
  let named = findNamed(search, end)
  if (!named) {
    const short = shortTownship(unit, text, end)
    if (!short?.unsure) named = short
  }
  const villagesOf = (within: Unit | undefined, index: NameIndex): Search => {
    return { text, to, next: nextVillage, unit: within, index }
  }
  // A village of this name may lie in another township too.
  if (!named) return readVillages(host, villagesOf(unit, villages), end, true)
  const { found, cut, unsure } = named
  const from = found.length > 0 ? afterRepeats(search, cut) : to
  const readings = found.flatMap((township) => {
    const search = villagesOf(township.unit, township.unit.villages)
    return readVillages(inside(township, host), search, from)
  })
  // 白帝镇 in 平安乡桃树村、白帝镇八阵村: a township with a village right behind it.
  const other = nextTownship(text, from, to)
  const isOther =
    other && !FORMERLY.test(other.name) && nextVillage(text, other.end)?.start === other.end
  if (isOther) readings.push(...readWithin({ ...host, end: other.start }, text, to))
  if (unsure || !unit) readings.push(beyond(host, 'township', cut))
  return readings
}

/** 大进 in 开州大进, 泥溪场 in 云阳泥溪场, 隘口 in 秀山隘口百岁村: the ending is left out where the name stops, or before a village of it. */
export function shortTownship(
  county: Unit | undefined,
  text: string,
  start: number,
): Named | undefined {
  const close = county?.inside.filter(({ name }) => text.charAt(start) === name.charAt(0)) ?? []
  if (close.length === 0) return undefined
  const village = nextVillage(text, start)?.name
  for (const { name: full, unit } of close) {
    const name = withoutEnding(full)
    const nameEnd = start + name.length
    const end = endOf(P.market, text, nameEnd)
    const isAlone = fits(P.endsHere, text, end) || fits(P.link, text, end)
    const isWhole = isAlone || unit.villages.has(village?.slice(name.length) ?? '')
    if (isWhole && text.startsWith(name, start)) {
      const cut = { name, start, end, next: end }
      const unsure = isAlone && end === nameEnd && commonWords.includes(name)
      return { found: [at({ unit, match: 'short-form' }, cut)], cut, unsure }
    }
  }
  return undefined
}

function readVillages(host: Host, search: Search, from: number, isUnsure = false): PlaceReading[] {
  const named = findNamed(search, from)
  if (!named) return [readingAt(host)]
  const listed = named.found.map((village) => readingAt(inside(village, host)))
  return isUnsure || named.unsure ? [...listed, beyond(host, 'village', named.cut)] : listed
}

function beyond(host: Host, unlisted: 'township' | 'village', { end }: Cut): PlaceReading {
  return readingAt({ ...host, end }, unlisted)
}

function readingAt({ unit, match, start, end }: Host, unlisted?: 'township' | 'village') {
  return readingOf({ unit, match, unlisted, span: [start, end] })
}

function inside({ unit, match, start, end }: Mention, host: Host): Mention {
  return { unit, match: leastExact(match, host.match), start: host.unit ? host.start : start, end }
}

/** A township written twice is one, unless a village of it stands between. */
function afterRepeats(search: Search, { name, next }: Cut): number {
  const { text, to } = search
  const again = text.includes(name, next) ? nextTownship(text, next, to) : undefined
  if (again?.name !== name || nextVillage(text, next, again.start)) return next
  return afterRepeats(search, again)
}

/** The first name counts. If it leads nowhere, a later one that is listed may be meant (驻村工作队桃树村), or not. */
function findNamed(search: Search, from: number): Named | undefined {
  const { text, to, next } = search
  let first: Cut | undefined
  for (let cut = next(text, from, to); cut; cut = next(text, cut.next, to)) {
    const list = listFrom(cut, search)
    if (!list) return undefined
    const { found, unsure } = list
    if (found.length > 0) return { found, cut, unsure: unsure || first !== undefined }
    if (!isKind(text, cut)) first ??= cut
  }
  return first && { found: [], cut: first, unsure: true }
}

/** 受灾乡镇 and 传统村落 are no names; 石岗乡 before 镇江村 is. */
function isKind(text: string, { end }: Cut): boolean {
  return wordAt(text, end - 1)?.kind === 'ordinary' && !wordAt(text, end)
}

/** What a name leads to, and all that stand behind it in a list; undefined if the list goes on: 桃树村等3个村. */
function listFrom(cut: Cut, search: Search): Pick<Named, 'found' | 'unsure'> | undefined {
  if (search.text.startsWith(others, cut.end) && !wordAt(search.text, cut.end)) return undefined
  const own = lookUp(cut, search)
  const second = own.found.length > 0 && besideIt(search, cut)
  if (!second) return own
  const rest = listFrom(second, search)
  return rest && { found: [...own.found, ...rest.found], unsure: own.unsure || rest.unsure }
}

/** Of 桃树村、天台村 or 平安乡和白帝镇 the second; none of 桃树村（原天台村）. */
function besideIt({ text, to, next }: Search, { name, end }: Cut): Cut | undefined {
  const from = endOf(P.join, text, end)
  const second = from > end ? next(text, from, to) : undefined
  const isOther = second && !second.name.endsWith(name) && !FORMERLY.test(second.name)
  return second?.start === from && isOther ? second : undefined
}

/** Looks a name up in a place that is known. Unless it is there as it stands, it may be that of another place. */
function lookUp(cut: Cut, { index, unit }: Search): Pick<Named, 'found' | 'unsure'> {
  const names = namesOf(cut.name)
  // Otherwise namesakes in other places are as likely.
  for (const name of unit ? names : []) {
    const sure = index.get(name)?.filter(({ match }) => match !== 'similar') ?? []
    if (sure.length > 0) return { found: sure.map((one) => at(one, cut)), unsure: false }
  }
  const found = hitsOf(cut, index, names) ?? slipsAt(cut, unit?.inside ?? [])
  const isSure = found.some(
    ({ match, start }) => match !== 'similar' && LINKS.test(cut.name.slice(0, start - cut.start)),
  )
  return { found, unsure: !isSure }
}

/** What a name leads to; if nothing, then without the words before it. Empty if it is known to be another place. */
function hitsOf(cut: Cut, index: NameIndex, names: readonly string[]): Mention[] | undefined {
  for (const name of names) {
    for (let skipped = 0; skipped < name.length - 1; skipped++) {
      const hits = index.get(name.slice(skipped))
      if (hits) return hits.map((one) => at(one, cut, skipped))
    }
  }
  return undefined
}

/** What a name may be with one sign of it wrong: 太级乡 for 太极乡. */
function slipsAt(cut: Cut, names: Unit['inside']): Mention[] {
  const slips = names.filter(({ name }) => isSlipOf(cut.name, name))
  return slips.map(({ unit }) => at({ unit, match: 'similar' }, cut))
}

function at({ unit, match }: Found, { start, end }: Cut, skipped = 0): Mention {
  return { unit, match, start: start + skipped, end }
}

/**
 * 龙驹场镇 is the market town of 龙驹镇; of 普子乡 it would be called 普子场镇 too. 桃树行政村 is 桃树村. Nationalities may
 * stand in any order.
 */
function namesOf(name: string): string[] {
  // Two signs and an ending hold neither: most names are so short.
  if (name.length <= 3) return [name]
  const [, stem, ending] = WITH_KIND.exec(name) ?? []
  const plain = withoutNationalities(name)
  if (!stem) return plain === name ? [name] : [name, plain]
  return [name, stem + ending, ...wordsOf(townshipEndings).map((other) => stem + other)]
}

const FORMERLY = /* @__PURE__ */ (() => new RegExp(`^${alternatives(formerMarks)}`))()

/** 的平安乡, 下辖平安乡, 县平安乡 behind 奉节县: what joins a place to the one above it. */
const LINKS = /* @__PURE__ */ (() =>
  new RegExp(`^${alternatives(`${links} ${divisionEndings}`)}+$`))()

const WITH_KIND = /* @__PURE__ */ (() =>
  new RegExp(
    `^(..+?)(?:${alternatives(marketWords)}{1,2}(?=${alternatives(townshipEndings)}$)|${alternatives(kinds)})(.{1,2})$`,
  ))()
