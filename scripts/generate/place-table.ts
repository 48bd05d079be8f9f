import type { County } from '../../src/data/counties.ts'
import type { DesignatedVillage } from '../../src/data/designated-villages.ts'
import type { PlaceCodes } from '../../src/data/place-rows.ts'
import type { NameMatch } from '../../src/generated/ids.ts'
import type { Data } from './data.ts'
import { townshipNumbers, villageNumbers } from './place-codes.ts'

type PlaceData = Pick<
  Data,
  | 'counties'
  | 'focusAreaTiers'
  | 'focusCounties'
  | 'deepPovertyTownships'
  | 'designatedVillages'
  | 'placeChanges'
  | 'placeWords'
  | 'townshipCodes'
>
type Name = readonly [name: string, match: NameMatch]

/** A place, and all that is written on its line. */
interface Line {
  readonly depth: 0 | 1 | 2
  readonly code: string | undefined
  /** The code of the place that it lies in. */
  readonly above?: string | undefined
  readonly names: readonly Name[]
  /** Codes of another time or system, with the sign of it. */
  readonly otherCodes: readonly (readonly [code: string, sign: string])[]
  readonly changes: readonly string[]
  readonly marks: readonly string[]
}

/** The sign before a name or code that is not the official one of 2020. */
const SIGNS: Readonly<Record<NameMatch, string>> = {
  exact: '=',
  'short-form': '~',
  'older-spelling': '^',
  former: '<',
  later: '>',
  misprint: '!',
  'code-prefix': '?',
  similar: '?',
}

/**
 * The one table by which places are found and classified, a line a place: counties, indented in them the townships that
 * the annexes name or imply, in them the designated villages in the order of annex 3, which numbers them.
 */
export function placeTable(data: PlaceData): string {
  const first = ({ id }: County) => firstNo(data.designatedVillages, (row) => row.county === id)
  const counties = [...data.counties].sort((a, b) => first(a) - first(b))
  return counties.flatMap((row) => countyLines(row, data)).join('\n')
}

/** Where the villages that fit begin in annex 3; behind all of them if there are none. */
function firstNo(
  villages: PlaceData['designatedVillages'],
  fits: (row: DesignatedVillage) => boolean,
): number {
  return villages.find(fits)?.no ?? villages.length + 1
}

function countyLines(row: County, data: PlaceData): string[] {
  const { id, label, official, codes, statisticalParent, names, changes } = row
  const focus = data.focusCounties.find((one) => one.id === id)
  const tierIds = data.focusAreaTiers.map((tier) => tier.id)
  const hadOneSign = [official, ...names.map(({ name }) => name)].some((name) => /^.县$/.test(name))
  const coded = names.flatMap(({ code, match }) => (code ? [[code, SIGNS[match]] as const] : []))
  const line: Line = {
    depth: 0,
    code: codes?.nbs2020,
    names: unique([
      [label.zh, 'exact'],
      [official, 'exact'],
      ...names.map(({ name, match }): Name => [name, match]),
    ]),
    otherCodes: coded,
    changes,
    marks: [
      `:${id}`,
      ...(focus ? [`#${focus.no}`, `*${tierIds.indexOf(focus.tier)}`] : []),
      // 忠县 is Zhongxian County, and Zhong County to some; 开州区 was Kai County.
      ...(hadOneSign ? [`"${id.replace(/(?:xian|zhou)$/, '')}`] : []),
      ...(statisticalParent ? [`%${statisticalParent}`] : []),
      ...(codes?.nbs2020 ? numberMarks(data, codes.nbs2020) : []),
    ],
  }
  return [lineOf(line), ...townshipLines(row, data)]
}

/** The townships of a county by their numbers in both systems; civil affairs alone where they are the same. */
function numberMarks(data: PlaceData, county: string): string[] {
  const nbs = townshipNumbers(data, 'nbs2020', county)
  const mca = townshipNumbers(data, 'mca2025', county)
  return [`[${nbs}`, mca === nbs ? ']' : `]${mca}`]
}

/** The townships of a county that annex 2 lists or that hold a village of annex 3, in the order of the annexes. */
function townshipLines({ id, codes, statisticalParent }: County, data: PlaceData): string[] {
  const deep = data.deepPovertyTownships.filter((row) => row.county === id)
  const inside = data.designatedVillages.filter((row) => row.county === id)
  const rows = [
    ...deep.map((row) => ({ township: row, changes: row.changes, label: row.label })),
    ...inside,
  ]
  const first = (official: string) => firstNo(inside, (row) => row.township.official === official)
  const officials = [...new Set(rows.map(({ township }) => township.official))]
  return officials
    .sort((a, b) => first(a) - first(b))
    .flatMap((official) => {
      // A township can be printed differently from one row to the next.
      const same = rows.filter(({ township }) => township.official === official)
      const [first] = same as [(typeof same)[number]]
      const changed = data.placeChanges.filter((row) => first.changes.includes(row.id))
      const hosts = [id, statisticalParent, ...changed.map(({ county }) => county)]
      const no = deep.find((row) => row.official === official)?.no
      const numbers = villageNumbers(data, first.township.codes.nbs2020 ?? '')
      const names = unique([
        [official, 'exact'],
        ...same.map(({ township }): Name => [township.written, township.match]),
        ...changed.flatMap(({ name }): Name[] => (name ? [[name, 'later']] : [])),
        ...data.placeWords.shortEndings.flatMap(({ ending, plain }): Name[] =>
          official.endsWith(plain)
            ? [[official.slice(0, -plain.length) + ending, 'short-form']]
            : [],
        ),
      ])
      const line: Line = {
        depth: 1,
        code: first.township.codes.nbs2020,
        above: codes?.nbs2020,
        names,
        otherCodes: [first.township, ...changed].flatMap(({ codes }) => otherCodes(codes)),
        changes: first.changes,
        marks: [
          ...neighborsOf(hosts, names, data).map((name) => `/${name}`),
          ...(no ? [`#${no}`] : []),
          `"${pinyinOf(first.label.en.split(', ').at(-2))}`,
          ...(numbers ? [`[${numbers}`] : []),
        ],
      }
      const villages = inside.filter((row) => row.township.official === official)
      return [lineOf(line), ...villages.map(villageLine)]
    })
}

/** The townships beside one that differ from it in one sign of a name, and are no slips; 双江镇 is what became 双江街道. */
function neighborsOf(
  hosts: readonly (string | undefined)[],
  names: readonly Name[],
  { townshipCodes, placeWords }: PlaceData,
): string[] {
  const nationality = new RegExp(placeWords.autonomous.nationalities.join('|'), 'g')
  const others = new Set(
    townshipCodes.townships
      .filter(({ county }) => hosts.includes(county))
      .map(({ name }) => name.replace(nationality, '')),
  )
  for (const other of [...others]) others.add(other.replace(/街道$/, '镇'))
  for (const [name] of names) others.delete(name)
  return [...others].filter((other) => names.some(([name]) => isOneSignOff(name, other)))
}

function isOneSignOff(one: string, other: string): boolean {
  if (one.length !== other.length) return false
  const off = [...one].flatMap((sign, at) => (sign === other.charAt(at) ? [] : at))
  return off.length === 1 && off[0] !== one.length - 1
}

/** 平安乡 as Pingan: letters alone, without what says of which kind it is. */
function pinyinOf(english = ''): string {
  const [name = ''] = english.split(KIND)
  return name.toLowerCase().replaceAll(/[^a-z]/g, '')
}

const KIND = / (?:Township|Town|Subdistrict|District|County|Economic|Miao|Tujia)\b/

function villageLine({ official, written, match, codes, township, ...row }: DesignatedVillage) {
  return lineOf({
    depth: 2,
    code: codes.nbs2020,
    above: township.codes.nbs2020,
    names: unique([
      [official, 'exact'],
      [written, match],
    ]),
    otherCodes: otherCodes(codes),
    changes: [],
    marks: (row.apartFrom ?? []).map((name) => `/${name}`),
  })
}

function otherCodes({ nbs2023, mca2025 }: PlaceCodes = {}): Line['otherCodes'] {
  return [
    ...(nbs2023 ? [[nbs2023, SIGNS.later] as const] : []),
    ...(mca2025 ? [[mca2025, '&'] as const] : []),
  ]
}

function unique(names: readonly Name[]): Name[] {
  return names.filter(([name], index) => names.findIndex(([other]) => other === name) === index)
}

function lineOf({ depth, code, above, names, otherCodes, changes, marks }: Line): string {
  const relative = (one: string) => (above && one.startsWith(above) ? one.slice(above.length) : one)
  const [[own] = [], ...others] = names
  const parts = [
    code ? relative(code) : '-',
    own,
    ...marks,
    ...others.map(([name, match]) => SIGNS[match] + name),
    ...otherCodes.map(([other, sign]) => sign + (other === code ? '' : relative(other))),
    ...changes.map((id) => `@${id}`),
  ]
  return ' '.repeat(depth) + parts.join(' ')
}
