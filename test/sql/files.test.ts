import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { householdTables } from '../../src/sql/tables.ts'
import { drawHousehold, draws } from '../support/seeded-households.ts'
import { answersFrom, answersOf, differing } from '../support/sql/answers.ts'
import type { Engine } from '../support/sql/engine.ts'
import { ENGINES } from '../support/sql/engines.ts'
import { PYTHON } from '../support/sql/servers.ts'
import { insertHouseholds, insertJson } from '../support/sql/table-rows.ts'

/** The day that the files say they ask about. */
const AS_OF = '2021-02-25'

const SQL = new URL('../../docs/sql/', import.meta.url)

function read(path: string): string {
  return readFileSync(new URL(path, SQL), 'utf8')
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

const enginesOf = (dialect: Engine['dialect']) => ENGINES.filter((kind) => kind.dialect === dialect)

describe.each(enginesOf('duckdb'))('the model of dbt', ({ start }) => {
  it('answers about the models that it refers to, and names no other table', async () => {
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
    const engine = await start()
    await runFile(engine, 'tables.sql')
    await insertHouseholds(engine, households)
    expect(differing(households, expected, await answersFrom(engine, compiled))).toEqual([])
    await engine.close()
  })
})

describe.each(enginesOf('spark'))('the job for Spark', ({ start }) => {
  it('answers about a file of households, one a line', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'spark-job-'))
    const source = join(folder, 'households.ndjson')
    const lines = households.map((household, id) => JSON.stringify({ ...household, id }))
    writeFileSync(source, lines.join('\n'))
    const job = fileURLToPath(new URL('spark/household_answers.py', SQL))
    execFileSync(PYTHON, [job, source, join(folder, 'out')], { stdio: 'ignore' })
    expect(readdirSync(join(folder, 'out')).sort()).toEqual(['answers', 'issues'])

    const engine = await start()
    const rows = (name: string) => `SELECT * FROM parquet.\`${join(folder, 'out', name)}\``
    const actual = await answersFrom(engine, rows('answers'))
    expect(differing(households, expected, actual)).toEqual([])
    expect(await engine.rows(rows('issues'))).toEqual([])
    await engine.close()
    rmSync(folder, { recursive: true, force: true })
  })
})
