import { focusFieldIds } from '../../generated/codes.ts'
import type { DutyId } from '../../generated/ids.ts'
import * as s from '../../input/shape.ts'
import { organizationShape } from '../../organizations/record/organization-shape.ts'
import { placeQueryShape } from '../../places/record/place-query-shape.ts'

const MOST = { entries: 1000, note: 1000, id: 200, codes: 50, people: 10_000_000, amount: 1e15 }

/** What a plan looks like; rules of several fields are in `findContradictions`. */
export function planShape() {
  const yesNo = s.optional(s.boolean())
  const days = s.array(s.day(), MOST.entries)
  const places = s.optional(s.array(placeQueryShape(), MOST.entries))
  const count = s.integer(0, MOST.people)
  const part = s.optional(count)
  const amount = s.optional(s.number(0, MOST.amount))
  const resources = s.optional(s.object({ people: amount, funds: amount, materials: amount }))
  const survey = s.object({
    fieldVisits: s.optional(s.union(s.boolean(), days)),
    needsAnalysed: yesNo,
  })
  return s.object({
    id: s.key(),
    organization: organizationShape(),
    period: periodShape(),
    places,
    beneficiaries: s.optional(s.object({ households: count, inTargetGroups: part })),
    fields: s.optional(s.array(s.codes([...focusFieldIds, 'other']), MOST.codes)),
    activities: s.optional(s.array(activityShape(), MOST.entries)),
    survey: s.optional(survey),
    resources,
    writtenPlan: yesNo,
    platformAvailable: yesNo,
    inAnnualPlan: yesNo,
    inspections: s.optional(days),
    followUps: s.optional(
      s.array(s.object({ date: s.day(), channel: s.codes(['visit', 'phone']) }), MOST.entries),
    ),
    reports: s.optional(s.array(reportShape(), MOST.entries)),
    coordination: s.optional(
      s.array(s.codes(['county-office', 'township-government', 'village-committee']), MOST.codes),
    ),
    staff: s.optional(s.object({ total: count, registeredHelpers: part })),
    staffInsured: yesNo,
    delivered: resources,
    reached: s.optional(s.object({ places, households: part, inTargetGroups: part })),
    followUpsFeasible: yesNo,
    hasSupervisoryUnit: yesNo,
  })
}

/** Two days. */
export function periodShape() {
  return s.object({ start: s.day(), end: s.day() })
}

function activityShape() {
  return s.object({
    // Any text: that there is such a duty is asked in `findContradictions`, which suggests one.
    duty: s.optional(s.string(MOST.id) as s.Shape<DutyId>),
    note: s.optional(s.string(MOST.note)),
    date: s.optional(s.day()),
  })
}

function reportShape() {
  return s.object({
    date: s.day(),
    to: s.codes(['supervisory-unit', 'registration-authority']),
  })
}
