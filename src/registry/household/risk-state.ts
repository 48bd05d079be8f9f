import type { RegistryRow } from '../lists/table.ts'
import { type Asking, codeTold, type Heard, hearAll } from './heard.ts'

const FIELD = 'riskEliminated'

/**
 * Reads whether the risk of a household is over. How it was eliminated (就业帮扶) need not be understood where another column
 * says that it was; one that says that it was not leaves no way.
 */
export function riskStateOf(rows: readonly RegistryRow[], asking: Asking): Heard {
  const told = hearAll(rows, 'risk-eliminated', asking)
  if (codeTold(told, FIELD) === true) return told
  const way = hearAll(rows, 'risk-elimination-way', asking)
  if (way.row === 0) return told
  if (told.row === 0 || way.problems.size > 0) return way
  if (codeTold(way, FIELD) === codeTold(told, FIELD)) return told
  asking.report(way, 'contradiction')
  return { ...told, problems: new Set(['contradiction']) }
}
