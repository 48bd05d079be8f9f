import type { Employment, HealthLabel, Member } from '../households/record/household.ts'
import { disabilityOf } from './disability.ts'
import { codeOf, type Said } from './said.ts'
import { schoolingOf } from './schooling.ts'
import type { RegistryRow } from './table.ts'
import { type Asking, codeTold, tell } from './told.ts'

/** Reads the person in a row. */
export function memberOf(row: RegistryRow, asking: Asking): Member {
  const health = tell([row], 'health', asking)
  const age = ageOf(row, asking)
  const sex = codeTold(tell([row], 'sex', asking), 'members[].sex')
  const employment = codeTold(tell([row], 'employment', asking), 'members[].employment')
  const extreme = codeTold(
    tell([row], 'person-in-extreme-poverty', asking),
    'members[].extremePoverty',
  )
  const isDisputed = health.problems.has('disagreement')
  const isReadable = health.problems.size === 0
  return {
    ...(sex !== undefined && { sex: sex as 'female' | 'male' }),
    ...age,
    ...(isDisputed ? {} : healthOf(health, asking)),
    ...disabilityOf(row, isReadable ? health.said : withoutDenial(health.said), asking),
    ...schoolingOf(row, age, asking),
    ...(employment !== undefined && { employment: employment as Employment }),
    ...(extreme !== undefined && { extremePoverty: extreme === true }),
  }
}

/** A birth date holds at any day; an age held on the day of the export. */
function ageOf(row: RegistryRow, asking: Asking): Pick<Member, 'age' | 'birthDate'> {
  const birthDate = codeTold(tell([row], 'birth-date', asking), 'members[].birthDate')
  const age = codeTold(tell([row], 'age', asking), 'members[].age')
  if (birthDate !== undefined) return { birthDate: String(birthDate) }
  return age === undefined ? {} : { age: Number(age) }
}

/** A label that is not understood stays in the list as a further, unknown one. */
function healthOf(
  { said, problems, where }: ReturnType<typeof tell>,
  asking: Asking,
): Pick<Member, 'health'> {
  if (said === undefined && problems.size === 0) return {}
  const labels = (said?.values ?? [])
    .filter(({ field }) => field === 'members[].health')
    .map(({ code }) => code as HealthLabel)
  if (labels.includes('healthy') && labels.length > 1) {
    asking.report(where, 'contradiction')
    return {}
  }
  return { health: problems.size > 0 ? [...labels, null] : labels }
}

/** Of a 健康状况 that is not understood to the end, only what it names counts. */
function withoutDenial(said: Said | undefined): Said | undefined {
  const field = 'members[].disability'
  const code = codeOf(said, field)
  return code === undefined ? undefined : { values: [{ field, code }] }
}
