import type { Employment, Member } from '../../households/record/household.ts'
import { columnsOf, type RegistryRow } from '../lists/table.ts'
import { ageOf } from './age.ts'
import { disabilityOf } from './disability.ts'
import { healthOf } from './health.ts'
import { type Asking, codeTold, hearAll, isDoubtful } from './heard.ts'
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

/**
 * Who works beside farming (务农、打零工) is asked for that work; other work is of one kind. Beside what is not understood
 * only odd jobs count: that they are named is enough.
 */
function employmentOf(rows: readonly RegistryRow[], asking: Asking): Employment | undefined {
  const names = new Set<string | undefined>()
  for (const row of rows)
    for (const { known } of columnsOf(row, 'employment')) names.add(known?.name)
  const told = Array.from(names, (name) => hearAll(rows, 'employment', asking, name))
  told.push(hearAll(rows, 'work-place', asking))
  if (told.some((one) => isDoubtful(one) || one.problems.has('disagreement'))) return undefined
  const works = told.filter(({ said }) => said)
  const kinds = new Set(works.flatMap(({ said }) => said?.values.map(({ code }) => code)))
  if (kinds.size > 1) kinds.delete('farming')
  const [kind, ...others] = kinds
  const last = works.at(-1)
  if (others.length > 0 && last && works.length > 1) asking.report(last, 'contradiction')
  const isOpen = kind !== 'odd-jobs' && told.some(({ problems }) => problems.size > 0)
  return others.length > 0 || isOpen ? undefined : (kind as Employment | undefined)
}
