import type { OrganizationClassId, OrganizationFactId, ProvisionId } from '../../generated/ids.ts'
import { organizationClassRules } from '../../generated/organization-rules.ts'
import { type Formula, factsOf } from '../../logic/formula.ts'

/** What the class of an organization follows from: its facts, and classes that come earlier in the data. */
export type ClassLeaf = OrganizationFactId | OrganizationClassId

/** A class as the data has it. */
export interface ClassRule {
  readonly id: OrganizationClassId
  readonly provision: ProvisionId
  readonly formula: Formula<ClassLeaf>
  /** The wider classes that it lies in. */
  readonly within?: readonly OrganizationClassId[]
}

/** The classes in the order of the data. */
export const CLASS_RULES =
  organizationClassRules as readonly (typeof organizationClassRules)[number][] satisfies readonly ClassRule[] as readonly ClassRule[]

let byId: ReadonlyMap<string, ClassRule> | undefined

/**
 * Finds the rule of a class.
 *
 * @param leaf - a class or a fact.
 * @returns the rule; undefined if it is a fact.
 */
export function classRule(leaf: ClassLeaf): ClassRule | undefined {
  byId ??= new Map(CLASS_RULES.map((rule) => [rule.id, rule]))
  return byId.get(leaf)
}

/** The class of all that are of no other kind (Article 10). */
export const REST: OrganizationClassId = 'other'

/**
 * Lists the kinds of Articles 6 to 9 that `other` has none of.
 *
 * @returns their ids.
 */
export function kindsBeforeRest(): OrganizationClassId[] {
  return factsOf((classRule(REST) as ClassRule).formula) as OrganizationClassId[]
}
