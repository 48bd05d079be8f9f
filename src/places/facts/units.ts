import { deepFreeze } from '../../data/deep-freeze.ts'
import type { CodeSystem, CountyId, FocusAreaTierId, NameMatch } from '../../generated/ids.ts'
import { changeRules, type PlaceChange, tierRules } from '../../generated/place-rules.ts'
import type { Place } from '../record/place.ts'

/** A county, township or village that the annexes list or imply. */
export interface Unit {
  readonly level: Place['level']
  /** The official name of its own level, such as 平安乡. */
  readonly name: string
  readonly id: CountyId
  /** The place above it. */
  readonly above: Unit | undefined
  /** The place as results show it. */
  readonly place: Place
  readonly names: readonly Name[]
  /** Codes of statistics, and of civil affairs. */
  readonly codes: readonly Name[]
  readonly civilCodes: readonly string[]
  /** The numbers of the places in it, as each system gives them; undefined where they are not at hand. */
  readonly numbers: Readonly<Record<CodeSystem, string | undefined>>
  /** Its number in the annex, if it is listed. */
  readonly no: number | undefined
  readonly tier: FocusAreaTierId | undefined
  readonly statisticalParent: CountyId | undefined
  /** Names of its level beside it that are like its own, and are other places. */
  readonly apartFrom: readonly string[]
  readonly changes: readonly PlaceChange[]
  /** Its name in pinyin, without what says of which kind it is; of a county, its id as well. */
  readonly pinyin: string | undefined
  /** What lies in it by name. */
  readonly townships: NameIndex
  readonly villages: NameIndex
  /** All names of its townships, or of the villages of a township. */
  readonly inside: { readonly name: string; readonly unit: Unit }[]
}

export type Name = readonly [name: string, match: NameMatch]

/** Something found, and how the name or code fits it. */
export interface Found {
  readonly unit: Unit
  readonly match: NameMatch
}

/** What a name leads to; namesakes stand side by side. */
export type NameIndex = Map<string, Found[]>

/** What each sign before a name or code says of it. */
const MATCHES: Readonly<Record<string, NameMatch>> = {
  '=': 'exact',
  '~': 'short-form',
  '^': 'older-spelling',
  '<': 'former',
  '>': 'later',
  '!': 'misprint',
}
/** From the largest to the smallest. */
export const DEPTHS = ['county', 'township', 'village'] as const
const DIGITS = /^\d*$/

/** A place and what it lies in, the largest first. */
export function chainOf(unit: Unit | undefined): Unit[] {
  return unit ? [...chainOf(unit.above), unit] : []
}

/** Reads the table of places, in its order. */
export function readUnits(lines: string): Unit[] {
  const path: Unit[] = []
  // They are handed out in results.
  deepFreeze(changeRules)
  let villages = 0
  return lines.split('\n').map((line) => {
    const depth = line.search(/\S/)
    const village = depth === 2 ? ++villages : undefined
    const unit = readUnit(line.trim().split(' '), path[depth - 1], depth, village)
    path[depth] = unit
    return unit
  })
}

function readUnit(
  [own = '', name = '', ...marks]: string[],
  above: Unit | undefined,
  depth: number,
  village: number | undefined,
) {
  const codeAbove = above?.place.codes?.nbs2020 ?? ''
  const nbs = own === '-' ? '' : own.length === 3 ? codeAbove + own : own
  const full = (code: string) => (code.length === 3 ? codeAbove + code : code || nbs)
  const after = (sign: string) =>
    marks.filter((mark) => mark[0] === sign).map((mark) => mark.slice(1))
  const [id = above?.id] = after(':')
  const [tier = ''] = after('*')
  const [nbs2020] = after('[')
  const [mca2025] = after(']')
  const others = marks.flatMap((mark): Name[] => {
    const match = MATCHES[mark.charAt(0)]
    return match ? [[mark.slice(1), match]] : []
  })
  const codes = others.filter(([text]) => DIGITS.test(text))
  const level = DEPTHS[depth] as Place['level']
  return {
    level,
    name,
    id: id as CountyId,
    above,
    place: Object.freeze({
      level,
      county: id as CountyId,
      name: (above?.place.name ?? '') + name,
      ...(nbs && { codes: Object.freeze({ nbs2020: nbs }) }),
    }),
    names: [[name, 'exact'] as const, ...others.filter((one) => !codes.includes(one))],
    codes: [[nbs, 'exact'] as const, ...codes.map(([code, match]) => [full(code), match] as const)],
    civilCodes: after('&').map(full),
    no: village ?? (Number(after('#')[0]) || undefined),
    numbers: { nbs2020, mca2025: mca2025 === '' ? nbs2020 : mca2025 },
    tier: tierRules[Number(tier || NaN)]?.id,
    statisticalParent: after('%')[0] as CountyId | undefined,
    apartFrom: after('/'),
    changes: after('@').flatMap((change) => changeRules.find((row) => row.id === change) ?? []),
    pinyin: after('"')[0],
    townships: new Map(),
    villages: new Map(),
    inside: [],
  } satisfies Unit
}
