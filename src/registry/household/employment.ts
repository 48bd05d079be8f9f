import type { Employment } from '../../households/record/household.ts'
import type { RegistryRow } from '../lists/table.ts'
import {
  type Asking,
  codesSaid,
  type Heard,
  hearAll,
  hearEach,
  isDisputed,
  remarkOn,
} from './heard.ts'

/** Reads what work a person does; works of two kinds contradict each other, and so does a remark. */
export function employmentOf(rows: readonly RegistryRow[], asking: Asking): Employment | undefined {
  const told = [...hearEach(rows, 'employment', asking), hearAll(rows, 'work-place', asking)]
  if (told.some(isDisputed)) return undefined
  const [kind, ...others] = kindsOf(told)
  if (kind === undefined) return undefined
  const remark = remarkOn(rows, kind === 'odd-jobs' ? 'steadyWork' : 'oddJobs')
  // Several kinds in one cell are no contradiction between columns.
  const [, ...opposed] = others.length > 0 ? told.filter(({ said }) => said) : []
  const opposing = opposed.at(-1) ?? remark
  if (opposing) asking.report(opposing, 'contradiction')
  // Beside what is not understood only odd jobs count: that they are named is enough.
  const isOpen = kind !== 'odd-jobs' && told.some(({ problems }) => problems.size > 0)
  return others.length > 0 || remark || isOpen ? undefined : kind
}

/** The kinds of work that are named; who works beside farming (务农、打零工) is asked for that work. */
function kindsOf(told: readonly Heard[]): Iterable<Employment> {
  const kinds = new Set(told.flatMap(codesSaid) as Employment[])
  if (kinds.size > 1) kinds.delete('farming')
  return kinds
}
