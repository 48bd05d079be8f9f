import type { IssueFacts } from '../errors.ts'
import { readingRules } from '../generated/household-rules.ts'
import type { HouseholdReadings } from '../generated/ids.ts'
import type { ISODate } from '../households/record/household.ts'
import { allReadings, readingsField, type SomeReadings } from '../input/readings-option.ts'
import * as s from '../input/shape.ts'
import { DIALECTS, type SqlDialect } from './dialect.ts'
import { findBadNames, nameField } from './names.ts'
import type { TableName } from './tables.ts'

/** For which engine to print. */
export interface SqlOptions {
  readonly dialect: SqlDialect
}

/** Under which readings to print. */
export interface SqlReadings {
  /** Readings other than the default. */
  readonly readings?: SomeReadings<HouseholdReadings> | null | undefined
}

/** What the facts are asked under. */
export interface FactSqlOptions extends SqlOptions, SqlReadings {
  /** The day that the question is about. It is written into the text, and with it the days that depend on it. */
  readonly asOf: ISODate
}

/** The names of the tables, where they are not `household`, `member`, `income` and `event`. */
export type TableNames = {
  /** Letters, digits and `_`; a schema may stand before it: `aid.household`. */
  readonly [Name in TableName]?: string | null | undefined
}

/** What the tables are called. */
export interface TablesSqlOptions extends SqlOptions {
  readonly tables?: TableNames | null | undefined
}

export const dialectField = () => s.codes(DIALECTS)

export const readingsOption = () => readingsField<HouseholdReadings>(readingRules)

/** All readings, those of the default too. */
export function chosenReadings(
  readings: SomeReadings<HouseholdReadings> | undefined,
): HouseholdReadings {
  return allReadings(readingRules, readings)
}

export const tablesField = (): s.Shape<TableNames | null | undefined> =>
  s.optional(
    s.object({
      household: nameField(),
      member: nameField(),
      income: nameField(),
      event: nameField(),
    }),
  )

/** The rule of options that may name tables. */
export function findBadTables({
  tables,
}: {
  readonly tables?: Readonly<Partial<Record<TableName, string>>> | undefined
}): IssueFacts[] {
  return findBadNames(tables, 'tables')
}
