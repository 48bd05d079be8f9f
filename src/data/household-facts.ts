import rows from '../../data/household-facts.json'
import type { FactId, HouseholdReadingId } from '../generated/ids.ts'
import { deepFreeze } from './deep-freeze.ts'
import type { Row } from './rows.ts'

/** A fact about a household that the groups are made of. */
export interface HouseholdFact extends Row<FactId> {
  /** The fields of a `Household` that it is read from. */
  readonly fields: readonly string[]
  /** The readings that govern it. */
  readonly readings: readonly HouseholdReadingId[]
  /** The ages that it asks for, in whole years: `from` included, `below` excluded. */
  readonly ages?: { readonly from?: number; readonly below?: number }
  /** The narrower facts with each of which it holds. */
  readonly includes?: readonly FactId[]
}

/**
 * The facts about a household, in the order of their bits.
 *
 * @example
 * import { householdFacts } from 'chongqing-aid-guideline/data'
 *
 * householdFacts.length //=> 25
 */
export const householdFacts: readonly HouseholdFact[] = /* @__PURE__ */ deepFreeze(
  rows as HouseholdFact[],
)
