// Generated from data/*.json by `npm run generate`. Do not edit.

import type { Formula } from '../logic/formula.ts'
import type { FactId, GroupId, HouseholdReadingId, HouseholdReadings, ProvisionId } from './ids.ts'

/** A fact; its place in the list is its bit. */
export interface FactRule {
  readonly id: FactId
  readonly ages?: { readonly from?: number; readonly below?: number }
}

/** A formula that is used only under one option of a reading. */
export interface FormulaUnderReading {
  readonly reading: HouseholdReadingId
  readonly option: string
  readonly formula: Formula<FactId>
}

/** A group: what it asks of the facts. */
export interface GroupRule {
  readonly id: GroupId
  readonly provision: ProvisionId
  readonly formula: Formula<FactId>
  /** In place of `formula`. */
  readonly variants?: readonly FormulaUnderReading[]
  /** Beside `formula`: both are asked. */
  readonly narrowed?: readonly FormulaUnderReading[]
}

/** A reading with its options, the default first. */
export type HouseholdReadingRule = {
  readonly [Id in HouseholdReadingId]: {
    readonly id: Id
    readonly options: readonly HouseholdReadings[Id][]
    /** The age limit that each option sets. */
    readonly below?: readonly number[]
  }
}[HouseholdReadingId]

export const factRules: readonly FactRule[] = [
  {"id":"registered-poor"},
  {"id":"edge-household"},
  {"id":"monitored-household"},
  {"id":"serious-illness"},
  {"id":"chronic-illness"},
  {"id":"exam-candidate"},
  {"id":"income-not-rising"},
  {"id":"odd-jobs"},
  {"id":"unstable-income"},
  {"id":"unsafe-housing"},
  {"id":"severe-disaster"},
  {"id":"serious-accident"},
  {"id":"poor-or-at-risk"},
  {"id":"registered"},
  {"id":"extreme-poverty"},
  {"id":"in-focus-area"},
  {"id":"disability"},
  {"id":"disabled-in-extreme-poverty"},
  {"id":"left-behind-child"},
  {"id":"left-behind-woman","ages":{"from":18}},
  {"id":"left-behind-elder","ages":{"from":60}},
  {"id":"has-child","ages":{"below":18}},
  {"id":"has-student"},
  {"id":"has-elder","ages":{"from":60}},
  {"id":"has-working-age-adult","ages":{"from":16,"below":60}},
]

/** The groups of Article 3 come first. */
export const targetGroupCount = 8

export const groupRules: readonly GroupRule[] = [
  {"id":"registered-poor","provision":"3.1","formula":"registered-poor"},
  {"id":"edge-or-monitored","provision":"3.2","formula":{"any":["edge-household","monitored-household"]}},
  {"id":"illness","provision":"3.3","formula":{"any":["serious-illness","chronic-illness"]},"narrowed":[{"reading":"target-scope","option":"poor-or-at-risk","formula":"poor-or-at-risk"}]},
  {"id":"exam-candidate","provision":"3.4","formula":"exam-candidate","narrowed":[{"reading":"target-scope","option":"poor-or-at-risk","formula":"poor-or-at-risk"}]},
  {"id":"stagnant-income","provision":"3.5","formula":"income-not-rising","narrowed":[{"reading":"target-scope","option":"poor-or-at-risk","formula":"poor-or-at-risk"}]},
  {"id":"odd-jobs","provision":"3.6","formula":{"any":["odd-jobs","unstable-income"]},"variants":[{"reading":"odd-jobs","option":"both","formula":{"all":["odd-jobs","unstable-income"]}}],"narrowed":[{"reading":"target-scope","option":"poor-or-at-risk","formula":"poor-or-at-risk"}]},
  {"id":"unsafe-housing","provision":"3.7","formula":"unsafe-housing","narrowed":[{"reading":"target-scope","option":"poor-or-at-risk","formula":"poor-or-at-risk"}]},
  {"id":"disaster-or-accident","provision":"3.8","formula":{"any":["severe-disaster","serious-accident"]},"narrowed":[{"reading":"target-scope","option":"poor-or-at-risk","formula":"poor-or-at-risk"}]},
  {"id":"disabled-poor","provision":"11","formula":{"any":["disabled-in-extreme-poverty",{"all":["disability",{"any":["poor-or-at-risk","extreme-poverty"]}]}]}},
  {"id":"left-behind","provision":"13","formula":{"any":["left-behind-child","left-behind-woman","left-behind-elder"]}},
  {"id":"child-of-poor-area-or-family","provision":"16","formula":{"all":["has-child",{"any":["poor-or-at-risk","in-focus-area"]}]}},
]

export const readingRules: readonly HouseholdReadingRule[] = [
  {"id":"target-scope","options":["as-listed","poor-or-at-risk"]},
  {"id":"exam-window","options":["coming-year","past-year","either-side"]},
  {"id":"final-year-student","options":["counts","exam-date-only"]},
  {"id":"income-trend","options":["latest-not-above-previous","latest-not-above-earliest"]},
  {"id":"income-measure","options":["per-capita","household-total"]},
  {"id":"odd-jobs","options":["either","both"]},
  {"id":"event-window","options":["any-time","past-year"]},
  {"id":"event-consequence","options":["not-required","recorded"]},
  {"id":"sudden-hardship","options":["does-not-count","counts-as-monitored"]},
  {"id":"eliminated-risk","options":["does-not-count","counts"]},
  {"id":"poor-scope","options":["poor-edge-monitored","any-registered"]},
  {"id":"left-behind-child-age","options":["under-16","under-18"],"below":[16,18]},
]
