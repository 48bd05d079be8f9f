import { hasCode } from '../columns/said.ts'
import type { RegistryRow } from '../lists/table.ts'
import { type Asking, codeTold, type Heard, hearAll, isDisputed } from './heard.ts'

const FIELD = 'riskEliminated'

/**
 * Reads whether the risk of a household is over. How it was eliminated (就业帮扶) need not be understood where another column
 * says that it was; one that says that it was not leaves no way.
 */
export function riskStateOf(rows: readonly RegistryRow[], asking: Asking): Heard {
  const told = hearAll(rows, 'risk-eliminated', asking)
  const isOver = codeTold(told, FIELD)
  const way = hearAll(rows, 'risk-elimination-way', {
    ...asking,
    report(place, code) {
      if (!isOver || code !== 'unknown-label') asking.report(place, code)
    },
  })
  if (told.row === 0) return way
  if (isOver === undefined) return told
  if (hasCode(way.said, !isOver)) {
    asking.report(way, 'contradiction')
    return { ...told, problems: new Set(['contradiction']) }
  }
  const isOpen = isOver ? isDisputed(way) : way.problems.size > 0
  return isOpen ? way : told
}
