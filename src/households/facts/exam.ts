import type { HouseholdReadings } from '../../generated/ids.ts'
import { shiftDays, shiftYears } from '../../logic/calendar.ts'
import type { ParsedMember, Schooling } from '../record/household.ts'
import { memberBit } from './member-bits.ts'

/** 3.4 (一年内有参加高考学生) under the chosen readings. */
export interface ExamRule {
  /** A sitting counts if its day is later than this. */
  readonly after: string
  /** A sitting counts if its day is earlier than this. */
  readonly before: string
  /** What is known of a final-year student whose sitting is not stated. */
  readonly finalYear: number
  /** Of a pupil too young to sit it before the window ends. */
  readonly younger: number
  /** Of someone who is not in school, or already in higher education. */
  readonly outOfSchool: number
}

/**
 * Works out the window of 3.4 and what each schooling says of it.
 *
 * @param asOf - the day that the question is about.
 * @param readings - the chosen readings.
 * @returns the rule.
 */
export function examRule(asOf: string, readings: HouseholdReadings): ExamRule {
  const window = readings['exam-window']
  const counts = readings['final-year-student'] === 'counts'
  // Who left school may have sat it in the year that is over; nothing says that they will.
  const isAhead = counts && window === 'coming-year'
  return {
    after: window === 'coming-year' ? shiftDays(asOf, -1) : shiftYears(asOf, -1),
    before: window === 'past-year' ? shiftDays(asOf, 1) : shiftYears(asOf, 1),
    finalYear: counts ? TAKES : 0,
    younger: counts ? TAKES_NOT : 0,
    outOfSchool: isAhead ? TAKES_NOT : 0,
  }
}

const TAKES = /* @__PURE__ */ memberBit('exam-candidate', true)
const TAKES_NOT = /* @__PURE__ */ memberBit('exam-candidate', false)

/**
 * Reads 3.4 of one member. A stated sitting decides alone.
 *
 * @param member - the member.
 * @param rule - the window, and what the schooling says.
 * @returns the member's bits.
 */
export function examBits(
  { collegeEntranceExam: day, schooling }: ParsedMember,
  rule: ExamRule,
): number {
  if (day === undefined) return schooling === undefined ? 0 : schoolingBits(schooling, rule)
  if (day === 'none') return TAKES_NOT
  return day > rule.after && day < rule.before ? TAKES : TAKES_NOT
}

function schoolingBits(schooling: Schooling, rule: ExamRule): number {
  switch (schooling) {
    case 'not-in-school':
    case 'higher':
      return rule.outOfSchool
    case 'senior-3':
    case 'vocational-3':
      return rule.finalYear
    case 'senior-2':
    case 'vocational-2':
      // They reach the final year, and may sit it, before the window ends.
      return 0
    default:
      return rule.younger
  }
}
