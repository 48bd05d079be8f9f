import type { IssueCode } from '../errors.ts'
import { constraintsOf } from './constraints.ts'
import type { SqlDialect } from './dialect.ts'
import { aliased, quoted } from './names.ts'
import { nameOf, readTablesOptions, type TablesSqlOptions } from './options.ts'
import { householdTables, type SqlTable, tableOf } from './tables.ts'

/** Rows of a table in which something is wrong. */
interface Query {
  readonly path: string
  readonly code: IssueCode
  /** All that follows the table. */
  readonly sql: string
}

/**
 * Prints one SELECT that finds what the check of a record would refuse: codes that no list knows (in other case or with
 * blanks behind too, where an engine calls them equal), numbers and days out of range, contradictions, too many rows,
 * rows of no household. SQL asks the rules of any row, right or wrong: a row that this finds has no verdict to be trusted.
 *
 * @param options - `dialect`; `tables`, where the tables have other names.
 * @returns the statement, without a semicolon. Its rows are `household_id`, `path` (`members[].age`) and `code`, as in
 * the issues of `InvalidInputError`; no values.
 * @throws {InvalidInputError} if an option is wrong, or a name is anything but letters, digits and `_`, too
 * long for the engine, or that of two tables.
 * @example
 * import { householdIssuesSql } from 'chongqing-aid-guideline/sql'
 *
 * householdIssuesSql({ dialect: 'postgres' }).includes(`'members[].age', 'out-of-range' FROM "member"`) //=> true
 */
export function householdIssuesSql(options: TablesSqlOptions): string {
  const { dialect, tables } = readTablesOptions(options)
  const name = (text: string) => quoted(text, dialect)
  const tableSql = (table: SqlTable) => aliased(name(nameOf(table, tables)), name(table.name))
  const selects = householdTables().flatMap((table) =>
    queriesOn(table, tableSql(tableOf()), dialect).map(({ path, code, sql }) => ({
      cells: [name(keyOf(table)), `'${path}'`, `'${code}'`],
      rest: `FROM ${tableSql(table)} ${sql}`,
    })),
  )
  // The first SELECT names the columns of all.
  const named = (cell: string, at: number) => `${cell} AS ${name(COLUMNS[at] as string)}`
  return selects
    .map(
      ({ cells, rest }, index) =>
        `SELECT ${(index === 0 ? cells.map(named) : cells).join(', ')} ${rest}`,
    )
    .join('\nUNION ALL\n')
}

const COLUMNS = ['household_id', 'path', 'code']

function queriesOn(table: SqlTable, households: string, dialect: SqlDialect): Query[] {
  return [
    ...rowIssues(table, dialect),
    ...(table.list ? listIssues(table, households, dialect) : keyIssues(dialect)),
  ]
}

/** The column that tells of which household a row is. */
function keyOf({ name, list }: SqlTable): string {
  return list ? `${name}.household_id` : 'household.id'
}

function rowIssues(table: SqlTable, dialect: SqlDialect): Query[] {
  const missing = table.columns
    .filter(({ isRequired }) => isRequired)
    .map(({ name, source }) => ({
      path: `${table.list?.field}[].${source.field}`,
      code: 'missing' as const,
      sql: `${quoted(name, dialect)} IS NOT NULL`,
    }))
  return [...missing, ...constraintsOf(table, dialect)].map((one) => ({
    ...one,
    sql: `WHERE NOT (${one.sql})`,
  }))
}

/** Finds households without an id, and those that share one. */
function keyIssues(dialect: SqlDialect): Query[] {
  const id = quoted('household.id', dialect)
  return [
    { path: 'id', code: 'missing', sql: `WHERE ${id} IS NULL` },
    { path: 'id', code: 'contradiction', sql: moreThan(1, [id]) },
  ]
}

/** Finds rows of a list that contradict each other. */
function listIssues(table: SqlTable, households: string, dialect: SqlDialect): Query[] {
  const { field = '', max = 0 } = table.list ?? {}
  const name = (text: string) => quoted(text, dialect)
  const [household, id] = [name(keyOf(table)), name('household.id')]
  const theirs = `${households} ON ${id} = ${household}`
  const found: Query[] = [
    { path: field, code: 'too-many', sql: moreThan(max, [household]) },
    { path: field, code: 'unknown-id', sql: `LEFT JOIN ${theirs} WHERE ${id} IS NULL` },
  ]
  if (table.name === 'income') {
    const keys = [household, name('income.period_end'), name('income.basis')]
    found.push({ path: `${field}[]`, code: 'contradiction', sql: moreThan(1, keys) })
  }
  if (table.name === 'member') {
    const [whole, one] = [name('household.extreme_poverty'), name('member.extreme_poverty')]
    const sql = `JOIN ${theirs} WHERE NOT ${whole} AND ${one}`
    found.push({ path: 'extremePoverty', code: 'contradiction', sql })
  }
  return found
}

function moreThan(count: number, keys: readonly string[]): string {
  return `GROUP BY ${keys.join(', ')} HAVING COUNT(*) > ${count}`
}
