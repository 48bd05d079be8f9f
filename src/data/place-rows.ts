import type { CountyId } from '../generated/ids.ts'
import type { OutsideSource } from './successors.ts'

export type { NameMatch } from '../generated/ids.ts'

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
