import type { Household, Risk } from '../../households/record/household.ts'
import type { RegistryRow } from '../lists/table.ts'
import { type Asking, codesSaid, hearEach, remarkOn } from './heard.ts'

/** Reads the risks and the causes that are named; a column in which rows disagree names none. */
export function risksOf(
  rows: readonly RegistryRow[],
  isStateOpen: boolean,
  asking: Asking,
): Pick<Household, 'risks' | 'causes'> {
  const all = named(rows, 'risks', asking)
  const steady = all.includes('unstable-work') ? remarkOn(rows, 'steadyWork') : undefined
  if (steady) asking.report(steady, 'contradiction')
  const risks = steady ? all.filter((risk) => risk !== 'unstable-work') : all
  const causes = named(rows, 'causes', asking)
  // Of a risk that is over a label proves nothing, so none counts while it is open whether it is.
  if (isStateOpen) return {}
  return { ...(risks.length > 0 && { risks }), ...(causes.length > 0 && { causes }) }
}

function named(rows: readonly RegistryRow[], id: 'risks' | 'causes', asking: Asking): Risk[] {
  const agreed = hearEach(rows, id, asking).filter(({ problems }) => !problems.has('disagreement'))
  return [...new Set(agreed.flatMap(codesSaid))] as Risk[]
}
