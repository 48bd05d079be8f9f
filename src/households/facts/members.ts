import type { ParsedHousehold, ParsedMember } from '../record/household.ts'
import type { AgeRule } from './ages.ts'
import { ageBits } from './ages.ts'
import { type ExamRule, examBits } from './exam.ts'
import { healthBits } from './health.ts'
import type { KnownFacts } from './known.ts'
import { leftBehindBits } from './left-behind.ts'
import { factBitsOf, memberBit, NONE_OF_THEM } from './member-bits.ts'

/** The rules that the facts of members need. */
export interface MemberRule {
  readonly exam: ExamRule
  readonly ages: AgeRule
}

const ODD_JOBS = /* @__PURE__ */ memberBit('odd-jobs', true)
const NO_ODD_JOBS = /* @__PURE__ */ memberBit('odd-jobs', false)
const DISABLED = /* @__PURE__ */ memberBit('disability', true)
const NOT_DISABLED = /* @__PURE__ */ memberBit('disability', false)
const STUDENT = /* @__PURE__ */ memberBit('has-student', true)
const NO_STUDENT = /* @__PURE__ */ memberBit('has-student', false)

/**
 * Reads every fact of one member.
 *
 * @param member - the member.
 * @param rule - the rules of age and examination.
 * @returns the member's bits.
 */
export function memberBits(member: ParsedMember, rule: MemberRule): number {
  return (
    healthBits(member) |
    examBits(member, rule.exam) |
    leftBehindBits(member, ageBits(member, rule.ages)) |
    employmentBits(member) |
    disabilityBits(member) |
    studentBits(member)
  )
}

/** 3.6 打零工. */
function employmentBits({ employment }: ParsedMember): number {
  if (employment === undefined) return 0
  return employment === 'odd-jobs' ? ODD_JOBS : NO_ODD_JOBS
}

/** 11 残障. */
function disabilityBits({ disability }: ParsedMember): number {
  if (disability === undefined) return 0
  return disability === 'none' ? NOT_DISABLED : DISABLED
}

/** 7 学生. */
function studentBits({ schooling }: ParsedMember): number {
  if (schooling === undefined) return 0
  return schooling === 'not-in-school' ? NO_STUDENT : STUDENT
}

/**
 * Makes the reader of the facts that some member has or no member has.
 *
 * @param rule - the rules of age and examination.
 * @returns a function that reads a household and takes down what is known.
 */
export function memberReader(
  rule: MemberRule,
): (household: ParsedHousehold, known: KnownFacts) => void {
  const { trueBits, falseBits } = factBitsOf()
  return ({ members, membersComplete }, known) => {
    if (members === undefined) return
    let some = 0
    let none = NONE_OF_THEM
    for (let index = 0; index < members.length; index++) {
      const bits = memberBits(members[index] as ParsedMember, rule)
      known.members[index] = bits
      some |= bits
      none &= bits
    }
    known.isTrue |= trueBits(some)
    if (membersComplete !== false) known.isFalse |= falseBits(none)
  }
}
