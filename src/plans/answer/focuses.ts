import { type Ternary, verdictOf } from '../../logic/ternary.ts'
import type { Evidence } from '../facts/read-evidence.ts'
import type { Share } from '../facts/share.ts'
import type { ParsedPlan } from '../record/plan.ts'
import type { PlanFocus, PlanFocuses } from './plan-score.ts'

/** Nobody said what there is. Each has its own: it is the caller's to change. */
function unknown(): PlanFocus {
  return { verdict: 'unknown', inFocus: { min: 0, max: 0 }, of: null }
}

/** Counts what of a plan is aimed at the three focuses (clause 18.2). */
export function focusesOf(plan: ParsedPlan, evidence: Evidence): PlanFocuses {
  const { places, beneficiaries, fields } = plan
  const areas = evidence('places-in-focus-areas')
  const groups = evidence('households-in-target-groups')
  return {
    areas: places && areas ? counted(areas) : unknown(),
    groups: beneficiaries && groups ? counted(groups) : unknown(),
    fields: fields ? fieldsOf(fields) : unknown(),
  }
}

function counted({ count, max }: Share): PlanFocus {
  const { counted, open, of } = count ?? { counted: 0, open: 0, of: 0 }
  return focus(counted, counted + open, of, max.part > 0)
}

/** A field that Article 4 does not name is open: its list ends in 等. */
function fieldsOf(fields: NonNullable<ParsedPlan['fields']>): PlanFocus {
  const named = new Set(fields)
  return focus(named.size - Number(named.has('other')), named.size, named.size, named.size > 0)
}

/** Something is aimed at a focus once any of it counts. */
function focus(min: number, max: number, of: number, isPossible: boolean): PlanFocus {
  const value: Ternary = min > 0 ? true : isPossible ? null : false
  return { verdict: verdictOf(value), inFocus: { min, max }, of }
}
