import type { PlanFactId, PlanShareId } from '../data/ids.ts'
import type { Criterion, Measure, Rubric } from '../data/rubric.ts'
import type { Formula } from '../logic/formula.ts'

/** A formula as it comes out of a check: of the three keys, those that were not given are undefined. */
export interface Checked {
  readonly all?: readonly (PlanFactId | Checked)[] | null
  readonly any?: readonly (PlanFactId | Checked)[] | null
  readonly not?: PlanFactId | Checked | null
}

/**
 * Leaves out of a checked rubric every key that was not given, so that a formula has the one key that it is told by.
 *
 * @param rubric - checked.
 * @returns the rubric.
 */
export function plainRubric(rubric: Rubric): Rubric {
  return { ...rubric, criteria: rubric.criteria.map(plainCriterion) }
}

function plainCriterion(criterion: Criterion): Criterion {
  return { ...criterion, measure: plainMeasure(criterion.measure as Partial<Given>) }
}

/** A measure as it comes out of a check. */
interface Given {
  readonly fact: PlanFactId | null
  readonly share: PlanShareId | null
  readonly formula: PlanFactId | Checked | null
}

function plainMeasure({ fact, share, formula }: Partial<Given>): Measure {
  if (fact) return { fact }
  return share ? { share } : { formula: plainFormula(formula as PlanFactId | Checked) }
}

/**
 * Leaves out of a checked formula every key that was not given.
 *
 * @param formula - checked and well formed.
 * @returns the formula.
 */
export function plainFormula(formula: PlanFactId | Checked): Formula<PlanFactId> {
  if (typeof formula === 'string') return formula
  const { all, any, not } = formula
  if (all) return { all: all.map(plainFormula) }
  return any ? { any: any.map(plainFormula) } : { not: plainFormula(not as PlanFactId | Checked) }
}
