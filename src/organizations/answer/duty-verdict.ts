import type { OrganizationClassId } from '../../generated/ids.ts'
import type { Verdict } from '../../logic/ternary.ts'
import { type DutyRule, isForAll } from './duty-rules.ts'

/** The verdict on every class. */
export type ClassLookup = (id: OrganizationClassId) => Verdict

/**
 * Decides whether an organization bears a duty: it is of one of its classes, and of the class that it lies within.
 *
 * @param duty - the duty.
 * @param verdictOf - the verdicts on the organization's classes.
 * @returns the verdict; a condition is never assumed and never asked.
 */
export function dutyVerdict(duty: DutyRule, verdictOf: ClassLookup): Verdict {
  const asBearer = isForAll(duty) ? 'met' : anyOf(bearersOf(duty).map(verdictOf))
  return duty.within ? bothOf(asBearer, verdictOf(duty.within)) : asBearer
}

/**
 * Lists the classes that bear a duty.
 *
 * @param duty - the duty.
 * @returns the classes; none where every organization bears it.
 */
export function bearersOf({ bearers }: DutyRule): OrganizationClassId[] {
  return bearers.filter((bearer) => bearer !== 'every-organization')
}

function anyOf(verdicts: readonly Verdict[]): Verdict {
  if (verdicts.includes('met')) return 'met'
  return verdicts.includes('unknown') ? 'unknown' : 'unmet'
}

function bothOf(one: Verdict, other: Verdict): Verdict {
  if (one === 'unmet' || other === 'unmet') return 'unmet'
  return one === 'met' && other === 'met' ? 'met' : 'unknown'
}
