import type { IssueFacts } from '../../errors.ts'
import { dutyRules } from '../../generated/organization-rules.ts'
import { nearest } from '../../input/nearest.ts'
import { shiftYears } from '../../logic/calendar.ts'
import { findDutyRule } from '../../organizations/answer/duty-rules.ts'
import { findContradictions as findInOrganization } from '../../organizations/record/contradictions.ts'
import type { Period, Plan } from './plan.ts'

const LONGEST_YEARS = 20

/** Finds what the fields of a plan cannot say together, and duties that do not exist. */
export function findContradictions(plan: Plan): IssueFacts[] {
  return [
    ...findInOrganization(plan.organization).map((issue) => ({
      ...issue,
      path: `organization.${issue.path}`,
    })),
    ...findPeriodIssues(plan.period),
    ...ofBeneficiaries(plan),
    ...ofActivities(plan),
  ]
}

/** Finds what is wrong with a period of real days. */
export function findPeriodIssues({ start, end }: Period): IssueFacts[] {
  const path = 'period'
  if (end < start) return [{ path, code: 'contradiction', expected: 'start not after end' }]
  return end <= shiftYears(start, LONGEST_YEARS)
    ? []
    : [{ path, code: 'out-of-range', expected: `at most ${LONGEST_YEARS} years` }]
}

function ofBeneficiaries({ beneficiaries }: Plan): IssueFacts[] {
  const { households = 0, inTargetGroups } = beneficiaries ?? {}
  if (typeof inTargetGroups !== 'number' || inTargetGroups <= households) return []
  const expected = 'at most as many inTargetGroups as households'
  return [{ path: 'beneficiaries', code: 'contradiction', expected }]
}

/** No error names more; finding what was meant by a thousand unknown ids would take long. */
const ENOUGH_ISSUES = 50

function ofActivities({ activities }: Plan): IssueFacts[] {
  const unknown = (activities ?? []).flatMap(({ duty }, index) =>
    typeof duty === 'string' && !findDutyRule(duty) ? [{ duty, index }] : [],
  )
  if (unknown.length === 0) return []
  const ids = dutyRules.map(({ id }) => id)
  return unknown.slice(0, ENOUGH_ISSUES).map(({ duty, index }) => ({
    path: `activities[${index}].duty`,
    code: 'unknown-id',
    expected: 'a duty id',
    ...nearest(duty, ids),
  }))
}
