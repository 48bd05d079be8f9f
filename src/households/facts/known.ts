import { factRules } from '../../data/household-rules.ts'
import type { FactId } from '../../data/ids.ts'
import type { Ternary } from '../../logic/ternary.ts'

/** What is known of the facts of one household, as bits: fact n is row n of `householdFacts`. */
export interface KnownFacts {
  isTrue: number
  isFalse: number
}

/** The ids of the facts in the order of their bits. */
export const FACT_ORDER: readonly FactId[] = /* @__PURE__ */ factRules.map((rule) => rule.id)

/** The bit of each fact. */
export const FACT_BIT = /* @__PURE__ */ Object.fromEntries(
  FACT_ORDER.map((fact, index) => [fact, 1 << index]),
) as Readonly<Record<FactId, number>>

/**
 * Writes down what is known of one fact.
 *
 * @param known - takes it.
 * @param bit - the bit of the fact.
 * @param value - true, false, or null for unknown.
 */
export function note(known: KnownFacts, bit: number, value: Ternary): void {
  if (value === true) known.isTrue |= bit
  else if (value === false) known.isFalse |= bit
}

/**
 * Looks up what is known of one fact.
 *
 * @param known - the facts.
 * @param bit - the bit of the fact.
 * @returns true, false, or null for unknown.
 */
export function knownValue(known: Readonly<KnownFacts>, bit: number): Ternary {
  if ((known.isTrue & bit) !== 0) return true
  return (known.isFalse & bit) !== 0 ? false : null
}
