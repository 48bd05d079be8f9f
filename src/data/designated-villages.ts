import rows from '../../data/designated-villages.json'
import type { CountyId, PlaceChangeId } from '../generated/ids.ts'
import { deepFreeze } from './deep-freeze.ts'
import type { NameMatch, PlaceCodes } from './place-rows.ts'
import type { Row } from './rows.ts'

/** A row of annex 3; `zh` and `quote` are the words as printed, township and village together. */
export interface DesignatedVillage extends Row<string> {
  /** Its number in the annex. */
  readonly no: number
  /** The county that it lay in in 2020. */
  readonly county: CountyId
  /** The township, town or subdistrict that it belonged to in 2020. */
  readonly township: {
    /** The official name in 2020, such as 恒合土家族乡. */
    readonly official: string
    /** As printed before the name of the village, such as 恒合乡. */
    readonly written: string
    /** How the printed name stands to the official one. */
    readonly match: NameMatch
    /** Of the township: 9 digits in each system. */
    readonly codes: PlaceCodes
  }
  /** By the printed words. */
  readonly kind: '村' | '社区' | '居委会'
  /** The official name in 2020 without the committee's ending: 大林村 for 大林村民委员会. */
  readonly official: string
  /** As printed, without the township before it. */
  readonly written: string
  /** How the printed name stands to the official one. */
  readonly match: NameMatch
  /** Of the village: 12 digits, of statistics alone. */
  readonly codes: PlaceCodes
  /** Villages of the same township that have its name with another ending, and are other places. */
  readonly apartFrom?: readonly string[]
  /** Rows of `placeChanges`, of its township; what became of the county stands in `counties`. */
  readonly changes: readonly PlaceChangeId[]
}

/**
 * The 100 designated target villages (定点攻坚村) of annex 3, in its order; three of them are urban communities.
 *
 * @example
 * import { designatedVillages } from 'chongqing-aid-guideline/data'
 *
 * designatedVillages[3]?.zh //=> '走马镇百草村'
 * designatedVillages[3]?.official //=> '白草村'
 * designatedVillages[3]?.match //=> 'misprint'
 */
export const designatedVillages: readonly DesignatedVillage[] = /* @__PURE__ */ deepFreeze(
  rows as DesignatedVillage[],
)
