import type { Formula } from '../../src/logic/formula.ts'
import { Outcomes, outcomeBits } from '../../src/logic/outcomes.ts'

/** Compiles rules as a classifier compiles those of the groups. */
export function compiled<Fact extends string>(
  formulas: readonly Formula<Fact>[],
  factOrder: readonly Fact[],
): (isTrue: number, isFalse: number) => number {
  const rules = formulas.map((formula) => new Outcomes(formula, factOrder, (one) => one))
  return (isTrue, isFalse) => outcomeBits(rules, isTrue, isFalse)
}
