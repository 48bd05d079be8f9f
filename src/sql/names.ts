import type { IssueFacts } from '../errors.ts'
import { ASCII_NAME, PLAIN_NAME, SHORT_NAME } from '../generated/issue-rules.ts'
import * as s from '../input/shape.ts'
import { pathTo } from '../issues.ts'
import { SPEECH, type SqlDialect } from './dialect.ts'

const NAME = /^[\p{L}\p{N}_]+(\.[\p{L}\p{N}_]+){0,2}$/u
const ASCII = /^[\w.]+$/
const LONGEST = 200

/** The shape of a name; which signs it may have is asked by `findBadNames`. */
export const nameShape = () => s.string(LONGEST)

type Names = Readonly<Record<string, string | undefined>>

/** Names that could be anything but the name of a table or a column, and those that the engine would cut off. */
export function findBadNames(dialect: SqlDialect, names: Names = {}, at = ''): IssueFacts[] {
  return Object.entries(names).flatMap(([key, name]): IssueFacts[] => {
    if (name === undefined) return []
    const path = pathTo(at, key)
    if (!NAME.test(name)) return [{ path, code: 'not-allowed', expected: PLAIN_NAME }]
    const isTooLong = name.split('.').some((part) => SPEECH[dialect].isTooLong(part))
    return isTooLong ? [{ path, code: 'too-long', expected: SHORT_NAME }] : []
  })
}

/** The same of tables, and names that the engine has no tables of. */
export function findBadTableNames(dialect: SqlDialect, names: Names = {}, at = ''): IssueFacts[] {
  const bad = findBadNames(dialect, names, at)
  if (bad.length > 0 || !SPEECH[dialect].tablesAreAscii) return bad
  return Object.entries(names)
    .filter(([, name]) => name !== undefined && !ASCII.test(name))
    .map(([key]) => ({ path: pathTo(at, key), code: 'not-allowed', expected: ASCII_NAME }))
}

/** Whether a table would be another one of these at the same time. */
export function isAmong(name: string, others: readonly string[], dialect: SqlDialect): boolean {
  const fold = (text: string) => (SPEECH[dialect].caseCounts ? text : text.toLowerCase())
  return others.map(fold).includes(fold(name))
}

/** Quotes a name that was checked, part by part. */
export function quoted(name: string, dialect: SqlDialect): string {
  const { quote } = SPEECH[dialect]
  return name
    .split('.')
    .map((part) => quote + part + quote)
    .join('.')
}

/** Lets a table go by a name of ours, where it has another. */
export function aliased(table: string, name: string): string {
  return table === name ? table : `${table} AS ${name}`
}

const CODE = /^[A-Za-z0-9-]+$/

/** Writes a code of the data as a text. */
export function textOf(code: unknown): string {
  if (typeof code === 'string' && CODE.test(code)) return `'${code}'`
  throw new Error('A code of the data that cannot be written as a text of SQL')
}
