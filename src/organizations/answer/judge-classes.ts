import type { ClassLeaf, OrganizationClassRule } from '../../data/organization-classes.ts'
import { organizationClassRules } from '../../generated/organization-rules.ts'
import { type Judgment, judge, judged } from '../../logic/finding.ts'
import { type OrganizationFinding, readFacts, type Unstated } from '../facts/read-facts.ts'
import { statedClasses } from '../facts/stated-classes.ts'
import type { Organization } from '../record/organization.ts'

/** Whether an organization is of a class, and why. */
export interface ClassJudgment extends Judgment<OrganizationFinding> {
  readonly rule: OrganizationClassRule
}

/** What an organization is, class by class, in the order of the data. */
export type ClassJudgments = ReadonlyMap<ClassLeaf, ClassJudgment>

/** Judges every class. What an organization states itself outweighs what its name or sector tells. */
export function judgeClasses(organization: Organization, unstated: Unstated): ClassJudgments {
  const stated = statedClasses(organization.classes).findings
  const facts = readFacts(organization, unstated)
  const judgments = new Map<ClassLeaf, ClassJudgment>()
  // A formula names only facts and classes that stand earlier.
  const known = (leaf: ClassLeaf) => (facts.get(leaf) ?? judgments.get(leaf)) as ClassJudgment
  for (const rule of organizationClassRules) {
    const finding = stated.get(rule.id)
    const judgment = finding ? judged(finding.value, [finding]) : judge(rule.formula, known)
    judgments.set(rule.id, { rule, ...judgment })
  }
  return judgments
}
