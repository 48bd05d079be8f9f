import { evaluateBy, type Formula } from '../logic/formula.ts'
import type { Ternary } from '../logic/ternary.ts'
import { askedOf, type KnownFacts } from './known-facts.ts'

/**
 * Evaluates a formula of the data, or one of your own, by Kleene's three-valued logic.
 *
 * @param formula - it names each fact at most once, and is at most 4 deep.
 * @param facts - what is known of each fact: one that is left out or null is unknown.
 * @returns true or false once the known facts decide it, otherwise null.
 * @throws {InvalidInputError} if one of them is something else.
 * @example
 * import { evaluate, findGroup } from 'chongqing-aid-guideline'
 *
 * evaluate(findGroup('illness').formula, { 'chronic-illness': false }) //=> null
 */
export function evaluate<Fact extends string>(
  formula: Formula<Fact>,
  facts: KnownFacts<Fact>,
): Ternary {
  return evaluateBy(...askedOf<Fact>(formula, facts))
}
