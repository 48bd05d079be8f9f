import { organizationFacts } from '../../data/organization-facts.ts'
import type { OrganizationFactId } from '../../generated/ids.ts'
import { organizationClassRules } from '../../generated/organization-rules.ts'
import { same } from '../../input/same.ts'
import { type Judgment, judge, judged } from '../../logic/finding.ts'
import { evaluateBy, factsOf } from '../../logic/formula.ts'
import type { Ternary, Verdict } from '../../logic/ternary.ts'
import type { ClassVerdict } from '../answer/matching.ts'
import { isWordOf } from '../facts/read-name.ts'
import type { OrganizationFinding } from '../record/stated-classes.ts'
import { STATED } from '../record/stated-classes.ts'
import type { ClassLeaf, OrganizationClassRule } from '../rules.ts'

/** Whether all classes are there, each as its reasons and the classes that it rests on make it. */
export function areFounded(classes: readonly ClassVerdict[]): boolean {
  return (
    classes.length === organizationClassRules.length &&
    organizationClassRules.every((rule, index) =>
      isFounded(classes[index] as ClassVerdict, rule, classes),
    )
  )
}

function isFounded(
  { id, provision, verdict, reasons, missing }: ClassVerdict,
  rule: OrganizationClassRule,
  classes: readonly ClassVerdict[],
): boolean {
  return (
    id === rule.id &&
    provision === rule.provision &&
    isAllowed(rule, TERNARY[verdict], classes) &&
    reasons.every(canBeFound) &&
    waysTo(rule, reasons, classes).some(
      (way) =>
        way.verdict === verdict && areAll(reasons, way.reasons) && areAll(missing, way.missing),
    )
  )
}

/** Whether the other classes allow it: a class that it has, it has by its formula. */
function isAllowed(
  { formula }: OrganizationClassRule,
  value: Ternary,
  classes: readonly ClassVerdict[],
): boolean {
  const verdicts = new Map<ClassLeaf, Ternary>(classes.map((one) => [one.id, TERNARY[one.verdict]]))
  return value !== true || evaluateBy(formula, (leaf) => verdicts.get(leaf) ?? null) !== false
}

/** What the reasons can come to: as a statement on the class, and by its formula, whatever the facts are that they leave out. */
function waysTo(
  rule: OrganizationClassRule,
  reasons: readonly OrganizationFinding[],
  classes: readonly ClassVerdict[],
): Judgment<OrganizationFinding>[] {
  const known = new Map<ClassLeaf, Leaf>([
    ...reasons.map((reason) => [reason.fact, reason] as const),
    ...classes.map((one) => [one.id, judgmentIn(one)] as const),
  ])
  const { formula } = rule
  const leftOut = factsOf(formula).filter((leaf) => !known.has(leaf))
  return [
    ...reasons
      .filter((reason) => isStatedOf(rule, reason))
      .map((reason) => judged(reason.value, [reason])),
    ...possible(leftOut).map((rest) =>
      judge(formula, (leaf) => (known.get(leaf) ?? rest.get(leaf)) as Leaf),
    ),
  ]
}

/** What is stated of a class tells of its wider ones too, and a list of all others; but an exact class only by itself. */
function isStatedOf(
  { id, exact }: OrganizationClassRule,
  { fact, value, paths }: OrganizationFinding,
): boolean {
  const isItself = paths.every(
    (path) => path === `classes.${id}` || (path.startsWith('classes[') && value === true),
  )
  return fact === STATED && (!exact || isItself)
}

type Leaf = OrganizationFinding | Judgment<OrganizationFinding>

const TERNARY: Readonly<Record<Verdict, Ternary>> = { met: true, unmet: false, unknown: null }

/** A verdict on a class as a judgment, which others rest on. */
export function judgmentIn(one: ClassVerdict): Judgment<OrganizationFinding> {
  return { ...one, value: TERNARY[one.verdict] }
}

/** Every choice of values of these facts; a class leaves out three at most. */
function possible(facts: readonly ClassLeaf[]): ReadonlyMap<ClassLeaf, Leaf>[] {
  return facts.reduce<ReadonlyMap<ClassLeaf, Leaf>[]>(
    (all, fact) =>
      all.flatMap((choice) =>
        Object.values(TERNARY).map((value) => new Map([...choice, [fact, findingOf(fact, value)]])),
      ),
    [new Map()],
  )
}

function findingOf(fact: ClassLeaf, value: Ternary): OrganizationFinding {
  return { fact: fact as OrganizationFactId, value, paths: [], words: [] }
}

/** Whether a fact can be read from such fields, by such words. */
function canBeFound({ fact, paths, words }: OrganizationFinding): boolean {
  const fields: readonly string[] = organizationFacts.find(({ id }) => id === fact)?.fields ?? []
  return (
    paths.every((path) => fields.includes(path.replace(/[.[].*/, ''))) &&
    words.every((word) => isWordOf(fact, word))
  )
}

/** In whatever order; what settles several classes stands once. */
function areAll(given: readonly unknown[], made: readonly unknown[]): boolean {
  const lasting = made.filter((one, index) => made.findIndex((other) => same(one, other)) === index)
  return (
    given.length === lasting.length &&
    lasting.every((one) => given.some((other) => same(one, other)))
  )
}
