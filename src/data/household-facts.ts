import rows from '../../data/household-facts.json'
import type { FactId } from '../generated/ids.ts'
import type { Rule } from '../logic/rule.ts'
import { deepFreeze } from './deep-freeze.ts'
import type { Row } from './rows.ts'

/** A fact about a household that the groups are made of. */
export interface HouseholdFact extends Row<FactId> {
  /** What it asks of which fields, under which reading: everything that is decided of it follows from here. */
  readonly rule: Rule
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
