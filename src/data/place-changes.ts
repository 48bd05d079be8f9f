import rows from '../../data/place-changes.json'
import type { PlaceChange } from '../generated/place-rules.ts'
import { deepFreeze } from './deep-freeze.ts'
import type { OutsideSource } from './successors.ts'

/** What became of a place after the document was issued, told in both languages. */
export interface PlaceChangeRow extends PlaceChange {
  /** What happened, as a clause without an end mark. */
  readonly zh: string
  /** The same in English. */
  readonly en: string
  /** What it rests on: notices, official lists, or reports of them. */
  readonly sources: readonly OutsideSource[]
}

/**
 * What became of the counties of Chongqing and of the listed places after 2020, with sources.
 *
 * @example
 * import { placeChanges } from 'chongqing-aid-guideline/data'
 *
 * placeChanges.find(({ id }) => id === 'taiji-renamed')?.name //=> '太极镇'
 */
export const placeChanges: readonly PlaceChangeRow[] = /* @__PURE__ */ deepFreeze(
  rows as PlaceChangeRow[],
)
