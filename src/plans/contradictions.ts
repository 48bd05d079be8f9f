import { shiftYears } from '../calendar.ts'
import type { IssueFacts } from '../errors.ts'
import { nearest } from '../input/nearest.ts'
import { findContradictions as findInOrganization } from '../organizations/contradictions.ts'
import { DUTY_RULES, findDutyRule } from '../organizations/duty-rules.ts'
import type { Period, Plan } from './plan.ts'

const LONGEST_YEARS = 20

/**
 * Finds what the fields of a plan cannot say together, and duties that do not exist.
 *
 * @param plan - fields that are right one by one.
 * @returns one issue for each, at the place where it stands.
 */
export function findContradictions(plan: Plan): IssueFacts[] {
  return [
    ...findInOrganization(plan.organization).map((issue) => ({
      ...issue,
      path: `organization.${issue.path}`,
    })),
    ...ofPeriod(plan.period),
    ...ofBeneficiaries(plan),
    ...ofActivities(plan),
  ]
}

/**
 * Finds what is wrong with a period of real days.
 *
 * @param period - the period.
 * @param path - where it stands.
 * @returns an issue if it ends before it starts, or lasts longer than 20 years.
 */
export function ofPeriod({ start, end }: Period, path = 'period'): IssueFacts[] {
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

function ofActivities({ activities }: Plan): IssueFacts[] {
  return (activities ?? []).flatMap(({ duty }, index) =>
    typeof duty === 'string' && !findDutyRule(duty)
      ? [
          {
            path: `activities[${index}].duty`,
            code: 'unknown-id' as const,
            expected: 'a duty id',
            ...nearest(
              duty,
              DUTY_RULES.map(({ id }) => id),
            ),
          },
        ]
      : [],
  )
}
