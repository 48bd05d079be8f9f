import type { Employment, HealthLabel, Member } from '../../households/record/household.ts'
import { codeOf, type Said, saying } from '../columns/said.ts'
import type { RegistryRow } from '../lists/table.ts'
import { ageOf } from './age.ts'
import { disabilityOf } from './disability.ts'
import { type Asking, codeTold, type Heard, hearAll, isDoubtful } from './heard.ts'
import { schoolingOf } from './schooling.ts'

type Filled = { -readonly [Key in keyof Member]: Member[Key] }

/** Reads the person in a row. */
export function memberOf(row: RegistryRow, asking: Asking): Member {
  const rows = [row]
  const member: Filled = {}
  const sex = codeTold(hearAll(rows, 'sex', asking), 'members[].sex')
  if (sex !== undefined) member.sex = sex as 'female' | 'male'
  const age = ageOf(rows, asking)
  if (age.birthDate !== undefined) member.birthDate = age.birthDate
  if (age.age !== undefined) member.age = age.age
  const health = hearAll(rows, 'health', asking)
  const isConsistent = !health.problems.has('disagreement') && fillHealth(member, health, asking)
  const evidence = isConsistent ? evidenceIn(health) : undefined
  const disability = isDoubtful(health) ? undefined : disabilityOf(rows, evidence, asking)
  if (disability !== undefined) member.disability = disability
  const schooling = schoolingOf(rows, age, asking)
  if (schooling !== undefined) member.schooling = schooling
  const employment = codeTold(hearAll(rows, 'employment', asking), 'members[].employment')
  if (employment !== undefined) member.employment = employment as Employment
  const extreme = hearAll(rows, 'person-in-extreme-poverty', asking)
  const isExtreme = codeTold(extreme, 'members[].extremePoverty')
  if (isExtreme !== undefined) member.extremePoverty = isExtreme === true
  return member
}

/** A label that is not understood stays in the list as a further, unknown one; false where the labels contradict. */
function fillHealth(member: Filled, health: Heard, asking: Asking): boolean {
  const { said, problems } = health
  if (said === undefined && problems.size === 0) return true
  const labels = (said?.values ?? [])
    .filter(({ field }) => field === 'members[].health')
    .map(({ code }) => code as HealthLabel)
  const isContradiction = labels.includes('healthy') && labels.length > 1
  if (isContradiction) asking.report(health, 'contradiction')
  else member.health = problems.size > 0 ? [...labels, null] : labels
  return !isContradiction
}

/** Of a 健康状况 that is not understood to the end, only the disability that it names counts. */
function evidenceIn({ said, problems }: Heard): Said | undefined {
  if (problems.size === 0) return said
  const field = 'members[].disability'
  const code = codeOf(said, field)
  return code === undefined ? undefined : saying({ values: [{ field, code }] })
}
