import { factRules } from '../../generated/household-rules.ts'
import type { FactId } from '../../generated/ids.ts'
import { bitsOf } from '../../logic/masks.ts'
import type { Ternary } from '../../logic/ternary.ts'
import { MOST_MEMBERS } from '../record/household.ts'

/** What is known of the facts of one household, as bits: fact n is row n of `householdFacts`. */
export interface KnownFacts {
  isTrue: number
  isFalse: number
  /** What is known of each member; entries beyond the list are left over from another household. */
  readonly members: Int32Array
}

/** The facts that were read, without those of each member. */
export type HouseholdFacts = Pick<KnownFacts, 'isTrue' | 'isFalse'>

/** The ids of the facts in the order of their bits. */
export const FACT_ORDER: readonly FactId[] = /* @__PURE__ */ factRules.map((rule) => rule.id)

/** The bit of each fact. */
export const FACT_BIT: Readonly<Record<FactId, number>> = /* @__PURE__ */ bitsOf(FACT_ORDER)

/**
 * Makes the room in which one household after another is read.
 *
 * @returns facts of which nothing is known.
 */
export function blankFacts(): KnownFacts {
  return { isTrue: 0, isFalse: 0, members: new Int32Array(MOST_MEMBERS) }
}

/**
 * Writes down what is known of one fact.
 *
 * @param known - takes it.
 * @param bit - the bit of the fact.
 * @param value - true, false, or null for unknown.
 */
export function note(known: HouseholdFacts, bit: number, value: Ternary): void {
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
export function knownValue(known: Readonly<HouseholdFacts>, bit: number): Ternary {
  if ((known.isTrue & bit) !== 0) return true
  return (known.isFalse & bit) !== 0 ? false : null
}
