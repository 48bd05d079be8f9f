import {
  type County,
  type Found,
  gazetteer,
  leastExact,
  type NameIndex,
  type Township,
  type Village,
} from './gazetteer.ts'
import { type Cut, cutTownship, cutVillage } from './name-endings.ts'
import { SEPARATOR, withoutNationalities } from './normalize.ts'
import { type Lower, type Reading, readingOf, UNLISTED } from './reading.ts'

/**
 * Reads what a text says below a county that is known.
 *
 * @param county - the county.
 * @param text - what stands behind its name.
 * @returns every way to understand it, at least one.
 */
export function readWithin(county: County, text: string): Lower[] {
  const townships = findNamed(text, cutTownship, county.townships)
  if (!townships) return readVillageOf(county, text)
  const { found, rest, unsure } = townships
  const listed = found.flatMap((one) => readVillageIn(one, rest))
  return unsure ? [...listed, ALL_UNLISTED] : listed
}

/**
 * Reads a text that names no county but a township: it may lie in any county, or elsewhere.
 *
 * @param text - the text.
 * @returns every listed place that it may mean, and that it may mean none; undefined if it names no township.
 */
export function readByTownship(text: string): Reading[] | undefined {
  const township = cutFirst(text, cutTownship)
  if (!township) return undefined
  const listed = hitsOf(township.name, gazetteer().townships).flatMap((one) =>
    readVillageIn(one, township.rest).map((lower) => readingOf(one.entry.county, 'exact', lower)),
  )
  return [...listed, ALL_UNLISTED]
}

/**
 * Reads a text that names no county and no township: a village may lie in any of them, or elsewhere.
 *
 * @param text - the text.
 * @returns every listed place that it may mean, and that it may mean none.
 */
export function readByVillage(text: string): Reading[] {
  const village = cutFirst(text, cutVillage)
  if (!village) return [{ match: 'exact' }]
  const listed = hitsOf(village.name, gazetteer().villages).map((one) =>
    readingOf(one.entry.township.county, 'exact', lowerOf(one)),
  )
  return [...listed, { village: UNLISTED, match: 'exact' }]
}

const ALL_UNLISTED: Lower = { township: UNLISTED, village: UNLISTED, match: 'exact' }

/** The township is not named: a village of its name may lie in another township too. */
function readVillageOf(county: County, text: string): Lower[] {
  const villages = findNamed(text, cutVillage, county.villages)
  if (!villages) return [{ match: 'exact' }]
  return [...villages.found.map(lowerOf), { village: UNLISTED, match: 'exact' }]
}

function readVillageIn({ entry: township, match }: Found<Township>, text: string): Lower[] {
  const villages = findNamed(text, cutVillage, township.villages)
  if (!villages) return [{ township, match }]
  const { found, unsure } = villages
  const listed = found.map((one) => ({ ...lowerOf(one), match: leastExact(match, one.match) }))
  return unsure ? [...listed, { township, village: UNLISTED, match }] : listed
}

function lowerOf({ entry: village, match }: Found<Village>): Lower {
  return { township: village.township, village, match }
}

/** Names do not reach over punctuation; the first part that has one counts, with all that follows it. */
function cutFirst(text: string, cut: (part: string) => Cut | undefined): Cut | undefined {
  const parts = text.split(SEPARATOR)
  for (const [index, part] of parts.entries()) {
    const found = cut(part)
    if (found) {
      const rest = [found.rest, ...parts.slice(index + 1)].join(SEPARATOR)
      return { name: found.name, rest }
    }
  }
  return undefined
}

/** What a text names in a place that is known. */
interface Named<Entry> {
  readonly found: readonly Found<Entry>[]
  /** The text behind the name that counts. */
  readonly rest: string
  /** It may be another place too. */
  readonly unsure: boolean
}

/** The first name counts. If it leads nowhere, a later one that is listed may be meant (驻村工作队桃树村), or not. */
function findNamed<Entry>(
  text: string,
  cut: (part: string) => Cut | undefined,
  index: NameIndex<Entry>,
): Named<Entry> | undefined {
  const first = cutFirst(text, cut)
  for (let name = first; name; name = cutFirst(name.rest, cut)) {
    const { found, unsure } = lookUp(name.name, index)
    if (found.length > 0) return { found, rest: name.rest, unsure: unsure || name !== first }
  }
  return first && { found: [], rest: first.rest, unsure: true }
}

/** Looks a name up in a place that is known. Unless it is there as it stands, it may be that of another place. */
function lookUp<Entry>(
  name: string,
  index: NameIndex<Entry>,
): { found: Found<Entry>[]; unsure: boolean } {
  const hits = index.get(name) ?? []
  const sure = hits.filter(({ match }) => match !== 'similar')
  return sure.length > 0
    ? { found: sure, unsure: false }
    : { found: hitsOf(name, index), unsure: true }
}

/** What a name leads to; if nothing, then without the words before it, or without nationalities in another order. */
function hitsOf<Entry>(name: string, index: NameIndex<Entry>): Found<Entry>[] {
  const plain = withoutNationalities(name)
  if (plain !== name) return index.get(name) ?? hitsOf(plain, index)
  for (let start = 0; start < name.length - 1; start++) {
    const hits = index.get(name.slice(start))
    if (hits) return hits
  }
  return []
}
