import rows from '../../data/successors.json'
import type { TargetGroupId } from '../generated/ids.ts'
import { deepFreeze } from './deep-freeze.ts'
import type { Row } from './rows.ts'

/** Where a fact from outside the document comes from. */
export interface OutsideSource {
  readonly title: string
  readonly number?: string
  readonly body: string
  readonly date?: string
  /** Whether the source itself was read, or a report of it. */
  readonly confirmation: 'primary' | 'secondary'
}

/** What a category of 2020 was called later. */
export interface Successor extends Row<string> {
  /** The groups that it succeeds. */
  readonly of: readonly TargetGroupId[]
  /** The first and the last year; without `to` it still stands. */
  readonly from: string
  readonly to?: string
  readonly sources: readonly OutsideSource[]
}

/**
 * What each category of 2020 became after 2020, with sources.
 *
 * @example
 * import { successors } from 'chongqing-aid-guideline/data'
 *
 * successors.every((successor) => successor.sources.length > 0) //=> true
 */
export const successors: readonly Successor[] = /* @__PURE__ */ deepFreeze(rows as Successor[])
