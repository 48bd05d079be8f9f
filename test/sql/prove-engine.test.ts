import { describe, expect, it } from 'vitest'
import { proofFor } from '../../scripts/prove-engine.ts'
import { factRules, groupRules } from '../../src/generated/household-rules.ts'
import { ENGINES } from '../support/sql/engines.ts'

describe.each(ENGINES)('the proof for another engine, in $name', ({ dialect, start }) => {
  it('shows that no household is answered otherwise, and finds the one that is', async () => {
    const statements = await proofFor(dialect, 300)
    const [count, which] = statements.splice(-2) as [string, string]
    const engine = await start()
    for (const statement of statements) await engine.run(statement)
    const counted = async () => (await engine.rows(count)).map((row) => row.map(Number))

    expect(await counted()).toEqual([[300, 0]])
    expect(await engine.rows(which)).toEqual([])

    const columns = [...factRules, ...groupRules].map(() => 0)
    for (const id of ['7', 'nobody']) {
      await engine.run(`INSERT INTO proof_answer VALUES ('${id}', ${columns})`)
    }
    expect(await counted()).toEqual([[302, 2]])
    expect((await engine.rows(which)).map(([id]) => String(id)).sort()).toEqual(['7', 'nobody'])
    await engine.close()
  })
})
