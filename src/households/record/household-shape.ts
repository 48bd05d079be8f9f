import * as codes from '../../generated/codes.ts'
import * as s from '../../input/shape.ts'
import { MOST_INCOMES, MOST_MEMBERS } from './household.ts'

const MOST = { members: MOST_MEMBERS, incomes: MOST_INCOMES, events: 1000, labels: 50 }
const OLDEST = 150

/** What a household looks like; rules of several fields are in `findContradictions`. */
export function householdShape() {
  const yesNo = s.optional(s.boolean())
  const risks = s.optional(
    s.array(s.nullable(s.codes(codes.riskCodes, codes.riskLabels)), MOST.labels),
  )
  return s.object({
    id: s.key(),
    registration: s.optional(s.codes(codes.registrationCodes, codes.registrationLabels)),
    riskEliminated: yesNo,
    monitoringKnown: yesNo,
    extremePoverty: yesNo,
    members: s.optional(s.array(s.nullable(memberShape()), MOST.members)),
    membersComplete: yesNo,
    incomes: s.optional(s.array(incomeShape(), MOST.incomes)),
    incomeStable: yesNo,
    housing: s.optional(
      s.object({
        grade: s.optional(s.codes(codes.housingGradeCodes, codes.housingGradeLabels)),
        unsafe: yesNo,
      }),
    ),
    events: s.optional(s.array(eventShape(), MOST.events)),
    risks,
    causes: risks,
    focusArea: s.optional(s.codes(codes.verdictCodes, codes.focusAreaLabels)),
  })
}

function memberShape() {
  const yesNo = s.optional(s.boolean())
  const disability = s.object({
    kind: s.optional(s.codes(codes.disabilityKindCodes, codes.disabilityKindLabels)),
    grade: s.optional(s.codes(codes.disabilityGradeCodes)),
  })
  return s.object({
    sex: s.optional(s.codes(codes.sexCodes, codes.sexLabels)),
    age: s.optional(s.integer(0, OLDEST)),
    birthDate: s.optional(s.day()),
    health: s.optional(
      s.array(s.nullable(s.codes(codes.healthCodes, codes.healthLabels)), MOST.labels),
    ),
    disability: s.optional(s.union(s.codes(['none']), disability)),
    schooling: s.optional(s.codes(codes.schoolingCodes, codes.schoolingLabels)),
    collegeEntranceExam: s.optional(s.union(s.codes(['none']), s.day())),
    employment: s.optional(s.codes(codes.employmentCodes, codes.employmentLabels)),
    leftBehind: yesNo,
    extremePoverty: yesNo,
  })
}

function incomeShape() {
  return s.object({
    periodEnd: s.day(),
    perCapita: s.optional(s.number()),
    total: s.optional(s.number()),
    basis: s.optional(s.codes(codes.incomeBasisCodes, codes.incomeBasisLabels)),
  })
}

function eventShape() {
  const yesNo = s.optional(s.boolean())
  return s.object({
    kind: s.codes(codes.eventKindCodes, codes.eventKindLabels),
    severe: yesNo,
    causedHardship: yesNo,
    date: s.optional(s.day()),
  })
}
