import type { Ternary } from '../../logic/ternary.ts'
import type { ParsedMember } from '../record/household.ts'
import { allOf, MEMBER_FACTS, type MemberFactId, memberBit } from './member-bits.ts'

const LEFT_BEHIND: readonly MemberFactId[] = [
  'left-behind-child',
  'left-behind-woman',
  'left-behind-elder',
]

/** The bits of a condition that bears on some of the facts of this file and lets all other facts pass. */
function condition(facts: readonly MemberFactId[], value: Ternary): number {
  return MEMBER_FACTS.reduce(
    (bits, fact) => bits | memberBit(fact, facts.includes(fact) ? value : true),
    0,
  )
}

const IS_LEFT_BEHIND = /* @__PURE__ */ condition(LEFT_BEHIND, true)
const IS_NOT_LEFT_BEHIND = /* @__PURE__ */ condition(LEFT_BEHIND, false)
const MAY_BE_LEFT_BEHIND = /* @__PURE__ */ condition(LEFT_BEHIND, null)
const IS_WOMAN = /* @__PURE__ */ condition(['left-behind-woman'], true)
const IS_NO_WOMAN = /* @__PURE__ */ condition(['left-behind-woman'], false)
const MAY_BE_WOMAN = /* @__PURE__ */ condition(['left-behind-woman'], null)

/**
 * Reads 13 (三留守人员) of one member: left behind, of the age, and for a woman of the sex.
 *
 * @param member - the member.
 * @param ages - the age facts of the member.
 * @returns the age facts, those of Article 13 narrowed to members left behind.
 */
export function leftBehindBits({ leftBehind, sex }: ParsedMember, ages: number): number {
  return allOf(ages, leftBehindCondition(leftBehind), sexCondition(sex))
}

function leftBehindCondition(leftBehind: boolean | undefined): number {
  if (leftBehind === undefined) return MAY_BE_LEFT_BEHIND
  return leftBehind ? IS_LEFT_BEHIND : IS_NOT_LEFT_BEHIND
}

function sexCondition(sex: 'female' | 'male' | undefined): number {
  if (sex === undefined) return MAY_BE_WOMAN
  return sex === 'female' ? IS_WOMAN : IS_NO_WOMAN
}
