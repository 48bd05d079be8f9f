import { hasCode } from '../columns/said.ts'
import type { RegistryRow } from '../lists/table.ts'
import { type Asking, codeTold, type Heard, hearAll } from './heard.ts'

const FIELD = 'riskEliminated'

/**
 * Reads whether the risk of a household is over. How it was eliminated (就业帮扶) need not be understood where another column
 * says that it was; one that says that it was not leaves no way.
 */
export function riskStateOf(rows: readonly RegistryRow[], asking: Asking): Heard {
  const told = hearAll(rows, 'risk-eliminated', asking)
  const isOver = codeTold(told, FIELD)
  const way = hearAll(rows, 'risk-elimination-way', isOver ? { ...asking, report() {} } : asking)
  if (way.row === 0) return told
  if (told.row === 0) return way
  if (isOver === undefined) return told
  if (hasCode(way.said, !isOver)) {
    asking.report(way, 'contradiction')
    return { ...told, problems: new Set(['contradiction']) }
  }
  return isOver || way.problems.size === 0 ? told : way
}
