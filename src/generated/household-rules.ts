// Generated from data/*.json by `npm run generate`. Do not edit.

import type { FactRule, GroupRule } from '../households/rules.ts'
import { bare } from '../logic/bare.ts'
import type { ReadingRule } from '../logic/reading-rule.ts'
import type { HouseholdReadings } from './ids.ts'

export const factRules: readonly FactRule[] = /* @__PURE__ */ bare([
  {"id":"registered-poor","rule":{"field":"registration","is":"poor"}},
  {"id":"edge-household","rule":{"all":[{"any":[{"field":"registration","is":"edge"},{"all":[{"field":"registration","is":"ordinary"},{"field":"monitoringKnown","suggests":false}]}]},{"by":"eliminated-risk","options":{"does-not-count":{"not":{"field":"riskEliminated","proves":true}},"counts":true}}]}},
  {"id":"monitored-household","rule":{"all":[{"any":[{"field":"registration","is":"monitored"},{"all":[{"field":"registration","is":"sudden-hardship"},{"by":"sudden-hardship","options":{"does-not-count":false,"counts-as-monitored":true}}]},{"all":[{"field":"registration","is":"lifted"},{"field":"monitoringKnown","suggests":false}]}]},{"by":"eliminated-risk","options":{"does-not-count":{"not":{"field":"riskEliminated","proves":true}},"counts":true}}]}},
  {"id":"serious-illness","rule":{"some":"members","where":{"field":"health","has":"serious-illness"}}},
  {"id":"chronic-illness","rule":{"some":"members","where":{"field":"health","has":"chronic-illness"}}},
  {"id":"exam-candidate","rule":{"some":"members","where":{"first":[{"all":[{"not":{"field":"collegeEntranceExam","is":"none"}},{"by":"exam-window","options":{"coming-year":{"field":"collegeEntranceExam","within":{"from":0,"before":1}},"past-year":{"field":"collegeEntranceExam","within":{"after":-1,"to":0}},"either-side":{"field":"collegeEntranceExam","within":{"after":-1,"before":1}}}}]},{"by":"final-year-student","options":{"counts":{"by":"exam-window","options":{"coming-year":{"field":"schooling","yes":["senior-3"],"no":["preschool","primary","junior","senior-1","vocational-1","not-in-school","higher"]},"past-year":{"field":"schooling","yes":["senior-3"],"no":["preschool","primary","junior","senior-1","vocational-1"]},"either-side":{"field":"schooling","yes":["senior-3"],"no":["preschool","primary","junior","senior-1","vocational-1"]}}},"exam-date-only":null}}]}}},
  {"id":"income-not-rising","rule":{"trend":"incomes","measure":{"by":"income-measure","options":{"per-capita":"perCapita","household-total":"total"}},"against":{"by":"income-trend","options":{"latest-not-above-previous":"previous","latest-not-above-earliest":"earliest"}}}},
  {"id":"odd-jobs","rule":{"some":"members","where":{"field":"employment","is":"odd-jobs"}}},
  {"id":"unstable-income","rule":{"any":[{"not":{"field":"incomeStable","is":true}},{"all":[{"field":"risks","proves":"unstable-work"},{"not":{"field":"riskEliminated","proves":true}}]}]}},
  {"id":"unsafe-housing","rule":{"first":[{"field":"housing.grade","is":["C","D"]},{"field":"housing.unsafe","is":true}]}},
  {"id":"severe-disaster","rule":{"any":[{"some":"events","whole":true,"where":{"all":[{"not":{"field":"kind","is":"accident"}},{"field":"severe","is":true},{"by":"event-window","options":{"any-time":{"first":[{"field":"date","within":{"to":0}},true]},"past-year":{"field":"date","within":{"after":-1,"to":0}}}},{"by":"event-consequence","options":{"not-required":true,"recorded":{"field":"causedHardship","is":true}}}]}},{"all":[{"by":"event-window","options":{"any-time":{"any":[{"field":"risks","proves":"natural-disaster"},{"all":[{"field":"causes","proves":"natural-disaster"},{"field":"registration","is":"poor"},{"by":"recorded-cause","options":{"counts":true,"does-not-count":false}}]}]},"past-year":{"any":[{"field":"risks","suggests":"natural-disaster"},{"all":[{"field":"causes","suggests":"natural-disaster"},{"field":"registration","is":"poor"},{"by":"recorded-cause","options":{"counts":true,"does-not-count":false}}]}]}}},{"not":{"field":"riskEliminated","proves":true}}]}]}},
  {"id":"serious-accident","rule":{"any":[{"some":"events","whole":true,"where":{"all":[{"field":"kind","is":"accident"},{"field":"severe","is":true},{"by":"event-window","options":{"any-time":{"first":[{"field":"date","within":{"to":0}},true]},"past-year":{"field":"date","within":{"after":-1,"to":0}}}},{"by":"event-consequence","options":{"not-required":true,"recorded":{"field":"causedHardship","is":true}}}]}},{"all":[{"by":"event-window","options":{"any-time":{"any":[{"field":"risks","proves":"accident"},{"all":[{"field":"causes","proves":"accident"},{"field":"registration","is":"poor"},{"by":"recorded-cause","options":{"counts":true,"does-not-count":false}}]}]},"past-year":{"any":[{"field":"risks","suggests":"accident"},{"all":[{"field":"causes","suggests":"accident"},{"field":"registration","is":"poor"},{"by":"recorded-cause","options":{"counts":true,"does-not-count":false}}]}]}}},{"not":{"field":"riskEliminated","proves":true}}]}]}},
  {"id":"poor-or-at-risk","rule":{"by":"poor-scope","options":{"poor-edge-monitored":{"any":[{"fact":"registered-poor"},{"fact":"edge-household"},{"fact":"monitored-household"}]},"any-registered":{"any":[{"fact":"registered-poor"},{"fact":"edge-household"},{"fact":"monitored-household"},{"fact":"registered"}]},"registered-only":{"fact":"registered"}}}},
  {"id":"registered","rule":{"field":"registration","yes":["poor","lifted","monitored"],"no":["edge","ordinary"]}},
  {"id":"extreme-poverty","rule":{"field":"extremePoverty","is":true}},
  {"id":"in-focus-area","rule":{"field":"focusArea","yes":["met"],"no":["unmet"]}},
  {"id":"disability","rule":{"some":"members","where":{"not":{"field":"disability","is":"none"}}}},
  {"id":"disabled-in-extreme-poverty","rule":{"all":[{"some":"members","where":{"all":[{"not":{"field":"disability","is":"none"}},{"field":"extremePoverty","is":true}]}},{"not":{"field":"extremePoverty","proves":false}}]}},
  {"id":"left-behind-child","rule":{"some":"members","where":{"all":[{"field":"leftBehind","is":true},{"by":"left-behind-child-age","options":{"under-16":{"field":"age","below":16},"under-18":{"field":"age","below":18}}}]}}},
  {"id":"left-behind-woman","rule":{"some":"members","where":{"all":[{"field":"leftBehind","is":true},{"field":"sex","is":"female"},{"by":"left-behind-woman-age","options":{"any-adult":{"field":"age","from":18},"under-60":{"field":"age","from":18,"below":60}}}]}}},
  {"id":"left-behind-elder","rule":{"some":"members","where":{"all":[{"field":"leftBehind","is":true},{"field":"age","from":60}]}}},
  {"id":"has-child","rule":{"some":"members","where":{"field":"age","below":18}}},
  {"id":"has-student","rule":{"some":"members","where":{"not":{"field":"schooling","is":"not-in-school"}}}},
  {"id":"has-elder","rule":{"some":"members","where":{"field":"age","from":60}}},
  {"id":"has-working-age-adult","rule":{"some":"members","where":{"by":"working-age","options":{"16-59":{"field":"age","from":16,"below":60},"18-59":{"field":"age","from":18,"below":60}}}}},
])

/** The field that says whether a list is complete. */
export const completeness = /* @__PURE__ */ bare({"members":"membersComplete"})

/** The groups of Article 3 come first. */
export const targetGroupCount = 8

export const groupRules: readonly GroupRule[] = /* @__PURE__ */ bare([
  {"id":"registered-poor","provision":"3.1","formula":"registered-poor"},
  {"id":"edge-or-monitored","provision":"3.2","formula":{"any":["edge-household","monitored-household"]}},
  {"id":"illness","provision":"3.3","formula":{"any":["serious-illness","chronic-illness"]},"narrowed":[{"reading":"target-scope","option":"poor-or-at-risk","formula":"poor-or-at-risk"},{"reading":"target-scope","option":"at-risk-or-focus-area","formula":{"any":["poor-or-at-risk","in-focus-area"]}}]},
  {"id":"exam-candidate","provision":"3.4","formula":"exam-candidate","narrowed":[{"reading":"target-scope","option":"poor-or-at-risk","formula":"poor-or-at-risk"},{"reading":"target-scope","option":"at-risk-or-focus-area","formula":{"any":["poor-or-at-risk","in-focus-area"]}}]},
  {"id":"stagnant-income","provision":"3.5","formula":"income-not-rising","narrowed":[{"reading":"target-scope","option":"poor-or-at-risk","formula":"poor-or-at-risk"},{"reading":"target-scope","option":"at-risk-or-focus-area","formula":{"any":["poor-or-at-risk","in-focus-area"]}}]},
  {"id":"odd-jobs","provision":"3.6","formula":{"any":["odd-jobs","unstable-income"]},"variants":[{"reading":"odd-jobs","option":"both","formula":{"all":["odd-jobs","unstable-income"]}}],"narrowed":[{"reading":"target-scope","option":"poor-or-at-risk","formula":"poor-or-at-risk"},{"reading":"target-scope","option":"at-risk-or-focus-area","formula":{"any":["poor-or-at-risk","in-focus-area"]}}]},
  {"id":"unsafe-housing","provision":"3.7","formula":"unsafe-housing","narrowed":[{"reading":"target-scope","option":"poor-or-at-risk","formula":"poor-or-at-risk"},{"reading":"target-scope","option":"at-risk-or-focus-area","formula":{"any":["poor-or-at-risk","in-focus-area"]}}]},
  {"id":"disaster-or-accident","provision":"3.8","formula":{"any":["severe-disaster","serious-accident"]},"narrowed":[{"reading":"target-scope","option":"poor-or-at-risk","formula":"poor-or-at-risk"},{"reading":"target-scope","option":"at-risk-or-focus-area","formula":{"any":["poor-or-at-risk","in-focus-area"]}}]},
  {"id":"disabled-poor","provision":"11","formula":{"any":["disabled-in-extreme-poverty",{"all":["disability",{"any":["poor-or-at-risk","extreme-poverty"]}]}]}},
  {"id":"left-behind","provision":"13","formula":{"any":["left-behind-child","left-behind-woman","left-behind-elder"]}},
  {"id":"child-of-poor-area-or-family","provision":"16","formula":{"all":["has-child",{"any":["poor-or-at-risk","in-focus-area"]}]}},
])

export const readingRules: readonly ReadingRule<HouseholdReadings>[] = /* @__PURE__ */ bare([
  {"id":"target-scope","options":["as-listed","poor-or-at-risk","at-risk-or-focus-area"]},
  {"id":"exam-window","options":["coming-year","past-year","either-side"]},
  {"id":"final-year-student","options":["counts","exam-date-only"]},
  {"id":"income-trend","options":["latest-not-above-previous","latest-not-above-earliest"]},
  {"id":"income-measure","options":["per-capita","household-total"]},
  {"id":"odd-jobs","options":["either","both"]},
  {"id":"event-window","options":["any-time","past-year"]},
  {"id":"event-consequence","options":["not-required","recorded"]},
  {"id":"recorded-cause","options":["counts","does-not-count"]},
  {"id":"sudden-hardship","options":["does-not-count","counts-as-monitored"]},
  {"id":"eliminated-risk","options":["does-not-count","counts"]},
  {"id":"poor-scope","options":["poor-edge-monitored","any-registered","registered-only"]},
  {"id":"left-behind-child-age","options":["under-16","under-18"]},
  {"id":"left-behind-woman-age","options":["any-adult","under-60"]},
  {"id":"working-age","options":["16-59","18-59"]},
])
