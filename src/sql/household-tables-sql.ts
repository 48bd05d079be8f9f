import { constraintsOf } from './constraints.ts'
import { SPEECH, type SqlDialect } from './dialect.ts'
import { quoted } from './names.ts'
import { nameOf, readTablesOptions, type TablesSqlOptions } from './options.ts'
import { householdTables, type SqlTable } from './tables.ts'

/**
 * Prints the tables that the other functions ask: `household`, `member`, `income`, `event`. They have a column for what
 * some rule asks and for nothing else, as the records are sensitive. NULL is unknown in every column; a label of a list
 * (`risks_accident`) is FALSE only where the list is known, and `members_complete` and `events_complete` are TRUE only
 * where no member and no event is left out. CHECK constraints refuse what the check of a record would refuse, as far as
 * one row shows it; Spark has none.
 *
 * @param options - `dialect`; `tables`, where the tables shall have other names.
 * @returns CREATE TABLE statements, each ended by a semicolon and a line break; no other semicolon is in them.
 * @throws {InvalidInputError} if an option is wrong, or a name is anything but letters, digits and `_`, too
 * long for the engine, or that of two tables.
 * @example
 * import { householdTablesSql } from 'chongqing-aid-guideline/sql'
 *
 * const statements = householdTablesSql({ dialect: 'sqlite' }).split(';\n').filter(Boolean)
 * statements.length //=> 4
 * statements[0]?.split('\n')[0] //=> 'CREATE TABLE `household` ('
 */
export function householdTablesSql(options: TablesSqlOptions): string {
  const { dialect, tables } = readTablesOptions(options)
  return householdTables()
    .map((table) => createTable(table, quoted(nameOf(table, tables), dialect), dialect))
    .join('')
}

function createTable(table: SqlTable, name: string, dialect: SqlDialect): string {
  const { types, hasChecks } = SPEECH[dialect]
  const key = table.list
    ? `${quoted('household_id', dialect)} ${types.text} NOT NULL`
    : `${quoted('id', dialect)} ${types.text} NOT NULL${hasChecks ? ' PRIMARY KEY' : ''}`
  const columns = table.columns.map(
    (column) =>
      `${quoted(column.name, dialect)} ${types[column.type]}${column.isRequired ? ' NOT NULL' : ''}`,
  )
  const checks = hasChecks ? constraintsOf(table, dialect).map(({ sql }) => `CHECK (${sql})`) : []
  return `CREATE TABLE ${name} (\n  ${[key, ...columns, ...checks].join(',\n  ')}\n);\n`
}
