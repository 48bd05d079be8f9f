import type { IssueCode } from '../errors.ts'
import { constraintsOf } from './constraints.ts'
import type { SqlDialect } from './dialect.ts'
import { aliased, quoted } from './names.ts'
import { readTablesOptions, type TablesSqlOptions } from './options.ts'
import { householdTables, type SqlTable } from './tables.ts'

/** Rows in which something is wrong. */
interface Query {
  readonly path: string
  readonly code: IssueCode
  readonly household: string
  /** All that follows SELECT. */
  readonly from: string
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
  const tableSql = ({ name }: SqlTable) =>
    aliased(quoted(tables[name] ?? name, dialect), quoted(name, dialect))
  const queries = householdTables().flatMap((table) => [
    ...rowIssues(table, tableSql(table), dialect),
    ...(table.list
      ? listIssues(table, tableSql, dialect)
      : keyIssues(table, tableSql(table), dialect)),
  ])
  // The first SELECT names the columns of all.
  const names = ['household_id', 'path', 'code'].map((name) => ` AS ${quoted(name, dialect)}`)
  return queries
    .map(({ household, path, code, from }, index) => {
      const cells = [household, `'${path}'`, `'${code}'`]
      return `SELECT ${cells.map((cell, at) => cell + (index === 0 ? names[at] : '')).join(', ')} ${from}`
    })
    .join('\nUNION ALL\n')
}

function rowIssues(table: SqlTable, from: string, dialect: SqlDialect): Query[] {
  const household = quoted(table.list ? `${table.name}.household_id` : 'household.id', dialect)
  const missing = table.columns
    .filter(({ isRequired }) => isRequired)
    .map(({ name, source }) => ({
      path: `${table.list?.field}[].${source.field}`,
      code: 'missing' as const,
      sql: `${quoted(name, dialect)} IS NOT NULL`,
    }))
  return [...missing, ...constraintsOf(table, dialect)].map(({ path, code, sql }) => ({
    path,
    code,
    household,
    from: `FROM ${from} WHERE NOT (${sql})`,
  }))
}

function keyIssues(_: SqlTable, from: string, dialect: SqlDialect): Query[] {
  const household = quoted('household.id', dialect)
  return [
    { path: 'id', code: 'missing', household, from: `FROM ${from} WHERE ${household} IS NULL` },
    {
      path: 'id',
      code: 'contradiction',
      household,
      from: `FROM ${from} GROUP BY ${household} HAVING COUNT(*) > 1`,
    },
  ]
}

/** Finds rows of a list that contradict each other. */
function listIssues(
  table: SqlTable,
  tableSql: (table: SqlTable) => string,
  dialect: SqlDialect,
): Query[] {
  const { field = '', max = 0 } = table.list ?? {}
  const name = (text: string) => quoted(text, dialect)
  const household = name(`${table.name}.household_id`)
  const from = `FROM ${tableSql(table)}`
  const households = tableSql(householdTables()[0] as SqlTable)
  const found: Query[] = [
    {
      path: field,
      code: 'too-many',
      household,
      from: `${from} GROUP BY ${household} HAVING COUNT(*) > ${max}`,
    },
    {
      path: field,
      code: 'unknown-id',
      household,
      from: `${from} LEFT JOIN ${households} ON ${name('household.id')} = ${household} WHERE ${name('household.id')} IS NULL`,
    },
  ]
  if (table.name === 'income') {
    const keys = [household, name('income.period_end'), name('income.basis')].join(', ')
    found.push({
      path: `${field}[]`,
      code: 'contradiction',
      household,
      from: `${from} GROUP BY ${keys} HAVING COUNT(*) > 1`,
    })
  }
  if (table.name === 'member') {
    const [whole, one] = [name('household.extreme_poverty'), name('member.extreme_poverty')]
    found.push({
      path: 'extremePoverty',
      code: 'contradiction',
      household,
      from: `${from} JOIN ${households} ON ${name('household.id')} = ${household} WHERE NOT ${whole} AND ${one}`,
    })
  }
  return found
}
