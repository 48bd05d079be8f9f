import type {
  FactId,
  GroupId,
  HouseholdReadingId,
  HouseholdReadings,
  ProvisionId,
} from '../../generated/ids.ts'
import type { Ruleset } from '../../generated/ruleset.ts'
import type { Ternary, Verdict } from '../../logic/ternary.ts'
import type { ISODate } from '../record/household.ts'

/** One fact that bears on a verdict, and where it was read. */
export interface Finding {
  readonly fact: FactId
  /** True, false, or null for unknown. */
  readonly value: Ternary
  /**
   * True: each path that proves it, such as `members[1].health`. False: the field, such as `members[].health`.
   * Unknown: the paths that lack it.
   */
  readonly paths: readonly string[]
  /** The readings that were consulted for it. */
  readonly readings: readonly HouseholdReadingId[]
}

/** Whether the household is in one group, and why. */
export interface GroupVerdict {
  readonly id: GroupId
  readonly verdict: Verdict
  /** The clause that names the group. */
  readonly provision: ProvisionId
  /** The facts that decide it; while it is unknown, the facts that could. */
  readonly reasons: readonly Finding[]
  /** The unknown facts that can still decide it, in the order of `householdFacts`; empty once decided. */
  readonly missing: readonly FactId[]
}

/** The answer to "which focus groups is this household in?", as plain JSON. */
export interface HouseholdClassification {
  /** The caller's own key, if the record had one. */
  readonly id?: string | number
  readonly asOf: ISODate
  /** The option used for every reading. */
  readonly readings: HouseholdReadings
  /** Whether `asOf` lies before the document was issued or after the campaign that it served. */
  readonly outOfPeriod: boolean
  readonly ruleset: Ruleset
  /** Any of the eight groups of Article 3. */
  readonly verdict: Verdict
  /** The eight groups of Article 3, in its order. */
  readonly groups: readonly GroupVerdict[]
  /** The groups of Articles 11, 13 and 16. */
  readonly attention: readonly GroupVerdict[]
  /** Every fact that is known to hold, those that decide no group included, in the order of `householdFacts`. */
  readonly facts: readonly FactId[]
}
