import rows from '../../data/counties.json'
import type { CountyId, PlaceChangeId } from '../generated/ids.ts'
import type { Text } from '../locale.ts'
import { deepFreeze } from './deep-freeze.ts'
import type { NameMatch, PlaceCodes } from './place-rows.ts'

/** Another name of a county, and how it stands to the official one. */
export interface CountyName {
  /** As people write it, such as 开县 or 酆都. */
  readonly name: string
  /** `short-form` also without the ending (万州); `former` and `later` names may have covered less or more than it. */
  readonly match: NameMatch
  /** The division code that went with it, where that was another. */
  readonly code?: string
  /** The year in which the name ended. */
  readonly until?: string
}

/** A county-level unit of Chongqing as of May 2020. */
export interface County {
  /** Its name in pinyin, such as `kaizhou`; the rows of all three annexes name their county by it. */
  readonly id: CountyId
  /** The official name in full; in English with the kind (Wanzhou District). */
  readonly label: Text
  /** `autonomous-county`: of nationalities, such as 石柱; `development-zone`: 万盛经开区 alone. */
  readonly kind: 'district' | 'county' | 'autonomous-county' | 'development-zone'
  /** The official name in full. */
  readonly official: string
  /** Missing for 万盛经开区, which is no administrative division. */
  readonly codes?: PlaceCodes
  /** The division under which statistics count it. */
  readonly statisticalParent?: CountyId
  /** All that it goes by beside the official name, abolished divisions of which it was made among them. */
  readonly names: readonly CountyName[]
  /** Rows of `placeChanges`, of what happened after May 2020; empty if nothing did. */
  readonly changes: readonly PlaceChangeId[]
}

/**
 * All 38 county-level divisions of Chongqing and 万盛经开区, with their other names and what became of them.
 *
 * @example
 * import { counties } from 'chongqing-aid-guideline/data'
 *
 * counties.length //=> 39
 * counties.find((county) => county.id === 'kaizhou')?.names.map((name) => name.name) //=> ['开州', '开县']
 */
export const counties: readonly County[] = /* @__PURE__ */ deepFreeze(rows as County[])
