import type { Disability, Member } from '../../households/record/household.ts'
import { codeOf, hasCode, type Said, type Value } from '../columns/said.ts'
import { type RegistryRow, someSaid } from '../lists/table.ts'
import { type Asking, type Heard, hearAll, isDoubtful, mayOnlySay, remarkOn } from './heard.ts'

const FIELD = 'members[].disability'
const COLUMNS = [
  'disability-kind',
  'disability-grade',
  'disabled',
  'disability-certificate',
] as const

/**
 * Reads the disability of a person; where a remark or 健康状况 speaks of one, nobody has none.
 *
 * @param health - what 健康状况 says; undefined where it is open.
 */
export function disabilityOf(
  rows: readonly RegistryRow[],
  health: Said | undefined,
  asking: Asking,
): Member['disability'] {
  const stated = statedDisability(rows, health, asking)
  const opposed = stated === 'none' ? remarkOn(rows, 'disabilities') : undefined
  if (opposed) asking.report(opposed, 'contradiction')
  const namesOne = (said: Said | undefined) => hasCode(said, 'disability')
  const isOpen = opposed || rows.some((row) => someSaid(row, ['health'], namesOne))
  return stated === 'none' && isOpen ? undefined : stated
}

const isOne = ({ code }: Value) => code !== 'none'

/**
 * Reads what columns say. Its own columns speak first; where they say nothing, a 健康状况 without 残疾,
 * understood to the end, says that there is none.
 */
function statedDisability(
  rows: readonly RegistryRow[],
  health: Said | undefined,
  asking: Asking,
): Member['disability'] {
  const isInHealth = codeOf(health, FIELD) === 'disability'
  const told = hearColumns(rows, isInHealth, asking)
  if (told.some(isDoubtful)) return undefined
  const denying = told.find(({ said }) => hasCode(said, 'none'))
  const isNamed = told.some(({ said }) => said?.values.some(isOne))
  if (denying && (isNamed || isInHealth)) {
    asking.report(denying, 'disagreement')
    return undefined
  }
  if (isNamed || isInHealth) {
    const all = [...told.map(({ said }) => said), health]
    return certificateOf(all.flatMap((said) => said?.values ?? []))
  }
  if (denying) return 'none'
  const isOpen = told.some(({ problems }) => problems.size > 0)
  return health && !isOpen ? 'none' : undefined
}

/** Hears its own columns, but none whose heading only holds a word of theirs and that may say no more than is told anyway. */
function hearColumns(rows: readonly RegistryRow[], isInHealth: boolean, asking: Asking): Heard[] {
  const isTold =
    isInHealth || rows.some((row) => someSaid(row, COLUMNS, (said) => said?.values.some(isOne)))
  const saysNoMore = (id: (typeof COLUMNS)[number]) => isTold && mayOnlySay(rows, id, 'disability')
  return COLUMNS.filter((id) => !saysNoMore(id)).map((id) => hearAll(rows, id, asking))
}

function certificateOf(values: readonly Value[]): Disability {
  const kind = only(values, `${FIELD}.kind`) as Disability['kind']
  const grade = only(values, `${FIELD}.grade`) as Disability['grade']
  return { ...(kind && { kind }), ...(grade && { grade }) }
}

/** The one code of a field; undefined if several are named. */
function only(values: readonly Value[], field: string): unknown {
  const [code, ...others] = new Set(
    values.filter((value) => value.field === field).map((value) => value.code),
  )
  return others.length === 0 ? code : undefined
}
