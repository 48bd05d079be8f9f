import { focusFields } from '../data/focus-fields.ts'
import { type PlanEvidence, planEvidence } from '../data/plan-evidence.ts'
import { type PlanRemarkRow, planRemarks } from '../data/plan-remarks.ts'
import type { Row } from '../data/rows.ts'
import { type Criterion, rubric } from '../data/rubric.ts'
import type { FocusFieldId, PlanFactId, PlanRemarkId, PlanShareId } from '../generated/ids.ts'
import * as rules from '../generated/issue-rules.ts'
import { rowOf } from './row-of.ts'

/**
 * Finds a piece of evidence of plans.
 *
 * @param id - as in `PlanFinding`.
 * @returns its row: the label in both languages and the fields that it is read from.
 * @throws {InvalidInputError} with `unknown-id` if there is no such evidence.
 * @example
 * import { findEvidence } from 'chongqing-aid-guideline'
 *
 * findEvidence('quarters-followed-up').kind //=> 'share'
 */
export function findEvidence(id: PlanFactId | PlanShareId): PlanEvidence {
  return rowOf(planEvidence, id, rules.EVIDENCE_ID)
}

/**
 * Finds a criterion of the default rubric; those of another rubric stand in it.
 *
 * @param id - as in `CriterionScore`.
 * @returns its row: the label in both languages, the clauses, the points and what they are taken from.
 * @throws {InvalidInputError} with `unknown-id` if the default rubric has no such criterion.
 * @example
 * import { findCriterion } from 'chongqing-aid-guideline'
 *
 * findCriterion('field-visits').provisions //=> ['5.4']
 */
export function findCriterion(id: string): Criterion {
  return rowOf(rubric.criteria, id, rules.CRITERION_ID)
}

/**
 * Finds a focus field.
 *
 * @param id - as in the `fields` of duties and plans.
 * @returns its row: the words in both languages.
 * @throws {InvalidInputError} with `unknown-id` if there is no such field.
 * @example
 * import { findFocusField } from 'chongqing-aid-guideline'
 *
 * findFocusField('medical-aid').label.zh //=> '医疗救助'
 */
export function findFocusField(id: FocusFieldId): Row<FocusFieldId> {
  return rowOf(focusFields, id, rules.FOCUS_FIELD_ID)
}

/**
 * Finds a remark on plans.
 *
 * @param id - the code of a `PlanRemark`.
 * @returns its row: a label and a sentence in both languages, and the clause, where it has one of its own.
 * @throws {InvalidInputError} with `unknown-id` if there is no such remark.
 * @example
 * import { findRemark } from 'chongqing-aid-guideline'
 *
 * findRemark('short-period').label.zh //=> '期间过短'
 */
export function findRemark(id: PlanRemarkId): PlanRemarkRow {
  return rowOf(planRemarks, id, rules.REMARK_ID)
}
