import rows from '../../data/household-phrases.json'
import type { FactId } from '../generated/ids.ts'
import type { Text } from '../locale.ts'
import { deepFreeze } from './deep-freeze.ts'

/**
 * What is said of a fact whose value is known. `{who}` is filled with the persons, events or incomes that show it, and
 * `{has/have}` chooses by their number. Sentences that agree up to `|` are joined there.
 */
export interface Saying extends Text {
  /** It is said of the paths in this field alone. */
  readonly of?: string
  /** It says everything, where the fact was also read from this field. */
  readonly whole?: string
  /** It goes without saying where the same is said of this fact. */
  readonly impliedBy?: FactId
}

/** How a clerk speaks of one fact. */
export interface FactPhrases {
  readonly id: FactId
  readonly holds: readonly Saying[]
  readonly fails: readonly Saying[]
  /** What is not known while it is open, as a clause. */
  readonly open: Text
  /** What it is about, where it was told before. */
  readonly topic: Text
}

/** How a clerk speaks of a field that is not given. */
export interface FieldPhrases {
  /** Its path, such as `members[].health`. */
  readonly id: string
  /** Of a field of several entries: what to call it. */
  readonly noun?: Text
  /** It may be given and yet leave the matter open. */
  readonly unclear?: boolean
  /** Of any other field: that it is not given. */
  readonly gap?: Text
}

/** The words of `explainHousehold` for each fact and each field. */
export const householdPhrases: {
  readonly facts: readonly FactPhrases[]
  readonly fields: readonly FieldPhrases[]
} = /* @__PURE__ */ deepFreeze(rows as { facts: FactPhrases[]; fields: FieldPhrases[] })
