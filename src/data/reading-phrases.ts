import rows from '../../data/reading-phrases.json'
import type { ReadingId } from '../generated/ids.ts'
import type { Text } from '../locale.ts'
import { deepFreeze } from './deep-freeze.ts'

/** How a clerk says what was understood, for each option of a reading. */
export interface ReadingPhrases {
  readonly id: ReadingId
  readonly options: readonly (Text & { readonly id: string })[]
}

/** The sentences that tell a reader how a vague place was understood. */
export const readingPhrases: readonly ReadingPhrases[] = /* @__PURE__ */ deepFreeze(
  rows as ReadingPhrases[],
)
