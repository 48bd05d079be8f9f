import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { SPEECH } from '../../src/sql/dialect.ts'
import { householdIssuesSql } from '../../src/sql/index.ts'
import { householdTables, type TableName } from '../../src/sql/tables.ts'
import type { Cell, Engine } from '../support/sql/engine.ts'
import { ENGINES } from '../support/sql/engines.ts'
import { createTables, insertRows } from '../support/sql/table-rows.ts'

/** What is put into the columns of a row that is not NULL throughout. */
type Row = Readonly<Record<string, Cell>>

interface Refused {
  readonly what: string
  readonly table: TableName
  readonly row: Row
  readonly issue: readonly [path: string, code: string]
}

/** One row each that the check of a record would refuse. */
const REFUSED: readonly Refused[] = [
  {
    what: 'a registration that no list knows',
    table: 'household',
    row: { registration: 'none-such' },
    issue: ['registration', 'not-allowed'],
  },
  {
    what: 'a registration in another case',
    table: 'household',
    row: { registration: 'Poor' },
    issue: ['registration', 'not-allowed'],
  },
  {
    what: 'a registration with a blank behind it',
    table: 'household',
    row: { registration: 'poor ' },
    issue: ['registration', 'not-allowed'],
  },
  {
    what: 'a sound grade of a house that is called unsafe',
    table: 'household',
    row: { housing_grade: 'B', housing_unsafe: true },
    issue: ['housing', 'contradiction'],
  },
  {
    what: 'an unsound grade of a house that is called safe',
    table: 'household',
    row: { housing_grade: 'C', housing_unsafe: false },
    issue: ['housing', 'contradiction'],
  },
  {
    what: 'an age of 151',
    table: 'member',
    row: { age: 151 },
    issue: ['members[].age', 'out-of-range'],
  },
  {
    what: 'an age below 0',
    table: 'member',
    row: { age: -1 },
    issue: ['members[].age', 'out-of-range'],
  },
  {
    what: 'an age beside a birth date',
    table: 'member',
    row: { age: 5, birth_date: '2015-01-01' },
    issue: ['members[]', 'contradiction'],
  },
  {
    what: 'a birth date before 1900',
    table: 'member',
    row: { birth_date: '1899-12-31' },
    issue: ['members[].birthDate', 'bad-date'],
  },
  {
    what: 'a birth date after 2100',
    table: 'member',
    row: { birth_date: '2101-01-01' },
    issue: ['members[].birthDate', 'bad-date'],
  },
  {
    what: 'an examination that is none and has a day',
    table: 'member',
    row: { college_entrance_exam: '2020-07-07', college_entrance_exam_none: true },
    issue: ['members[].collegeEntranceExam', 'contradiction'],
  },
  {
    what: 'an income without a figure',
    table: 'income',
    row: { period_end: '2019-12-31' },
    issue: ['incomes[]', 'contradiction'],
  },
  {
    what: 'an income without a period',
    table: 'income',
    row: { total: 1 },
    issue: ['incomes[].periodEnd', 'missing'],
  },
  {
    what: 'an event without a kind',
    table: 'event',
    row: { severe: true },
    issue: ['events[].kind', 'missing'],
  },
  {
    what: 'an event of an unknown kind',
    table: 'event',
    row: { kind: 'storm' },
    issue: ['events[].kind', 'not-allowed'],
  },
]

/** What only an engine takes whose columns have no strict types. */
const UNTYPED: readonly Refused[] = [
  {
    what: 'a boolean of 2',
    table: 'household',
    row: { income_stable: 2 },
    issue: ['incomeStable', 'wrong-type'],
  },
  {
    what: 'an age and a half',
    table: 'member',
    row: { age: 16.5 },
    issue: ['members[].age', 'wrong-type'],
  },
  {
    what: 'an age in words',
    table: 'member',
    row: { age: 'sixteen' },
    issue: ['members[].age', 'wrong-type'],
  },
  {
    what: 'a 30th of February',
    table: 'member',
    row: { birth_date: '2019-02-30' },
    issue: ['members[].birthDate', 'bad-date'],
  },
  {
    what: 'a day in words',
    table: 'event',
    row: { kind: 'flood', date: 'now' },
    issue: ['events[].date', 'bad-date'],
  },
  {
    what: 'an amount in words',
    table: 'income',
    row: { period_end: '2019-12-31', total: 'much' },
    issue: ['incomes[].total', 'wrong-type'],
  },
]

/** Rows that the check accepts, on the near side of the same bounds. */
const ACCEPTED: readonly Pick<Refused, 'table' | 'row'>[] = [
  { table: 'household', row: {} },
  { table: 'household', row: { registration: 'poor', housing_grade: 'C', housing_unsafe: true } },
  { table: 'member', row: {} },
  { table: 'member', row: { age: 150, college_entrance_exam_none: true } },
  { table: 'member', row: { age: 0, college_entrance_exam: '2020-02-29' } },
  { table: 'member', row: { birth_date: '1900-01-01' } },
  { table: 'member', row: { birth_date: '2100-12-31', college_entrance_exam_none: false } },
  { table: 'income', row: { period_end: '2019-12-31', per_capita: -0.5 } },
  { table: 'income', row: { period_end: '2019-12-31', total: 1e300, basis: 'net' } },
  { table: 'event', row: { kind: 'accident' } },
]

/** How a text is declared that calls more texts equal than there are. */
const LENIENT_TEXT = {
  postgres: 'VARCHAR',
  duckdb: 'VARCHAR COLLATE NOCASE',
  sqlite: 'TEXT COLLATE NOCASE',
  mysql: 'VARCHAR(200) CHARACTER SET utf8mb4 COLLATE utf8mb4_general_ci',
  spark: 'STRING',
}
const LENIENT = {
  household: 'lenient_household',
  member: 'lenient_member',
  income: 'lenient_income',
  event: 'lenient_event',
}

function cellsOf(name: TableName, id: string, row: Row): Cell[] {
  const columns = tableNamed(name).columns.map((column) => column.name)
  expect(columns).toEqual(expect.arrayContaining(Object.keys(row)))
  return [id, ...columns.map((column) => row[column] ?? null)]
}

const tableNamed = (name: TableName) =>
  householdTables().find((table) => table.name === name) as never as ReturnType<
    typeof householdTables
  >[number]

/** Tables of the same columns in which anything is accepted. */
async function createLenientTables({ dialect, run }: Engine): Promise<void> {
  const types = { ...SPEECH[dialect].types, text: LENIENT_TEXT[dialect] }
  for (const table of householdTables()) {
    const key = `${table.list ? 'household_id' : 'id'} ${SPEECH[dialect].types.text}`
    const quote = SPEECH[dialect].quote
    const columns = table.columns.map(({ name, type }) => `${quote}${name}${quote} ${types[type]}`)
    await run(`CREATE TABLE ${LENIENT[table.name]} (${[key, ...columns].join(', ')})`)
  }
}

describe.each(ENGINES)('the tables in $name', ({ dialect, start }) => {
  const refused = dialect === 'sqlite' ? [...REFUSED, ...UNTYPED] : REFUSED
  const rowsOfNone = SPEECH[dialect].hasChecks ? refused : []
  let engine: Engine

  beforeAll(async () => {
    engine = await start()
    await createTables(engine)
    await createLenientTables(engine)
  })

  afterAll(() => engine.close())

  const insert = (name: TableName, id: string, row: Row, into: string = name) =>
    insertRows(engine, tableNamed(name), [cellsOf(name, id, row)], into)

  /** What is found in the lenient tables, which are emptied. */
  const issuesOf = async () => {
    const rows = await engine.rows(householdIssuesSql({ dialect, tables: LENIENT }))
    const empty = dialect === 'sqlite' ? 'DELETE FROM' : 'TRUNCATE TABLE'
    for (const name of Object.values(LENIENT)) await engine.run(`${empty} ${name}`)
    return rows.map((row) => row.join(' ')).sort()
  }

  it.each(rowsOfNone)('do not take $what', async ({ table, row }) => {
    await expect(insert(table, 'refused', row)).rejects.toThrow()
  })

  it('take what the check accepts, in which no issue is found', async () => {
    for (const table of householdTables()) {
      const rows = ACCEPTED.flatMap((one, index) =>
        one.table === table.name ? [cellsOf(one.table, `accepted ${index}`, one.row)] : [],
      )
      await insertRows(engine, table, rows)
      await insertRows(engine, table, rows, LENIENT[table.name])
    }
    const others = ACCEPTED.flatMap(({ table }, index) =>
      table === 'household' ? [] : [cellsOf('household', `accepted ${index}`, {})],
    )
    await insertRows(engine, tableNamed('household'), others, LENIENT.household)
    expect(await issuesOf()).toEqual([])
  })

  it('without constraints are found to have each of these rows', async () => {
    for (const table of householdTables()) {
      const rows = refused.flatMap((one) => {
        if (one.table === table.name) return [cellsOf(table.name, one.what, one.row)]
        return table.name === 'household' ? [cellsOf('household', one.what, {})] : []
      })
      await insertRows(engine, table, rows, LENIENT[table.name])
    }
    const found = await issuesOf()
    const expected = refused.map(({ what, issue }) => [what, ...issue].join(' '))
    expect(found).toEqual(expect.arrayContaining(expected))
    // Words are not in range either, and it says so.
    const also = [
      'an age in words members[].age out-of-range',
      'an amount in words incomes[].total out-of-range',
    ]
    const others = found.filter((one) => !expected.includes(one))
    expect(others).toEqual(dialect === 'sqlite' ? also : [])
  })

  it('are found to have rows that contradict each other, rows of no household, and too many', async () => {
    await insert('household', 'twice', {}, LENIENT.household)
    await insert('household', 'twice', {}, LENIENT.household)
    await insert('household', 'rich', { extreme_poverty: false }, LENIENT.household)
    await insert('member', 'rich', { extreme_poverty: true }, LENIENT.member)
    await insert('member', 'nobody', {}, LENIENT.member)
    await insert('household', 'same', {}, LENIENT.household)
    for (const total of [1, 2]) {
      await insert('income', 'same', { period_end: '2019-12-31', total }, LENIENT.income)
      await insert(
        'income',
        'same',
        { period_end: '2019-12-31', total, basis: 'net' },
        LENIENT.income,
      )
    }
    for (const [id, count] of [
      ['full', 200],
      ['overfull', 201],
    ] as const) {
      await insert('household', id, {}, LENIENT.household)
      const rows = Array.from({ length: count }, () => cellsOf('member', id, {}))
      await insertRows(engine, tableNamed('member'), rows, LENIENT.member)
    }
    expect(await issuesOf()).toEqual([
      'nobody members unknown-id',
      'overfull members too-many',
      'rich extremePoverty contradiction',
      'same incomes[] contradiction',
      'same incomes[] contradiction',
      'twice id contradiction',
    ])
  })
})
