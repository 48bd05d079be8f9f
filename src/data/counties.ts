import rows from '../../data/counties.json'
import type { CountyId, PlaceChangeId } from '../generated/ids.ts'
import type { Text } from '../locale.ts'
import { deepFreeze } from './deep-freeze.ts'
import type { NameMatch, PlaceCodes } from './place-rows.ts'

/** Another name of a county, and how it stands to the official one. */
export interface CountyName {
  readonly name: string
  readonly match: NameMatch
  /** The division code that went with it, where that was another. */
  readonly code?: string
  /** The year in which the name ended. */
  readonly until?: string
}

/** A county-level unit of Chongqing as of May 2020. */
export interface County {
  readonly id: CountyId
  readonly label: Text
  readonly kind: 'district' | 'county' | 'autonomous-county' | 'development-zone'
  /** The official name in full. */
  readonly official: string
  /** Missing for 万盛经开区, which is no administrative division. */
  readonly codes?: PlaceCodes
  /** The division under which statistics count it. */
  readonly statisticalParent?: CountyId
  readonly names: readonly CountyName[]
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
