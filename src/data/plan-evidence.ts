import rows from '../../data/plan-evidence.json'
import type { DutyId, PlanFactId, PlanShareId } from '../generated/ids.ts'
import { deepFreeze } from './deep-freeze.ts'
import type { Row } from './rows.ts'

/** What is promised, and given: persons, CNY, CNY. */
export type ResourceKey = 'people' | 'funds' | 'materials'

/** Days of the period count, days up to so many years after it, and of some evidence any day before it. */
export interface Within {
  readonly before?: true
  readonly yearsAfter: number
}

/** How a piece of evidence is read from a plan. `data/README.md` tells how each form is read. */
export type PlanRule =
  | { readonly field: string; readonly is: boolean }
  | { readonly field: string; readonly above: number }
  | SomeRule
  | AmountRule
  | PartRule
  | { readonly places: string }
  | FitRule
  | FieldsRule
  | DaysRule
  | QuartersRule

/** Whether some entry of a list fits; a plain yes or no is taken as well. */
export interface SomeRule {
  readonly some: string
  /** An entry that leaves it open. */
  readonly open?: string
  /** What an entry has to say. */
  readonly where?: { readonly field: string; readonly is: string }
  /** Entries are days, or have one. */
  readonly dated?: true
  readonly within?: Within
}

/** How many activities carry out what is the organization's own. */
export interface FitRule {
  readonly fit: string
  readonly by: 'organization'
  readonly within?: Within
}

/** Whether an activity has a focus field by its duty. */
export interface FieldsRule {
  readonly fieldsOf: string
  /** Duties that name all fields, and so none. */
  readonly except: readonly DutyId[]
  readonly within: Within
}

/** Whether an amount is above zero, and how much of it is given; a stated 0 counts as far as the best of the others. */
export interface AmountRule {
  readonly amount: ResourceKey
  readonly in: 'resources'
  readonly given?: 'delivered'
  readonly instead: readonly ResourceKey[]
}

/** One number's part of another, and of what was promised, if that is more. */
export interface PartRule {
  readonly share: string
  readonly of: string
  readonly promised?: string
}

/** How many different days there are of those that are enough. */
export interface DaysRule {
  readonly days: string
  readonly within: Within
  readonly enough: number
  /** Of a period that lies in one calendar quarter. */
  readonly enoughInOneQuarter: number
}

/** In how many calendar quarters of the period there is a day. */
export interface QuartersRule {
  readonly quarters: string
  readonly within: Within
  /** A quarter of which the period covers fewer days counts only if there is a day in it. */
  readonly leastDays: number
}

/** What evidence is: said, told by days, or by figures of what was done. */
export type EvidenceBasis = 'stated' | 'dated' | 'counted'

/** Something that a plan shows: a fact, or a share that it reaches. */
export interface PlanEvidence extends Row<PlanFactId | PlanShareId> {
  readonly kind: 'fact' | 'share'
  /** The fields of a plan that it is read from, those of what is done among them. */
  readonly fields: readonly string[]
  /** What it is in the plan, and of what is done: said, told by days, or by figures of what was done. */
  readonly basis: { readonly plan: EvidenceBasis; readonly done: EvidenceBasis }
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
