import rows from '../../data/deep-poverty-townships.json'
import type { CountyId, PlaceChangeId } from '../generated/ids.ts'
import { deepFreeze } from './deep-freeze.ts'
import type { NameMatch, PlaceCodes } from './place-rows.ts'
import type { Row } from './rows.ts'

/** A row of annex 2; `zh` and `quote` are the words as printed. */
export interface DeepPovertyTownship extends Row<string> {
  /** Its number in the annex. */
  readonly no: number
  readonly county: CountyId
  /** The official name in 2020, and the printed one; `match` tells how they differ. */
  readonly official: string
  readonly written: string
  readonly match: NameMatch
  readonly codes: PlaceCodes
  /** The post of the contact person, as printed. */
  readonly post: string
  /** The contact person is masked: the printed numbers are personal and stale. */
  readonly contactNameMasked: string
  readonly contactPhoneMasked: string
  readonly changes: readonly PlaceChangeId[]
}

/**
 * The 18 deep-poverty townships of annex 2, in its order.
 *
 * @example
 * import { deepPovertyTownships } from 'chongqing-aid-guideline/data'
 *
 * deepPovertyTownships[0]?.zh //=> '丰都县三建乡'
 * deepPovertyTownships[0]?.changes //=> ['sanjian-renamed']
 */
export const deepPovertyTownships: readonly DeepPovertyTownship[] = /* @__PURE__ */ deepFreeze(
  rows as DeepPovertyTownship[],
)
