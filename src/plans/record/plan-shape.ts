import { focusFieldIds } from '../../generated/codes.ts'
import type { DutyId } from '../../generated/ids.ts'
import * as s from '../../input/shape.ts'
import { organizationShape } from '../../organizations/record/organization-shape.ts'
import { placeQueryShape } from '../../places/record/place-query-shape.ts'

const MOST = { entries: 1000, note: 1000, id: 200, codes: 50, people: 10_000_000, amount: 1e15 }

const yesNo = /* @__PURE__ */ s.optional(s.boolean())
const days = /* @__PURE__ */ s.array(s.day(), MOST.entries)
const places = /* @__PURE__ */ s.optional(s.array(placeQueryShape, MOST.entries))
const count = /* @__PURE__ */ s.integer(0, MOST.people)
const amount = /* @__PURE__ */ s.optional(s.number(0, MOST.amount))
const resources = /* @__PURE__ */ s.optional(
  s.object({ people: amount, funds: amount, materials: amount }),
)

const activity = /* @__PURE__ */ s.object({
  // Any text: that there is such a duty is asked in `findContradictions`, which suggests one.
  duty: s.optional(s.string(MOST.id) as s.Shape<DutyId>),
  note: s.optional(s.string(MOST.note)),
  date: s.optional(s.day()),
})

const followUp = /* @__PURE__ */ s.object({ date: s.day(), channel: s.codes(['visit', 'phone']) })

const report = /* @__PURE__ */ s.object({
  date: s.day(),
  to: s.codes(['supervisory-unit', 'registration-authority']),
})

/** Two days. */
export const periodShape = /* @__PURE__ */ s.object({ start: s.day(), end: s.day() })

/** What a plan looks like; what its fields must say together is in `findContradictions`. */
export const planShape = /* @__PURE__ */ s.object({
  id: s.key(),
  organization: organizationShape,
  period: periodShape,
  places,
  beneficiaries: s.optional(s.object({ households: count, inTargetGroups: s.optional(count) })),
  fields: s.optional(s.array(s.codes([...focusFieldIds, 'other']), MOST.codes)),
  activities: s.optional(s.array(activity, MOST.entries)),
  survey: s.optional(
    s.object({ fieldVisits: s.optional(s.union(s.boolean(), days)), needsAnalysed: yesNo }),
  ),
  resources,
  writtenPlan: yesNo,
  platformAvailable: yesNo,
  inAnnualPlan: yesNo,
  inspections: s.optional(days),
  followUps: s.optional(s.array(followUp, MOST.entries)),
  reports: s.optional(s.array(report, MOST.entries)),
  coordination: s.optional(
    s.array(s.codes(['county-office', 'township-government', 'village-committee']), MOST.codes),
  ),
  staff: s.optional(s.object({ total: count, registeredHelpers: s.optional(count) })),
  staffInsured: yesNo,
  delivered: resources,
  reached: s.optional(
    s.object({ places, households: s.optional(count), inTargetGroups: s.optional(count) }),
  ),
  followUpsFeasible: yesNo,
  hasSupervisoryUnit: yesNo,
})
