import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { householdTables } from '../../src/sql/tables.ts'
import { drawHousehold, draws } from '../support/seeded-households.ts'
import { answersFrom, answersOf, differing } from '../support/sql/answers.ts'
import type { Engine } from '../support/sql/engine.ts'
import { ENGINES } from '../support/sql/engines.ts'
import { insertHouseholds, insertJson } from '../support/sql/table-rows.ts'

/** The day that the files say they ask about. */
const AS_OF = '2021-02-25'

function read(path: string): string {
  return readFileSync(new URL(`../../docs/sql/${path}`, import.meta.url), 'utf8')
}

async function runFile(engine: Engine, file: string): Promise<void> {
  const statements = read(`${engine.dialect}/${file}`).split(';\n')
  for (const statement of statements.filter((one) => one.trim() !== '')) await engine.run(statement)
}

const draw = draws(20210225)
const households = Array.from({ length: 300 }, () => drawHousehold(draw, AS_OF))
const expected = answersOf(households, AS_OF)

describe.each(ENGINES)('the finished files in $name', ({ start }) => {
  it('make tables and answer about what is put into them', async () => {
    const engine = await start()
    await runFile(engine, 'tables.sql')
    await runFile(engine, 'answers.sql')
    await insertHouseholds(engine, households)
    const actual = await answersFrom(engine, 'SELECT * FROM household_answer')
    expect(differing(households, expected, actual)).toEqual([])
    expect(await engine.rows('SELECT * FROM household_issue')).toEqual([])
    await engine.close()
  })

  it('answer about records in JSON', async () => {
    const engine = await start()
    await insertJson(engine, households)
    await runFile(engine, 'from-json.sql')
    await runFile(engine, 'answers.sql')
    const actual = await answersFrom(engine, 'SELECT * FROM household_answer')
    expect(differing(households, expected, actual)).toEqual([])
    await engine.close()
  })
})

describe('the model of dbt', () => {
  it.runIf(ENGINES.some(({ dialect }) => dialect === 'duckdb'))(
    'answers about the models that it refers to, and names no other table',
    async () => {
      const model = read('dbt/models/household_answer.sql')
      expect(model).toContain(AS_OF)
      const refs = [...model.matchAll(/\{\{ ref\('(\w+)'\) \}\}/g)].map(([, name]) => name)
      expect([...new Set(refs)].sort()).toEqual(
        householdTables()
          .map(({ name }) => name)
          .sort(),
      )
      const compiled = model
        .replace(/\{\{ config\(.*\) \}\}/, '')
        .replaceAll(/\{\{ ref\('(\w+)'\) \}\}/g, '"$1"')
      expect(compiled).not.toContain('{{')
      const engine = await (
        ENGINES.find(({ dialect }) => dialect === 'duckdb') as (typeof ENGINES)[0]
      ).start()
      await runFile(engine, 'tables.sql')
      await insertHouseholds(engine, households)
      expect(differing(households, expected, await answersFrom(engine, compiled))).toEqual([])
      await engine.close()
    },
  )
})
