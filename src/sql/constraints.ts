import type { IssueCode } from '../errors.ts'
import { FIRST_DAY, LAST_DAY } from '../logic/calendar.ts'
import { SPEECH, type SqlDialect } from './dialect.ts'
import { quoted, textOf } from './names.ts'
import { type Column, type SqlTable, sqlColumnOf } from './tables.ts'

/** What a row must be for the check of a record to accept it: broken only where it is FALSE, not where it is NULL. */
export interface Constraint {
  readonly path: string
  readonly code: IssueCode
  readonly sql: string
}

/** What is asked of every row of a table. */
export function constraintsOf(table: SqlTable, dialect: SqlDialect): Constraint[] {
  return [
    ...table.columns.flatMap((column) => columnConstraints(column, table, dialect)),
    ...contradictions(table, dialect),
  ]
}

/** The path of a field in a record: `members[].age`. */
function pathOf(table: SqlTable, field: string): string {
  return table.list ? `${table.list.field}[].${field}` : field
}

function columnConstraints(column: Column, table: SqlTable, dialect: SqlDialect): Constraint[] {
  const { types: _, day, exact, ensures, booleansAreNumbers } = SPEECH[dialect]
  const { type, codes, range, source } = column
  const sql = quoted(column.name, dialect)
  const path = pathOf(table, source.field)
  const found: Constraint[] = []
  if (type === 'text' && codes) {
    const texts = codes.map(textOf).join(', ')
    found.push({ path, code: 'not-allowed', sql: `${exact(sql)} IN (${texts})` })
  }
  if (type === 'boolean' && booleansAreNumbers) {
    found.push({ path, code: 'wrong-type', sql: `${sql} IN (0, 1)` })
  }
  const ensured = ensures[type]?.(sql)
  if (ensured) {
    const code = type === 'day' ? 'bad-date' : 'wrong-type'
    found.push({ path, code, sql: `${sql} IS NULL OR ${ensured}` })
  }
  if (range)
    found.push({ path, code: 'out-of-range', sql: `${sql} BETWEEN ${range.join(' AND ')}` })
  if (type === 'day') {
    const days = `${day(FIRST_DAY)} AND ${day(LAST_DAY)}`
    found.push({ path, code: 'bad-date', sql: `${sql} BETWEEN ${days}` })
  }
  return found
}

/** Refuses columns of one row that contradict each other, as `findContradictions` does. */
function contradictions(table: SqlTable, dialect: SqlDialect): Constraint[] {
  const sqlOf = (field: string, kind: Column['source']['kind'] = 'field') =>
    quoted(sqlColumnOf(table, field, kind).name, dialect)
  const notBoth = (one: string, other: string) => `${one} IS NULL OR ${other} IS NULL`
  const broken = (field: string, sql: string): Constraint => ({
    path: field === '' ? `${table.list?.field}[]` : pathOf(table, field),
    code: 'contradiction',
    sql,
  })
  switch (table.name) {
    case 'household': {
      const isUnsafe = `${sqlOf('housing.grade')} IN ('C', 'D')`
      return [broken('housing', `(${isUnsafe}) = ${sqlOf('housing.unsafe')}`)]
    }
    case 'member': {
      const exam = sqlOf('collegeEntranceExam')
      const none = sqlOf('collegeEntranceExam', 'none')
      return [
        broken('', notBoth(sqlOf('age'), sqlOf('birthDate'))),
        broken('collegeEntranceExam', `${exam} IS NULL OR NOT COALESCE(${none}, FALSE)`),
      ]
    }
    case 'income':
      return [broken('', `${sqlOf('perCapita')} IS NOT NULL OR ${sqlOf('total')} IS NOT NULL`)]
    case 'event':
      return []
  }
}
