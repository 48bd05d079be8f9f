import { decisiveBy, type Formula } from '../logic/formula.ts'
import { askedOf, type KnownFacts } from './known-facts.ts'

/**
 * Lists the unknown facts on which the outcome of a formula can still depend.
 *
 * @param formula - it names each fact at most once, and is at most 4 deep.
 * @param facts - what is known of each fact: one that is left out or null is unknown.
 * @returns their ids, in the order of the formula; none once it is decided.
 * @throws {InvalidInputError} if one of them is something else.
 * @example
 * import { decisiveFacts, findGroup } from 'chongqing-aid-guideline'
 *
 * decisiveFacts(findGroup('illness').formula, { 'chronic-illness': false }) //=> ['serious-illness']
 */
export function decisiveFacts<Fact extends string>(
  formula: Formula<Fact>,
  facts: KnownFacts<Fact>,
): Fact[] {
  return decisiveBy(...askedOf<Fact>(formula, facts))
}
