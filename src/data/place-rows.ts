import type { CountyId, FocusAreaTierId } from '../generated/ids.ts'
import type { OutsideSource } from './successors.ts'

/**
 * How words or a code stand to the official name or the NBS code of 2020.
 *
 * `exact`: the same. `short-form`: 酉阳县, 恒合乡. `older-spelling`: an earlier official spelling. `former`, `later`: the
 * name or code before or after a change. `misprint`: printed so in the annex. `similar`: the same but for the ending
 * (平安镇 for 平安乡), which may be another place.
 */
export type NameMatch =
  | 'exact'
  | 'short-form'
  | 'older-spelling'
  | 'former'
  | 'later'
  | 'misprint'
  | 'similar'

/** Division codes by their system and year. */
export interface PlaceCodes {
  /** Statistical code of the National Bureau of Statistics, as of 2020-06-30: 6, 9 or 12 digits. */
  readonly nbs2020?: string
  /** The same system as of 2023-06-30, where it differs. */
  readonly nbs2023?: string
  /** Code of the Ministry of Civil Affairs as of 2025-12-31, where it differs and is nobody's NBS code. */
  readonly mca2025?: string
}

/** What became of a place after the document was issued. */
export interface PlaceChange {
  readonly kind: 'renamed' | 'moved' | 'abolished' | 'boundary'
  /** What happened, in both languages. */
  readonly zh: string
  readonly en: string
  /** Its name, or that of its successor, afterwards. */
  readonly name?: string
  /** The county that it went to. */
  readonly county?: CountyId
  /** Its codes afterwards. */
  readonly codes?: PlaceCodes
  /** The year or month, where it is known. */
  readonly date?: string
  /** Otherwise the days between which it happened. */
  readonly after?: string
  readonly by?: string
  readonly sources: readonly OutsideSource[]
}

/** What places are found by at any level; the tables of it are generated. */
export interface PlaceRule {
  /** The official name of its own level, such as 平安乡. */
  readonly name: string
  /** The NBS code of 2020. */
  readonly code?: string
  readonly names?: readonly (readonly [name: string, match: NameMatch])[]
  readonly laterCodes?: readonly string[]
  readonly changes?: readonly PlaceChange[]
  /** Its number in the annex, if it is listed. */
  readonly no?: number
}

/** A county-level unit with the places in it that the annexes list or imply. */
export interface CountyRule extends PlaceRule {
  readonly id: CountyId
  readonly tier?: FocusAreaTierId
  readonly formerCodes?: readonly string[]
  readonly statisticalParent?: CountyId
  readonly townships?: readonly TownshipRule[]
}

/** A township that is listed, or holds a listed village. */
export interface TownshipRule extends PlaceRule {
  readonly villages?: readonly VillageRule[]
}

/** A designated village. */
export interface VillageRule extends PlaceRule {
  readonly no: number
  readonly apartFrom?: readonly string[]
}
