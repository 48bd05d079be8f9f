import data from '../../data/rubric.json'
import type { PlanFactId, PlanShareId, ProvisionId } from '../generated/ids.ts'
import type { Text } from '../locale.ts'
import type { Formula } from '../logic/formula.ts'
import { deepFreeze } from './deep-freeze.ts'
import type { Quotation } from './rows.ts'

/** What a criterion looks at: a fact, a formula over facts, or a share of its points. */
export type Measure =
  | {
      /** All points if it holds, none if it fails; of what is done, an amount that was given in part earns that part. */
      readonly fact: PlanFactId
      /** Of an amount: a smaller one does not count here, nor does 0; another criterion may ask for more, or for less. */
      readonly atLeast?: number
    }
  | {
      /** All points if it holds, none if it fails; while it is open, anything between. */
      readonly formula: Formula<PlanFactId>
    }
  | {
      /** So much of the points as the share is, from none to all. */
      readonly share: PlanShareId
    }

/** One thing that is scored. */
export interface Criterion {
  /** Unique in its rubric, 1 to 100 characters; scores and comparisons name it so. */
  readonly id: string
  /** What reports call it; without one, its `id`. Each language has 1 to 2,000 characters. */
  readonly label?: Text
  /** The provisions that it carries out, at least one. */
  readonly provisions: readonly ProvisionId[]
  /** The words that it rests on, each in its provision; at most 100. */
  readonly quotes?: readonly Quotation[]
  /** More than 0, in steps of 0.01. */
  readonly points: number
  /** One of the three: what the points are taken from. */
  readonly measure: Measure
  /** If this is known not to hold, the criterion and its points leave the total. */
  readonly appliesIf?: Formula<PlanFactId>
}

/** What the document asks and no plan record can show. */
export interface NotScored extends Quotation {
  /** Why no record shows it, 1 to 2,000 characters in each language. */
  readonly reason: Text
}

/** How plans are scored. Callers can bring their own: other points, other totals, criteria made of the same evidence. */
export interface Rubric {
  /** That of this library is `default`. Scores carry it, 1 to 100 characters. */
  readonly id: string
  /** To be raised when points or criteria change. Scores carry it, 1 to 100 characters. */
  readonly version: string
  /** What reports call it; without one, its `id`. */
  readonly label?: Text
  /** Who set the points, and on what ground; 1 to 2,000 characters in each language. */
  readonly basis?: Text
  /** The sum of the points of all criteria, at most 1,000,000; another total is refused. */
  readonly outOf: number
  /** At most 200; their order is that of scores and reports. */
  readonly criteria: readonly Criterion[]
  /** At most 100; with `criteria` they show what of Articles 5 and 18 was thought of. */
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
