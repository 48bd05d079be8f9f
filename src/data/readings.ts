import rows from '../../data/readings.json'
import type { ReadingId } from '../generated/ids.ts'
import type { Text } from '../locale.ts'
import { deepFreeze } from './deep-freeze.ts'
import type { Row } from './rows.ts'

/** One way to read a vague place. */
export interface ReadingOption {
  /** What the option `readings` of a question names it by. */
  readonly id: string
  /** What is read there, as a clause. */
  readonly label: Text
}

/** A vague place of the text: what it leaves open, how it can be read, and why it is read as it is. */
export interface Reading extends Row<ReadingId> {
  /** What it bears on; a `convention` has no alternative that could be computed. */
  readonly scope: 'household' | 'convention' | 'organization'
  /** What the text leaves open, for a person who has to choose. */
  readonly question: Text
  /** The default first. */
  readonly options: readonly ReadingOption[]
  /** The `id` of the option that is used unless another is chosen: always the first. */
  readonly default: string
  /** Why the default is read so, with what speaks against it. */
  readonly why: Text
}

/**
 * Every vague place of the text.
 *
 * @example
 * import { readings } from 'chongqing-aid-guideline/data'
 *
 * readings.find((reading) => reading.id === 'exam-window')?.default //=> 'coming-year'
 */
export const readings: readonly Reading[] = /* @__PURE__ */ deepFreeze(rows as Reading[])
