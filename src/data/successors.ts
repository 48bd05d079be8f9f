import rows from '../../data/successors.json'
import type { CountyId, FocusAreaTierId, GroupId, ProvisionId } from '../generated/ids.ts'
import { deepFreeze } from './deep-freeze.ts'
import type { Row } from './rows.ts'

/** Where a fact from outside the document comes from. */
export interface OutsideSource {
  /** In Chinese; of a report, what it is about. */
  readonly title: string
  /** The number of a document, such as 中农组发〔2021〕7号; absent if it has none. */
  readonly number?: string
  /** Who issued it or wrote it, in Chinese. */
  readonly body: string
  /** `YYYY-MM-DD`, or as much of it as is known: `2021`. */
  readonly date?: string
  /** Whether the source itself was read, or a report of it. */
  readonly confirmation: 'primary' | 'secondary'
}

/** What has a successor: a group, a kind of focus area, or something else that a provision speaks of. */
export type SuccessorSubject = GroupId | FocusAreaTierId | ProvisionId

/** What something of 2020 became, or was called later. */
export interface Successor extends Row<string> {
  /** What it succeeds. */
  readonly of: readonly SuccessorSubject[]
  /** The only counties that it concerns. */
  readonly counties?: readonly CountyId[]
  /** The first year and, where it is known to be over, the last. */
  readonly from: string
  /** `YYYY`; absent where it is not known to be over. */
  readonly to?: string
  /** Those of Chongqing first, then those of the State, then those of other provinces. */
  readonly sources: readonly OutsideSource[]
}

/**
 * What the groups, the focus areas, the evaluation and the campaign of 2020 became, with sources. What became of single
 * places is in `placeChanges`.
 *
 * @example
 * import { successors } from 'chongqing-aid-guideline/data'
 *
 * successors.find(({ of }) => of.includes('notice.1'))?.label.zh //=> '评估中的乡村振兴指标'
 */
export const successors: readonly Successor[] = /* @__PURE__ */ deepFreeze(rows as Successor[])
