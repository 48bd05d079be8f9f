import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { drawHousehold, draws } from '../support/seeded-households.ts'
import { answersFrom, answersOf, differing } from '../support/sql/answers.ts'
import { ENGINES } from '../support/sql/engines.ts'
import { PYTHON } from '../support/sql/servers.ts'

const AS_OF = '2021-02-25'
const job = fileURLToPath(new URL('../../docs/sql/spark/household_answers.py', import.meta.url))
const spark = ENGINES.find(({ dialect }) => dialect === 'spark')

describe('the job for Spark', () => {
  it.runIf(spark)('answers about a file of households, one a line', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'spark-job-'))
    const draw = draws(20210225)
    const households = Array.from({ length: 300 }, () => drawHousehold(draw, AS_OF))
    const source = join(folder, 'households.ndjson')
    const lines = households.map((household, id) => JSON.stringify({ ...household, id }))
    writeFileSync(source, lines.join('\n'))
    execFileSync(PYTHON, [job, source, join(folder, 'out')], { stdio: 'ignore' })
    expect(readdirSync(join(folder, 'out')).sort()).toEqual(['answers', 'issues'])

    const engine = await (spark as NonNullable<typeof spark>).start()
    const rows = (name: string) => `SELECT * FROM parquet.\`${join(folder, 'out', name)}\``
    const actual = await answersFrom(engine, rows('answers'))
    expect(differing(households, answersOf(households, AS_OF), actual)).toEqual([])
    expect(await engine.rows(rows('issues'))).toEqual([])
    await engine.close()
    rmSync(folder, { recursive: true, force: true })
  })
})
