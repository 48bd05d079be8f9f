import { groupRules } from '../src/generated/household-rules.ts'
import { parseHousehold } from '../src/households/record/parse.ts'
import { householdsSql } from '../src/sql/index.ts'
import { quoted } from '../src/sql/names.ts'
import { householdTables, snake } from '../src/sql/tables.ts'
import type { Engine, EngineKind } from '../test/support/sql/engine.ts'
import { IN_PROCESS } from '../test/support/sql/in-process.ts'
import { SERVERS } from '../test/support/sql/servers.ts'
import { createTables, insertHouseholds } from '../test/support/sql/table-rows.ts'
import { population } from './population.ts'

// How many households a second each engine answers: `npm run bench:engines -- duckdb spark`, or all without a name.

const AS_OF = '2020-06-01'
const SOME = 20_000
const ROUNDS = 3

/** How often the population is put in, so that an engine has a second or more to work. */
const TIMES: Readonly<Record<string, number>> = { duckdb: 500, spark: 200, postgres: 10 }

/** Copies the tables, without keys and constraints, so that each household stands in them so many times. */
async function multiply({ dialect, run }: Engine, times: number): Promise<void> {
  const name = (text: string) => quoted(text, dialect)
  const copies = Array.from({ length: times }, (_, n) => `SELECT '-${n}' AS n`).join(' UNION ALL ')
  for (const { name: table, list, columns } of householdTables()) {
    const id = name(list ? 'household_id' : 'id')
    const others = columns.map((column) => name(column.name)).join(', ')
    const ids = dialect === 'sqlite' ? `${id} || n` : `CONCAT(${id}, n)`
    const select = `SELECT ${ids} AS ${id}, ${others} FROM ${name(table)} CROSS JOIN (${copies}) AS copies`
    await run(`CREATE TABLE many_${table} AS ${select}`)
  }
}

/** Every group of every household, counted, so that an engine can leave none of them out. */
function countSql(dialect: Engine['dialect']): string {
  const tables = {
    household: 'many_household',
    member: 'many_member',
    income: 'many_income',
    event: 'many_event',
  }
  const groups = groupRules.map(({ id }) => `COUNT(${quoted(snake(id), dialect)})`)
  return `SELECT COUNT(*), ${groups.join(', ')} FROM (${householdsSql({ dialect, asOf: AS_OF, tables })}) AS answers`
}

async function measure({ name, dialect, start }: EngineKind): Promise<void> {
  const engine = await start()
  await createTables(engine)
  await insertHouseholds(engine, population(SOME).map(parseHousehold))
  await multiply(engine, TIMES[dialect] ?? 5)
  const seconds: number[] = []
  let count = 0
  for (let round = 0; round < ROUNDS; round++) {
    const began = performance.now()
    const [[households] = []] = await engine.rows(countSql(dialect))
    seconds.push((performance.now() - began) / 1000)
    count = Number(households)
  }
  const best = Math.min(...seconds)
  const speed = Math.round(count / best / 1000)
  console.log(
    `${name}: ${count} households, ${seconds.map((one) => one.toFixed(1)).join(' ')} s, ${speed} k/s`,
  )
  await engine.close()
}

const asked = process.argv.slice(2)
for (const kind of [...IN_PROCESS, ...SERVERS]) {
  if (asked.length === 0 || asked.includes(kind.dialect)) await measure(kind)
}
