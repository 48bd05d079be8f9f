import type { PlanShareId } from '../../generated/ids.ts'
import type { Verdict } from '../../logic/ternary.ts'
import { classJudge } from '../../organizations/answer/class-judge.ts'
import { dutyVerdict, findDutyRule } from '../../organizations/answer/duty-rules.ts'
import { classifyPlace } from '../../places/answer/classify-place.ts'
import type { Plan } from '../record/plan.ts'
import { quarterIndex } from './follow-up-calendar.ts'

/** A share as a fraction: what counts, what may count, and of how many. */
export interface Share {
  readonly counted: number
  readonly open: number
  readonly of: number
  /** What lacks what would settle it; the field where nothing is lacking. */
  readonly paths: readonly string[]
}

const UNKNOWN = { counted: 0, open: 1, of: 1 }
const NOTHING = { counted: 0, open: 0, of: 1 }

/** Reads every share of a plan. */
export function readShares(plan: Plan): Readonly<Record<PlanShareId, Share>> {
  return {
    'places-in-focus-areas': shareOfList(
      'places',
      plan.places?.map((place) => classifyPlace(place).verdict),
    ),
    'households-in-target-groups': readHouseholds(plan),
    'activities-that-fit': readFits(plan),
    'quarters-followed-up': readQuarters(plan),
  }
}

/** The share of a list whose entries were judged one by one. An empty list is known absence. */
function shareOfList(
  field: string,
  verdicts: readonly Verdict[] | undefined,
  pathOf = (index: number) => `${field}[${index}]`,
): Share {
  if (!verdicts) return { ...UNKNOWN, paths: [field] }
  if (verdicts.length === 0) return { ...NOTHING, paths: [field] }
  const open = verdicts.flatMap((verdict, index) => (verdict === 'unknown' ? [pathOf(index)] : []))
  const counted = verdicts.filter((verdict) => verdict === 'met').length
  const paths = open.length > 0 ? [...new Set(open)] : [field]
  return { counted, open: open.length, of: verdicts.length, paths }
}

/** Of no household nothing can be a share. */
function readHouseholds({ beneficiaries }: Plan): Share {
  const { households = 0, inTargetGroups } = beneficiaries ?? {}
  if (households === 0) return { ...UNKNOWN, paths: ['beneficiaries.households'] }
  const open = typeof inTargetGroups === 'number' ? 0 : households
  const paths = ['beneficiaries.inTargetGroups']
  return { counted: inTargetGroups ?? 0, open, of: households, paths }
}

/**
 * An activity fits if it carries out something that the organization is asked to do (clause 5.5, Articles 6–17), under the
 * default readings. Without a duty it is open; so it is where the organization may be of a class that bears it.
 */
function readFits({ activities, organization }: Plan): Share {
  if (!activities?.length) return shareOfList('activities', activities ? [] : undefined)
  const classOf = classJudge(organization, 'unknown')
  const verdicts = activities.map(({ duty }) => {
    const rule = duty ? findDutyRule(duty) : undefined
    return rule ? dutyVerdict(rule, classOf) : 'unknown'
  })
  return shareOfList('activities', verdicts, (index) =>
    activities[index]?.duty ? 'organization' : `activities[${index}].duty`,
  )
}

/** Several follow-ups in one quarter count once; those outside the period not at all (clause 5.8). */
function readQuarters({ followUps, period: { start, end } }: Plan): Share {
  const within = (followUps ?? []).filter(({ date }) => date >= start && date <= end)
  const counted = new Set(within.map(({ date }) => quarterIndex(date))).size
  const of = quarterIndex(end) - quarterIndex(start) + 1
  return { counted, open: followUps ? 0 : of, of, paths: ['followUps'] }
}
