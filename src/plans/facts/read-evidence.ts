import type { PlanFactId, PlanShareId } from '../../generated/ids.ts'
import { evidenceRules, type PlanRule } from '../../generated/plan-rules.ts'
import type { Finding } from '../../logic/finding.ts'
import type { Ternary } from '../../logic/ternary.ts'
import type { Plan } from '../record/plan.ts'
import { readShares, type Share } from './read-shares.ts'

/** Everything that a plan shows. */
export interface Evidence {
  readonly factOf: (id: PlanFactId) => Finding<PlanFactId>
  readonly shares: Readonly<Record<PlanShareId, Share>>
}

type FactReader = (plan: Plan) => Finding<PlanFactId>

let built: ReadonlyMap<PlanFactId, FactReader> | undefined

/** Reads a plan: its facts as they are asked for. */
export function readEvidence(plan: Plan): Evidence {
  built ??= new Map(
    evidenceRules.flatMap((row) =>
      row.kind === 'fact' ? [[row.id, factReader(row.id, row.rule)] as const] : [],
    ),
  )
  const readers = built
  return {
    factOf: (id) => (readers.get(id) as FactReader)(plan),
    shares: readShares(plan),
  }
}

/** A fact is read from one field, so there are three findings of it: they are made once. */
function factReader(fact: PlanFactId, rule: PlanRule): FactReader {
  const path = 'field' in rule ? rule.field : rule.some
  const found = (value: Ternary) => Object.freeze({ fact, value, paths: Object.freeze([path]) })
  const [holds, fails, unknown] = [found(true), found(false), found(null)]
  const given = fieldReader(path)
  const test = testOf(rule)
  return (plan) => {
    const value = given(plan)
    if (value === undefined || value === null) return unknown
    return test(value, plan) ? holds : fails
  }
}

/** The plan was checked: its fields hold what their rules look for. An empty list is known absence. */
function testOf(rule: PlanRule): (given: unknown, plan: Plan) => boolean {
  if ('is' in rule) return (given) => given === rule.is
  if ('above' in rule) return (given) => (given as number) > rule.above
  const { where, within } = rule
  const fits = (entry: unknown, plan: Plan) => {
    if (where && fieldOf(entry, where.field) !== where.is) return false
    if (!within) return true
    const { start, end } = plan[within]
    return (entry as string) >= start && (entry as string) <= end
  }
  return (given, plan) =>
    Array.isArray(given) ? given.some((entry) => fits(entry, plan)) : given === true
}

function fieldReader(path: string): (record: unknown) => unknown {
  const keys = path.split('.')
  return (record) => keys.reduce(fieldOf, record)
}

function fieldOf(record: unknown, key: string): unknown {
  return (record as Record<string, unknown> | null | undefined)?.[key]
}
