import rows from '../../data/focus-counties.json'
import type { CountyId, FocusAreaTierId, PlaceChangeId } from '../generated/ids.ts'
import { deepFreeze } from './deep-freeze.ts'
import type { NameMatch, PlaceCodes } from './place-rows.ts'
import type { Row } from './rows.ts'

/** A row of annex 1; `zh` and `quote` are the words as printed. */
export interface FocusCounty extends Row<CountyId> {
  /** Its number in the annex. */
  readonly no: number
  /** `national-key-county` (2.1) for the first 14, `municipal-key-county` (2.2) for the last 4. */
  readonly tier: Extract<FocusAreaTierId, 'national-key-county' | 'municipal-key-county'>
  /** The official name in full. */
  readonly official: string
  /** As printed. */
  readonly written: string
  /** How the printed name stands to the official one. */
  readonly match: NameMatch
  /** Of the county: 6 digits. */
  readonly codes: PlaceCodes
  /** The landline of the county's poverty alleviation office, a public one. It may be dead. */
  readonly phone: {
    /** With the area code: `023-` and eight digits. */
    readonly number: string
    /** The month in which it was printed, `YYYY-MM`. */
    readonly dated: string
  }
  /** Rows of `placeChanges`, as of its row in `counties`. */
  readonly changes: readonly PlaceChangeId[]
}

/**
 * The 18 key districts and counties of annex 1, in its order.
 *
 * @example
 * import { focusCounties } from 'chongqing-aid-guideline/data'
 *
 * focusCounties[4]?.zh //=> '秀山县'
 * focusCounties[4]?.official //=> '秀山土家族苗族自治县'
 */
export const focusCounties: readonly FocusCounty[] = /* @__PURE__ */ deepFreeze(
  rows as FocusCounty[],
)
