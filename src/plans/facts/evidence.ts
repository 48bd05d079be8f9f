import type { PlanFactId, PlanShareId } from '../../generated/ids.ts'
import type { Ternary } from '../../logic/ternary.ts'
import type { Plan } from '../record/plan.ts'
import { readFits } from './fits.ts'
import { readFocusAreas } from './focus-areas.ts'
import { quarterIndex, quartersOf } from './follow-up-calendar.ts'
import type { ShareEvidence } from './share.ts'

/** What is known of a fact, and where it was read. */
export interface FactEvidence {
  readonly value: Ternary
  readonly paths: readonly string[]
}

/** Everything that a plan shows. */
export interface PlanEvidences {
  readonly facts: Readonly<Record<PlanFactId, FactEvidence>>
  readonly shares: Readonly<Record<PlanShareId, ShareEvidence>>
}

/**
 * Reads everything that a plan shows.
 *
 * @param plan - checked.
 * @returns facts and shares.
 */
export function readEvidence(plan: Plan): PlanEvidences {
  const { survey, resources, period, reports } = plan
  const inPeriod = (day: string) => day >= period.start && day <= period.end
  const reportedTo = (body: string) =>
    fact(
      'reports',
      anyIn(reports, ({ to }) => to === body),
    )
  return {
    facts: {
      'field-named': fact(
        'fields',
        anyIn(plan.fields, () => true),
      ),
      'field-visits': fact('survey.fieldVisits', visited(survey?.fieldVisits)),
      'needs-analysed': fact('survey.needsAnalysed', survey?.needsAnalysed),
      'people-stated': fact('resources.people', isSome(resources?.people)),
      'funds-stated': fact('resources.funds', isSome(resources?.funds)),
      'materials-stated': fact('resources.materials', isSome(resources?.materials)),
      'in-annual-plan': fact('inAnnualPlan', plan.inAnnualPlan),
      inspected: fact('inspections', anyIn(plan.inspections, inPeriod)),
      'reported-to-supervisory-unit': reportedTo('supervisory-unit'),
      'reported-to-registration-authority': reportedTo('registration-authority'),
      coordinated: fact(
        'coordination',
        anyIn(plan.coordination, () => true),
      ),
      'staff-insured': fact('staffInsured', plan.staffInsured),
      'follow-ups-feasible': fact('followUpsFeasible', plan.followUpsFeasible),
      'has-supervisory-unit': fact('hasSupervisoryUnit', plan.hasSupervisoryUnit),
    },
    shares: {
      'places-in-focus-areas': readFocusAreas(plan),
      'households-in-target-groups': readHouseholds(plan),
      'activities-that-fit': readFits(plan),
      'quarters-followed-up': readQuarters(plan),
    },
  }
}

function fact(path: string, value: Ternary | undefined): FactEvidence {
  return { value: value ?? null, paths: [path] }
}

/** Stated: above zero. */
function isSome(amount: number | null | undefined): Ternary {
  return typeof amount === 'number' ? amount > 0 : null
}

/** An empty list is known absence. */
function anyIn<Entry>(
  list: readonly Entry[] | null | undefined,
  counts: (entry: Entry) => boolean,
): Ternary {
  return list ? list.some(counts) : null
}

/** Of no household nothing can be a share: unknown. */
function readHouseholds({ beneficiaries }: Plan): ShareEvidence {
  const { households = 0, inTargetGroups } = beneficiaries ?? {}
  if (households === 0) return { share: null, paths: ['beneficiaries.households'] }
  const isKnown = typeof inTargetGroups === 'number'
  const share = { counted: inTargetGroups ?? 0, open: isKnown ? 0 : households, of: households }
  return { share, paths: ['beneficiaries.inTargetGroups'] }
}

/** Several follow-ups in one quarter count once; those outside the period not at all (clause 5.8). */
function readQuarters({ followUps, period }: Plan): ShareEvidence {
  const quarters = quartersOf(period)
  const days = (followUps ?? []).map(({ date }) => date)
  const within = days.filter((day) => day >= period.start && day <= period.end)
  const counted = new Set(within.map(quarterIndex)).size
  const open = followUps ? 0 : quarters.length
  return { share: { counted, open, of: quarters.length }, paths: ['followUps'] }
}

function visited(
  visits: boolean | readonly string[] | null | undefined,
): boolean | null | undefined {
  return typeof visits === 'object' ? visits && visits.length > 0 : visits
}
