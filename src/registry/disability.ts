import type { Member } from '../households/record/household.ts'
import { codeOf, type Said } from './said.ts'
import type { RegistryRow } from './table.ts'
import { type Asking, tell } from './told.ts'

const FIELD = 'members[].disability'
const COLUMNS = ['disability-kind', 'disability-grade', 'disabled'] as const

/**
 * Reads the disability of a person. Its own columns speak first; where they say nothing, a 健康状况 without 残疾,
 * understood to the end, says that there is none.
 *
 * @param health - what 健康状况 says; undefined where it is open.
 */
export function disabilityOf(
  row: RegistryRow,
  health: Said | undefined,
  asking: Asking,
): Pick<Member, 'disability'> {
  const told = COLUMNS.map((id) => tell([row], id, asking))
  const said = told.flatMap((one) => one.said?.values ?? [])
  const isDenied = said.some(({ field, code }) => field === FIELD && code === 'none')
  const isNamed = said.some(({ code }) => code !== 'none')
  const isInHealth = codeOf(health, FIELD) === 'disability'
  if (isDenied && (isNamed || isInHealth)) {
    const denying = told.find((one) => codeOf(one.said, FIELD) === 'none')
    if (denying) asking.report(denying.where, 'disagreement')
    return {}
  }
  if (isNamed || isInHealth) return { disability: { ...kindOf(said), ...gradeOf(said) } }
  if (isDenied) return { disability: 'none' }
  const isOpen = told.some(({ problems }) => problems.size > 0)
  return !isOpen && health && health.values.length > 0 ? { disability: 'none' } : {}
}

function kindOf(values: Said['values']): object {
  const kinds = only(values, `${FIELD}.kind`)
  return kinds === undefined ? {} : { kind: kinds }
}

function gradeOf(values: Said['values']): object {
  const grade = only(values, `${FIELD}.grade`)
  return grade === undefined ? {} : { grade }
}

/** The one code of a field; undefined if several are named. */
function only(values: Said['values'], field: string): unknown {
  const [code, ...others] = new Set(
    values.filter((value) => value.field === field).map((value) => value.code),
  )
  return others.length === 0 ? code : undefined
}
