import { factRules } from '../generated/household-rules.ts'
import type { FactId } from '../generated/ids.ts'
import { householdReadings, householdReadingsField } from '../households/answer/options.ts'
import { optionsReader } from '../input/check.ts'
import * as s from '../input/shape.ts'
import { SPEECH, type SqlDialect } from './dialect.ts'
import { aliased, quoted } from './names.ts'
import {
  dialectField,
  type FactSqlOptions,
  findBadTables,
  nameOf,
  type TablesSqlOptions,
  tablesField,
} from './options.ts'
import { printList } from './print-list.ts'
import { type Printing, printRule } from './print-rule.ts'
import { type SqlTable, snake, tableOf } from './tables.ts'
import { printGroups } from './verdict-sql.ts'

/** What the households are asked under, and what the tables are called. */
export interface HouseholdsSqlOptions extends FactSqlOptions, TablesSqlOptions {}

const read = /* @__PURE__ */ optionsReader(
  () => ({
    dialect: dialectField(),
    asOf: s.day(),
    readings: householdReadingsField(),
    tables: tablesField(),
  }),
  findBadTables,
)

/** The answers of one list, gathered into one row for each household. */
interface Gathered {
  readonly alias: string
  readonly household: string
  readonly answers: string[]
}

/**
 * Prints the whole question as one SELECT over the tables of `householdTablesSql`: a row for each household with its
 * `id`, every fact (`fact_has_elder`) and every group (`illness`), each TRUE, FALSE or, where it is unknown, NULL.
 *
 * @param options - `dialect`; `asOf`, the day that the question is about; `readings`; `tables`, where the tables have
 * other names.
 * @returns the statement, without a semicolon.
 * @throws {InvalidInputError} if an option is wrong, or a name is anything but letters, digits and `_`, too
 * long for the engine, or that of two tables.
 * @example
 * import { householdsSql } from 'chongqing-aid-guideline/sql'
 *
 * const sql = householdsSql({ dialect: 'duckdb', asOf: '2020-06-01', tables: { household: 'aid.household' } })
 * sql.startsWith('SELECT') //=> true
 * sql.includes('FROM "aid"."household" AS "household"') //=> true
 */
export function householdsSql(options: HouseholdsSqlOptions): string {
  const { dialect, asOf, readings, tables } = read(options)
  const gathered = new Map<string, Gathered>()
  const name = (text: string) => quoted(text, dialect)
  const tableSql = (table: SqlTable) => name(nameOf(table, tables))
  const chosen = householdReadings(readings)

  const printFact = (id: FactId) => (rule: Parameters<Printing['list']>[0], printing: Printing) => {
    const { from, household, strongest, value } = printList(rule, printing, tableSql)
    const list = 'some' in rule ? rule.some : rule.trend
    const alias = `${list}_${gathered.size + 1}`
    const group = gathered.get(from) ?? { alias, household, answers: [] }
    gathered.set(from, group)
    const column = `${snake(id)}_${group.answers.length + 1}`
    group.answers.push(`${strongest} AS ${name(column)}`)
    return value(name(`${group.alias}.${column}`))
  }
  const facts = factRules.map(({ id, rule }) => {
    const printing = {
      dialect,
      asOf,
      readings: { ...chosen },
      table: tableOf(),
      list: printFact(id),
    }
    const sql = rule === null ? SPEECH[dialect].unknown : printRule(rule, printing)
    return `${sql} AS ${name(factColumn(id))}`
  })
  const groups = printGroups(dialect, chosen, (id) => name(`facts.${factColumn(id)}`))
  const columns = [
    `${name('facts')}.*`,
    ...Object.entries(groups).map(([id, sql]) => `${sql} AS ${name(snake(id))}`),
  ]
  const joins = [...gathered].map(([from, one]) => joinOf(from, one, dialect))
  return `SELECT
  ${columns.join(',\n  ')}
FROM (
  SELECT
    ${[name('household.id'), ...facts].join(',\n    ')}
  FROM ${aliased(tableSql(tableOf()), name('household'))}${joins.join('')}
) AS ${name('facts')}`
}

export function factColumn(id: FactId): string {
  return `fact_${snake(id)}`
}

function joinOf(
  from: string,
  { alias, household, answers }: Gathered,
  dialect: SqlDialect,
): string {
  const name = (text: string) => quoted(text, dialect)
  const id = name('household_id')
  return `
  LEFT JOIN (
    SELECT
      ${[`${household} AS ${id}`, ...answers].join(',\n      ')}
    FROM ${from}
    GROUP BY ${household}
  ) AS ${name(alias)} ON ${name(alias)}.${id} = ${name('household.id')}`
}
