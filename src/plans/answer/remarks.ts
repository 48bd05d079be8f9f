import type { PlanRemarkRow } from '../../data/plan-remarks.ts'
import type { Criterion, Rubric } from '../../data/rubric.ts'
import type { ProvisionId } from '../../generated/ids.ts'
import { remarkRules } from '../../generated/plan-rules.ts'
import type { PlanRemark } from './plan-score.ts'
import { type Remarked, remarkTestOf, type Test } from './remark-test.ts'
import { evidenceOf } from './score-criterion.ts'

type RemarkRow = Pick<PlanRemarkRow, 'id' | 'provision' | 'rule'>

/** A remark that can be made, of the plan or of a criterion, and each test that makes it. */
export interface PossibleRemark {
  readonly remark: PlanRemark
  readonly tests: readonly Test[]
}

/** Finds what an evaluator should look at, in the order of `planRemarks`. */
export function remarksOn(remarked: Remarked, possible: readonly PossibleRemark[]): PlanRemark[] {
  return possible
    .filter(({ tests }) => tests.some((isSo) => isSo(remarked)))
    .map(({ remark }) => remark)
}

/** Every remark that can be made under a rubric, in their order: they name the criteria that they are about. */
export function possibleRemarks({ criteria }: Rubric): PossibleRemark[] {
  const rows: readonly RemarkRow[] = remarkRules
  return rows
    .flatMap((row) => [ofPlan(row), ...criteria.map((criterion) => ofCriterion(row, criterion))])
    .filter(({ tests }) => tests.length > 0)
}

function ofPlan({ id: code, provision, rule }: RemarkRow): PossibleRemark {
  return {
    remark: Object.freeze({ code, provision: provision as ProvisionId }),
    tests: rule.flatMap((test) => ('excluded' in test || test.of ? [] : remarkTestOf(test))),
  }
}

function ofCriterion(
  { id: code, provision, rule }: RemarkRow,
  criterion: Criterion,
): PossibleRemark {
  const { id, provisions } = criterion
  const clause = provision ?? (provisions[0] as ProvisionId)
  const own = evidenceOf(criterion)
  return {
    remark: Object.freeze({ code, criterion: id, provision: clause }),
    tests: rule.flatMap((test) => {
      if ('excluded' in test) return ({ excluded }) => excluded.some((one) => one.id === id)
      const ids = test.of?.filter((one) => own.includes(one)) ?? []
      return ids.map((one) => remarkTestOf(test, one))
    }),
  }
}
