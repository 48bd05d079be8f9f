import type { LeftOutReason } from '../registry-reading.ts'
import type { HouseholdId } from './household-id.ts'
import type { Line } from './line.ts'
import type { RegistryRow } from './table.ts'

/** What comes of the lines of a list. */
export interface LineSink {
  readonly row: (row: RegistryRow, id: HouseholdId, line: Line) => void
  readonly leftOut: (row: number, reason: LeftOutReason) => void
  /** What a title, or a line of a form around the list, says. */
  readonly around: (texts: Iterable<string>) => void
  /** A line above which no heading is known. */
  readonly headless: (row: number) => void
}
