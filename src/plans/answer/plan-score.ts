import type { PlanFactId, PlanShareId, ProvisionId } from '../../generated/ids.ts'
import type { Ruleset } from '../../generated/ruleset.ts'
import type { Finding } from '../../logic/finding.ts'
import type { Verdict } from '../../logic/ternary.ts'
import type { RubricHead } from '../rubric/digest.ts'
import type { Interval } from '../rubric/points.ts'

/** A fact or a share that bears on a criterion. A share holds if it is full, and does not if known to fall short. */
export interface PlanFinding extends Finding<PlanFactId | PlanShareId> {
  /** Of a share: from 0 to 1, with what is open counted as absent and as present. */
  readonly share?: Interval
}

/** What one criterion gives. */
export interface CriterionScore {
  readonly id: string
  /** `min` counts unknown evidence as absent, `max` as present. */
  readonly points: Interval
  /** What it can give at most; 0 if it left the total. */
  readonly outOf: number
  readonly provisions: readonly ProvisionId[]
  readonly reasons: readonly PlanFinding[]
  /** The evidence that is unknown and can still change the points. */
  readonly missing: readonly (PlanFactId | PlanShareId)[]
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

/** The three focuses of clause 18.2: met if anything in the plan is aimed at one. */
export interface PlanFocuses {
  /** 重点地区: a place. */
  readonly areas: Verdict
  /** 重点对象: a household. */
  readonly groups: Verdict
  /** 重点领域: a field. */
  readonly fields: Verdict
}

/** The answer to "how does this plan score?", as plain JSON. There is no grade in it: cut-offs are local. */
export interface PlanScore {
  /** The caller's own key, if the plan had one. */
  readonly id?: string | number
  readonly asOf: string
  /** Whether `asOf` lies before the document was issued or after the campaign that it served. */
  readonly outOfPeriod: boolean
  readonly ruleset: Ruleset
  readonly rubric: RubricHead
  /** The sum of the criteria. */
  readonly points: Interval
  /** The sum of what the criteria can give, without those that left the total. */
  readonly outOf: number
  readonly criteria: readonly CriterionScore[]
  readonly focuses: PlanFocuses
  /** The largest gain first. */
  readonly improvements: readonly Improvement[]
}
