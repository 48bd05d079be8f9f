import type { ParsedHousehold, ParsedMember } from '../record/household.ts'
import {
  ageAxis,
  ageClass,
  dayAxis,
  dayClass,
  flagAxis,
  flagClass,
  labelAxis,
  labelClass,
  put,
  type RecordAxes,
  type Tests,
  valueAxis,
  valueClass,
} from './axes.ts'

type ParsedEvent = NonNullable<ParsedHousehold['events']>[number]

/** Numbers the fields of a member that rules ask for. */
export function memberAxes(tests: Tests, asOf: string): RecordAxes<ParsedMember> {
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
    number: (member, cells, places) => {
      put(cells, places, 0, labelClass(health, member.health))
      put(cells, places, 1, dayClass(exam, member.collegeEntranceExam))
      put(cells, places, 2, ageClass(age, member.age, member.birthDate))
      put(cells, places, 3, valueClass(schooling, member.schooling))
      put(cells, places, 4, valueClass(employment, member.employment))
      put(cells, places, 5, valueClass(disability, member.disability))
      put(cells, places, 6, flagClass(member.extremePoverty))
      put(cells, places, 7, flagClass(member.leftBehind))
      put(cells, places, 8, valueClass(sex, member.sex))
    },
  }
}

/** Numbers the fields of an event that rules ask for. */
export function eventAxes(tests: Tests, asOf: string): RecordAxes<ParsedEvent> {
  const kind = valueAxis('kind', tests)
  const severe = flagAxis('severe')
  const causedHardship = flagAxis('causedHardship')
  const date = dayAxis('date', tests, asOf)
  return {
    axes: [kind, severe, causedHardship, date],
    number: (event, cells, places) => {
      put(cells, places, 0, valueClass(kind, event.kind))
      put(cells, places, 1, flagClass(event.severe))
      put(cells, places, 2, flagClass(event.causedHardship))
      put(cells, places, 3, dayClass(date, event.date))
    },
  }
}

/** Numbers the fields of a household itself that rules ask for. */
export function householdAxes(tests: Tests): RecordAxes<ParsedHousehold> {
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
    number: (household, cells, places) => {
      const { housing } = household
      put(cells, places, 0, valueClass(registration, household.registration))
      put(cells, places, 1, flagClass(household.riskEliminated))
      put(cells, places, 2, flagClass(household.monitoringKnown))
      put(cells, places, 3, flagClass(household.extremePoverty))
      put(cells, places, 4, flagClass(household.incomeStable))
      put(cells, places, 5, housing ? 1 : 0)
      put(cells, places, 6, valueClass(grade, housing?.grade))
      put(cells, places, 7, flagClass(housing?.unsafe))
      put(cells, places, 8, labelClass(risks, household.risks))
      put(cells, places, 9, labelClass(causes, household.causes))
      put(cells, places, 10, valueClass(focusArea, household.focusArea))
    },
  }
}
