import type { ParsedHousehold, ParsedMember } from '../record/household.ts'
import {
  ageAxis,
  ageClass,
  along,
  dayAxis,
  dayClass,
  flagAxis,
  flagClass,
  labelAxis,
  labelClass,
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
    add: (member, factors) =>
      along(factors, 0, labelClass(health, member.health)) +
      along(factors, 1, dayClass(exam, member.collegeEntranceExam)) +
      along(factors, 2, ageClass(age, member.age, member.birthDate)) +
      along(factors, 3, valueClass(schooling, member.schooling)) +
      along(factors, 4, valueClass(employment, member.employment)) +
      along(factors, 5, valueClass(disability, textOf(member.disability))) +
      along(factors, 6, flagClass(member.extremePoverty)) +
      along(factors, 7, flagClass(member.leftBehind)) +
      along(factors, 8, valueClass(sex, member.sex)),
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
    add: (event, factors) =>
      along(factors, 0, valueClass(kind, event.kind)) +
      along(factors, 1, flagClass(event.severe)) +
      along(factors, 2, flagClass(event.causedHardship)) +
      along(factors, 3, dayClass(date, event.date)),
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
    add: (household, factors) => {
      const { housing } = household
      return (
        along(factors, 0, valueClass(registration, household.registration)) +
        along(factors, 1, flagClass(household.riskEliminated)) +
        along(factors, 2, flagClass(household.monitoringKnown)) +
        along(factors, 3, flagClass(household.extremePoverty)) +
        along(factors, 4, flagClass(household.incomeStable)) +
        along(factors, 5, housing ? 1 : 0) +
        along(factors, 6, valueClass(grade, housing?.grade)) +
        along(factors, 7, flagClass(housing?.unsafe)) +
        along(factors, 8, labelClass(risks, household.risks)) +
        along(factors, 9, labelClass(causes, household.causes)) +
        along(factors, 10, valueClass(focusArea, household.focusArea))
      )
    },
  }
}

/** Comparing texts alone is several times faster; no rule names what is no text. */
function textOf(value: unknown): string | undefined {
  return typeof value === 'object' ? '' : (value as string | undefined)
}
