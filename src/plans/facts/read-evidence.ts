import type { PlanRule } from '../../data/plan-evidence.ts'
import type { PlanFactId, PlanShareId } from '../../generated/ids.ts'
import { evidenceRules } from '../../generated/plan-rules.ts'
import type { Finding } from '../../logic/finding.ts'
import type { Period, Plan } from '../record/plan.ts'
import { readShares, type Share } from './read-shares.ts'

/** Everything that a plan shows. */
export interface Evidence {
  readonly facts: Readonly<Record<PlanFactId, Finding<PlanFactId>>>
  readonly shares: Readonly<Record<PlanShareId, Share>>
}

/** Reads everything that a plan shows. */
export function readEvidence(plan: Plan): Evidence {
  const facts: Partial<Record<PlanFactId, Finding<PlanFactId>>> = {}
  for (const { id, rule } of evidenceRules) {
    if (rule) facts[id as PlanFactId] = read(id as PlanFactId, rule, plan)
  }
  return { facts: facts as Evidence['facts'], shares: readShares(plan) }
}

function read(fact: PlanFactId, rule: PlanRule, plan: Plan): Finding<PlanFactId> {
  const path = 'field' in rule ? rule.field : rule.some
  const given = valueAt(path, plan) ?? null
  return { fact, value: given === null ? null : holds(rule, given, plan), paths: [path] }
}

/** The plan was checked, so what its fields hold is what their rules look for. An empty list is known absence. */
function holds(rule: PlanRule, given: unknown, plan: Plan): boolean {
  if ('is' in rule) return given === rule.is
  if ('above' in rule) return (given as number) > rule.above
  const { where, within } = rule
  return (given as readonly unknown[]).some(
    (entry) =>
      (!where || valueAt(where.field, entry) === where.is) &&
      (!within || isWithin(entry as string, plan[within])),
  )
}

function valueAt(path: string, record: unknown): unknown {
  return path
    .split('.')
    .reduce<unknown>((part, key) => (part as Record<string, unknown> | undefined)?.[key], record)
}

function isWithin(day: string, { start, end }: Period): boolean {
  return day >= start && day <= end
}
