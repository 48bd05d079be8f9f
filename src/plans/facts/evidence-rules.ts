import type { PlanEvidence, ResourceKey } from '../../data/plan-evidence.ts'
import { evidenceRules as rows } from '../../generated/plan-rules.ts'

/** A piece of evidence, with the rules that it is read by. */
export type EvidenceRule = Pick<PlanEvidence, 'id' | 'kind' | 'basis' | 'rule' | 'done'>

export type EvidenceId = PlanEvidence['id']

export const evidenceRules: readonly EvidenceRule[] = rows

/** None if there is no such evidence. */
export function evidenceRule(id: string | undefined): EvidenceRule | undefined {
  return evidenceRules.find((row) => row.id === id)
}

/** The resource of which a piece of evidence is an amount; none if it is something else. */
export function resourceOf(id: string | undefined): ResourceKey | undefined {
  const rule = evidenceRule(id)?.rule
  return rule && 'amount' in rule ? rule.amount : undefined
}
