import { shiftDays, shiftYears } from '../../calendar.ts'
import { schoolingCodes } from '../../data/codes.ts'
import type { HouseholdReadings } from '../../data/ids.ts'
import type { Ternary } from '../../logic/ternary.ts'
import type { ParsedMember, Schooling } from '../household.ts'
import { memberBit } from './member-bits.ts'

/** 3.4 (一年内有参加高考学生) under the chosen readings. */
export interface ExamRule {
  /** A sitting counts if its day is later than this. */
  readonly after: string
  /** A sitting counts if its day is earlier than this. */
  readonly before: string
  /** What the schooling says where no sitting is stated. */
  readonly schooling: Readonly<Record<Schooling, number>>
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
  const schooling = schoolingCodes.map((code) => [
    code,
    memberBit('exam-candidate', saidBySchooling(code, readings)),
  ])
  return {
    after: window === 'coming-year' ? shiftDays(asOf, -1) : shiftYears(asOf, -1),
    before: window === 'past-year' ? shiftDays(asOf, 1) : shiftYears(asOf, 1),
    schooling: Object.fromEntries(schooling),
  }
}

function saidBySchooling(schooling: Schooling, readings: HouseholdReadings): Ternary {
  if (readings['final-year-student'] === 'exam-date-only') return null
  switch (schooling) {
    case 'senior-3':
    case 'vocational-3':
      return true
    case 'preschool':
    case 'primary':
    case 'junior':
    case 'senior-1':
    case 'vocational-1':
      return false
    case 'not-in-school':
    case 'higher':
      // They may have sat it in the year that is over; nothing says that they will.
      return readings['exam-window'] === 'coming-year' ? false : null
    case 'senior-2':
    case 'vocational-2':
      // They become final-year students, and may sit it, before the window ends.
      return null
  }
}

const TAKES = /* @__PURE__ */ memberBit('exam-candidate', true)
const TAKES_NOT = /* @__PURE__ */ memberBit('exam-candidate', false)

/**
 * Reads 3.4 of one member. A stated sitting decides alone.
 *
 * @param member - the member.
 * @param rule - the window and what each schooling says.
 * @returns the member's bits.
 */
export function examBits(
  { collegeEntranceExam: day, schooling }: ParsedMember,
  rule: ExamRule,
): number {
  if (day === undefined) return schooling === undefined ? 0 : rule.schooling[schooling]
  if (day === 'none') return TAKES_NOT
  return day > rule.after && day < rule.before ? TAKES : TAKES_NOT
}
