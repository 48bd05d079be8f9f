import * as of from '../../generated/codes.ts'
import * as s from '../../input/shape.ts'
import { MOST_INCOMES, MOST_MEMBERS } from './household.ts'

const MOST = { members: MOST_MEMBERS, incomes: MOST_INCOMES, events: 1000, labels: 50 }
const OLDEST = 150

/** What a household looks like; rules of several fields are in `findContradictions`. */
export function householdShape() {
  const yesNo = s.optional(s.boolean())
  const risks = s.optional(s.array(s.nullable(s.codes(of.riskCodes, of.riskLabels)), MOST.labels))
  return s.object({
    id: s.key(),
    registration: s.optional(s.codes(of.registrationCodes, of.registrationLabels)),
    riskEliminated: yesNo,
    monitoringKnown: yesNo,
    extremePoverty: yesNo,
    members: s.optional(s.array(s.nullable(memberShape()), MOST.members)),
    membersComplete: yesNo,
    incomes: s.optional(s.array(incomeShape(), MOST.incomes)),
    incomeStable: yesNo,
    housing: s.optional(
      s.object({
        grade: s.optional(s.codes(of.housingGradeCodes, of.housingGradeLabels)),
        unsafe: yesNo,
      }),
    ),
    events: s.optional(s.array(eventShape(), MOST.events)),
    risks,
    causes: risks,
    focusArea: s.optional(s.codes(of.verdictCodes, of.focusAreaLabels)),
  })
}

function memberShape() {
  const yesNo = s.optional(s.boolean())
  const disability = s.object({
    kind: s.optional(s.codes(of.disabilityKindCodes, of.disabilityKindLabels)),
    grade: s.optional(s.codes(of.disabilityGradeCodes)),
  })
  return s.object({
    sex: s.optional(s.codes(of.sexCodes, of.sexLabels)),
    age: s.optional(s.integer(0, OLDEST)),
    birthDate: s.optional(s.day()),
    health: s.optional(s.array(s.nullable(s.codes(of.healthCodes, of.healthLabels)), MOST.labels)),
    disability: s.optional(s.union(s.codes(['none']), disability)),
    schooling: s.optional(s.codes(of.schoolingCodes, of.schoolingLabels)),
    collegeEntranceExam: s.optional(s.union(s.codes(['none']), s.day())),
    employment: s.optional(s.codes(of.employmentCodes, of.employmentLabels)),
    leftBehind: yesNo,
    extremePoverty: yesNo,
  })
}

function incomeShape() {
  return s.object({
    periodEnd: s.day(),
    perCapita: s.optional(s.number()),
    total: s.optional(s.number()),
    basis: s.optional(s.codes(of.incomeBasisCodes, of.incomeBasisLabels)),
  })
}

function eventShape() {
  const yesNo = s.optional(s.boolean())
  return s.object({
    kind: s.codes(of.eventKindCodes, of.eventKindLabels),
    severe: yesNo,
    causedHardship: yesNo,
    date: s.optional(s.day()),
  })
}
