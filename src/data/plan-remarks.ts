import rows from '../../data/plan-remarks.json'
import type { PlanFactId, PlanRemarkId, PlanShareId, ProvisionId } from '../generated/ids.ts'
import type { Text } from '../locale.ts'
import { deepFreeze } from './deep-freeze.ts'

/** A number that is less than another, or than a part of it, and more than `above`. */
export interface LessTest {
  readonly less: string
  readonly than: number | string
  /** Of the other number: 0.5 is half of it. */
  readonly times?: number
  readonly above?: number
}

/** The days of a piece of evidence: one of them, or how all that count lie. */
export type DaysTest =
  | { readonly days: 'outside-period' | 'after-as-of' }
  | { readonly days: 'too-early'; readonly yearsBefore: number }
  | { readonly days: 'clustered' | 'early'; readonly withinDays: number }

/** Something that is worth a look. Of what is not known nothing is said. */
export type EvidenceTest = (
  | LessTest
  | DaysTest
  | { readonly periodUnderMonths: number }
  /** A list that is known to be empty. */
  | { readonly empty: string }
  | { readonly activities: 'one-duty' | 'only-common' | 'repeated' }
  | { readonly places: 'repeated' | 'fewer-than-planned' }
  /** The least part of the places, planned or reached, that should be focus areas. */
  | { readonly placesBelow: number }
) & {
  /** The evidence that it is about, and so the criteria; none where it is about the plan. */
  readonly of?: readonly (PlanFactId | PlanShareId)[]
}

/** When a remark is made; `excluded` finds each criterion that left the total. */
export type RemarkTest = EvidenceTest | { readonly excluded: true }

/** Something in a plan that an evaluator should look at. It costs no points. */
export interface PlanRemarkRow extends Text {
  /** Stable; never reused. */
  readonly id: PlanRemarkId
  readonly label: Text
  /** None where the clause is that of the criterion. */
  readonly provision?: ProvisionId
  readonly quote?: string
  /** Any of them makes it: once for each criterion that is made of the evidence, or once for the plan. */
  readonly rule: readonly RemarkTest[]
}

/**
 * Every remark that `scorePlan` can make.
 *
 * @example
 * import { planRemarks } from 'chongqing-aid-guideline/data'
 *
 * planRemarks.find((row) => row.id === 'short-period')?.provision //=> '5.8'
 */
export const planRemarks: readonly PlanRemarkRow[] = /* @__PURE__ */ deepFreeze(
  rows as PlanRemarkRow[],
)
