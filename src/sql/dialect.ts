import { bare } from '../logic/bare.ts'
import { utf8 } from '../logic/utf8.ts'
import type { ColumnType } from './tables.ts'

/** A family of SQL engines. `mysql` is MySQL 8 and MariaDB, `spark` is Spark SQL. */
export type SqlDialect = 'postgres' | 'duckdb' | 'sqlite' | 'mysql' | 'spark'

/** The dialects, in the order of `SqlDialect`. */
export const DIALECTS: readonly SqlDialect[] = ['postgres', 'duckdb', 'sqlite', 'mysql', 'spark']

/** What an engine says in its own way; all else is printed alike for all of them. */
export interface Speech {
  /** In SQLite, MariaDB and Spark a name in `"` that leads nowhere is a string: there it is the other sign. */
  readonly quote: '"' | '`'
  /** An unknown boolean that stands alone. */
  readonly unknown: string
  readonly day: (day: string) => string
  readonly types: Readonly<Record<ColumnType, string>>
  /** Booleans are numbers, of which there are more than two. */
  readonly booleansAreNumbers: boolean
  /** A text as what it is, where `=` overlooks case or trailing blanks. */
  readonly exact: (text: string) => string
  /** What a column of another type, in a view say, does not ensure, as a condition. */
  readonly ensures: Readonly<Partial<Record<ColumnType, (column: string) => string>>>
  /** Whether tables have CHECK constraints. */
  readonly hasChecks: boolean
  readonly createView: string
  /** Whether a name is longer than the engine has them; PostgreSQL cuts it off without a word. */
  readonly isTooLong: (name: string) => boolean
  /** Whether two tables may differ in case alone. */
  readonly caseCounts: boolean
  readonly tablesAreAscii: boolean
}

const STANDARD: Speech = {
  quote: '"',
  unknown: 'CAST(NULL AS BOOLEAN)',
  day: (day) => `DATE '${day}'`,
  types: {
    text: 'VARCHAR',
    boolean: 'BOOLEAN',
    integer: 'INTEGER',
    number: 'DOUBLE PRECISION',
    day: 'DATE',
  },
  booleansAreNumbers: false,
  exact: (text) => `${text} COLLATE "C"`,
  ensures: { integer: (column) => `FLOOR(${column}) = ${column}` },
  hasChecks: true,
  createView: 'CREATE VIEW',
  isTooLong: () => false,
  caseCounts: false,
  tablesAreAscii: false,
}

/** How each dialect differs. */
export const SPEECH = /* @__PURE__ */ bare(/* @__PURE__ */ speeches())

function speeches(): Readonly<Record<SqlDialect, Speech>> {
  return {
    postgres: {
      ...STANDARD,
      isTooLong: (name) => utf8(name).length > 63,
      caseCounts: true,
    },
    duckdb: STANDARD,
    sqlite: {
      ...STANDARD,
      quote: '`',
      unknown: 'NULL',
      day: (day) => `'${day}'`,
      types: { ...STANDARD.types, text: 'TEXT', number: 'REAL', day: 'TEXT' },
      booleansAreNumbers: true,
      exact: (text) => `${text} COLLATE BINARY`,
      ensures: {
        integer: (column) =>
          `typeof(${column}) IN ('integer', 'real') AND ${column} = CAST(${column} AS INTEGER)`,
        number: (column) => `typeof(${column}) IN ('integer', 'real')`,
        day: (column) => `${column} IS date(${column})`,
      },
    },
    mysql: {
      ...STANDARD,
      quote: '`',
      unknown: 'NULL',
      types: { ...STANDARD.types, text: 'VARCHAR(200) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin' },
      booleansAreNumbers: true,
      exact: (text) => `CAST(${text} AS BINARY)`,
      isTooLong: (name) => [...name].length > 64,
    },
    spark: {
      ...STANDARD,
      quote: '`',
      types: { ...STANDARD.types, text: 'STRING', number: 'DOUBLE' },
      exact: (text) => text,
      hasChecks: false,
      createView: 'CREATE OR REPLACE TEMPORARY VIEW',
      tablesAreAscii: true,
    },
  }
}
