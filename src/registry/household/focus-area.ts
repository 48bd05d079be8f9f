import type { Household } from '../../households/record/household.ts'
import type { RegistryRow } from '../lists/table.ts'
import type { Asking } from './heard.ts'

/** No address is longer. */
const LONGEST_PLACE = 200

/** Asks whether a household lives in a focus area, where the caller can tell of a place. */
export function focusAreaOf(
  rows: readonly RegistryRow[],
  asking: Asking,
): Pick<Household, 'focusArea'> {
  const place = asking.focusArea ? placeOf(rows, asking) : ''
  const focusArea = place === '' ? 'unknown' : asking.focusArea?.(place)
  return focusArea === undefined || focusArea === 'unknown' ? {} : { focusArea }
}

/** The place that all rows name together, each heading once; empty where none does, or two differ. */
function placeOf(rows: readonly RegistryRow[], { report }: Asking): string {
  const parts = new Map<string, string>()
  for (const { number: row, place = [] } of rows) {
    for (const [heading, text] of place) {
      const isOther = (parts.get(heading) ?? text) !== text
      parts.set(heading, text)
      if (!isOther && [...parts.values()].join(' ').length <= LONGEST_PLACE) continue
      report({ row, heading }, isOther ? 'disagreement' : 'unknown-label')
      return ''
    }
  }
  return [...parts.values()].join(' ')
}
