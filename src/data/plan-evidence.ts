import rows from '../../data/plan-evidence.json'
import type { DutyId, PlanFactId, PlanShareId } from '../generated/ids.ts'
import { deepFreeze } from './deep-freeze.ts'
import type { Row } from './rows.ts'

/** What is promised, and given: persons, CNY, CNY. */
export type ResourceKey = 'people' | 'funds' | 'materials'

/** Days of the period count, days up to so many years after it, and of some evidence any day before it. */
export interface Within {
  /** Days before the period count as well, however early (5.4). */
  readonly before?: true
  /** Whole years after the end of the period; 0 lets no day after it count. */
  readonly yearsAfter: number
}

/** How a piece of evidence is read from a plan. `data/README.md` tells how each form is read. */
export type PlanRule =
  | {
      /** A yes or no of the plan, such as `writtenPlan`. */
      readonly field: string
      /** The fact holds if the field is this, and fails if it is the other. */
      readonly is: boolean
    }
  | {
      /** A number of the plan, such as `staff.total`. */
      readonly field: string
      /** The fact holds if the number is more, and fails if it is not. */
      readonly above: number
    }
  | SomeRule
  | AmountRule
  | PartRule
  | {
      /** A list of places, `places` or `reached.places`: the share of those that are focus areas (Article 2). */
      readonly places: string
    }
  | FitRule
  | FieldsRule
  | DaysRule
  | QuartersRule

/** Whether some entry of a list fits; a plain yes or no is taken as well. */
export interface SomeRule {
  /** A list of the plan, such as `inspections`; one that is missing is unknown, an empty one fails. */
  readonly some: string
  /** An entry that leaves it open where no other fits, such as a field that is `other`. */
  readonly open?: string
  /** What an entry has to say. */
  readonly where?: {
    /** A field of the entry, such as `to` of a report. */
    readonly field: string
    /** The code that it has to have. */
    readonly is: string
  }
  /** Entries are days, or have one. */
  readonly dated?: true
  /** The days that count; without it all do. */
  readonly within?: Within
}

/** How many activities carry out what is the organization's own. */
export interface FitRule {
  /** The list of activities. */
  readonly fit: string
  /** By the class of the plan's organization, and the duties that are its own (5.5). */
  readonly by: 'organization'
  /** The days that count; without it a day is not looked at. */
  readonly within?: Within
}

/** Whether an activity has a focus field by its duty. */
export interface FieldsRule {
  /** The list of activities; the fields are those of Article 4 that their duties have. */
  readonly fieldsOf: string
  /** Duties that name all fields, and so none. */
  readonly except: readonly DutyId[]
  /** The days that count. */
  readonly within: Within
}

/** Whether an amount is above zero, and how much of it is given; a stated 0 counts as far as the best of the others. */
export interface AmountRule {
  /** Of persons or CNY; the least that counts is `atLeast` of the criterion. */
  readonly amount: ResourceKey
  /** Where the promise stands. */
  readonly in: 'resources'
  /** Where the deed stands: then it is the part of the promise that was given. Without it the promise alone is read. */
  readonly given?: 'delivered'
  /** The other amounts, which make good for this one where it is stated as 0 (5.3, 有钱出钱，有力出力). */
  readonly instead: readonly ResourceKey[]
}

/** One number's part of another, and of what was promised, if that is more. */
export interface PartRule {
  /** The part, a field of the plan such as `beneficiaries.inTargetGroups`. */
  readonly share: string
  /** The whole, a field such as `beneficiaries.households`. */
  readonly of: string
  /** The whole that was promised, which counts where it is more than `of`. */
  readonly promised?: string
}

/** How many different days there are of those that are enough. */
export interface DaysRule {
  /** A list of days, or of entries that have one; one day counts once. */
  readonly days: string
  /** The days that count. */
  readonly within: Within
  /** So many days are all; fewer are that part of it. */
  readonly enough: number
  /** Of a period that lies in one calendar quarter. */
  readonly enoughInOneQuarter: number
}

/** In how many calendar quarters of the period there is a day. */
export interface QuartersRule {
  /** A list of days, or of entries that have one. */
  readonly quarters: string
  /** The days that count. */
  readonly within: Within
  /** A quarter of which the period covers fewer days counts only if there is a day in it. */
  readonly leastDays: number
}

/** What evidence is: said, told by days, or by figures of what was done. */
export type EvidenceBasis = 'stated' | 'dated' | 'counted'

/** Something that a plan shows: a fact, or a share that it reaches. */
export interface PlanEvidence extends Row<PlanFactId | PlanShareId> {
  /** A `fact` holds, fails or is open; a `share` may be anything from 0 to 1. */
  readonly kind: 'fact' | 'share'
  /** The fields of a plan that it is read from, those of what is done among them. */
  readonly fields: readonly string[]
  /** What it is in the plan, and of what is done: said, told by days, or by figures of what was done. */
  readonly basis: {
    /** As `rule` reads it. */
    readonly plan: EvidenceBasis
    /** As `done` reads it or, without one, `rule` up to `asOf`. */
    readonly done: EvidenceBasis
  }
  /** How it is read of the plan; of what is done too, up to `asOf`, where `done` is missing. */
  readonly rule: PlanRule
  /** How it is read of what is done, where that is another way. */
  readonly done?: PlanRule
}

/**
 * Everything that criteria can be made of.
 *
 * @example
 * import { planEvidence } from 'chongqing-aid-guideline/data'
 *
 * planEvidence.find((row) => row.id === 'quarters-followed-up')?.kind //=> 'share'
 */
export const planEvidence: readonly PlanEvidence[] = /* @__PURE__ */ deepFreeze(
  rows as PlanEvidence[],
)
