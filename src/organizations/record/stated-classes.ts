import type { OrganizationClassId, OrganizationFactId } from '../../generated/ids.ts'
import { organizationClassRules } from '../../generated/organization-rules.ts'
import type { FactFinding } from '../../logic/finding.ts'
import { evaluateBy, type FactLookup, type Formula } from '../../logic/formula.ts'
import type { ClassLeaf, OrganizationClassRule } from '../rules.ts'
import type { OrganizationClasses } from './organization.ts'

/** One fact that bears on a class, and where it was read. */
export interface OrganizationFinding extends FactFinding<OrganizationFactId> {
  /** The words of the lexicon that the name was recognized by; of the name itself nothing is repeated. */
  readonly words: readonly string[]
  /** Nobody said it; it counts as "no" because `unstated: 'no'` was asked for. */
  readonly assumed?: true
  /** The field is given, and does not tell; without this, what is not known is not given. */
  readonly silent?: true
}

/** What a record states itself of its classes, with what follows. */
interface StatedClasses {
  /** By class; none of a class on which nothing is said. */
  readonly findings: ReadonlyMap<ClassLeaf, OrganizationFinding>
  readonly contradict: boolean
}

/** What an organization states itself. */
export const STATED: OrganizationFactId = 'stated-class'

type Findings = Map<ClassLeaf, OrganizationFinding>

const NOTHING: StatedClasses = { findings: new Map(), contradict: false }

/**
 * Reads what an organization's own `classes` say. A class that it has, it has by its formula; one that is exact it lacks
 * by its formula too; and a list is complete.
 */
export function statedClasses(classes: OrganizationClasses | null | undefined): StatedClasses {
  if (!classes) return NOTHING
  const findings = new Map(explicitFindings(classes))
  // From the last on: a formula names only classes that stand earlier.
  const agree = [...organizationClassRules].reverse().map((rule) => follow(rule, findings))
  if (isList(classes)) complete(findings)
  return { findings, contradict: agree.includes(false) }
}

/** Adds what follows from the finding on a class; false if it contradicts what is said of another. */
function follow({ id, formula, exact }: OrganizationClassRule, findings: Findings): boolean {
  const finding = findings.get(id)
  if (!finding || !(finding.value || exact)) return true
  const contrary = { ...finding, value: !finding.value }
  let agrees = true
  const known = (leaf: ClassLeaf) => findings.get(leaf)?.value ?? null
  for (const [leaf, value] of consequences(formula, finding.value === true, known)) {
    if (known(leaf) === null) findings.set(leaf, value === finding.value ? finding : contrary)
    else if (known(leaf) !== value) agrees = false
  }
  return agrees
}

/** What follows for the classes in a formula that comes to a value, as far as nothing else is possible. */
function consequences(
  formula: Formula<ClassLeaf>,
  value: boolean,
  known: FactLookup<ClassLeaf>,
): readonly (readonly [ClassLeaf, boolean])[] {
  if (typeof formula === 'string') return isClass(formula) ? [[formula, value]] : []
  if ('not' in formula) return consequences(formula.not, !value, known)
  const parts = 'any' in formula ? formula.any : formula.all
  const ofAll = (some: readonly Formula<ClassLeaf>[]) =>
    some.flatMap((part) => consequences(part, value, known))
  if ('all' in formula === value) return ofAll(parts)
  // One of them has to come to it. Where none can, that any does contradicts what is known.
  const able = parts.filter((part) => evaluateBy(part, known) !== !value)
  return able.length > 1 ? [] : ofAll(able.length === 1 ? able : parts)
}

function explicitFindings(
  classes: OrganizationClasses,
): (readonly [ClassLeaf, OrganizationFinding])[] {
  if (isList(classes)) return classes.map((id, index) => [id, stated(true, `classes[${index}]`)])
  return organizationClassRules.flatMap(({ id }) => {
    const value = classes[id]
    return typeof value === 'boolean' ? [[id, stated(value, `classes.${id}`)]] : []
  })
}

/** What is not listed is not had; of an exact class it follows. */
function complete(findings: Findings): void {
  const none = stated(false, 'classes')
  for (const { id, exact } of organizationClassRules) {
    if (!exact && !findings.has(id)) findings.set(id, none)
  }
}

function stated(value: boolean, path: string): OrganizationFinding {
  return { fact: STATED, value, paths: [path], words: [] }
}

export function isClass(id: string): id is OrganizationClassId {
  return organizationClassRules.some((rule) => rule.id === id)
}

function isList(classes: OrganizationClasses): classes is readonly OrganizationClassId[] {
  return Array.isArray(classes)
}
