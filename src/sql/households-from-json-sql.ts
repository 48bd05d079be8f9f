import type { IssueFacts } from '../errors.ts'
import { NAME_OF_ITS_OWN } from '../generated/issue-rules.ts'
import { optionsReader } from '../input/check.ts'
import * as s from '../input/shape.ts'
import { contradiction } from '../issues.ts'
import { SPEECH, type SqlDialect } from './dialect.ts'
import { JSON_SPEECH } from './json-speech.ts'
import { findBadTableNames, isAmong, nameShape, quoted } from './names.ts'
import {
  dialectField,
  findBadTables,
  nameOf,
  type TablesSqlOptions,
  tablesField,
} from './options.ts'
import { type Column, householdTables, type SqlTable } from './tables.ts'

/** Where the records are. */
export interface JsonSqlOptions extends TablesSqlOptions {
  /** The table with the columns `id` and `record`; `household_json` where none is named. */
  readonly source?: string | null | undefined
}

const SOURCE = 'household_json'

type Given = Parameters<typeof findBadTables>[0] & { readonly source?: string | undefined }

const read = /* @__PURE__ */ optionsReader(
  () => ({
    dialect: dialectField(),
    source: s.optional(nameShape()),
    tables: tablesField(),
  }),
  (given) => [...findBadSource(given), ...findBadTables(given)],
)

/** Views cannot be made of one of themselves. */
function findBadSource({ dialect, source = SOURCE, tables }: Given): IssueFacts[] {
  const bad = findBadTableNames(dialect, { source })
  const names = householdTables().map((table) => nameOf(table, tables))
  if (bad.length > 0 || !isAmong(source, names, dialect)) return bad
  return [contradiction('source', NAME_OF_ITS_OWN)]
}

/**
 * Prints views that lead from records in JSON, as `classifyHousehold` takes them, to the tables of `householdTablesSql`.
 * They stand in place of the tables. The records have to be such as the check accepts: a value of a wrong type is an
 * error in one engine and unknown in another.
 *
 * @param options - `dialect`; `source`, the table that has an `id` and a `record` in each row (of type JSONB in
 * PostgreSQL, JSON in DuckDB and MySQL, text in SQLite and Spark); `tables`, where the views shall have other names.
 * @returns CREATE VIEW statements, each ended by a semicolon and a line break; no other semicolon is in them. In Spark
 * the views are temporary.
 * @throws {InvalidInputError} if an option is wrong, or a name is anything but letters, digits and `_`, too
 * long for the engine, or that of two tables.
 * @example
 * import { householdsFromJsonSql } from 'chongqing-aid-guideline/sql'
 *
 * const views = householdsFromJsonSql({ dialect: 'duckdb', source: 'imported' }).split(';\n').filter(Boolean)
 * views.length //=> 4
 * views[0]?.endsWith('FROM "imported" AS "source"') //=> true
 */
export function householdsFromJsonSql(options: JsonSqlOptions): string {
  const { dialect, source = SOURCE, tables } = read(options)
  return householdTables()
    .map((table) => {
      const name = quoted(nameOf(table, tables), dialect)
      return `${SPEECH[dialect].createView} ${name} AS\n${selectFrom(source, table, dialect)};\n`
    })
    .join('')
}

function selectFrom(source: string, { list, columns }: SqlTable, dialect: SqlDialect): string {
  const name = (text: string) => quoted(text, dialect)
  const speech = JSON_SPEECH[dialect]
  const record = name('source.record')
  const doc = list ? speech.entry : record
  const key = `${name('source.id')} AS ${name(list ? 'household_id' : 'id')}`
  const values = columns.map(
    (column) => `${columnSql(column, doc, dialect)} AS ${name(column.name)}`,
  )
  const entries = list ? `\n${speech.entries(record, list.field)}` : ''
  return `SELECT\n  ${[key, ...values].join(',\n  ')}\nFROM ${name(source)} AS ${name('source')}${entries}`
}

function columnSql({ source, type }: Column, doc: string, dialect: SqlDialect): string {
  const { scalar, is, holds } = JSON_SPEECH[dialect]
  const steps = source.field.split('.')
  const text = scalar(doc, steps, 'text')
  const isNone = `${text} = 'none'`
  switch (source.kind) {
    case 'field':
      // A day may be none.
      return type === 'day'
        ? `CASE WHEN ${isNone} THEN NULL ELSE ${scalar(doc, steps, type)} END`
        : scalar(doc, steps, type)
    case 'none':
      return `CASE WHEN ${isNone} THEN TRUE WHEN ${text} IS NOT NULL THEN FALSE END`
    case 'any':
      return `CASE WHEN ${isNone} THEN FALSE WHEN ${is('object', doc, steps)} THEN TRUE END`
    case 'label':
      return `CASE WHEN ${holds(doc, steps, source.label)} THEN TRUE WHEN ${holds(doc, steps, null)} THEN NULL WHEN ${is('array', doc, steps)} THEN FALSE END`
    case 'complete': {
      const stated = source.unless ? scalar(doc, [source.unless], 'boolean') : 'NULL'
      return `CASE WHEN ${is('array', doc, steps)} THEN COALESCE(${stated}, TRUE) END`
    }
  }
}
