// Generated from data/*.json by `npm run generate`. Do not edit.

import type { Formula } from '../logic/formula.ts'
import type { PlanFactId, PlanShareId, ProvisionId } from './ids.ts'

/** How a fact is read from a plan: from one field, or from a list of which some entry has to fit (or a plain yes or no). */
export type PlanRule =
  | { readonly field: string; readonly is: boolean }
  | { readonly field: string; readonly above: number }
  | {
      readonly some: string
      /** What an entry has to say. */
      readonly where?: { readonly field: string; readonly is: string }
      /** The span that the entry, a day, has to lie in. */
      readonly within?: 'period'
    }

/** Something that a plan shows; a fact with the rule that it is read by. */
export type EvidenceRule =
  | { readonly id: PlanFactId; readonly kind: 'fact'; readonly rule: PlanRule }
  | { readonly id: PlanShareId; readonly kind: 'share' }

/** One thing that is scored. */
export interface CriterionRule {
  readonly id: string
  readonly provisions: readonly ProvisionId[]
  readonly points: number
  readonly measure:
    | { readonly fact: PlanFactId }
    | { readonly formula: Formula<PlanFactId> }
    | { readonly share: PlanShareId }
  readonly appliesIf?: PlanFactId
}

/** The default rubric. */
export interface RubricRule {
  readonly id: string
  readonly version: string
  readonly outOf: number
  readonly criteria: readonly CriterionRule[]
}

export const evidenceRules: readonly EvidenceRule[] = [
  {"id":"places-in-focus-areas","kind":"share"},
  {"id":"households-in-target-groups","kind":"share"},
  {"id":"field-named","kind":"fact","rule":{"some":"fields"}},
  {"id":"activities-that-fit","kind":"share"},
  {"id":"field-visits","kind":"fact","rule":{"some":"survey.fieldVisits"}},
  {"id":"needs-analysed","kind":"fact","rule":{"field":"survey.needsAnalysed","is":true}},
  {"id":"people-stated","kind":"fact","rule":{"field":"resources.people","above":0}},
  {"id":"funds-stated","kind":"fact","rule":{"field":"resources.funds","above":0}},
  {"id":"materials-stated","kind":"fact","rule":{"field":"resources.materials","above":0}},
  {"id":"in-annual-plan","kind":"fact","rule":{"field":"inAnnualPlan","is":true}},
  {"id":"inspected","kind":"fact","rule":{"some":"inspections","within":"period"}},
  {"id":"quarters-followed-up","kind":"share"},
  {"id":"reported-to-supervisory-unit","kind":"fact","rule":{"some":"reports","where":{"field":"to","is":"supervisory-unit"}}},
  {"id":"reported-to-registration-authority","kind":"fact","rule":{"some":"reports","where":{"field":"to","is":"registration-authority"}}},
  {"id":"coordinated","kind":"fact","rule":{"some":"coordination"}},
  {"id":"staff-insured","kind":"fact","rule":{"field":"staffInsured","is":true}},
  {"id":"follow-ups-feasible","kind":"fact","rule":{"field":"followUpsFeasible","is":true}},
  {"id":"has-supervisory-unit","kind":"fact","rule":{"field":"hasSupervisoryUnit","is":true}},
]

export const criterionRules: readonly CriterionRule[] = [
  {"id":"focus-areas","provisions":["2","18.2"],"points":10,"measure":{"share":"places-in-focus-areas"}},
  {"id":"focus-groups","provisions":["3","18.2"],"points":20,"measure":{"share":"households-in-target-groups"}},
  {"id":"focus-fields","provisions":["4","18.2"],"points":5,"measure":{"fact":"field-named"}},
  {"id":"fit","provisions":["5.5","6","7","8","9","10","11","12","13","14","15","16","17"],"points":10,"measure":{"share":"activities-that-fit"}},
  {"id":"field-visits","provisions":["5.4"],"points":5,"measure":{"fact":"field-visits"}},
  {"id":"needs-analysed","provisions":["5.4"],"points":5,"measure":{"fact":"needs-analysed"}},
  {"id":"people","provisions":["5.3","5.7"],"points":5,"measure":{"fact":"people-stated"}},
  {"id":"funds","provisions":["5.3","5.7"],"points":5,"measure":{"fact":"funds-stated"}},
  {"id":"materials","provisions":["5.3","5.7"],"points":5,"measure":{"fact":"materials-stated"}},
  {"id":"annual-plan","provisions":["5.7"],"points":5,"measure":{"fact":"in-annual-plan"}},
  {"id":"inspections","provisions":["5.7"],"points":5,"measure":{"fact":"inspected"}},
  {"id":"follow-up","provisions":["5.8"],"points":10,"measure":{"share":"quarters-followed-up"},"appliesIf":"follow-ups-feasible"},
  {"id":"report-to-supervisory-unit","provisions":["5.9"],"points":2.5,"measure":{"fact":"reported-to-supervisory-unit"},"appliesIf":"has-supervisory-unit"},
  {"id":"report-to-registration-authority","provisions":["5.9"],"points":2.5,"measure":{"fact":"reported-to-registration-authority"}},
  {"id":"local-coordination","provisions":["5.1","5.3"],"points":3,"measure":{"fact":"coordinated"}},
  {"id":"staff-insurance","provisions":["18.5"],"points":2,"measure":{"fact":"staff-insured"}},
]

export const rubricRules: RubricRule = {
  id: "default",
  version: "1.0.0",
  outOf: 100,
  criteria: criterionRules,
}

/** What results say of it. */
export const rubricHead = /* @__PURE__ */ Object.freeze({"id":"default","version":"1.0.0","digest":"ef5c30cc5cee77b138a4e7270e80af1984a6d1f10b6c610a39ca54f40fde87ab"})

export const provisionIds: readonly ProvisionId[] = ["letterhead","notice-title","addressees","notice","notice.1","notice.2","notice.3","signature","title","preamble","1","2","2.1","2.2","2.3","2.4","3","3.1","3.2","3.3","3.4","3.5","3.6","3.7","3.8","4","5","5.1","5.2","5.3","5.4","5.5","5.6","5.7","5.8","5.9","6","7","8","9","10","10.1","10.2","10.3","11","11.1","11.2","11.3","12","13","14","15","15.1","15.2","15.3","16","17","17.1","17.2","17.3","18","18.1","18.2","18.3","18.4","18.5","annexes","annex.1","annex.2","annex.3"]
