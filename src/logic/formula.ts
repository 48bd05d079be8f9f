import type { Ternary } from './ternary.ts'

/**
 * A rule over facts, as plain JSON: a fact's id, or `all`, `any`, `not` of other formulas.
 *
 * A formula names each fact at most once. That makes Kleene evaluation exact: it answers `null` only where the
 * unknown facts can really still decide either way.
 */
export type Formula<Fact extends string = string> = Fact | Compound<Fact>

/** A rule made of other rules. */
export type Compound<Fact extends string = string> =
  | { readonly all: readonly Formula<Fact>[] }
  | { readonly any: readonly Formula<Fact>[] }
  | { readonly not: Formula<Fact> }

/** Looks up what is known of a fact. */
export type FactLookup<Fact extends string> = (fact: Fact) => Ternary

/**
 * Evaluates a formula by Kleene's strong three-valued logic.
 *
 * @param formula - the rule.
 * @param facts - what is known of each fact.
 * @returns true or false once the known facts decide it, otherwise null.
 */
export function evaluate<Fact extends string>(
  formula: Formula<Fact>,
  facts: FactLookup<Fact>,
): Ternary {
  if (typeof formula === 'string') return facts(formula)
  if ('not' in formula) return negate(evaluate(formula.not, facts))
  const stop = 'any' in formula
  let result: Ternary = !stop
  for (const part of partsOf(formula)) {
    const value = evaluate(part, facts)
    if (value === stop) return stop
    if (value === null) result = null
  }
  return result
}

/** What a formula comes to, and the facts that this rests on, in the order of the formula. */
export interface Outcome<Fact extends string> {
  readonly value: Ternary
  /** Those that decide it; while it is unknown, those that still can. */
  readonly facts: readonly Fact[]
}

/** Evaluates a formula and keeps the facts of those parts that make the outcome what it is. */
export function weigh<Fact extends string>(
  formula: Formula<Fact>,
  facts: FactLookup<Fact>,
): Outcome<Fact> {
  if (typeof formula === 'string') return { value: facts(formula), facts: [formula] }
  if ('not' in formula) {
    const denied = weigh(formula.not, facts)
    return { value: negate(denied.value), facts: denied.facts }
  }
  const stop = 'any' in formula
  const parts = partsOf(formula).map((part) => weigh(part, facts))
  const has = (value: Ternary) => parts.some((part) => part.value === value)
  const value = has(stop) ? stop : has(null) ? null : !stop
  return { value, facts: parts.flatMap((part) => (part.value === value ? part.facts : [])) }
}

/** The unknown facts on which the outcome can still depend; none once it is decided. */
export function decisiveFacts<Fact extends string>(
  formula: Formula<Fact>,
  lookup: FactLookup<Fact>,
): readonly Fact[] {
  const { value, facts } = weigh(formula, lookup)
  return value === null ? facts : []
}

/** The known facts that make a decided outcome what it is; none while it is unknown. */
export function decidingFacts<Fact extends string>(
  formula: Formula<Fact>,
  lookup: FactLookup<Fact>,
): readonly Fact[] {
  const { value, facts } = weigh(formula, lookup)
  return value === null ? [] : facts
}

/**
 * Lists the facts that a formula names.
 *
 * @param formula - the rule.
 * @returns each fact in the order of the formula.
 */
export function factsOf<Fact extends string>(formula: Formula<Fact>): Fact[] {
  return typeof formula === 'string' ? [formula] : partsOf(formula).flatMap(factsOf)
}

function partsOf<Fact extends string>(formula: Compound<Fact>): readonly Formula<Fact>[] {
  if ('not' in formula) return [formula.not]
  return 'any' in formula ? formula.any : formula.all
}

function negate(value: Ternary): Ternary {
  return value === null ? null : !value
}
