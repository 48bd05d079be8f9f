import rows from '../../data/designated-villages.json'
import type { CountyId, PlaceChangeId } from '../generated/ids.ts'
import { deepFreeze } from './deep-freeze.ts'
import type { NameMatch, PlaceCodes } from './place-rows.ts'
import type { Row } from './rows.ts'

/** A row of annex 3; `zh` and `quote` are the words as printed, township and village together. */
export interface DesignatedVillage extends Row<string> {
  /** Its number in the annex. */
  readonly no: number
  readonly county: CountyId
  /** Its township: the official name in 2020, the printed one, and how they differ. */
  readonly township: {
    readonly official: string
    readonly written: string
    readonly match: NameMatch
    readonly codes: PlaceCodes
  }
  /** By the printed words. */
  readonly kind: '村' | '社区' | '居委会'
  /** The village's official name in 2020 without the committee's ending, and the printed one. */
  readonly official: string
  readonly written: string
  readonly match: NameMatch
  readonly codes: PlaceCodes
  /** Villages of the same township that have its name with another ending, and are other places. */
  readonly apartFrom?: readonly string[]
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
