import { evaluateBy, type Formula, factsOf, restsOn } from './formula.ts'
import { valueAt } from './masks.ts'
import { type Ternary, type Verdict, verdictOf } from './ternary.ts'

/** What one combination of the values of its facts makes of a rule. */
export interface Outcome<Fact extends string = string> {
  readonly verdict: Verdict
  /** The lowest bit of 16 if it is met, the lowest of the 16 above them if it is unmet. */
  readonly bits: number
  /** The facts that decide it or, while it is unknown, still can, in the order of their bits. */
  readonly deciding: readonly Fact[]
  /** Those of them that are unknown; none once it is decided. */
  readonly missing: readonly Fact[]
}

/** A rule over a few facts, compiled: every combination of their values is worked out once, when it first occurs. */
export class Outcomes<Fact extends string, Made> {
  readonly #formula: Formula<Fact>
  readonly #factOrder: readonly Fact[]
  readonly #make: (outcome: Outcome<Fact>) => Made
  /** The facts of the rule, in the order of their bits, and which bits these are. */
  readonly #facts: readonly Fact[]
  readonly #places: readonly number[]
  readonly #kept: (Made | undefined)[] = []

  /**
   * @param formula - the rule.
   * @param factOrder - at most 31 facts; fact n has bit n.
   * @param make - makes what is kept of an outcome.
   */
  constructor(
    formula: Formula<Fact>,
    factOrder: readonly Fact[],
    make: (outcome: Outcome<Fact>) => Made,
  ) {
    const named = factsOf(formula)
    this.#formula = formula
    this.#factOrder = factOrder
    this.#make = make
    this.#facts = factOrder.filter((fact) => named.includes(fact))
    this.#places = this.#facts.map((fact) => factOrder.indexOf(fact))
  }

  /** What these facts make of the rule: those known to be true, and those known to be false, as bits. */
  at(isTrue: number, isFalse: number): Made {
    const places = this.#places
    let combination = 0
    // The facts of a population are no guide to a branch, which costs more.
    for (let index = 0; index < places.length; index++) {
      const place = places[index] as number
      combination = 3 * combination + ((isTrue >> place) & 1) + 2 * ((isFalse >> place) & 1)
    }
    return this.#kept[combination] ?? this.#workOut(combination, isTrue, isFalse)
  }

  #workOut(combination: number, isTrue: number, isFalse: number): Made {
    const lookup = (fact: Fact) => valueAt(1 << this.#factOrder.indexOf(fact), isTrue, isFalse)
    const made = this.#make(outcomeOf(this.#formula, this.#facts, lookup))
    this.#kept[combination] = made
    return made
  }
}

function outcomeOf<Fact extends string>(
  formula: Formula<Fact>,
  facts: readonly Fact[],
  lookup: (fact: Fact) => Ternary,
): Outcome<Fact> {
  const value = evaluateBy(formula, lookup)
  const named = restsOn(formula, lookup, value)
  const deciding = facts.filter((fact) => named.includes(fact))
  return {
    verdict: verdictOf(value),
    bits: value === null ? 0 : value ? 1 : 1 << 16,
    deciding,
    missing: Object.freeze(value === null ? deciding : []),
  }
}

/**
 * Joins the outcomes of rules.
 *
 * @param rules - at most 16.
 * @returns the rules that are met in the low 16 bits, those that are unmet in the high 16, as an unsigned number.
 */
export function outcomeBits<Fact extends string>(
  rules: readonly Outcomes<Fact, Pick<Outcome, 'bits'>>[],
  isTrue: number,
  isFalse: number,
): number {
  let bits = 0
  for (let index = 0; index < rules.length; index++) {
    bits |= (rules[index] as (typeof rules)[number]).at(isTrue, isFalse).bits << index
  }
  return bits >>> 0
}
