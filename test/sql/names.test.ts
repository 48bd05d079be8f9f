import { isInvalidInputError } from 'chongqing-aid-guideline'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { DIALECTS, type SqlDialect } from '../../src/sql/dialect.ts'
import {
  factSql,
  householdIssuesSql,
  householdsFromJsonSql,
  householdsSql,
  householdTablesSql,
  verdictSql,
} from '../../src/sql/index.ts'
import { quoted } from '../../src/sql/names.ts'
import type { Engine } from '../support/sql/engine.ts'
import { ENGINES } from '../support/sql/engines.ts'
import { createTables } from '../support/sql/table-rows.ts'

/** Names that would be something else in SQL. */
const BREAKING = [
  'a"; DROP TABLE household; --',
  'a`; DROP TABLE household; --',
  "a' OR '1'='1",
  'a"',
  'a`',
  'a""b',
  'a\\',
  'a]',
  'a b',
  'a-b',
  'a;',
  'a--',
  'a/*',
  'a(1)',
  '',
  '.',
  'a.',
  '.a',
  'a..b',
  'a.b.c.d',
  'a\nb',
  'a\n',
  'a\0',
  'a＂',
  'a\u2019',
  '*',
  '$1',
  '?',
]

/** Names that look odd and are names. */
const ODD_TABLES = [
  ['select', 'from', 'year2019', '2019'],
  ['_', 'NULL', 'unknown', 'Group'],
  ['户类型', '成员', 'ａ', 'é'],
] as const
const ODD = ODD_TABLES.flat()

const ASKED = { asOf: '2020-06-01' }

function issuesOf(run: () => unknown): unknown {
  try {
    return run()
  } catch (error) {
    if (!isInvalidInputError(error)) throw error
    return error.issues.map(({ path, code }) => `${path} ${code}`)
  }
}

describe('a name', () => {
  it.each(BREAKING)('that is none is refused wherever it is given: %j', (name) => {
    for (const dialect of DIALECTS) {
      const facts = { 'odd-jobs': name }
      const tables = { event: name }
      expect(issuesOf(() => verdictSql({ dialect, facts }))).toEqual([
        'options.facts.odd-jobs not-allowed',
      ])
      for (const run of [
        () => householdsSql({ dialect, ...ASKED, tables }),
        () => householdTablesSql({ dialect, tables }),
        () => householdIssuesSql({ dialect, tables }),
      ]) {
        expect(issuesOf(run)).toEqual(['options.tables.event not-allowed'])
      }
    }
  })

  it('is never repeated in the error', () => {
    const name = 'a"; SECRET'
    const run = () => verdictSql({ dialect: 'duckdb', facts: { 'odd-jobs': name } })
    expect(run).toThrow('options.facts.odd-jobs must be a name of letters, digits and _')
    expect(run).not.toThrow('SECRET')
  })

  it.each([
    [
      'a text that is too long',
      { dialect: 'duckdb', facts: { 'odd-jobs': 'a'.repeat(201) } },
      'options.facts.odd-jobs too-long',
    ],
    [
      'a number',
      { dialect: 'duckdb', facts: { 'odd-jobs': 1 } },
      'options.facts.odd-jobs wrong-type',
    ],
    ['of no fact', { dialect: 'duckdb', facts: { 'odd-job': 'a' } }, 'options.facts unknown-key'],
  ])('is refused if it is %s', (_, options, issue) => {
    expect(issuesOf(() => verdictSql(options as never))).toEqual([issue])
  })
})

/** The longest names that an engine has, and names that are longer by one letter. */
const LENGTHS: readonly [SqlDialect, longest: string, tooLong: string][] = [
  ['postgres', 'a'.repeat(63), 'a'.repeat(64)],
  ['postgres', '户'.repeat(21), '户'.repeat(22)],
  ['postgres', `${'s'.repeat(63)}.${'a'.repeat(63)}`, `s.${'a'.repeat(64)}`],
  ['mysql', 'a'.repeat(64), 'a'.repeat(65)],
  ['mysql', '户'.repeat(64), '户'.repeat(65)],
]

describe('a name in the engine', () => {
  it.each(LENGTHS)('%s may be as long as %s, and no longer', (dialect, longest, tooLong) => {
    const ask = (name: string) => [
      issuesOf(() => typeof verdictSql({ dialect, facts: { 'odd-jobs': name } }).illness),
      issuesOf(() => typeof householdTablesSql({ dialect, tables: { event: name } })),
      issuesOf(() => typeof householdsFromJsonSql({ dialect, source: name })),
    ]
    expect(ask(longest)).toEqual(['string', 'string', 'string'])
    expect(ask(tooLong)).toEqual([
      ['options.facts.odd-jobs too-long'],
      ['options.tables.event too-long'],
      ['options.source too-long'],
    ])
  })

  it.each(['duckdb', 'sqlite', 'spark'] as const)('%s may be longer', (dialect) => {
    const facts = { 'odd-jobs': 'a'.repeat(200) }
    expect(typeof verdictSql({ dialect, facts }).illness).toBe('string')
  })

  it('Spark has ASCII letters if it is a table, and any if it is a column', () => {
    const dialect = 'spark'
    const refused = ['options.tables.event not-allowed']
    expect(issuesOf(() => householdsSql({ dialect, ...ASKED, tables: { event: '户' } }))).toEqual(
      refused,
    )
    expect(issuesOf(() => householdsFromJsonSql({ dialect, source: '户' }))).toEqual([
      'options.source not-allowed',
    ])
    expect(verdictSql({ dialect, facts: { 'odd-jobs': '户' } })['odd-jobs']).toContain('`户`')
  })
})

describe('two tables', () => {
  it.each([
    [{ household: 'x', member: 'x' }, 'options.tables.member contradiction'],
    [{ event: 'x', member: 'x' }, 'options.tables.event contradiction'],
    [{ household: 'member' }, 'options.tables.member contradiction'],
    [{ event: 'a.x', income: 'a.x' }, 'options.tables.event contradiction'],
  ])('cannot have one name: %j', (tables, issue) => {
    for (const dialect of DIALECTS) {
      for (const run of [
        () => householdsSql({ dialect, ...ASKED, tables }),
        () => householdTablesSql({ dialect, tables }),
        () => householdIssuesSql({ dialect, tables }),
        () => householdsFromJsonSql({ dialect, tables }),
      ]) {
        expect(issuesOf(run)).toEqual([issue])
      }
    }
  })

  it('may differ in case alone in PostgreSQL alone', () => {
    const tables = { household: 'x', member: 'X' }
    for (const dialect of DIALECTS) {
      expect(issuesOf(() => typeof householdTablesSql({ dialect, tables }))).toEqual(
        dialect === 'postgres' ? 'string' : ['options.tables.member contradiction'],
      )
    }
  })

  it('may have changed names, or names in two schemas', () => {
    const tables = { household: 'member', member: 'household', income: 'a.x', event: 'b.x' }
    expect(typeof householdsSql({ dialect: 'duckdb', ...ASKED, tables })).toBe('string')
  })

  it.each([
    { source: 'household' },
    { source: 'event' },
    { source: 'x', tables: { income: 'x' } },
    { tables: { income: 'household_json' } },
  ])('cannot be views and what they read: %j', (options) => {
    for (const dialect of DIALECTS) {
      const run = () => householdsFromJsonSql({ dialect, ...options })
      expect(issuesOf(run)).toEqual(['options.source contradiction'])
    }
  })
})

describe('options', () => {
  it.each([
    [undefined, 'options.dialect missing'],
    [{}, 'options.dialect missing'],
    [{ dialect: 'oracle' }, 'options.dialect not-allowed'],
    [{ dialect: 'spark', asOf: "2020-06-01' OR 1=1" }, 'options.asOf bad-date'],
    [{ dialect: 'spark', asOf: '2020-02-30' }, 'options.asOf bad-date'],
    [
      { dialect: 'spark', readings: { 'odd-jobs': 'none' } },
      'options.readings.odd-jobs not-allowed',
    ],
    [{ dialect: 'spark', other: 1 }, 'options unknown-key'],
  ])('are refused: %j', (options, issue) => {
    const all = options && { ...ASKED, ...options }
    expect(issuesOf(() => factSql(all as never))).toContain(issue)
    expect(issuesOf(() => householdsSql(all as never))).toContain(issue)
  })
})

describe.each(ENGINES)('in $name', ({ dialect, start }) => {
  let engine: Engine

  beforeAll(async () => {
    engine = await start()
  })

  afterAll(() => engine.close())

  it.each(ODD)('a table and a column in a question may be called %s', async (name) => {
    const { 'unsafe-housing': sql } = verdictSql({
      dialect,
      facts: { 'unsafe-housing': `${name}.${name}` },
    })
    const from = `(SELECT TRUE AS ${quoted(name, dialect)}) AS ${quoted(name, dialect)}`
    const rows = await engine.rows(`SELECT CASE WHEN ${sql} THEN 1 ELSE 0 END FROM ${from}`)
    expect(rows.map(([cell]) => Number(cell))).toEqual([1])
  })

  it.each(ODD_TABLES)('the tables may be called %s, %s, %s and %s', async (...names) => {
    const [household, member, income, event] = names
    const tables = { household, member, income, event }
    if (dialect === 'spark' && names.some((name) => !/^\w+$/.test(name))) {
      // Spark has such columns, but no such tables.
      await expect(createTables(engine, tables)).rejects.toThrow('ASCII')
      return
    }
    await createTables(engine, tables)
    expect(await engine.rows(householdsSql({ dialect, ...ASKED, tables }))).toEqual([])
    expect(await engine.rows(householdIssuesSql({ dialect, tables }))).toEqual([])
    for (const name of names) await engine.run(`DROP TABLE ${quoted(name, dialect)}`)
  })

  it('a column that is not there is an error, and no text', async () => {
    const { 'unsafe-housing': sql } = verdictSql({
      dialect,
      facts: { 'unsafe-housing': 'nowhere' },
    })
    await expect(engine.rows(`SELECT ${sql} FROM (SELECT 1 AS a) AS t`)).rejects.toThrow()
  })
})
