import { factRules } from '../generated/household-rules.ts'
import { shiftYears } from '../logic/calendar.ts'
import type { Code, FieldTest, ListRule, Rule, TrendRule, Window } from '../logic/rule.ts'
import { SPEECH, type SqlDialect } from './dialect.ts'
import { quoted, textOf } from './names.ts'
import { type Column, type SqlTable, sqlColumnOf } from './tables.ts'

/** What a rule is printed for, and which row its fields are columns of. */
export interface Printing {
  readonly dialect: SqlDialect
  readonly asOf: string
  readonly readings: { readonly [Id in string]: string }
  readonly table: SqlTable
  /** What stands for a rule of a whole list. */
  readonly list: (rule: ListRule | TrendRule, printing: Printing) => string
}

/** Prints a rule as one boolean expression in which NULL is unknown: AND, OR and NOT of SQL are Kleene's. */
export function printRule(rule: Rule, printing: Printing): string {
  const print = (part: Rule) => printRule(part, printing)
  if (rule === null) return 'NULL'
  if (typeof rule === 'boolean') return rule ? 'TRUE' : 'FALSE'
  if ('field' in rule) return printTest(rule, printing)
  if ('all' in rule) return joined(rule.all.map(print), 'AND')
  if ('any' in rule) return joined(rule.any.map(print), 'OR')
  if ('not' in rule) return `(NOT ${print(rule.not)})`
  if ('first' in rule) return `COALESCE(${rule.first.map(print).join(', ')})`
  if ('by' in rule) return print(rule.options[printing.readings[rule.by] as string] as Rule)
  if ('fact' in rule) return print(ruleOf(rule.fact))
  if ('some' in rule || 'trend' in rule) return printing.list(rule, printing)
  throw new Error('A form of rule that cannot be printed as SQL')
}

function ruleOf(fact: string): Rule {
  return factRules.find(({ id }) => id === fact)?.rule as Rule
}

/** Joins expressions; of none, what decides nothing. */
export function joined(parts: readonly string[], by: 'AND' | 'OR'): string {
  if (parts.length < 2) return parts[0] ?? (by === 'AND' ? 'TRUE' : 'FALSE')
  return `(${parts.join(` ${by} `)})`
}

/** A column by its full name; the table goes by the name of ours, whatever the caller's is. */
export function columnSql({ name }: Pick<Column, 'name'>, { table, dialect }: Printing): string {
  return quoted(`${table.name}.${name}`, dialect)
}

function printTest(test: FieldTest, printing: Printing): string {
  const { field } = test
  if ('is' in test) return isOneOf(field, [test.is].flat(), printing)
  if ('has' in test)
    return columnSql(sqlColumnOf(printing.table, field, 'label', test.has), printing)
  if ('proves' in test) return `COALESCE(${isOneOf(field, [test.proves], printing)}, FALSE)`
  if ('suggests' in test) {
    return `CASE WHEN ${isOneOf(field, [test.suggests], printing)} THEN NULL ELSE FALSE END`
  }
  if ('within' in test) return isWithin(field, test.within, printing)
  if ('from' in test || 'below' in test) return isOfAge(test, printing)
  if (!('yes' in test)) throw new Error('A form of test that cannot be printed as SQL')
  const yes = isOneOf(field, test.yes, printing)
  return `CASE WHEN ${yes} THEN TRUE WHEN ${isOneOf(field, test.no, printing)} THEN FALSE END`
}

/** Whether a field is one of some codes, or has the one among its labels. */
function isOneOf(field: string, codes: readonly Code[], printing: Printing): string {
  const columns = printing.table.columns.filter(({ source }) => source.field === field)
  const find = (kind: Column['source']['kind']) =>
    columns.find(({ source }) => source.kind === kind)
  const [value, any, none] = [find('field'), find('any'), find('none')]
  const sqlOf = (column: Column) => columnSql(column, printing)
  const isNone = codes.join() === 'none'
  if (isNone && any) return `(NOT ${sqlOf(any)})`
  if (isNone && none && value) {
    return `CASE WHEN ${sqlOf(none)} THEN TRUE WHEN ${sqlOf(value)} IS NOT NULL THEN FALSE END`
  }
  if (find('label')) return sqlOf(sqlColumnOf(printing.table, field, 'label', codes.join()))
  if (value?.type === 'text') return isText(sqlOf(value), codes)
  if (value?.type !== 'boolean' || codes.length !== 1) {
    throw new Error(`No SQL tells whether ${field} is one of its codes`)
  }
  return codes[0] ? sqlOf(value) : `(NOT ${sqlOf(value)})`
}

function isText(sql: string, codes: readonly Code[]): string {
  if (codes.length === 0) return 'FALSE'
  const texts = codes.map(textOf).join(', ')
  return codes.length === 1 ? `(${sql} = ${texts})` : `(${sql} IN (${texts}))`
}

const BOUNDS = { from: '>=', after: '>', to: '<=', before: '<' } as const

/** Bounds are days of ours: engines disagree on a year from 29 February. */
function isWithin(field: string, window: Window, printing: Printing): string {
  const { table, asOf, dialect } = printing
  const column = sqlColumnOf(table, field, 'field')
  const bounds = Object.entries(window).map(([key, years]) => {
    const sign = BOUNDS[key as keyof Window]
    if (!sign || column.type !== 'day') throw new Error(`No SQL tells whether ${field} is in time`)
    return `${columnSql(column, printing)} ${sign} ${SPEECH[dialect].day(shiftYears(asOf, years))}`
  })
  const isIn = joined(bounds, 'AND')
  const none = table.columns.find(({ source }) => source.kind === 'none' && source.field === field)
  return none ? `CASE WHEN ${columnSql(none, printing)} THEN FALSE ELSE ${isIn} END` : isIn
}

function isOfAge(
  { from = 0, below }: { readonly from?: number; readonly below?: number },
  printing: Printing,
): string {
  const { table, asOf, dialect } = printing
  const age = columnSql(sqlColumnOf(table, 'age', 'field'), printing)
  const birth = columnSql(sqlColumnOf(table, 'birthDate', 'field'), printing)
  const bornBy = (years: number) => SPEECH[dialect].day(shiftYears(asOf, -years))
  const ages = [`(${age} >= ${from})`, ...(below === undefined ? [] : [`(${age} < ${below})`])]
  const births = [
    `(${birth} <= ${bornBy(from)})`,
    ...(below === undefined ? [] : [`(${birth} > ${bornBy(below)})`]),
  ]
  return `CASE WHEN ${age} IS NOT NULL THEN ${joined(ages, 'AND')} ELSE ${joined(births, 'AND')} END`
}
