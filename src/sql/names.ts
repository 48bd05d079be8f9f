import type { Expected, IssueFacts } from '../errors.ts'
import * as s from '../input/shape.ts'
import { pathTo } from '../issues.ts'
import { SPEECH, type SqlDialect } from './dialect.ts'

const NAME = /^[\p{L}\p{N}_]+(\.[\p{L}\p{N}_]+){0,2}$/u
const LONGEST = 200

/** The shape of a name; which signs it may have is asked by `findBadNames`. */
export const nameField = () => s.optional(s.string(LONGEST))

/** Names that could be anything but the name of a table or a column. */
export function findBadNames(
  names: Readonly<Record<string, string | undefined>> = {},
  at = '',
): IssueFacts[] {
  return Object.entries(names)
    .filter(([, name]) => name !== undefined && !NAME.test(name))
    .map(([key]) => ({ path: pathTo(at, key), code: 'not-allowed', expected: PLAIN_NAME }))
}

const PLAIN_NAME: Expected = {
  rule: 'plain-name',
  says: {
    zh: '只能由文字、数字和下划线组成，如a、t.a',
    en: 'must be a name of letters, digits and _, such as a or t.a',
  },
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
