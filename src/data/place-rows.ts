export type { NameMatch } from '../generated/ids.ts'
export type { PlaceChange } from '../generated/place-rules.ts'

/** Division codes by their system and year. */
export interface PlaceCodes {
  /** Statistical code of the National Bureau of Statistics, as of 2020-06-30: 6, 9 or 12 digits. */
  readonly nbs2020?: string
  /** The same system as of 2023-06-30, where it differs. */
  readonly nbs2023?: string
  /** Code of the Ministry of Civil Affairs as of 2025-12-31, where it differs and is nobody's NBS code. */
  readonly mca2025?: string
}
