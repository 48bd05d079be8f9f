/**
 * A table of what rules say of records. A record's place in every table of its kind stands in one number, its cells: in each
 * table it is told by the bits from `shift` on.
 */
export interface CellTable {
  /** The bits of the facts whose rules it holds. */
  readonly facts: number
  readonly size: number
  readonly shift: number
}

/** The day so many years from the one that is asked about, or the day after. */
export type DayBound = readonly [years: number, side: 'on' | 'after']

/** The bounds of each field with days, as texts in their order. */
export type Bounds = readonly (readonly string[])[]

/** How the entries of a list are looked up. */
export interface EntryTables<Entry> {
  /** The days at which an answer changes, field by field. */
  readonly days: readonly (readonly DayBound[])[]
  readonly tables: readonly CellTable[]
  readonly cellsOf: (entry: Entry, bounds: Bounds) => number
}
