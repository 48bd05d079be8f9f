import type { ReadingFormula } from '../data/target-groups.ts'
import type { FactId, GroupId, ProvisionId } from '../generated/ids.ts'
import type { Formula } from '../logic/formula.ts'
import type { Rule } from '../logic/rule.ts'

/** A fact; its place in the list is its bit. */
export interface FactRule {
  readonly id: FactId
  readonly rule: Rule
}

/** A group: what it asks of the facts. */
export interface GroupRule {
  readonly id: GroupId
  readonly provision: ProvisionId
  readonly formula: Formula<FactId>
  /** In place of `formula`. */
  readonly variants?: readonly ReadingFormula[]
  /** Beside `formula`: both are asked. */
  readonly narrowed?: readonly ReadingFormula[]
}
