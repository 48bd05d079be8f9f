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
  | {
      /** True if all are, false if one is false, otherwise unknown. */
      readonly all: readonly Formula<Fact>[]
    }
  | {
      /** True if one is, false if all are false, otherwise unknown. */
      readonly any: readonly Formula<Fact>[]
    }
  | {
      /** True if it is false, false if it is true, unknown if it is. */
      readonly not: Formula<Fact>
    }

/** Looks up what is known of a fact. */
export type FactLookup<Fact extends string> = (fact: Fact) => Ternary

/**
 * Evaluates a formula by Kleene's strong three-valued logic.
 *
 * @param formula - the rule.
 * @param facts - what is known of each fact.
 * @returns true or false once the known facts decide it, otherwise null.
 */
export function evaluateBy<Fact extends string>(
  formula: Formula<Fact>,
  facts: FactLookup<Fact>,
): Ternary {
  if (typeof formula === 'string') return facts(formula)
  if ('not' in formula) return negate(evaluateBy(formula.not, facts))
  const stop = 'any' in formula
  let result: Ternary = !stop
  for (const part of partsOf(formula)) {
    const value = evaluateBy(part, facts)
    if (value === stop) return stop
    if (value === null) result = null
  }
  return result
}

/** The facts that an outcome rests on, in the order of the formula: those that decide it or, while it is open, still can. */
export function restsOn<Fact extends string>(
  formula: Formula<Fact>,
  lookup: FactLookup<Fact>,
  value: Ternary = evaluateBy(formula, lookup),
): Fact[] {
  if (typeof formula === 'string') return [formula]
  if ('not' in formula) return restsOn(formula.not, lookup, negate(value))
  const facts: Fact[] = []
  for (const part of partsOf(formula)) {
    if (evaluateBy(part, lookup) === value) facts.push(...restsOn(part, lookup, value))
  }
  return facts
}

/** Whether an outcome can rest on these facts and on no others, whatever the others are. */
export function canRestOn<Fact extends string>(
  formula: Formula<Fact>,
  facts: ReadonlyMap<Fact, Ternary>,
  outcome: Ternary,
): boolean {
  if (typeof formula === 'string') return facts.get(formula) === outcome
  if ('not' in formula) return canRestOn(formula.not, facts, negate(outcome))
  const parts = partsOf(formula)
  const named = parts.filter((part) => factsOf(part).some((fact) => facts.has(fact)))
  const asksAll = outcome === !('any' in formula)
  return (
    named.length > 0 &&
    (!asksAll || named.length === parts.length) &&
    named.every((part) => canRestOn(part, facts, outcome))
  )
}

/** The unknown facts on which the outcome can still depend; none once it is decided. */
export function decisiveBy<Fact extends string>(
  formula: Formula<Fact>,
  lookup: FactLookup<Fact>,
): Fact[] {
  const value = evaluateBy(formula, lookup)
  return value === null ? restsOn(formula, lookup, value) : []
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

/** The formulas that a formula is made of. */
export function partsOf<Fact extends string>(formula: Compound<Fact>): readonly Formula<Fact>[] {
  if ('not' in formula) return [formula.not]
  return 'any' in formula ? formula.any : formula.all
}

function negate(value: Ternary): Ternary {
  return value === null ? null : !value
}
