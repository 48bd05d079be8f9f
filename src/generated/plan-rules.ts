// Generated from data/*.json by `npm run generate`. Do not edit.

import { bare } from '../logic/bare.ts'

export const evidenceRules = /* @__PURE__ */ bare([
  {"id":"places-in-focus-areas","kind":"share","basis":{"plan":"stated","done":"counted"},"rule":{"places":"places"},"done":{"places":"reached.places"}},
  {"id":"households-in-target-groups","kind":"share","basis":{"plan":"stated","done":"counted"},"rule":{"share":"beneficiaries.inTargetGroups","of":"beneficiaries.households"},"done":{"share":"reached.inTargetGroups","of":"reached.households","promised":"beneficiaries.households"}},
  {"id":"field-named","kind":"fact","basis":{"plan":"stated","done":"dated"},"rule":{"some":"fields","open":"other"},"done":{"fieldsOf":"activities","except":["focus-on-fields"],"within":{"yearsAfter":0}}},
  {"id":"activities-that-fit","kind":"share","basis":{"plan":"stated","done":"dated"},"rule":{"fit":"activities","by":"organization"},"done":{"fit":"activities","by":"organization","within":{"yearsAfter":0}}},
  {"id":"field-visits","kind":"fact","basis":{"plan":"stated","done":"dated"},"rule":{"some":"survey.fieldVisits","dated":true,"within":{"before":true,"yearsAfter":0}}},
  {"id":"needs-analysed","kind":"fact","basis":{"plan":"stated","done":"stated"},"rule":{"field":"survey.needsAnalysed","is":true}},
  {"id":"people-stated","kind":"fact","basis":{"plan":"stated","done":"counted"},"rule":{"amount":"people","in":"resources","instead":["funds","materials"]},"done":{"amount":"people","in":"resources","given":"delivered","instead":["funds","materials"]}},
  {"id":"funds-stated","kind":"fact","basis":{"plan":"stated","done":"counted"},"rule":{"amount":"funds","in":"resources","instead":["people","materials"]},"done":{"amount":"funds","in":"resources","given":"delivered","instead":["people","materials"]}},
  {"id":"materials-stated","kind":"fact","basis":{"plan":"stated","done":"counted"},"rule":{"amount":"materials","in":"resources","instead":["people","funds"]},"done":{"amount":"materials","in":"resources","given":"delivered","instead":["people","funds"]}},
  {"id":"written-plan","kind":"fact","basis":{"plan":"stated","done":"stated"},"rule":{"field":"writtenPlan","is":true}},
  {"id":"in-annual-plan","kind":"fact","basis":{"plan":"stated","done":"stated"},"rule":{"field":"inAnnualPlan","is":true}},
  {"id":"inspected","kind":"fact","basis":{"plan":"dated","done":"dated"},"rule":{"some":"inspections","dated":true,"within":{"yearsAfter":0}}},
  {"id":"inspections-made","kind":"share","basis":{"plan":"dated","done":"dated"},"rule":{"days":"inspections","within":{"yearsAfter":0},"enough":2,"enoughInOneQuarter":1}},
  {"id":"quarters-followed-up","kind":"share","basis":{"plan":"dated","done":"dated"},"rule":{"quarters":"followUps","within":{"yearsAfter":0},"leastDays":30}},
  {"id":"reported-to-supervisory-unit","kind":"fact","basis":{"plan":"dated","done":"dated"},"rule":{"some":"reports","where":{"field":"to","is":"supervisory-unit"},"dated":true,"within":{"yearsAfter":1}}},
  {"id":"reported-to-registration-authority","kind":"fact","basis":{"plan":"dated","done":"dated"},"rule":{"some":"reports","where":{"field":"to","is":"registration-authority"},"dated":true,"within":{"yearsAfter":1}}},
  {"id":"staff-registered","kind":"share","basis":{"plan":"stated","done":"stated"},"rule":{"share":"staff.registeredHelpers","of":"staff.total"}},
  {"id":"coordinated","kind":"fact","basis":{"plan":"stated","done":"stated"},"rule":{"some":"coordination"}},
  {"id":"staff-insured","kind":"fact","basis":{"plan":"stated","done":"stated"},"rule":{"field":"staffInsured","is":true}},
  {"id":"follow-ups-feasible","kind":"fact","basis":{"plan":"stated","done":"stated"},"rule":{"field":"followUpsFeasible","is":true}},
  {"id":"has-supervisory-unit","kind":"fact","basis":{"plan":"stated","done":"stated"},"rule":{"field":"hasSupervisoryUnit","is":true}},
  {"id":"platform-available","kind":"fact","basis":{"plan":"stated","done":"stated"},"rule":{"field":"platformAvailable","is":true}},
  {"id":"has-staff","kind":"fact","basis":{"plan":"stated","done":"stated"},"rule":{"field":"staff.total","above":0}},
] as const)

export const dutyGroups = /* @__PURE__ */ bare([
  {"who":{"any":[]},"ids":"guide-participation find-good-examples include-in-grade-evaluation renew-publicity publicize-good-deeds mobilize-supervised-staff improve-honors report-active-organizations name-important-projects"},
  {"isCommon":true,"ids":"raise-political-consciousness strengthen-sense-of-mission make-new-contributions focus-on-areas focus-on-groups contact-local-bodies register-staff-as-helpers give-what-they-can hold-varied-activities give-priority-to-deep-poverty provide-people-and-technology cooperate-with-departments play-their-full-part select-key-places visit-and-survey find-out-needs analyze-causes-of-poverty find-entry-points select-recipients set-up-projects allocate-resources coordinate-resources improve-use-of-resources cover-weak-links explore-new-methods use-resources-rationally put-into-annual-plan draw-up-assistance-plans specify-support inspect-progress make-assistance-effective build-long-term-mechanism watch-recipients-at-risk follow-up-quarterly keep-assistance-going share-experience write-up-model-cases explore-replicable-models report-experience-and-results care-for-cultural-life hold-holiday-activities cultivate-moral-character build-homes-for-left-behind improve-living-conditions provide-cultural-venues provide-venues-for-elderly-people pass-on-rural-culture complete-function-rooms build-public-benefit-complexes focus-on-children-in-difficulty attend-to-psychological-services advocate-safety-and-civility renew-household-wiring build-civilized-village-ways sort-waste-and-protect-environment respond-to-the-call give-money-and-effort devote-main-energies achieve-three-focuses use-their-strengths design-long-term-projects help-where-it-counts show-warm-concern help-where-it-is-hard protect-staff insure-staff"},
  {"isCommon":true,"hasField":true,"ids":"focus-on-fields attend-to-poor-people-with-disabilities assist-people-with-disabilities inspire-own-motivation give-psychological-assistance combine-assistance-and-skills record-disability-needs visit-families-with-disabilities run-sunshine-service provide-accessibility-and-devices offer-employment-training-experience run-employment-training build-handicraft-bases help-poor-areas-develop-industry foster-leading-industries bring-poor-households-into-industry promote-agricultural-specialties discover-local-resources widen-sales-channels guide-cooperatives unify-branding-and-marketing organize-village-activities invite-architectural-consultants"},
  {"who":{"any":["industry-association"]},"hasField":true,"ids":"develop-local-industries plan-village-industries establish-industrial-bases organize-industry-professionals"},
  {"who":{"any":["education-training"]},"hasField":true,"ids":"join-education-pairing run-student-aid-projects fund-students-in-difficulty support-county-education organize-volunteer-teaching train-skilled-people set-up-scholarships"},
  {"who":{"any":["medical-health"]},"hasField":true,"ids":"hold-free-clinics reduce-medical-costs improve-medical-facilities join-medical-and-disability-aid send-medical-professionals support-medical-training"},
  {"who":{"any":["charity"]},"hasField":true,"ids":"relieve-serious-illness help-families-impoverished-by-illness"},
  {"who":{"any":["volunteer-service"]},"hasField":true,"ids":"support-volunteer-actions mobilize-volunteers"},
  {"who":{"any":["social-work"]},"ids":"bring-social-work-to-communities serve-elderly-people serve-working-age-adults help-poor-families-out-of-poverty"},
  {"who":{"any":["social-work"]},"hasField":true,"ids":"serve-children"},
  {"who":{"any":["other"]},"ids":"build-employment-platforms"},
  {"ids":"choose-contact-villages join-third-party-evaluation voice-demands-of-the-poor help-poor-workers-find-jobs help-build-poor-areas spread-modern-ways-of-life apply-science-and-technology improve-rural-environment improve-conditions-in-poor-countryside"},
  {"who":{"any":["industry-association"]},"ids":"organize-members-for-pairing target-poor-households name-helper-for-each-household"},
  {"who":{"any":["psychological-counseling"]},"ids":"help-poor-children-adjust ease-problems-of-mountain-children"},
] as const)

export const remarkRules = /* @__PURE__ */ bare([
  {"id":"short-period","provision":"5.8","rule":[{"periodUnderMonths":3}]},
  {"id":"single-activity","provision":"5.3","rule":[{"activities":"one-duty"}]},
  {"id":"single-household","provision":"18.2","rule":[{"less":"beneficiaries.households","than":2,"above":0}]},
  {"id":"token-amount","provision":"5.7","rule":[{"of":["people-stated"],"less":"resources.people","than":2,"above":0},{"of":["people-stated"],"less":"delivered.people","than":2,"above":0},{"of":["funds-stated"],"less":"resources.funds","than":1000,"above":0},{"of":["funds-stated"],"less":"delivered.funds","than":1000,"above":0},{"of":["materials-stated"],"less":"resources.materials","than":1000,"above":0},{"of":["materials-stated"],"less":"delivered.materials","than":1000,"above":0}]},
  {"id":"repeated-entry","rule":[{"of":["places-in-focus-areas"],"places":"repeated"},{"of":["activities-that-fit"],"activities":"repeated"}]},
  {"id":"excluded-criterion","rule":[{"excluded":true}]},
  {"id":"only-common-duties","provision":"5.5","rule":[{"of":["activities-that-fit"],"activities":"only-common"}]},
  {"id":"evidence-outside-period","rule":[{"of":["activities-that-fit","field-visits","inspected","inspections-made","quarters-followed-up","reported-to-supervisory-unit","reported-to-registration-authority"],"days":"outside-period"}]},
  {"id":"old-visits","provision":"5.4","rule":[{"of":["field-visits"],"days":"too-early","yearsBefore":1}]},
  {"id":"clustered-evidence","provision":"5.7","rule":[{"of":["inspections-made"],"days":"clustered","withinDays":30}]},
  {"id":"early-report","provision":"5.9","rule":[{"of":["reported-to-supervisory-unit","reported-to-registration-authority"],"days":"early","withinDays":30}]},
  {"id":"after-as-of","rule":[{"of":["activities-that-fit","field-visits","inspected","inspections-made","quarters-followed-up","reported-to-supervisory-unit","reported-to-registration-authority"],"days":"after-as-of"}]},
  {"id":"below-promise","rule":[{"of":["places-in-focus-areas"],"places":"fewer-than-planned"},{"of":["households-in-target-groups"],"less":"reached.households","than":"beneficiaries.households"},{"of":["households-in-target-groups"],"less":"reached.inTargetGroups","than":"beneficiaries.inTargetGroups"},{"of":["people-stated"],"less":"delivered.people","than":"resources.people"},{"of":["funds-stated"],"less":"delivered.funds","than":"resources.funds"},{"of":["materials-stated"],"less":"delivered.materials","than":"resources.materials"}]},
  {"id":"no-focus","provision":"18.2","rule":[{"of":["places-in-focus-areas"],"placesBelow":0.5},{"of":["households-in-target-groups"],"less":"beneficiaries.inTargetGroups","than":"beneficiaries.households","times":0.5},{"of":["households-in-target-groups"],"less":"reached.inTargetGroups","than":"reached.households","times":0.5},{"of":["households-in-target-groups"],"less":"beneficiaries.households","than":1},{"of":["field-named"],"empty":"fields"}]},
] as const)

export const criterionRules = /* @__PURE__ */ bare([
  {"id":"focus-areas","provisions":["2","18.2"],"points":10,"measure":{"share":"places-in-focus-areas"}},
  {"id":"focus-groups","provisions":["3","18.2"],"points":20,"measure":{"share":"households-in-target-groups"}},
  {"id":"focus-fields","provisions":["4","18.2"],"points":5,"measure":{"fact":"field-named"}},
  {"id":"fit","provisions":["5.5","6","7","8","9","10","16"],"points":10,"measure":{"share":"activities-that-fit"}},
  {"id":"field-visits","provisions":["5.4"],"points":5,"measure":{"fact":"field-visits"}},
  {"id":"needs-analysed","provisions":["5.4"],"points":5,"measure":{"fact":"needs-analysed"}},
  {"id":"people","provisions":["5.3","5.7"],"points":4,"measure":{"fact":"people-stated","atLeast":1}},
  {"id":"funds","provisions":["5.3","5.7"],"points":4,"measure":{"fact":"funds-stated","atLeast":1}},
  {"id":"materials","provisions":["5.3","5.7"],"points":3,"measure":{"fact":"materials-stated","atLeast":1}},
  {"id":"written-plan","provisions":["5.7"],"points":3,"measure":{"fact":"written-plan"}},
  {"id":"annual-plan","provisions":["5.7"],"points":4,"measure":{"fact":"in-annual-plan"}},
  {"id":"inspections","provisions":["5.7"],"points":4,"measure":{"share":"inspections-made"}},
  {"id":"follow-up","provisions":["5.8"],"points":10,"measure":{"share":"quarters-followed-up"},"appliesIf":"follow-ups-feasible"},
  {"id":"report-to-supervisory-unit","provisions":["5.9"],"points":2.5,"measure":{"fact":"reported-to-supervisory-unit"},"appliesIf":"has-supervisory-unit"},
  {"id":"report-to-registration-authority","provisions":["5.9"],"points":2.5,"measure":{"fact":"reported-to-registration-authority"}},
  {"id":"registered-helpers","provisions":["5.2"],"points":3,"measure":{"share":"staff-registered"},"appliesIf":{"all":["platform-available","has-staff"]}},
  {"id":"local-coordination","provisions":["5.1","5.3"],"points":3,"measure":{"fact":"coordinated"}},
  {"id":"staff-insurance","provisions":["18.5"],"points":2,"measure":{"fact":"staff-insured"},"appliesIf":"has-staff"},
] as const)

export const rubricRules = /* @__PURE__ */ bare({
  id: "default",
  version: "2.0.0",
  outOf: 100,
  criteria: criterionRules,
})

/** What results say of it. */
export const rubricHead = /* @__PURE__ */ Object.freeze({"id":"default","version":"2.0.0","digest":"8be5791786d7a14cf60d954f01326de6fb2cb47fea88a328c73a1224556e8df6"})

export const provisionIds = ["letterhead","notice-title","addressees","notice","notice.1","notice.2","notice.3","signature","title","preamble","1","2","2.1","2.2","2.3","2.4","3","3.1","3.2","3.3","3.4","3.5","3.6","3.7","3.8","4","5","5.1","5.2","5.3","5.4","5.5","5.6","5.7","5.8","5.9","6","7","8","9","10","10.1","10.2","10.3","11","11.1","11.2","11.3","12","13","14","15","15.1","15.2","15.3","16","17","17.1","17.2","17.3","18","18.1","18.2","18.3","18.4","18.5","annexes","annex.1","annex.2","annex.3"] as const
