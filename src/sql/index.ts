/**
 * The rules as SQL: the same rows of data that the package asks, printed for the engine where the households are.
 *
 * @module sql
 */
export type { SqlDialect } from './dialect.ts'
export { factSql } from './fact-sql.ts'
export { householdIssuesSql } from './household-issues-sql.ts'
export { householdTablesSql } from './household-tables-sql.ts'
export { householdsFromJsonSql, type JsonSqlOptions } from './households-from-json-sql.ts'
export { type HouseholdsSqlOptions, householdsSql } from './households-sql.ts'
export type {
  FactSqlOptions,
  SqlOptions,
  SqlReadings,
  TableNames,
  TablesSqlOptions,
} from './options.ts'
export type { TableName } from './tables.ts'
export { type VerdictSqlOptions, verdictSql } from './verdict-sql.ts'
