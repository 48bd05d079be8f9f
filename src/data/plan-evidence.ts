import rows from '../../data/plan-evidence.json'
import type { PlanFactId, PlanShareId } from '../generated/ids.ts'
import type { EvidenceBasis, PlanRule } from '../generated/plan-rules.ts'
import type { Text } from '../locale.ts'
import { deepFreeze } from './deep-freeze.ts'
import type { Quotation } from './rows.ts'

/** Something that a plan shows: a fact, or a share that it reaches. */
export interface PlanEvidence extends Quotation {
  readonly id: PlanFactId | PlanShareId
  readonly kind: 'fact' | 'share'
  readonly label: Text
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
