import type { FactId } from '../../generated/ids.ts'
import { bitsOf } from '../../logic/masks.ts'
import type { Ternary } from '../../logic/ternary.ts'
import { FACT_BIT } from './known.ts'

/**
 * What is known of one member, as one small number: fact n of this list is true of the member in bit n, and not
 * true of the member in bit n + 12. A household has a list fact if one member has it, and lacks it if no member
 * has it; so the members' numbers are joined by `|` and `&`.
 */
export const MEMBER_FACTS = [
  'serious-illness',
  'chronic-illness',
  'exam-candidate',
  'odd-jobs',
  'disability',
  'left-behind-child',
  'left-behind-woman',
  'left-behind-elder',
  'has-child',
  'has-student',
  'has-elder',
  'has-working-age-adult',
] as const satisfies readonly FactId[]

/** A fact that some member has or no member has. */
export type MemberFactId = (typeof MEMBER_FACTS)[number]

const WIDTH = 12 satisfies (typeof MEMBER_FACTS)['length']
const TRUE_BITS = (1 << WIDTH) - 1

/** Every member fact known not to be true: where a household of no members stands. */
export const NONE_OF_THEM = TRUE_BITS << WIDTH

const TRUE_BIT: Readonly<Record<MemberFactId, number>> = /* @__PURE__ */ bitsOf(MEMBER_FACTS)

/**
 * Writes a fact of one member as bits.
 *
 * @param fact - the fact.
 * @param value - what is known of it.
 * @returns its bits; 0 for unknown.
 */
export function memberBit(fact: MemberFactId, value: Ternary): number {
  if (value === null) return 0
  const bit = TRUE_BIT[fact]
  return value ? bit : bit << WIDTH
}

/**
 * Tells whether a fact is known true of a member.
 *
 * @param bits - the member's bits.
 * @param fact - the fact.
 * @returns whether it is.
 */
export function isTrueOf(bits: number, fact: MemberFactId): boolean {
  return (bits & TRUE_BIT[fact]) !== 0
}

/**
 * Tells whether a fact is known not to be true of a member.
 *
 * @param bits - the member's bits.
 * @param fact - the fact.
 * @returns whether it is.
 */
export function isFalseOf(bits: number, fact: MemberFactId): boolean {
  return ((bits >> WIDTH) & TRUE_BIT[fact]) !== 0
}

/**
 * Joins three conditions on one member: a fact holds if all three do (Kleene).
 *
 * @param a - the bits of one condition.
 * @param b - those of the second.
 * @param c - those of the third.
 * @returns the joined bits.
 */
export function allOf(a: number, b: number, c: number): number {
  return (a & b & c & TRUE_BITS) | ((a | b | c) & NONE_OF_THEM)
}

let spreadTable: Int32Array | undefined

/** The household's fact bits for every combination of member facts, made once. */
function spread(): Int32Array {
  if (spreadTable) return spreadTable
  const bits = MEMBER_FACTS.map((fact) => FACT_BIT[fact])
  spreadTable = Int32Array.from({ length: TRUE_BITS + 1 }, (_, combination) =>
    bits.reduce((sum, bit, index) => ((combination >> index) & 1 ? sum | bit : sum), 0),
  )
  return spreadTable
}

/**
 * Makes the two look-ups from member bits to the household's fact bits.
 *
 * @returns `trueBits` and `falseBits` of joined member bits.
 */
export function factBitsOf(): {
  trueBits: (joined: number) => number
  falseBits: (joined: number) => number
} {
  const table = spread()
  return {
    trueBits: (joined) => table[joined & TRUE_BITS] as number,
    falseBits: (joined) => table[joined >>> WIDTH] as number,
  }
}
