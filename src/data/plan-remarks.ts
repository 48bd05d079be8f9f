import rows from '../../data/plan-remarks.json'
import type { PlanRemarkId, ProvisionId } from '../generated/ids.ts'
import type { RemarkRule } from '../generated/plan-rules.ts'
import type { Text } from '../locale.ts'
import { deepFreeze } from './deep-freeze.ts'

/** Something in a plan that an evaluator should look at. It costs no points. */
export interface PlanRemarkRow extends Text {
  /** Stable; never reused. */
  readonly id: PlanRemarkId
  readonly label: Text
  /** None where the clause is that of the criterion. */
  readonly provision?: ProvisionId
  readonly quote?: string
  readonly rule: RemarkRule
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
