import type { NameMatch } from '../../generated/ids.ts'
import { placeLines } from '../../generated/place-rules.ts'
import { own } from '../../logic/own.ts'
import { otherEndings, plainName } from './names.ts'
import { leastExact } from './reading.ts'
import { type NameIndex, readUnits, type Unit } from './units.ts'

/** Everything that places are found by. */
export interface Gazetteer {
  readonly counties: ReadonlyMap<string, Unit>
  readonly townships: NameIndex
  readonly villages: NameIndex
  /** By the codes of statistics, of all times, and by those of civil affairs. */
  readonly codes: NameIndex
  readonly civilCodes: NameIndex
}

let built: Gazetteer | undefined

/** Built on first use, so that importing it costs nothing. */
export function gazetteer(): Gazetteer {
  built ??= build()
  return built
}

function build(): Gazetteer {
  const units = readUnits(placeLines)
  const counties = new Map(
    units.flatMap((unit) => (unit.above ? [] : [[unit.id as string, unit] as const])),
  )
  const index: Gazetteer = {
    counties,
    townships: new Map(),
    villages: new Map(),
    codes: new Map(),
    civilCodes: new Map(),
  }
  for (const unit of units) {
    for (const [code, match] of unit.codes) add(index.codes, code, unit, match)
    for (const code of unit.civilCodes) {
      add(index.civilCodes, code, unit, code === unit.place.codes?.nbs2020 ? 'exact' : 'later')
    }
    if (unit.level === 'township') addTownship(index, unit)
    if (unit.level === 'village') addVillage(index, unit, unit.above as Unit)
  }
  return index
}

function addTownship(index: Gazetteer, unit: Unit): void {
  addNames(index.townships, unit)
  for (const { county, match } of hostsOf(index, unit)) {
    addNames(county.townships, unit, match)
    addSpellings(county, county.townships, unit)
  }
}

function addVillage(index: Gazetteer, unit: Unit, township: Unit): void {
  addNames(index.villages, unit)
  addNames(township.villages, unit)
  addSpellings(township, township.villages, unit)
  for (const { county, match } of hostsOf(index, township)) addNames(county.villages, unit, match)
}

/** Where a township is looked for: its county, the one that statistics count it in, and the one it went to later. */
function hostsOf({ counties }: Gazetteer, { above, id, changes }: Unit) {
  const later = changes.map(own).map(({ county }) => [county, 'later'] as const)
  const hosts = [[id, 'exact'] as const, [above?.statisticalParent, 'exact'] as const, ...later]
  return hosts.flatMap(([host, match]) => {
    const county = host && counties.get(host)
    return county ? [{ county, match }] : []
  })
}

/** A place is also found, as similar, by its name with another ending: 平安镇 for 平安乡, 大林社区 for 大林村. */
function addNames(index: NameIndex, unit: Unit, hosted: NameMatch = 'exact'): void {
  for (const [name, match] of unit.names) {
    const plain = unit.level === 'village' ? plainName(name) : name
    add(index, plain, unit, leastExact(match, hosted))
  }
  const similar = unit.names.flatMap(([name]) => otherEndings(name))
  for (const name of similar) {
    if (!unit.apartFrom.includes(name)) add(index, name, unit, 'similar')
  }
}

/** Where the place above is known, a name may have one sign wrong, unless another place is called so. */
function addSpellings(above: Unit, index: NameIndex, unit: Unit): void {
  for (const [name] of unit.names) above.inside.push({ name: plainName(name), unit })
  for (const name of unit.apartFrom) if (!index.has(name)) index.set(name, [])
}

/** The districts that one took in, of which this is one: what is named behind 两江新区 may be listed in either. */
export function joinedWith(unit: Unit): Unit[] {
  const later = new Set(unit.changes.map((change) => own(change).county))
  later.delete(undefined)
  return [...gazetteer().counties.values()].filter(({ changes }) =>
    changes.some((change) => later.has(own(change).county)),
  )
}

function add(index: NameIndex, key: string, unit: Unit, match: NameMatch): void {
  if (key) index.set(key, [...(index.get(key) ?? []), { unit, match }])
}
