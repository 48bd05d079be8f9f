import type { Criterion, Rubric } from '../../data/rubric.ts'
import type { ProvisionId } from '../../generated/ids.ts'
import {
  type EvidenceRule,
  evidenceRules,
  type RemarkRow,
  type RemarkRule,
  remarkRules,
} from '../../generated/plan-rules.ts'
import { daysFrom, shiftMonths } from '../../logic/calendar.ts'
import { fieldReader } from '../facts/view.ts'
import type { Plan } from '../record/plan.ts'
import type { PlanRemark } from './plan-score.ts'
import {
  hasOneDuty,
  hasRemarkableDay,
  isBelowPromise,
  isOffFocus,
  isRepeated,
  isToken,
  onlyCommon,
  type Remarked,
  type Test,
} from './remarkable.ts'
import { evidenceOf } from './score-criterion.ts'

/** Finds what an evaluator should look at, in the order of `planRemarks`. */
export type Remarker = (remarked: Remarked) => PlanRemark[]

/** Makes the remarker of a rubric: its remarks name the criteria that they are about. */
export function remarkerOf({ criteria }: Rubric): Remarker {
  const finders = remarkRules.map((row) => finderOf(row, criteria))
  return (remarked) => finders.flatMap((find) => find(remarked))
}

function finderOf(row: RemarkRow, criteria: readonly Criterion[]): Remarker {
  const { id: code, provision, rule } = row
  const about = (criterion: string, clause: ProvisionId): PlanRemark => {
    return Object.freeze({ code, criterion, provision: provision ?? clause })
  }
  if ('excluded' in rule) {
    return ({ excluded }) => excluded.map((one) => about(one.id, one.provision))
  }
  const isOfPlan = planTest(rule)
  if (isOfPlan) {
    const remark = provision ? [Object.freeze({ code, provision })] : []
    return ({ plan }) => (isOfPlan(plan) ? remark : [])
  }
  const isOfEvidence = evidenceTest(rule)
  const tests = criteria.flatMap((criterion) => {
    const rows = evidenceOf(criterion).map((id) => evidenceRules.find((one) => one.id === id))
    const own = rows.flatMap((one) => (one && isOfEvidence(one)) ?? [])
    const remark = about(criterion.id, criterion.provisions[0] as ProvisionId)
    return own.length > 0 ? [{ own, remark }] : []
  })
  return (remarked) =>
    tests.flatMap(({ own, remark }) => (own.some((isSo) => isSo(remarked)) ? remark : []))
}

/** Whether a plan as a whole is worth a remark; none if the remark is about evidence. */
function planTest(rule: RemarkRule): ((plan: Plan) => boolean) | undefined {
  if ('periodUnderMonths' in rule) {
    return ({ period: { start, end } }) =>
      daysFrom(end, shiftMonths(start, rule.periodUnderMonths)) > 2
  }
  if ('oneDuty' in rule) return hasOneDuty(rule.oneDuty)
  if (!('one' in rule)) return undefined
  const given = fieldReader<number>(rule.one)
  return (plan) => given(plan) === 1
}

/** Makes the test of whether a piece of evidence is worth a remark; none if the remark is not about it. */
function evidenceTest(rule: RemarkRule): (row: EvidenceRule) => Test | undefined {
  if ('amountBelow' in rule) return (row) => isToken(rule.amountBelow, row)
  if ('repeated' in rule) {
    return (row) => (rule.repeated.some((id) => id === row.id) ? isRepeated(row) : undefined)
  }
  if ('onlyCommon' in rule) return (row) => (row.id === rule.onlyCommon ? onlyCommon : undefined)
  if ('belowPromise' in rule) return isBelowPromise
  if ('days' in rule) return (row) => hasRemarkableDay(rule, row)
  return 'shareBelow' in rule ? (row) => isOffFocus(rule, row) : () => undefined
}
