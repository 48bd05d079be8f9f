import { deepFreeze } from '../../data/deep-freeze.ts'
import type { Criterion, Measure, Rubric } from '../../data/rubric.ts'
import {
  type Expected,
  InvalidInputError,
  type IssueFacts,
  MOST_ISSUES,
  type Result,
} from '../../errors.ts'
import type { PlanFactId, PlanShareId } from '../../generated/ids.ts'
import * as rules from '../../generated/issue-rules.ts'
import { provisionIds } from '../../generated/plan-rules.ts'
import { nearest } from '../../input/nearest.ts'
import { readFormula } from '../../input/read-formula.ts'
import { contradiction, pathTo } from '../../issues.ts'
import type { Formula } from '../../logic/formula.ts'
import { evidenceRules, resourceOf } from '../facts/evidence-rules.ts'
import { findUnevenPoints, hundredthsOf } from './points.ts'
import type { GivenRubric } from './rubric-shape.ts'

type GivenCriterion = GivenRubric['criteria'][number]

/** Checks that the rows of a rubric fit each other. What comes back is frozen: results hold parts of it. */
export function completeRubric(given: GivenRubric, path: string): Result<Rubric> {
  const issues = findUnevenPoints(given.outOf, pathTo(path, 'outOf'))
  const ids = new Set<string>()
  const criteria = given.criteria.map((criterion, index) => {
    const at = pathTo(path, `criteria[${index}]`)
    if (ids.has(criterion.id)) issues.push(contradiction(`${at}.id`, rules.UNIQUE_ID))
    ids.add(criterion.id)
    return completeCriterion(criterion, at, issues)
  })
  checkQuotations(given.notScored, pathTo(path, 'notScored'), issues)
  const sum = given.criteria.reduce((total, { points }) => total + hundredthsOf(points), 0)
  if (sum !== hundredthsOf(given.outOf)) {
    issues.push(contradiction(pathTo(path, 'outOf'), rules.SUM_OF_POINTS))
  }
  if (issues.length > 0) return { ok: false, error: new InvalidInputError(issues) }
  return { ok: true, value: deepFreeze({ ...given, criteria } as Rubric) }
}

function completeCriterion(given: GivenCriterion, at: string, issues: IssueFacts[]): Criterion {
  const { provisions, quotes, points, measure, appliesIf } = given
  if (provisions.length === 0) {
    issues.push({ path: `${at}.provisions`, code: 'out-of-range', expected: rules.NOT_EMPTY })
  }
  provisions.forEach((id, index) => {
    checkProvision(id, `${at}.provisions[${index}]`, issues)
  })
  checkQuotations(quotes, `${at}.quotes`, issues)
  issues.push(...findUnevenPoints(points, `${at}.points`))
  const condition =
    appliesIf === undefined
      ? undefined
      : readFormula(appliesIf, `${at}.appliesIf`, issues, findUnknownFact)
  return {
    ...given,
    measure: completeMeasure(measure, `${at}.measure`, issues),
    appliesIf: condition,
  } as Criterion
}

function completeMeasure(
  { fact, atLeast, formula, share }: GivenCriterion['measure'],
  path: string,
  issues: IssueFacts[],
): Measure | undefined {
  if ([fact, formula, share].filter((one) => one !== undefined).length !== 1) {
    issues.push(contradiction(path, rules.ONE_MEASURE))
    return undefined
  }
  if (fact) issues.push(...findUnknownFact(fact, `${path}.fact`))
  if (share)
    issues.push(...findUnknown(share, idsOf('share'), rules.PLAN_SHARE_ID, `${path}.share`))
  if (atLeast !== undefined && !resourceOf(fact)) {
    issues.push(contradiction(path, rules.AT_LEAST_OF_AMOUNT))
  }
  if (fact) return { fact: fact as PlanFactId, ...(atLeast !== undefined && { atLeast }) }
  if (share) return { share: share as PlanShareId }
  const read = readFormula(formula, `${path}.formula`, issues, findUnknownFact)
  return read === undefined ? undefined : { formula: read as Formula<PlanFactId> }
}

function findUnknownFact(id: string, path: string): IssueFacts[] {
  return findUnknown(id, idsOf('fact'), rules.PLAN_FACT_ID, path)
}

function idsOf(kind: 'fact' | 'share'): string[] {
  return evidenceRules.filter((rule) => rule.kind === kind).map(({ id }) => id)
}

/** An issue, with the id that was probably meant, if there is no such thing. */
function findUnknown(
  id: string,
  known: readonly string[],
  expected: Expected,
  path: string,
): IssueFacts[] {
  return known.includes(id) ? [] : [{ path, code: 'unknown-id', expected, ...nearest(id, known) }]
}

function checkQuotations(
  quotations: readonly { readonly provision: string }[] = [],
  path: string,
  issues: IssueFacts[],
): void {
  quotations.forEach(({ provision }, index) => {
    checkProvision(provision, `${path}[${index}].provision`, issues)
  })
}

/** No error names more issues; finding what was meant by thousands of unknown ids would take long. */
function checkProvision(id: string, path: string, issues: IssueFacts[]): void {
  if (issues.length >= MOST_ISSUES) return
  issues.push(...findUnknown(id, provisionIds, rules.PROVISION_ID, path))
}
