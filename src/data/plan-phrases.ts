import rows from '../../data/plan-phrases.json'
import type { PlanFactId, PlanShareId } from '../generated/ids.ts'
import type { Text } from '../locale.ts'
import { deepFreeze } from './deep-freeze.ts'

/** How a clerk says what was found. */
export interface PlanSayings {
  /** Of a fact: that it holds, and that it does not; of a share: that all of it does, and that none does. */
  readonly holds?: Text
  readonly fails?: Text
  /** Of a share, which fills `{counted}` and `{of}`; `{one/several}` chooses by `{counted}`, elsewhere by `{of}`. */
  readonly share?: Text
  /** Of a share of something that is not counted, which fills `{share}`. */
  readonly part?: Text
  /** Of a share of nothing. */
  readonly none?: Text
  /** Of an empty list, where that is not all that a share of nothing can be. */
  readonly empty?: Text
}

/** How a clerk speaks of one piece of evidence. */
export interface PlanPhrases extends PlanSayings {
  readonly id: PlanFactId | PlanShareId
  /** What has to be supplied while it is open. */
  readonly need: Text
  /** How what is done is spoken of, where that is another way. */
  readonly done?: PlanSayings & { readonly need?: Text }
}

/** The words of `planReport` for each piece of evidence. */
export const planPhrases: readonly PlanPhrases[] = /* @__PURE__ */ deepFreeze(rows as PlanPhrases[])
