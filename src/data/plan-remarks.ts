import rows from '../../data/plan-remarks.json'
import type { PlanFactId, PlanRemarkId, PlanShareId, ProvisionId } from '../generated/ids.ts'
import type { Text } from '../locale.ts'
import { deepFreeze } from './deep-freeze.ts'

/** A number that is less than another, or than a part of it, and more than `above`. */
export interface LessTest {
  /** A field of a plan, such as `beneficiaries.households`; of one that is not known nothing is said. */
  readonly less: string
  /** A number, or a field of a plan. */
  readonly than: number | string
  /** Of the other number: 0.5 is half of it. */
  readonly times?: number
  /** The field has to be more than this: 0 leaves out what is stated as nothing. */
  readonly above?: number
}

/** The days of a piece of evidence: one of them, or how all that count lie. */
export type DaysTest =
  | {
      /** One that does not count for the evidence, or one later than the day of the score. */
      readonly days: 'outside-period' | 'after-as-of'
    }
  | {
      /** One that lies too long before the period. */
      readonly days: 'too-early'
      /** So many years before its start are still fine. */
      readonly yearsBefore: number
    }
  | {
      /** `clustered`: all that count lie close together, on two days at least; `early`: close to the start, and before the end. */
      readonly days: 'clustered' | 'early'
      /** How many days there are at most from the first, or from the start, to the last. */
      readonly withinDays: number
    }

/** Something that is worth a look. Of what is not known nothing is said. */
export type EvidenceTest = (
  | LessTest
  | DaysTest
  | {
      /** The period is shorter than so many months by more than two days. */
      readonly periodUnderMonths: number
    }
  | {
      /** A list of the plan, such as `fields`, that is known to be empty. */
      readonly empty: string
    }
  | {
      /** All carry out one duty; all are what is asked of every organization; one stands there twice, day and all. */
      readonly activities: 'one-duty' | 'only-common' | 'repeated'
    }
  | {
      /** One is named twice, or fewer are reached than planned; one that is named twice counts once. */
      readonly places: 'repeated' | 'fewer-than-planned'
    }
  | {
      /** The least part of the places, planned or reached, that should be focus areas: 0.5 is half of them. */
      readonly placesBelow: number
    }
) & {
  /** The evidence that it is about, and so the criteria; none where it is about the plan. */
  readonly of?: readonly (PlanFactId | PlanShareId)[]
}

/** When a remark is made; `excluded` finds each criterion that left the total. */
export type RemarkTest =
  | EvidenceTest
  | {
      /** Each criterion of which `appliesIf` is known not to hold. */
      readonly excluded: true
    }

/** Something in a plan that an evaluator should look at. It costs no points. */
export interface PlanRemarkRow extends Text {
  /** What a remark of a score names it by. Stable; never reused. */
  readonly id: PlanRemarkId
  /** What is found, as a heading. */
  readonly label: Text
  /** None where the clause is that of the criterion. */
  readonly provision?: ProvisionId
  /** The words of the provision that it rests on; absent together with it. */
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
