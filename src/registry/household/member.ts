import type { Employment, Member } from '../../households/record/household.ts'
import type { RegistryRow } from '../lists/table.ts'
import { ageOf } from './age.ts'
import { disabilityOf } from './disability.ts'
import { healthOf } from './health.ts'
import { type Asking, codeTold, type Heard, hearAll, isDoubtful } from './heard.ts'
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
  const extreme = hearAll(rows, 'person-in-extreme-poverty', asking)
  const isExtreme = codeTold(extreme, 'members[].extremePoverty')
  if (isExtreme !== undefined) member.extremePoverty = isExtreme === true
  return member
}

/** What is named as a place of work (打零工) is heard where nothing else tells the kind, and must not differ from it. */
function employmentOf(rows: readonly RegistryRow[], asking: Asking): Employment | undefined {
  const told = hearAll(rows, 'employment', asking)
  const place = hearAll(rows, 'work-place', asking)
  const [kind, atPlace] = [told, place].map(kindOfWork)
  if (kind !== undefined && atPlace !== undefined && kind !== atPlace) {
    asking.report(place, 'contradiction')
    return undefined
  }
  return kind ?? (isDoubtful(told) || told.problems.has('disagreement') ? undefined : atPlace)
}

/** Who works beside farming (务农、打零工) is asked for that work; other work is of one kind. */
function kindOfWork({ said, problems }: Heard): Employment | undefined {
  const kinds = problems.size > 0 ? [] : (said?.values.map(({ code }) => code) ?? [])
  const [kind, ...others] = kinds.length > 1 ? kinds.filter((one) => one !== 'farming') : kinds
  return others.length > 0 ? undefined : (kind as Employment | undefined)
}
