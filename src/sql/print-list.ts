import type { ListRule, TrendRule } from '../logic/rule.ts'
import { SPEECH } from './dialect.ts'
import { aliased, quoted, textOf } from './names.ts'
import { columnSql, type Printing, printRule } from './print-rule.ts'
import { type SqlTable, snake, sqlColumnOf, tableOf } from './tables.ts'

/** A rule of a list, taken apart: what it asks of a row, of which rows, and what the answers of all rows mean. */
export interface PrintedList {
  /** The rows, under the name that `strongest` calls them by. */
  readonly from: string
  readonly household: string
  /** 2 if it is true of a row, 1 if it is open for one, 0 if it is false of each; NULL where there is no row. */
  readonly strongest: string
  /** The value of the rule, given what stands for such a number. */
  readonly value: (strongest: string) => string
}

/** Gives the name of a table as it stands in FROM. */
export type TableSql = (table: SqlTable) => string

/** Prints a rule of a list. No engine has an aggregate of its own for three values that all others have. */
export function printList(
  rule: ListRule | TrendRule,
  printing: Printing,
  tableSql: TableSql,
): PrintedList {
  const { dialect } = printing
  const table = tableOf('some' in rule ? rule.some : rule.trend)
  const household = quoted(`${table.name}.household_id`, dialect)
  if ('trend' in rule) {
    const from = trendRows(rule, { ...printing, table }, tableSql(table))
    return {
      from: `${from} AS ${quoted(table.name, dialect)}`,
      household,
      strongest: strongestOf(quoted(`${table.name}.is_true`, dialect)),
      value: (strongest) => `CASE ${strongest} WHEN 2 THEN TRUE WHEN 0 THEN FALSE END`,
    }
  }
  const complete = columnSql(sqlColumnOf(printing.table, rule.some, 'complete'), printing)
  return {
    from: aliased(tableSql(table), quoted(table.name, dialect)),
    household,
    strongest: strongestOf(printRule(rule.where, { ...printing, table })),
    // No row is no fitting one; that nothing was left out is another question.
    value: (strongest) =>
      `CASE ${strongest} WHEN 2 THEN TRUE WHEN 1 THEN NULL ELSE CASE WHEN ${complete} THEN FALSE END END`,
  }
}

function strongestOf(value: string): string {
  return `MAX(CASE ${value} WHEN TRUE THEN 2 WHEN FALSE THEN 0 ELSE 1 END)`
}

/**
 * 3.5 (家庭收入无增长趋势): the latest period of each household beside the one that it is compared with, and whether it
 * is not above that one. Of two periods that end together, the basis counts that comes first in the list of codes.
 */
function trendRows(rule: TrendRule, printing: Printing, tableSql: string): string {
  const { dialect, asOf, readings, table } = printing
  const chosen = ({ by, options }: TrendRule['measure']) =>
    options[readings[by] as string] as string
  const name = (column: string) => quoted(column, dialect)
  const [measure, end, basis] = [chosen(rule.measure), 'period_end', 'basis'].map((column) =>
    name(snake(column)),
  ) as [string, string, string]
  const { codes = [] } = sqlColumnOf(table, 'basis', 'field')
  const ranks = codes.map((code, rank) => `WHEN ${textOf(code)} THEN ${rank}`).join(' ')
  const sameBasis = `COALESCE(${basis}, '')`
  const latestFirst = `OVER (PARTITION BY ${name('household_id')} ORDER BY ${end} DESC, CASE ${basis} ${ranks} ELSE ${codes.length} END)`
  const order = chosen(rule.against) === 'earliest' ? 'ASC' : 'DESC'
  return `(
    SELECT ${name('household_id')}, (${name('latest')} <= ${name('amount')}) AS ${name('is_true')}
    FROM (
      SELECT ${name('household_id')}, ${name('latest')}, ${name('amount')},
        ROW_NUMBER() OVER (PARTITION BY ${name('household_id')} ORDER BY ${end} ${order}) AS ${name('nth')}
      FROM (
        SELECT ${name('household_id')}, ${end}, ${sameBasis} AS ${basis}, ${measure} AS ${name('amount')},
          FIRST_VALUE(${measure}) ${latestFirst} AS ${name('latest')},
          FIRST_VALUE(${end}) ${latestFirst} AS ${name('latest_end')},
          FIRST_VALUE(${sameBasis}) ${latestFirst} AS ${name('latest_basis')}
        FROM ${tableSql}
        WHERE ${end} <= ${SPEECH[dialect].day(asOf)}
      ) AS ${name('past')}
      WHERE ${name('amount')} IS NOT NULL AND ${end} < ${name('latest_end')} AND ${basis} = ${name('latest_basis')}
    ) AS ${name('earlier')}
    WHERE ${name('nth')} = 1
  )`
}
