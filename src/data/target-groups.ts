import rows from '../../data/target-groups.json'
import type { FactId, HouseholdReadingId, TargetGroupId } from '../generated/ids.ts'
import type { Formula } from '../logic/formula.ts'
import { deepFreeze } from './deep-freeze.ts'
import type { Row } from './rows.ts'

/** A formula that is used only under one option of a reading. */
export interface ReadingFormula {
  /** One of `scope` `household`, such as `target-scope`. */
  readonly reading: HouseholdReadingId
  /** The option of it under which `formula` counts. */
  readonly option: string
  /** What it asks of the facts under that option. */
  readonly formula: Formula<FactId>
}

/** A group of households: its words, and the rule over facts that carries them out. */
export interface Group<Id extends string> extends Row<Id> {
  /** What it asks of the facts, unless an option of a reading says otherwise. */
  readonly formula: Formula<FactId>
  /** Under the option named they stand in place of `formula`. */
  readonly variants?: readonly ReadingFormula[]
  /** Under the option named they are asked beside `formula`: both have to hold. */
  readonly narrowed?: readonly ReadingFormula[]
}

/**
 * The eight focus groups of Article 3 (重点对象), in its order.
 *
 * @example
 * import { targetGroups } from 'chongqing-aid-guideline/data'
 *
 * targetGroups.map((group) => group.id)[6] //=> 'unsafe-housing'
 */
export const targetGroups: readonly Group<TargetGroupId>[] = /* @__PURE__ */ deepFreeze(
  rows as Group<TargetGroupId>[],
)
