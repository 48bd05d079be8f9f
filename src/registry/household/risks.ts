import type { Household, Risk } from '../../households/record/household.ts'
import { columnsOf, type RegistryRow } from '../lists/table.ts'
import { type Asking, hearAll } from './heard.ts'

/** Reads the risks and the causes that are named; a column in which rows disagree names none. */
export function risksOf(
  rows: readonly RegistryRow[],
  isStateOpen: boolean,
  asking: Asking,
): Pick<Household, 'risks' | 'causes'> {
  const risks = named(rows, 'risks', asking)
  const causes = named(rows, 'causes', asking)
  // Of a risk that is over a label proves nothing, so none counts while it is open whether it is.
  if (isStateOpen) return {}
  return { ...(risks.length > 0 && { risks }), ...(causes.length > 0 && { causes }) }
}

function named(rows: readonly RegistryRow[], id: 'risks' | 'causes', asking: Asking): Risk[] {
  const names = new Set<string | undefined>()
  for (const row of rows) for (const { known } of columnsOf(row, id)) names.add(known?.name)
  const codes = new Set<Risk>()
  for (const name of names) {
    const { said, problems } = hearAll(rows, id, asking, name)
    if (problems.has('disagreement')) continue
    for (const { code } of said?.values ?? []) codes.add(code as Risk)
  }
  return [...codes]
}
