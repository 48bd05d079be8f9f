import rows from '../../data/plan-evidence.json'
import type { PlanFactId, PlanShareId } from '../generated/ids.ts'
import type { PlanRule } from '../generated/plan-rules.ts'
import type { Text } from '../locale.ts'
import { deepFreeze } from './deep-freeze.ts'

/** Something that a plan shows: a fact, or a share that it reaches. */
export interface PlanEvidence {
  readonly id: PlanFactId | PlanShareId
  readonly kind: 'fact' | 'share'
  readonly label: Text
  /** The fields of a plan that it is read from. */
  readonly fields: readonly string[]
  /** Of a fact: how it is read. */
  readonly rule?: PlanRule
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
