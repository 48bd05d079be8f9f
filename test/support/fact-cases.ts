import type { FactId } from 'chongqing-aid-guideline'
import * as ages from './fact-cases/ages.ts'
import { seriousAccident, severeDisaster } from './fact-cases/events.ts'
import { examCandidate } from './fact-cases/exam.ts'
import type { FactCase } from './fact-cases/fact-case.ts'
import { unsafeHousing } from './fact-cases/housing.ts'
import { incomeNotRising, unstableIncome } from './fact-cases/income.ts'
import * as members from './fact-cases/members.ts'
import * as registration from './fact-cases/registration.ts'

/** Cases of every fact, on both sides of each edge. They follow the clauses, not the code. */
export const factCases: Record<FactId, readonly FactCase[]> = {
  'registered-poor': registration.registeredPoor,
  'edge-household': registration.edgeHousehold,
  'monitored-household': registration.monitoredHousehold,
  'serious-illness': members.seriousIllness,
  'chronic-illness': members.chronicIllness,
  'exam-candidate': examCandidate,
  'income-not-rising': incomeNotRising,
  'odd-jobs': members.oddJobs,
  'unstable-income': unstableIncome,
  'unsafe-housing': unsafeHousing,
  'severe-disaster': severeDisaster,
  'serious-accident': seriousAccident,
  'poor-or-at-risk': registration.poorOrAtRisk,
  registered: registration.registered,
  'extreme-poverty': registration.extremePoverty,
  'in-focus-area': registration.inFocusArea,
  disability: members.disability,
  'disabled-in-extreme-poverty': members.disabledInExtremePoverty,
  'left-behind-child': ages.leftBehindChild,
  'left-behind-woman': ages.leftBehindWoman,
  'left-behind-elder': ages.leftBehindElder,
  'has-child': ages.hasChild,
  'has-student': members.hasStudent,
  'has-elder': ages.hasElder,
  'has-working-age-adult': ages.hasWorkingAgeAdult,
}
