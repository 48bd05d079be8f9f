import rows from '../../data/plan-phrases.json'
import type { PlanFactId, PlanShareId } from '../generated/ids.ts'
import type { Text } from '../locale.ts'
import { deepFreeze } from './deep-freeze.ts'

/** How a clerk speaks of one piece of evidence. */
export interface PlanPhrases {
  readonly id: PlanFactId | PlanShareId
  /** Of a fact: that it holds, and that it does not. */
  readonly holds?: Text
  readonly fails?: Text
  /** Of a share, which fills `{share}`. */
  readonly share?: Text
  /** What has to be supplied while it is open. */
  readonly need: Text
}

/** The words of `planReport` for each piece of evidence. */
export const planPhrases: readonly PlanPhrases[] = /* @__PURE__ */ deepFreeze(rows as PlanPhrases[])
