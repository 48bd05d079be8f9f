import { type Verdict, verdictOf } from '../../logic/ternary.ts'
import { findDutyRule } from '../../organizations/answer/duty-rules.ts'
import { dutyVerdict } from '../../organizations/answer/duty-verdict.ts'
import { classValues } from '../../organizations/facts/class-values.ts'
import type { Plan } from '../record/plan.ts'
import { type ShareEvidence, shareOfList } from './share.ts'

/**
 * Reads which of a plan's activities carry out something that the organization is asked to do (clause 5.5, Articles
 * 6–17), under the default readings. An activity without a duty is open; so is one whose duty is the organization's only
 * if it is of a class that is not known.
 *
 * @param plan - checked.
 * @returns the share of the activities that fit.
 */
export function readFits({ activities, organization }: Plan): ShareEvidence {
  if (!activities || activities.length === 0) {
    return shareOfList('activities', activities ? [] : null)
  }
  const { known } = classValues(organization, 'unknown')
  const verdicts = activities.map(({ duty }): Verdict => {
    const rule = duty && findDutyRule(duty)
    return rule ? dutyVerdict(rule, (id) => verdictOf(known(id))) : 'unknown'
  })
  return shareOfList('activities', verdicts, (index) =>
    activities[index]?.duty ? 'organization' : `activities[${index}].duty`,
  )
}
