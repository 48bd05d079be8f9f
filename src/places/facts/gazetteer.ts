import { deepFreeze } from '../../data/deep-freeze.ts'
import type { PlaceChange } from '../../data/place-rows.ts'
import type { CountyId, NameMatch } from '../../generated/ids.ts'
import {
  type CountyRule,
  countyRules,
  type PlaceRule,
  type TownshipRule,
  type VillageRule,
} from '../../generated/place-rules.ts'
import { otherEndings, plainName } from './name-endings.ts'
import { withoutNationalities } from './normalize.ts'

/** A village with the township that it lies in. */
export interface Village {
  readonly rule: VillageRule
  readonly township: Township
}

/** A township with its county and what is found in it by name. */
export interface Township {
  readonly rule: TownshipRule
  readonly county: County
  readonly villages: NameIndex<Village>
}

/** A county with what is found in it by name, also what lies in it by statistics or since a later change. */
export interface County {
  readonly rule: CountyRule
  readonly townships: NameIndex<Township>
  readonly villages: NameIndex<Village>
  /** Those of them that annex 2 lists. */
  readonly deepTownships: Set<Township>
}

/** Something found, and how the name or code fits it. */
export interface Found<Entry> {
  readonly entry: Entry
  readonly match: NameMatch
}

/** What a name leads to; namesakes stand side by side. */
export type NameIndex<Entry> = Map<string, Found<Entry>[]>

/** A name of a county as it may stand in a text. */
export interface CountyName extends Found<County> {
  readonly name: string
}

/** Everything that places are found by. */
export interface Gazetteer {
  readonly counties: ReadonlyMap<CountyId, County>
  /** The names of counties by the code of their first character, the longest first. */
  readonly countyNames: ReadonlyMap<number, readonly CountyName[]>
  readonly townships: NameIndex<Township>
  readonly villages: NameIndex<Village>
  readonly countyCodes: NameIndex<County>
  readonly townshipCodes: NameIndex<Township>
  readonly villageCodes: NameIndex<Village>
}

let built: Gazetteer | undefined

/**
 * Gives the index of places, built on first use: importing it costs nothing, and no query scans the places.
 *
 * @returns the index.
 */
export function gazetteer(): Gazetteer {
  built ??= build()
  return built
}

function build(): Gazetteer {
  const counties = new Map<CountyId, County>()
  // Its changes are handed out in results.
  for (const rule of deepFreeze(countyRules)) {
    counties.set(rule.id, {
      rule,
      townships: new Map(),
      villages: new Map(),
      deepTownships: new Set(),
    })
  }
  const index: Gazetteer = {
    counties,
    countyNames: countyNamesOf([...counties.values()]),
    townships: new Map(),
    villages: new Map(),
    countyCodes: new Map(),
    townshipCodes: new Map(),
    villageCodes: new Map(),
  }
  for (const county of counties.values()) addCounty(index, county)
  return index
}

function addCounty(index: Gazetteer, county: County): void {
  const { code, formerCodes = [], laterCodes = [], townships = [] } = county.rule
  if (code) add(index.countyCodes, code, county, 'exact')
  for (const former of formerCodes) add(index.countyCodes, former, county, 'former')
  for (const later of laterCodes) add(index.countyCodes, later, county, 'later')
  for (const rule of townships) addTownship(index, { rule, county, villages: new Map() })
}

function addTownship(index: Gazetteer, township: Township): void {
  const { rule } = township
  addCodes(index.townshipCodes, rule, township)
  addNames(index.townships, township)
  const hosts = hostsOf(index, township)
  for (const { host, match } of hosts) {
    addNames(host.townships, township, match)
    if (rule.no !== undefined) host.deepTownships.add(township)
  }
  for (const villageRule of rule.villages ?? []) {
    const village: Village = { rule: villageRule, township }
    addCodes(index.villageCodes, villageRule, village)
    const { apartFrom } = villageRule
    addNames(township.villages, village, 'exact', apartFrom)
    addNames(index.villages, village, 'exact', apartFrom)
    for (const { host, match } of hosts) addNames(host.villages, village, match, apartFrom)
  }
}

/** Where a township is looked for: its county, the one that statistics count it in, and the one it went to later. */
function hostsOf(
  { counties }: Gazetteer,
  { rule, county }: Township,
): { host: County; match: NameMatch }[] {
  const host = (id: CountyId, match: NameMatch) => ({ host: counties.get(id) as County, match })
  const { statisticalParent } = county.rule
  const later = changesOf(rule).flatMap((change) => (change.county ? [change.county] : []))
  return [
    { host: county, match: 'exact' },
    ...(statisticalParent ? [host(statisticalParent, 'exact')] : []),
    ...later.map((id) => host(id, 'later')),
  ]
}

function changesOf(rule: PlaceRule): readonly PlaceChange[] {
  return rule.changes ?? []
}

/** A place is also found, as similar, by its name with another ending: 平安镇 for 平安乡, 大林社区 for 大林村. */
function addNames<Entry extends { readonly rule: PlaceRule }>(
  index: NameIndex<Entry>,
  entry: Entry,
  hosted: NameMatch = 'exact',
  apartFrom: readonly string[] = [],
): void {
  const names = namesOf(entry.rule)
  for (const [name, match] of names) {
    add(index, plainName(name), entry, leastExact(match, hosted))
  }
  for (const similar of names.flatMap(([name]) => otherEndings(name))) {
    if (!apartFrom.includes(similar)) add(index, similar, entry, 'similar')
  }
}

function addCodes<Entry>(index: NameIndex<Entry>, rule: PlaceRule, entry: Entry): void {
  if (rule.code) add(index, rule.code, entry, 'exact')
  for (const code of rule.laterCodes ?? []) add(index, code, entry, 'later')
}

function add<Entry>(index: NameIndex<Entry>, key: string, entry: Entry, match: NameMatch): void {
  const found = index.get(key) ?? []
  if (found.some((one) => one.entry === entry)) return
  index.set(key, [...found, { entry, match }])
}

function namesOf({ name, names = [] }: PlaceRule): readonly (readonly [string, NameMatch])[] {
  return [[name, 'exact'], ...names]
}

function countyNamesOf(counties: readonly County[]): Map<number, CountyName[]> {
  const index = new Map<number, CountyName[]>()
  for (const entry of counties) {
    for (const [written, match] of namesOf(entry.rule)) {
      const name = withoutNationalities(written)
      const start = name.charCodeAt(0)
      const names = [...(index.get(start) ?? []), { entry, match, name }]
      index.set(
        start,
        names.sort((a, b) => b.name.length - a.name.length),
      )
    }
  }
  return index
}

/** From the best to the least exact. */
const BY_EXACTNESS: readonly NameMatch[] = [
  'exact',
  'short-form',
  'older-spelling',
  'former',
  'later',
  'misprint',
  'similar',
]

/**
 * Tells how exact a match is.
 *
 * @param match - how a name fits.
 * @returns 0 for the best, more for less exact ones.
 */
export function rankOf(match: NameMatch): number {
  return BY_EXACTNESS.indexOf(match)
}

/**
 * Gives the least exact of several matches.
 *
 * @param matches - one or more.
 * @returns the one that a reader has to know of.
 */
export function leastExact(...matches: readonly NameMatch[]): NameMatch {
  return matches.reduce((worst, match) => (rankOf(match) > rankOf(worst) ? match : worst))
}
