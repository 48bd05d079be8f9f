import {
  commonWords,
  divisionEndings,
  formerMarks,
  kinds,
  links,
  marketWords,
  townshipEndings,
} from '../../generated/place-words.ts'
import { leastExact } from './exactness.ts'
import { gazetteer } from './gazetteer.ts'
import { type Cut, isSlipOf, nextTownship, nextVillage, withoutNationalities } from './names.ts'
import { clauseEnd } from './normalize.ts'
import { OPEN, type Reading, readingOf } from './reading.ts'
import { endOf, fits, P } from './region-patterns.ts'
import type { Found, NameIndex, Unit } from './units.ts'
import { anyOf, wordsOf } from './word-list.ts'

/** A place that a text names, and where. */
export interface Mention extends Found {
  readonly start: number
  readonly end: number
}

/** What is named in a place that is known. */
interface Named {
  readonly found: readonly Mention[]
  /** The name that counts. */
  readonly cut: Cut
  /** It may be another place too. */
  readonly unsure: boolean
}

/** A stretch of a text in which places are named. */
interface Stretch {
  readonly text: string
  readonly to: number
  /** Where the county is known, a name may have a slip. */
  readonly isCountyKnown: boolean
}

/** The places among which a name is looked up: by name, and by names that may have a slip. */
interface Listed {
  readonly index: NameIndex
  readonly names: Unit['inside']
}

/** Reads what a text says below a county, up to a place in it: every way to understand it, at least one. */
export function readWithin(county: Mention, text: string, to: number): Reading[] {
  const stretch = { text, to, isCountyKnown: true }
  const named = findTownship(county, stretch)
  if (!named) return readVillages(county, county.unit.villages, stretch, county.end, true)
  const { found, cut, unsure } = named
  const readings: Reading[] = unsure ? [beyond(county, 'township', cut)] : []
  if (found.length === 0) return readings
  const from = afterRepeats(stretch, cut)
  const listed = found.flatMap((township) =>
    readVillages(inside(township, county), township.unit.villages, stretch, from, false),
  )
  return [...listed, ...readings]
}

function findTownship({ unit, end }: Mention, stretch: Stretch): Named | undefined {
  const listed = { index: unit.townships, names: unit.inside }
  const named = findNamed(stretch, end, nextTownship, listed)
  const short = named ? undefined : shortTownship(unit, stretch.text, end)
  return short?.unsure ? undefined : (named ?? short)
}

/** 大进 in 开州大进, 隘口 in 秀山隘口百岁村: the ending is left out where the name stops, or before a village of it. */
export function shortTownship(county: Unit, text: string, start: number): Named | undefined {
  const village = nextVillage(text, start, clauseEnd(text, start))?.name
  for (const { name: full, unit } of county.inside) {
    const name = withoutNationalities(full).replace(ENDING, '')
    const end = start + name.length
    const isAlone = fits(P.endsHere, text, end)
    const isWhole = isAlone || unit.villages.has(village?.slice(name.length) ?? '')
    if (isWhole && text.startsWith(name, start)) {
      const cut = { name, start, end, next: end }
      const unsure = isAlone && COMMON.includes(name)
      return { found: [at({ unit, match: 'short-form' }, cut)], cut, unsure }
    }
  }
  return undefined
}

/** Reads a text that names no county but a township, which may lie in any; undefined if it names none. */
export function readByTownship(text: string): Reading[] | undefined {
  const cut = nextTownship(text, 0, text.length)
  if (!cut) return undefined
  const stretch = { text, to: text.length, isCountyKnown: false }
  const from = afterRepeats(stretch, cut)
  const listed = (hitsOf(cut, gazetteer().townships) ?? []).flatMap((township) =>
    readVillages(township, township.unit.villages, stretch, from, false),
  )
  return [...listed, readingOf({ unlisted: 'township' })]
}

/** Reads a text that names no county and no township: a village may lie in any of them, or elsewhere. */
export function readByVillage(text: string): Reading[] {
  const cut = nextVillage(text, 0, text.length)
  if (!cut) return [OPEN]
  const listed = hitsOf(cut, gazetteer().villages) ?? []
  return [...listed.map(mentioned), readingOf({ unlisted: 'village' })]
}

function readVillages(
  host: Mention,
  index: NameIndex,
  stretch: Stretch,
  from: number,
  /** The township is not named: a village of this name may lie in another township too. */
  isUnsure: boolean,
): Reading[] {
  const named = findNamed(stretch, from, nextVillage, {
    index,
    names: stretch.isCountyKnown ? host.unit.inside : [],
  })
  if (!named) return [mentioned(host)]
  const listed = named.found.map((village) => mentioned(inside(village, host)))
  return isUnsure || named.unsure ? [...listed, beyond(host, 'village', named.cut)] : listed
}

function mentioned({ unit, match, start, end }: Mention): Reading {
  return readingOf({ unit, match, span: [start, end] })
}

function beyond({ unit, match, start }: Mention, unlisted: 'township' | 'village', { end }: Cut) {
  return readingOf({ unit, match, unlisted, span: [start, end] })
}

function inside({ unit, match, end }: Mention, host: Mention): Mention {
  return { unit, match: leastExact(match, host.match), start: host.start, end }
}

/** A township written twice is one, unless a village of it stands between. */
function afterRepeats(stretch: Stretch, { name, next }: Cut): number {
  const { text, to } = stretch
  const again = text.includes(name, next) ? nextTownship(text, next, to) : undefined
  if (again?.name !== name || nextVillage(text, next, again.start)) return next
  return afterRepeats(stretch, again)
}

/** The first name counts. If it leads nowhere, a later one that is listed may be meant (驻村工作队桃树村), or not. */
function findNamed(
  { text, to }: Stretch,
  from: number,
  nextName: typeof nextTownship,
  listed: Listed,
): Named | undefined {
  const first = nextName(text, from, to)
  for (let cut = first; cut; cut = nextName(text, cut.next, to)) {
    const { found, unsure } = lookUp(cut, listed)
    if (found.length > 0) {
      const second = besideIt(text, cut, to, nextName)
      const other = second ? lookUp(second, listed) : NONE
      return {
        found: [...found, ...other.found],
        cut,
        unsure: unsure || other.unsure || cut !== first,
      }
    }
  }
  return first && { found: [], cut: first, unsure: true }
}

/** Of 桃树村、天台村 or 平安乡和白帝镇 the second; none of 桃树村（原天台村）. */
function besideIt(text: string, { name, end }: Cut, to: number, nextName: typeof nextTownship) {
  const from = endOf(P.join, text, end)
  const second = from > end ? nextName(text, from, to) : undefined
  const isOther = second && !second.name.endsWith(name) && !FORMERLY.test(second.name)
  return second?.start === from && isOther ? second : undefined
}

/** Looks a name up in a place that is known. Unless it is there as it stands, it may be that of another place. */
function lookUp(cut: Cut, { index, names: spellings }: Listed): Pick<Named, 'found' | 'unsure'> {
  const names = namesOf(cut.name)
  for (const name of names) {
    const sure = index.get(name)?.filter(({ match }) => match !== 'similar') ?? []
    if (sure.length > 0) return { found: sure.map((one) => at(one, cut)), unsure: false }
  }
  const found = hitsOf(cut, index, names) ?? slipsAt(cut, spellings)
  const isSure = found.some(
    ({ match, start }) => match !== 'similar' && LINKS.test(cut.name.slice(0, start - cut.start)),
  )
  return { found, unsure: !isSure }
}

const NONE = { found: [], unsure: false } as const

/** What a name leads to; if nothing, then without the words before it. Empty if it is known to be another place. */
function hitsOf(cut: Cut, index: NameIndex, names = namesOf(cut.name)): Mention[] | undefined {
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
  const slips: Mention[] = []
  for (const { name, unit } of names) {
    if (isSlipOf(cut.name, name)) slips.push(at({ unit, match: 'similar' }, cut))
  }
  return slips
}

function at({ unit, match }: Found, { start, end }: Cut, skipped = 0): Mention {
  return { unit, match, start: start + skipped, end }
}

/**
 * 龙驹场镇 is the market town of 龙驹镇; of 普子乡 it would be called 普子场镇 too. 桃树行政村 is 桃树村. Nationalities may
 * stand in any order.
 */
function namesOf(name: string): string[] {
  const [, stem, ending] = WITH_KIND.exec(name) ?? []
  const plain = withoutNationalities(name)
  if (!stem) return plain === name ? [name] : [name, plain]
  return [name, stem + ending, ...wordsOf(townshipEndings).map((other) => stem + other)]
}

const COMMON = /* @__PURE__ */ wordsOf(commonWords)
const ENDING = /* @__PURE__ */ (() => new RegExp(`${anyOf(townshipEndings)}$`))()

const FORMERLY = /* @__PURE__ */ (() => new RegExp(`^${anyOf(formerMarks)}`))()

/** 的平安乡, 下辖平安乡, 县平安乡 behind 奉节县: what joins a place to the one above it. */
const LINKS = /* @__PURE__ */ (() => new RegExp(`^${anyOf(`${links} ${divisionEndings}`)}+$`))()

const WITH_KIND = /* @__PURE__ */ (() =>
  new RegExp(
    `^(..+?)(?:${anyOf(marketWords)}{1,2}(?=${anyOf(townshipEndings)}$)|${anyOf(kinds)})(.{1,2})$`,
  ))()
