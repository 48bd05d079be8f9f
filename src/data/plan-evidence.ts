import rows from '../../data/plan-evidence.json'
import type { PlanFactId, PlanShareId } from '../generated/ids.ts'
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

/** How a fact is read from a plan: from one field, or from a list of which some entry has to fit (or a plain yes or no). */
export type PlanRule =
  | { readonly field: string; readonly is: boolean }
  | { readonly field: string; readonly above: number }
  | {
      readonly some: string
      /** What an entry has to say. */
      readonly where?: { readonly field: string; readonly is: string }
      /** The span that the entry, a day, has to lie in. */
      readonly within?: 'period'
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
