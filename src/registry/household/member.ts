import type { Member } from '../../households/record/household.ts'
import { codeOf } from '../columns/said.ts'
import { type RegistryRow, someSaid } from '../lists/table.ts'
import { ageOf } from './age.ts'
import { disabilityOf } from './disability.ts'
import { employmentOf } from './employment.ts'
import { healthOf } from './health.ts'
import { type Asking, codeTold, hearAll } from './heard.ts'
import { schoolingOf } from './schooling.ts'

type Filled = { -readonly [Key in keyof Member]: Member[Key] }

/** Reads a person from the rows that speak of them: nearly always one. */
export function memberOf(rows: readonly RegistryRow[], asking: Asking): Member {
  const member: Filled = {}
  const sex = codeTold(hearAll(rows, 'sex', asking), 'members[].sex')
  if (sex !== undefined) member.sex = sex as 'female' | 'male'
  const age = ageOf(rows, asking)
  if (age.birthDate !== undefined) member.birthDate = age.birthDate
  if (age.age !== undefined) member.age = age.age
  const health = healthOf(rows, asking)
  if (health.labels) member.health = health.labels
  const disability = health.isDoubtful ? undefined : disabilityOf(rows, health.evidence, asking)
  if (disability !== undefined) member.disability = disability
  const schooling = schoolingOf(rows, age, asking)
  if (schooling !== undefined) member.schooling = schooling
  const employment = employmentOf(rows, asking)
  if (employment !== undefined) member.employment = employment
  const leftBehind = codeTold(hearAll(rows, 'left-behind', asking), 'members[].leftBehind')
  if (leftBehind !== undefined) member.leftBehind = leftBehind === true
  const isExtreme = extremePovertyOf(rows, asking)
  if (isExtreme !== undefined) member.extremePoverty = isExtreme
  return member
}

/** A class that is named among others (人员类别) denies none. */
function extremePovertyOf(rows: readonly RegistryRow[], asking: Asking): boolean | undefined {
  const asked = hearAll(rows, 'person-in-extreme-poverty', asking)
  const isAnswered = asked.said !== undefined || asked.problems.size > 0
  if (isAnswered) return codeTold(asked, 'members[].extremePoverty') as boolean | undefined
  const isNamed = rows.some((row) =>
    someSaid(row, ['person-class'], (said) => codeOf(said, 'provided-for') === true),
  )
  return isNamed ? true : undefined
}
