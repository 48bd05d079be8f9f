import { factRules } from '../generated/household-rules.ts'
import type { FactId } from '../generated/ids.ts'
import { householdReadings, householdReadingsField } from '../households/answer/options.ts'
import { optionsReader } from '../input/check.ts'
import * as s from '../input/shape.ts'
import type { ListRule, TrendRule } from '../logic/rule.ts'
import { SPEECH } from './dialect.ts'
import { quoted } from './names.ts'
import { dialectField, type FactSqlOptions } from './options.ts'
import { printList } from './print-list.ts'
import { type Printing, printRule } from './print-rule.ts'
import { tableOf } from './tables.ts'

const read = /* @__PURE__ */ optionsReader(() => ({
  dialect: dialectField(),
  asOf: s.day(),
  readings: householdReadingsField(),
}))

/**
 * Prints every fact from its rule, as an expression over a row of the table `household` (see `householdTablesSql`);
 * what it asks of members, incomes and events it looks up in their tables. For many households at once
 * `householdsSql` asks the same, and reads each table once.
 *
 * @param options - `dialect`; `asOf`, the day that the question is about; `readings`.
 * @returns one boolean expression for each fact: TRUE, FALSE, NULL for unknown.
 * @throws {InvalidInputError} if an option is wrong.
 * @example
 * import { factSql } from 'chongqing-aid-guideline/sql'
 *
 * const facts = factSql({ dialect: 'postgres', asOf: '2020-06-01' })
 * facts['registered-poor'] //=> `("household"."registration" = 'poor')`
 * facts['has-elder'].includes(`DATE '1960-06-01'`) //=> true
 */
export function factSql(options: FactSqlOptions): Record<FactId, string> {
  const { dialect, asOf, readings } = read(options)
  const printing = {
    dialect,
    asOf,
    readings: { ...householdReadings(readings) },
    table: tableOf(),
    list: lookedUp,
  }
  const facts = factRules.map(({ id, rule }) => [
    id,
    rule === null ? SPEECH[dialect].unknown : printRule(rule, printing),
  ])
  return Object.fromEntries(facts)
}

/** Looks the rows of one household up. Spark takes such a query only if it ends in an aggregate. */
function lookedUp(rule: ListRule | TrendRule, printing: Printing): string {
  const { dialect } = printing
  const { from, household, strongest, value } = printList(rule, printing, ({ name }) =>
    quoted(name, dialect),
  )
  const id = quoted('household.id', dialect)
  return value(`(SELECT ${strongest} FROM ${from} WHERE ${household} = ${id})`)
}
