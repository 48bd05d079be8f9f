import type { ParsedHousehold, ParsedMember } from '../record/household.ts'
import {
  ageAxis,
  ageClass,
  dayAxis,
  dayClass,
  type EntryAxes,
  flagAxis,
  flagClass,
  labelAxis,
  labelClass,
  type Tests,
  valueAxis,
  valueClass,
} from './axes.ts'

type ParsedEvent = NonNullable<ParsedHousehold['events']>[number]

/** Numbers the fields of a member that rules ask for. */
export function memberAxes(tests: Tests, asOf: string): EntryAxes<ParsedMember> {
  const health = labelAxis('health', tests)
  const exam = dayAxis('collegeEntranceExam', tests, asOf)
  const age = ageAxis(tests, asOf)
  const schooling = valueAxis('schooling', tests)
  const employment = valueAxis('employment', tests)
  const disability = valueAxis('disability', tests)
  const extremePoverty = flagAxis('extremePoverty')
  const leftBehind = flagAxis('leftBehind')
  const sex = valueAxis('sex', tests)
  return {
    axes: [health, exam, age, schooling, employment, disability, extremePoverty, leftBehind, sex],
    number: (member, into) => {
      into[0] = labelClass(health, member.health)
      into[1] = dayClass(exam, member.collegeEntranceExam)
      into[2] = ageClass(age, member.age, member.birthDate)
      into[3] = valueClass(schooling, member.schooling)
      into[4] = valueClass(employment, member.employment)
      into[5] = valueClass(disability, member.disability)
      into[6] = flagClass(member.extremePoverty)
      into[7] = flagClass(member.leftBehind)
      into[8] = valueClass(sex, member.sex)
    },
  }
}

/** Numbers the fields of an event that rules ask for. */
export function eventAxes(tests: Tests, asOf: string): EntryAxes<ParsedEvent> {
  const kind = valueAxis('kind', tests)
  const severe = flagAxis('severe')
  const causedHardship = flagAxis('causedHardship')
  const date = dayAxis('date', tests, asOf)
  return {
    axes: [kind, severe, causedHardship, date],
    number: (event, into) => {
      into[0] = valueClass(kind, event.kind)
      into[1] = flagClass(event.severe)
      into[2] = flagClass(event.causedHardship)
      into[3] = dayClass(date, event.date)
    },
  }
}

/** Numbers the fields of a household itself that rules ask for. */
export function householdAxes(tests: Tests): EntryAxes<ParsedHousehold> {
  const registration = valueAxis('registration', tests)
  const riskEliminated = flagAxis('riskEliminated')
  const monitoringKnown = flagAxis('monitoringKnown')
  const extremePoverty = flagAxis('extremePoverty')
  const incomeStable = flagAxis('incomeStable')
  const grade = valueAxis('housing.grade', tests)
  const unsafe = flagAxis('housing.unsafe')
  const risks = labelAxis('risks', tests)
  const causes = labelAxis('causes', tests)
  const focusArea = valueAxis('focusArea', tests)
  const known = [registration, riskEliminated, monitoringKnown, extremePoverty, incomeStable]
  // Housing that is not known at all lacks in another place than its grade.
  const within = { field: 'housing', size: 2 }
  return {
    axes: [...known, within, grade, unsafe, risks, causes, focusArea],
    number: (household, into) => {
      const { housing } = household
      into[0] = valueClass(registration, household.registration)
      into[1] = flagClass(household.riskEliminated)
      into[2] = flagClass(household.monitoringKnown)
      into[3] = flagClass(household.extremePoverty)
      into[4] = flagClass(household.incomeStable)
      into[5] = housing ? 1 : 0
      into[6] = valueClass(grade, housing?.grade)
      into[7] = flagClass(housing?.unsafe)
      into[8] = labelClass(risks, household.risks)
      into[9] = labelClass(causes, household.causes)
      into[10] = valueClass(focusArea, household.focusArea)
    },
  }
}
