import type { EvidenceBasis } from '../../data/plan-evidence.ts'
import type { PlanFactId, PlanRemarkId, PlanShareId, ProvisionId } from '../../generated/ids.ts'
import type { Ruleset } from '../../generated/ruleset.ts'
import type { Finding } from '../../logic/finding.ts'
import type { Verdict } from '../../logic/ternary.ts'
import type { Count } from '../facts/share.ts'
import type { RubricHead } from '../rubric/digest.ts'
import type { Interval } from '../rubric/points.ts'

/** A fact or a share that bears on a criterion. A share holds if it is full, and does not if it is known and falls short. */
export interface PlanFinding extends Finding<PlanFactId | PlanShareId> {
  /** Of what is counted or partly done: from 0 to 1, with what is open counted as absent and as present. */
  readonly share?: Interval
  /** What was counted: 2 of 3 places. None of an amount. */
  readonly count?: Count
}

/** What one criterion gives. */
export interface CriterionScore {
  readonly id: string
  /** `min` counts unknown evidence as absent, `max` as present. */
  readonly points: Interval
  /** What it can give at most; 0 if it left the total. */
  readonly outOf: number
  /** Whether it rests on what is said, on days, or on figures of what was done. */
  readonly basis: EvidenceBasis
  readonly provisions: readonly ProvisionId[]
  readonly reasons: readonly PlanFinding[]
  /** The evidence that is unknown and can still change the points. */
  readonly missing: readonly (PlanFactId | PlanShareId)[]
  /** What is not known and decides whether the criterion applies; `points` count it as applying. */
  readonly appliesIf?: readonly PlanFactId[]
}

/** A criterion that left the total, and the clause that lets it. */
export interface ExcludedCriterion {
  readonly id: string
  readonly provision: ProvisionId
}

/** What a plan, or what is done of it, amounts to. */
export interface Appraisal {
  /** The sum of the criteria. */
  readonly points: Interval
  /** The sum of what the criteria can give, without those that left the total. */
  readonly outOf: number
  /** The part of the total, from 0 to 1, whether or not the criteria apply of which that is not known. */
  readonly share: Interval
  readonly criteria: readonly CriterionScore[]
  readonly excluded: readonly ExcludedCriterion[]
}

/** What would raise the score. */
export interface Improvement {
  /** The criterion. */
  readonly id: string
  /** By how many points the minimum rises when its evidence is shown in full. */
  readonly gain: number
  readonly provisions: readonly ProvisionId[]
  /** What only needs to be stated, if it is so; where nothing is missing the plan itself has to change. */
  readonly missing: readonly (PlanFactId | PlanShareId)[]
}

/** One of the three focuses: met if anything in the plan is aimed at it. */
export interface PlanFocus {
  readonly verdict: Verdict
  /** How many are in focus, with those that are open counted as not and as so. */
  readonly inFocus: Interval
  /** Of how many; null if that is not known. */
  readonly of: number | null
}

/** The three focuses of clause 18.2, which asks for the main effort. */
export interface PlanFocuses {
  /** 重点地区: of the places of the plan. */
  readonly areas: PlanFocus
  /** 重点对象: of the beneficiary households. */
  readonly groups: PlanFocus
  /** 重点领域: of the fields that are named. */
  readonly fields: PlanFocus
}

/** Something that an evaluator should look at; it costs no points. `findRemark` gives its words. */
export interface PlanRemark {
  readonly code: PlanRemarkId
  /** The criterion that it bears on, if it bears on one. */
  readonly criterion?: string
  readonly provision: ProvisionId
}

/** The answer to "how does this plan score?", as plain JSON. There is no grade in it: cut-offs are local. */
export interface PlanScore extends Appraisal {
  /** The caller's own key, if the plan had one. */
  readonly id?: string | number
  /** What is done is done by this day. */
  readonly asOf: string
  /** Whether `asOf` lies before the document was issued or after the campaign that it served. */
  readonly outOfPeriod: boolean
  readonly ruleset: Ruleset
  readonly rubric: RubricHead
  /** The sum of all criteria of the rubric, those that left the total among them. */
  readonly fullMarks: number
  /** The same criteria, counting only what is done by `asOf`. */
  readonly done: Appraisal
  readonly focuses: PlanFocuses
  readonly remarks: readonly PlanRemark[]
  /** Of the plan, the largest gain first. */
  readonly improvements: readonly Improvement[]
}
