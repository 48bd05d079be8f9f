import { type Expected, type IssueFacts, MOST_ISSUES } from '../../errors.ts'
import * as rules from '../../generated/issue-rules.ts'
import { nearest } from '../../input/nearest.ts'
import type { Parsed } from '../../input/shape.ts'
import { contradiction, under } from '../../issues.ts'
import { shiftYears } from '../../logic/calendar.ts'
import { findOrganizationContradictions } from '../../organizations/record/contradictions.ts'
import type { PlaceQuery } from '../../places/record/place.ts'
import { findImpossibleCode } from '../../places/record/place-query-shape.ts'
import { dutyGroupOf, dutyIds } from './duty-groups.ts'
import type { ParsedPlan, Period } from './plan.ts'

const LONGEST_YEARS = 20

/** Finds fields that contradict each other, and duties that do not exist. */
export function findPlanContradictions(plan: ParsedPlan): IssueFacts[] {
  return [
    ...under('organization', findOrganizationContradictions(plan.organization)),
    ...under('period', findPeriodIssues(plan.period)),
    ...ofPlaces('places', plan.places),
    ...ofPlaces('reached.places', plan.reached?.places),
    ...ofFields(plan),
    ...ofActivities(plan),
  ]
}

function ofFields(plan: ParsedPlan): IssueFacts[] {
  const { beneficiaries, reached, staff } = plan
  const asked: [path: string, expected: Expected, isBroken: boolean][] = [
    ['beneficiaries', rules.PART_OF_HOUSEHOLDS, isPartMore(beneficiaries)],
    ['reached', rules.PART_OF_HOUSEHOLDS, isPartMore(reached)],
    ['staff', rules.PART_OF_STAFF, isMore(staff?.registeredHelpers, staff?.total)],
  ]
  return asked.flatMap(([path, expected, isBroken]) =>
    isBroken ? [contradiction(path, expected)] : [],
  )
}

function isPartMore(helped: ParsedPlan['reached']): boolean {
  return isMore(helped?.inTargetGroups, helped?.households)
}

function isMore(part: number | undefined, whole: number | undefined): boolean {
  return part !== undefined && whole !== undefined && part > whole
}

/** Finds what is wrong with a period of real days. */
export function findPeriodIssues({ start, end }: Period): IssueFacts[] {
  if (end < start) return [contradiction('', rules.START_NOT_AFTER_END)]
  return end <= shiftYears(start, LONGEST_YEARS)
    ? []
    : [{ path: '', code: 'out-of-range', expected: rules.AT_MOST_20_YEARS }]
}

function ofPlaces(field: string, places: readonly Parsed<PlaceQuery>[] = []): IssueFacts[] {
  return places.flatMap((place, index) => under(`${field}[${index}]`, findImpossibleCode(place)))
}

function ofActivities({ activities = [] }: ParsedPlan): IssueFacts[] {
  const unknown = activities.flatMap(({ duty }, index) =>
    duty !== undefined && !dutyGroupOf(duty) ? [{ duty, index }] : [],
  )
  if (unknown.length === 0) return []
  const ids = dutyIds()
  return unknown.slice(0, MOST_ISSUES).map(({ duty, index }) => ({
    path: `activities[${index}].duty`,
    code: 'unknown-id',
    expected: rules.DUTY_ID,
    ...nearest(duty, ids),
  }))
}
