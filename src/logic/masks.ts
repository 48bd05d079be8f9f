import type { Formula } from './formula.ts'
import type { Ternary } from './ternary.ts'

/** One clause of a rule in conjunctive form: at least one of its facts must hold (`positive`) or not hold (`negative`). */
export interface Clause {
  positive: number
  negative: number
}

/**
 * Compiles formulas to mask tests over facts as bits. This is the hot path; `evaluate` is its slow check.
 *
 * @param formulas - at most 16 rules; rule n gets outcome bit n.
 * @param factOrder - at most 31 facts; fact n gets bit n of `isTrue` and `isFalse`.
 * @returns a function that takes the facts known true and those known false, and gives the rules that are met in
 * the low 16 bits, those that are unmet in the high 16 (as an unsigned 32-bit number).
 */
export function compileMasks<Fact extends string>(
  formulas: readonly Formula<Fact>[],
  factOrder: readonly Fact[],
): (isTrue: number, isFalse: number) => number {
  const clauses = formulas.flatMap((formula, rule) =>
    clausesOf(formula, factOrder, false).map((clause) => ({ ...clause, rule })),
  )
  const positive = Int32Array.from(clauses, (clause) => clause.positive)
  const negative = Int32Array.from(clauses, (clause) => clause.negative)
  const bit = Int32Array.from(clauses, (clause) => 1 << clause.rule)
  const all = (1 << formulas.length) - 1
  const count = clauses.length

  return (isTrue, isFalse) => {
    let open = 0
    let unmet = 0
    for (let n = 0; n < count; n++) {
      const yes = positive[n] as number
      const no = negative[n] as number
      const rule = bit[n] as number
      open |= rule & ~ifAny((isTrue & yes) | (isFalse & no))
      unmet |= rule & ~ifAny((yes & ~isFalse) | (no & ~isTrue))
    }
    return ((all & ~open) | (unmet << 16)) >>> 0
  }
}

/** All bits if there is any, else none: the facts of a population are no guide to a branch, which costs more. */
function ifAny(bits: number): number {
  return (bits | -bits) >> 31
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
