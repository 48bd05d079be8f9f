import type { OrganizationFactId } from '../../generated/ids.ts'
import { decidingFacts, decisiveFacts } from '../../logic/formula.ts'
import { verdictOf } from '../../logic/ternary.ts'
import { CLASS_RULES, type ClassLeaf, type ClassRule, classRule } from '../facts/class-rules.ts'
import type { ClassValues } from '../facts/class-values.ts'
import type { ClassVerdict, OrganizationFinding } from './matching.ts'

/**
 * Gives the verdicts on all classes with their reasons.
 *
 * @param values - what is known of an organization.
 * @returns the verdicts in the order of the data.
 */
export function classVerdicts(values: ClassValues): ClassVerdict[] {
  return CLASS_RULES.map((rule) => {
    const { id, provision } = rule
    const value = values.known(id)
    const reasons = withoutRepeats(findingsOf(rule, values))
    const missing = reasons.filter((reason) => reason.value === null).map(({ fact }) => fact)
    return { id, verdict: verdictOf(value), provision, reasons, missing }
  })
}

/** What decides a class, or could decide it; of a class that it follows from, what decides that one. */
function findingsOf({ id, formula }: ClassRule, values: ClassValues): OrganizationFinding[] {
  const statement = values.statementOf(id)
  if (statement) {
    return [{ fact: 'stated-class', value: statement.value, paths: [statement.path], words: [] }]
  }
  const isOpen = values.known(id) === null
  const leaves = (isOpen ? decisiveFacts : decidingFacts)<ClassLeaf>(formula, values.known)
  return leaves.flatMap((leaf) => {
    const rule = classRule(leaf)
    return rule ? findingsOf(rule, values) : findingOf(leaf as OrganizationFactId, values)
  })
}

/** One statement can settle several of the classes that another follows from. */
function withoutRepeats(findings: readonly OrganizationFinding[]): OrganizationFinding[] {
  const keyOf = ({ fact, value, paths }: OrganizationFinding) => [fact, value, ...paths].join()
  return [...new Map(findings.map((finding) => [keyOf(finding), finding])).values()]
}

function findingOf(fact: OrganizationFactId, values: ClassValues): OrganizationFinding {
  const { value, path, words } = values.evidenceOf(fact)
  // Only `unstated: 'no'` gives a value where the evidence has none.
  const counted = values.known(fact)
  const isAssumed = value === null && counted === false
  return {
    fact,
    value: counted,
    paths: [path],
    words: [...words],
    ...(isAssumed && { assumed: true }),
  }
}
