import rows from '../../data/focus-area-tiers.json'
import type { FocusAreaTierId, ProvisionId } from '../generated/ids.ts'
import { deepFreeze } from './deep-freeze.ts'
import type { Row } from './rows.ts'

/** One of the four kinds of focus areas. */
export interface FocusAreaTier extends Row<FocusAreaTierId> {
  /** How many places the document says there are. */
  readonly count: number
  /** The annex that lists them. */
  readonly annex: ProvisionId
}

/**
 * The four kinds of focus areas of Article 2 (重点地区), in its order.
 *
 * @example
 * import { focusAreaTiers } from 'chongqing-aid-guideline/data'
 *
 * focusAreaTiers.map((tier) => tier.count) //=> [14, 4, 18, 100]
 */
export const focusAreaTiers: readonly FocusAreaTier[] = /* @__PURE__ */ deepFreeze(
  rows as FocusAreaTier[],
)
