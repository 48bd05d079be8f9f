import { checkHousehold } from 'chongqing-aid-guideline'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { householdIssuesSql, householdsFromJsonSql, householdsSql } from '../../src/sql/index.ts'
import { answersFrom, answersOf, differing } from '../support/sql/answers.ts'
import type { Engine } from '../support/sql/engine.ts'
import { ENGINES } from '../support/sql/engines.ts'
import { insertJson } from '../support/sql/table-rows.ts'

const ASKED = { asOf: '2020-06-01' }

/** Ages as other languages write them: JSON has one kind of number. */
const WHOLE = ['45.0', '4.5e1', '7e1', '7E1', '70.00', '0.0', '-0.0', '1.5e2', '17', '18.0', '60.0']

const membersOf = (age: string) => `{"members":[{"age":${age}}],"membersComplete":true}`
const incomesOf = (perCapita: string) =>
  `{"incomes":[{"periodEnd":"2018-12-31","perCapita":1},{"periodEnd":"2019-12-31","perCapita":${perCapita}}]}`

/** Amounts at the ends of what a number can be. */
const AMOUNTS = ['1e-400', '-1e-400', '5e-324', '1.0000000000000000000001', '2E0', '1e308', '0.10']

const RECORDS = [...WHOLE.map(membersOf), ...AMOUNTS.map(incomesOf)]

/** What the check refuses as well, and is not to be rounded until it looks right. */
const HALF = ['16.5', '0.5', '150.5', '1e-3'].map(membersOf)

describe('the records', () => {
  it('are such as the check accepts, or refuses', () => {
    for (const record of RECORDS) expect(checkHousehold(JSON.parse(record)).ok).toBe(true)
    for (const record of HALF) expect(checkHousehold(JSON.parse(record)).ok).toBe(false)
  })
})

describe.each(ENGINES)('numbers in JSON in $name', ({ dialect, start }) => {
  let engine: Engine

  beforeAll(async () => {
    engine = await start()
    await insertJson(engine, [])
    for (const view of householdsFromJsonSql({ dialect }).split(';\n').filter(Boolean)) {
      await engine.run(view)
    }
  })

  afterAll(() => engine.close())

  const put = async (records: readonly string[]) => {
    await engine.run(
      dialect === 'sqlite' ? 'DELETE FROM household_json' : 'TRUNCATE TABLE household_json',
    )
    const values = records.map((record, id) => `('${id}', '${record}')`)
    await engine.run(`INSERT INTO household_json VALUES ${values.join(',')}`)
  }

  it('are whole however a whole number is written, and none is too small or too long', async () => {
    await put(RECORDS)
    expect(await engine.rows(householdIssuesSql({ dialect }))).toEqual([])
    const actual = await answersFrom(engine, householdsSql({ dialect, ...ASKED }))
    const households = RECORDS.map((record) => JSON.parse(record))
    expect(differing(households, answersOf(households, ASKED.asOf), actual)).toEqual([])
  })

  it('are found where an age is a fraction', async () => {
    await put(HALF)
    const rows = await engine.rows(householdIssuesSql({ dialect }))
    const found = rows.filter(([, , code]) => code === 'wrong-type').map((row) => row.join(' '))
    expect(found.sort()).toEqual(HALF.map((_, id) => `${id} members[].age wrong-type`))
  })
})
