import type { Formula } from './formula.ts'
import type { Ternary } from './ternary.ts'

/** One clause of a rule in conjunctive form: at least one of its facts must hold (`positive`) or not hold (`negative`). */
export interface Clause {
  positive: number
  negative: number
}

/**
 * Gives each fact its bit.
 *
 * @param factOrder - at most 31 facts.
 * @returns the bit of each; fact n has bit n.
 */
export function bitsOf<Fact extends string>(factOrder: readonly Fact[]): Record<Fact, number> {
  return Object.fromEntries(factOrder.map((fact, index) => [fact, 1 << index])) as Record<
    Fact,
    number
  >
}

/** What is known of a fact by its bit. */
export function valueAt(bit: number, isTrue: number, isFalse: number): Ternary {
  if ((isTrue & bit) !== 0) return true
  return (isFalse & bit) !== 0 ? false : null
}

/** Brings a formula, or its denial, into conjunctive form; `not` is pushed down to the facts. */
export function clausesOf<Fact extends string>(
  formula: Formula<Fact>,
  factOrder: readonly Fact[],
  denied: boolean,
): Clause[] {
  if (typeof formula === 'string') {
    const bit = 1 << factOrder.indexOf(formula)
    return [denied ? { positive: 0, negative: bit } : { positive: bit, negative: 0 }]
  }
  if ('not' in formula) return clausesOf(formula.not, factOrder, !denied)
  const isAny = 'any' in formula
  const parts = (isAny ? formula.any : formula.all).map((part) =>
    clausesOf(part, factOrder, denied),
  )
  return isAny === denied ? parts.flat() : parts.reduce(oneOfEach)
}

function oneOfEach(left: Clause[], right: Clause[]): Clause[] {
  return left.flatMap((a) =>
    right.map((b) => ({
      positive: a.positive | b.positive,
      negative: a.negative | b.negative,
    })),
  )
}
