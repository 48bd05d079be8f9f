import type { OrganizationClassId, OrganizationFactId } from '../../generated/ids.ts'
import { evaluate } from '../../logic/formula.ts'
import type { Ternary } from '../../logic/ternary.ts'
import type { Organization } from '../record/organization.ts'
import { type ClassLeaf, classRule } from './class-rules.ts'
import { type OrganizationEvidence, readFacts } from './facts.ts'
import { type Statement, statedClasses } from './stated-classes.ts'

/** What counts where nobody said: unknown, or no. */
export type Unstated = 'unknown' | 'no'

/** What is known of an organization, worked out as it is asked for. */
export interface ClassValues {
  /** What the organization states itself of a class. */
  readonly statementOf: (id: OrganizationClassId) => Statement | undefined
  readonly evidenceOf: (fact: OrganizationFactId) => OrganizationEvidence
  /** The value of a class or a fact. */
  readonly known: (leaf: ClassLeaf) => Ternary
}

/**
 * Reads an organization. What it states itself outweighs what its name or sector tells.
 *
 * @param organization - checked.
 * @param unstated - what counts where nothing tells.
 * @returns look-ups of what is stated, of the facts, and of the values that follow.
 */
export function classValues(organization: Organization, unstated: Unstated): ClassValues {
  const stated = statedClasses(organization.classes)
  const values = new Map<ClassLeaf, Ternary>()
  let facts: ReadonlyMap<OrganizationFactId, OrganizationEvidence> | undefined
  const evidenceOf = (fact: OrganizationFactId) => {
    facts ??= readFacts(organization)
    return facts.get(fact) as OrganizationEvidence
  }
  const work = (leaf: ClassLeaf): Ternary => {
    const rule = classRule(leaf)
    if (rule) return stated.get(rule.id)?.value ?? evaluate(rule.formula, known)
    const { value } = evidenceOf(leaf as OrganizationFactId)
    return value === null && unstated === 'no' ? false : value
  }
  const known = (leaf: ClassLeaf): Ternary => {
    let value = values.get(leaf)
    if (value === undefined) {
      value = work(leaf)
      values.set(leaf, value)
    }
    return value
  }
  return { statementOf: (id) => stated.get(id), evidenceOf, known }
}
