/** What the whole list tells of each of its households. */
export interface ListFacts {
  /** Whether empty cells are written: then a record that lacks a key lacks the column. */
  readonly writesBlanks: boolean
  /** Whether some row says 非在校生: then an empty 在校生状况 does not. */
  readonly saysOutOfSchool: boolean
  /** The year of the list, as far as it is known. */
  readonly year?: number | undefined
  /** The day of the list, if the caller names it. */
  readonly asOf: string | undefined
  /** Whether a line around the list says that amounts are in another unit: 单位：万元. */
  readonly saysOtherUnit: boolean
  /** Who is listed in several households. */
  readonly shared: ReadonlySet<number | undefined>
  /** Whether the caller says that every member is listed. */
  readonly isComplete: boolean
}
