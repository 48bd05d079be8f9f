import rows from '../../data/deep-poverty-townships.json'
import type { CountyId, PlaceChangeId } from '../generated/ids.ts'
import { deepFreeze } from './deep-freeze.ts'
import type { NameMatch, PlaceCodes } from './place-rows.ts'
import type { Row } from './rows.ts'

/** A row of annex 2; `zh` and `quote` are the words as printed. */
export interface DeepPovertyTownship extends Row<string> {
  /** Its number in the annex. */
  readonly no: number
  /** The county that it lay in in 2020. */
  readonly county: CountyId
  /** The official name in 2020, such as 后坪苗族土家族乡 for 后坪乡. */
  readonly official: string
  /** As printed, but for the county before it. */
  readonly written: string
  /** How the printed name stands to the official one. */
  readonly match: NameMatch
  /** Of the township: 9 digits in each system. */
  readonly codes: PlaceCodes
  /** The post of the contact person, as printed. */
  readonly post: string
  /** The surname of the contact person, the rest masked: what was printed is personal and stale. */
  readonly contactNameMasked: string
  /** The mobile number, all but its first three and last four digits masked. */
  readonly contactPhoneMasked: string
  /** Rows of `placeChanges`, of the township; what became of its county stands in `counties`. */
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
