import type { Employment } from '../../households/record/household.ts'
import { columnsOf, type RegistryRow } from '../lists/table.ts'
import { type Asking, type Heard, hearAll, isDisputed } from './heard.ts'

/** Reads what work a person does; works of two kinds contradict each other. */
export function employmentOf(rows: readonly RegistryRow[], asking: Asking): Employment | undefined {
  const told = [...workTold(rows, asking), hearAll(rows, 'work-place', asking)]
  if (told.some(isDisputed)) return undefined
  const [kind, ...others] = kindsOf(told)
  if (others.length > 0) {
    reportOpposed(told, asking)
    return undefined
  }
  // Beside what is not understood only odd jobs count: that they are named is enough.
  const isOpen = kind !== 'odd-jobs' && told.some(({ problems }) => problems.size > 0)
  return isOpen ? undefined : kind
}

/** What is told under each heading of work: 就业渠道 and 务工类型 need not say the same. */
function workTold(rows: readonly RegistryRow[], asking: Asking): Heard[] {
  const names = new Set<string | undefined>()
  for (const row of rows) {
    for (const { known } of columnsOf(row, 'employment')) names.add(known?.name)
  }
  return Array.from(names, (name) => hearAll(rows, 'employment', asking, name))
}

/** The kinds of work that are named; who works beside farming (务农、打零工) is asked for that work. */
function kindsOf(told: readonly Heard[]): Iterable<Employment> {
  const kinds = new Set<Employment>()
  for (const { said } of told) {
    for (const { code } of said?.values ?? []) kinds.add(code as Employment)
  }
  if (kinds.size > 1) kinds.delete('farming')
  return kinds
}

/** Several kinds in one cell are no contradiction between columns. */
function reportOpposed(told: readonly Heard[], { report }: Asking): void {
  const [, ...others] = told.filter(({ said }) => said)
  const last = others.at(-1)
  if (last) report(last, 'contradiction')
}
