import type {
  AttentionGroupId,
  FactId,
  GroupId,
  HouseholdReadingId,
  HouseholdReadings,
  ProvisionId,
  TargetGroupId,
} from '../../generated/ids.ts'
import type { Ruleset } from '../../generated/ruleset.ts'
import type { Known } from '../../logic/finding.ts'
import type { Verdict } from '../../logic/ternary.ts'
import type { ISODate } from '../record/household.ts'

/** One fact that bears on a verdict, and where it was read. */
export interface Finding extends Known {
  /** A row of `householdFacts`, such as `unsafe-housing`. */
  readonly fact: FactId
  /** The readings that were consulted for it: another option of them may give another answer. */
  readonly readings: readonly HouseholdReadingId[]
}

/** Whether the household is in one group, and why. */
export interface GroupVerdict<Id extends GroupId = GroupId> {
  /** A row of `targetGroups` or `attentionGroups`, such as `edge-or-monitored`. */
  readonly id: Id
  /** `unknown` while facts that are not known can still decide it. */
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
  /** The day that the question was about. */
  readonly asOf: ISODate
  /** The option used for every reading. */
  readonly readings: HouseholdReadings
  /** Whether `asOf` lies before the document was issued or after the campaign that it served. */
  readonly outOfPeriod: boolean
  /** Which rules decided: store it with the answer. */
  readonly ruleset: Ruleset
  /** Any of the eight groups of Article 3. */
  readonly verdict: Verdict
  /** The eight groups of Article 3, in its order. */
  readonly groups: readonly GroupVerdict<TargetGroupId>[]
  /** The groups of Articles 11, 13 and 16. */
  readonly attention: readonly GroupVerdict<AttentionGroupId>[]
  /** Every fact that is known to hold, those that decide no group included, in the order of `householdFacts`. */
  readonly facts: readonly FactId[]
  /** Every fact of which it is not known whether it holds, in the same order. */
  readonly openFacts: readonly FactId[]
}
