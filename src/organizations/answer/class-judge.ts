import type { OrganizationClassId } from '../../generated/ids.ts'
import { organizationClassRules } from '../../generated/organization-rules.ts'
import { type Judgment, judge, judged } from '../../logic/finding.ts'
import { readFacts, type Unstated } from '../facts/read-facts.ts'
import type { Organization } from '../record/organization.ts'
import { type OrganizationFinding, statedClasses } from '../record/stated-classes.ts'
import type { ClassLeaf, OrganizationClassRule } from '../rules.ts'

/** Judges whether one organization is of a class. */
export type ClassJudge = (id: OrganizationClassId) => Judgment<OrganizationFinding>

/** Reads an organization; its classes are judged as they are asked for. What it states outweighs what other fields tell. */
export function classJudge(organization: Organization, unstated: Unstated): ClassJudge {
  const facts = readFacts(organization, unstated)
  const stated = statedClasses(organization.classes).findings
  const judgments = new Map<OrganizationClassId, Judgment<OrganizationFinding>>()

  const known = (leaf: ClassLeaf) => facts.get(leaf) ?? judgmentOn(leaf as OrganizationClassId)
  const judgmentOn: ClassJudge = (id) => {
    const before = judgments.get(id)
    if (before) return before
    const finding = stated.get(id)
    const judgment = finding ? judged(finding.value, [finding]) : judge(formulaOf(id), known)
    judgments.set(id, judgment)
    return judgment
  }
  return judgmentOn
}

function formulaOf(id: OrganizationClassId) {
  return (organizationClassRules.find((rule) => rule.id === id) as OrganizationClassRule).formula
}
