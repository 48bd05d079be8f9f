import type { EvidenceBasis } from '../../data/plan-evidence.ts'
import type { PlanFactId, PlanRemarkId, PlanShareId, ProvisionId } from '../../generated/ids.ts'
import type { Ruleset } from '../../generated/ruleset.ts'
import type { FactFinding } from '../../logic/finding.ts'
import type { Verdict } from '../../logic/ternary.ts'
import type { Count, Interval } from '../facts/share.ts'
import type { RubricHead } from '../rubric/rubric-head.ts'

/** A fact or a share that bears on a criterion. A share holds if it is full, and does not if it is known and falls short. */
export interface PlanFinding extends FactFinding<PlanFactId | PlanShareId> {
  /** Of what is counted or partly done: from 0 to 1, with what is open counted as absent and as present. */
  readonly share?: Interval
  /** What was counted: 2 of 3 places. None of an amount, nor where it is not known of how many. */
  readonly count?: Count
}

/** What one criterion gives. */
export interface CriterionScore {
  /** Of the criterion in its rubric; in the default one such as `focus-areas`. */
  readonly id: string
  /** `min` counts unknown evidence as absent, `max` as present. */
  readonly points: Interval
  /** What it can give at most; 0 if it left the total. */
  readonly outOf: number
  /** Whether it rests on what is said, on days, or on figures of what was done. */
  readonly basis: EvidenceBasis
  /** The clauses that the criterion carries out, in the order of its rubric. */
  readonly provisions: readonly ProvisionId[]
  /**
   * The evidence that decides the points or, while it is unknown, could; of a criterion that does not apply, why not.
   */
  readonly reasons: readonly PlanFinding[]
  /** The evidence that is unknown and can still change the points. */
  readonly missing: readonly (PlanFactId | PlanShareId)[]
  /** What is not known and decides whether the criterion applies; `points` count it as applying. */
  readonly appliesIf?: readonly PlanFactId[]
}

/** A criterion that left the total, and the clause that lets it. */
export interface ExcludedCriterion {
  /** Of the criterion in its rubric. */
  readonly id: string
  /** The first of the clauses of the criterion. */
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
  /** All of them in the order of the rubric, those that left the total too: with 0 of 0 points. */
  readonly criteria: readonly CriterionScore[]
  /** Those that do not apply, or that there is nothing yet to measure by; `[]` if all are in the total. */
  readonly excluded: readonly ExcludedCriterion[]
}

/** What would raise the score. */
export interface Improvement {
  /** The criterion. */
  readonly id: string
  /** By how many points the minimum rises when its evidence is shown in full. */
  readonly gain: number
  /** The clauses of the criterion. */
  readonly provisions: readonly ProvisionId[]
  /** What only needs to be stated, if it is so; where nothing is missing the plan itself has to change. */
  readonly missing: readonly (PlanFactId | PlanShareId)[]
}

/** One of the three focuses: met if anything in the plan is aimed at it. */
export interface PlanFocus {
  /** Met if one is surely in focus, unmet if none can be, `unknown` otherwise. */
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
  /** The row of `planRemarks`, such as `short-period`. */
  readonly code: PlanRemarkId
  /** The criterion that it bears on, if it bears on one. */
  readonly criterion?: string
  /** The clause that the remark rests on; if it has none of its own, the first of its criterion. */
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
  /** Which rules decided: store it with the score. */
  readonly ruleset: Ruleset
  /** Which rubric decided, the default one or a caller's. */
  readonly rubric: RubricHead
  /** The sum of all criteria of the rubric, those that left the total among them. */
  readonly fullMarks: number
  /** The same criteria, counting only what is done by `asOf`. */
  readonly done: Appraisal
  /** Counted beside the criteria; no points follow from it. */
  readonly focuses: PlanFocuses
  /** What an evaluator should look at; `[]` if nothing stands out. */
  readonly remarks: readonly PlanRemark[]
  /** Of the plan, the largest gain first. */
  readonly improvements: readonly Improvement[]
}
