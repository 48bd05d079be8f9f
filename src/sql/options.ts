import type { IssueFacts } from '../errors.ts'
import type { HouseholdReadings } from '../generated/ids.ts'
import { NAME_OF_ITS_OWN } from '../generated/issue-rules.ts'
import type { ISODate } from '../households/record/household.ts'
import { optionsReader } from '../input/check.ts'
import type { SomeReadings } from '../input/readings-option.ts'
import * as s from '../input/shape.ts'
import { contradiction } from '../issues.ts'
import { DIALECTS, type SqlDialect } from './dialect.ts'
import { findBadTableNames, isAmong, nameShape } from './names.ts'
import { householdTables, TABLE_NAMES, type TableName } from './tables.ts'

/** For which engine to print. */
export interface SqlOptions {
  /** It decides quotes, types and casts; the answers are the same in all five. */
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
  /** Those left out keep their names. */
  readonly tables?: TableNames | null | undefined
}

export const dialectField = () => s.codes(DIALECTS)

export const tablesField = () => s.optional(s.each(TABLE_NAMES, nameShape()))

interface NamedTables {
  readonly dialect: SqlDialect
  readonly tables?: Readonly<Partial<Record<TableName, string>>> | undefined
}

/** What a table is called: its own name, unless it was given another. */
export function nameOf({ name }: { name: TableName }, tables: NamedTables['tables']): string {
  return tables?.[name] ?? name
}

/** The rule of options that may name tables: each has a name of its own, those too that keep ours. */
export function findBadTables({ dialect, tables }: NamedTables): IssueFacts[] {
  const bad = findBadTableNames(dialect, tables, 'tables')
  if (bad.length > 0) return bad
  const names = householdTables().map((table) => nameOf(table, tables))
  const twice = names.findIndex((name, index) => isAmong(name, names.slice(0, index), dialect))
  const table = householdTables()[twice]
  if (!table) return []
  return [contradiction(`tables.${table.name}`, NAME_OF_ITS_OWN)]
}

/** Reads what is asked of functions that need to know nothing but the engine and the names of the tables. */
export const readTablesOptions = /* @__PURE__ */ optionsReader(
  () => ({ dialect: dialectField(), tables: tablesField() }),
  findBadTables,
)
