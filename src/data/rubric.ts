import data from '../../data/rubric.json'
import type { PlanFactId, PlanShareId, ProvisionId } from '../generated/ids.ts'
import type { Text } from '../locale.ts'
import type { Formula } from '../logic/formula.ts'
import { deepFreeze } from './deep-freeze.ts'
import type { Quotation } from './rows.ts'

/** What a criterion looks at: a fact, a formula over facts, or a share of its points. */
export type Measure =
  | {
      readonly fact: PlanFactId
      /** Of an amount: a smaller one does not count, nor does 0. */
      readonly atLeast?: number
    }
  | { readonly formula: Formula<PlanFactId> }
  | { readonly share: PlanShareId }

/** One thing that is scored. */
export interface Criterion {
  /** Unique in its rubric. */
  readonly id: string
  readonly label?: Text
  /** The provisions that it carries out, at least one. */
  readonly provisions: readonly ProvisionId[]
  readonly quotes?: readonly Quotation[]
  /** More than 0, in steps of 0.01. */
  readonly points: number
  readonly measure: Measure
  /** If this is known not to hold, the criterion and its points leave the total. */
  readonly appliesIf?: Formula<PlanFactId>
}

/** What the document asks and no plan record can show. */
export interface NotScored extends Quotation {
  readonly reason: Text
}

/** How plans are scored. Callers can bring their own: other points, other totals, criteria made of the same evidence. */
export interface Rubric {
  readonly id: string
  readonly version: string
  readonly label?: Text
  /** What it rests on. */
  readonly basis?: Text
  /** The sum of all points. */
  readonly outOf: number
  readonly criteria: readonly Criterion[]
  readonly notScored?: readonly NotScored[]
}

/**
 * The default rubric: 100 points, a convention of this library. Its criteria are taken from the document alone; no
 * official points or cut-offs have been published.
 *
 * @example
 * import { rubric } from 'chongqing-aid-guideline/data'
 *
 * rubric.outOf //=> 100
 * rubric.criteria.find((criterion) => criterion.id === 'follow-up')?.provisions //=> ['5.8']
 */
export const rubric: Required<Rubric> = /* @__PURE__ */ deepFreeze(data as Required<Rubric>)
