import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { factRules, groupRules } from '../src/generated/household-rules.ts'
import { parseHousehold } from '../src/households/record/parse.ts'
import { DIALECTS, SPEECH, type SqlDialect } from '../src/sql/dialect.ts'
import { factColumn, householdsSql } from '../src/sql/households-sql.ts'
import { quoted } from '../src/sql/names.ts'
import { snake } from '../src/sql/tables.ts'
import { drawHousehold, draws } from '../test/support/seeded-households.ts'
import { type Answers, answersOf } from '../test/support/sql/answers.ts'
import { createTables, insertHouseholds } from '../test/support/sql/table-rows.ts'

const AS_OF = '2020-02-29'
const SEED = 20200514
const BATCH = 500
/** Names that no tables of anybody's own have. */
const TABLES = {
  household: 'proof_household',
  member: 'proof_member',
  income: 'proof_income',
  event: 'proof_event',
}
/** The expected answers, a row a household: 1 is met, 0 unmet and 2 unknown. */
const EXPECTED = 'proof_answer'

/** What no draw brings: twelve months that end on the day itself. */
const ON_THE_DAY = parseHousehold({
  incomes: [
    { periodEnd: AS_OF, perCapita: 9000 },
    { periodEnd: '2019-02-28', perCapita: 8000 },
  ],
})

/**
 * Statements by which an engine shows that it answers as the library does: tables of their own, seeded households, what the
 * library says of them, and two questions. The first gives one row, how many households were asked about and how
 * many are answered otherwise, and the second the ids of these.
 *
 * @param dialect - that the engine speaks.
 * @param count - how many households.
 * @returns the statements, the two questions last.
 */
export async function proofFor(dialect: SqlDialect, count: number): Promise<string[]> {
  const draw = draws(SEED)
  const drawn = Array.from({ length: count - 1 }, () => drawHousehold(draw, AS_OF))
  const households = [ON_THE_DAY, ...drawn]
  const statements: string[] = []
  const writer = {
    name: dialect,
    dialect,
    run: async (sql: string) => void statements.push(sql),
    rows: async () => [],
    close: async () => {},
  }
  await createTables(writer, TABLES)
  await insertHouseholds(writer, households, TABLES)
  statements.push(...expectedRows(dialect, answersOf(households, AS_OF)), ...questions(dialect))
  return statements
}

const COLUMNS = [
  ...factRules.map(({ id }) => factColumn(id)),
  ...groupRules.map(({ id }) => snake(id)),
]

function expectedRows(dialect: SqlDialect, answers: readonly Answers[]): string[] {
  const name = (text: string) => quoted(text, dialect)
  const { text, integer } = SPEECH[dialect].types
  const columns = COLUMNS.map((column) => `${name(column)} ${integer}`)
  const rows = answers.map((one, id) => `('${id}', ${codesOf(one).join(', ')})`)
  const inserts: string[] = []
  for (let start = 0; start < rows.length; start += BATCH) {
    const values = rows.slice(start, start + BATCH).join(',\n')
    inserts.push(`INSERT INTO ${name(EXPECTED)} VALUES\n${values}`)
  }
  return [`CREATE TABLE ${name(EXPECTED)} (id ${text}, ${columns.join(', ')})`, ...inserts]
}

function codesOf({ facts, verdicts }: Answers): number[] {
  return [
    ...facts.map((fact) => (fact === null ? 2 : Number(fact))),
    ...verdicts.map((verdict) => ['unmet', 'met', 'unknown'].indexOf(verdict)),
  ]
}

function questions(dialect: SqlDialect): string[] {
  const name = (text: string) => quoted(text, dialect)
  const unequal = COLUMNS.map((column) => {
    const given = name(`given.${column}`)
    const code = `CASE WHEN ${given} THEN 1 WHEN NOT ${given} THEN 0 ELSE 2 END`
    return `${code} <> ${name(`expected.${column}`)}`
  })
  const differs = `(${[`${name('given.id')} IS NULL`, ...unequal].join('\n  OR ')})`
  const from = `FROM ${name(EXPECTED)} AS ${name('expected')}
LEFT JOIN (
${householdsSql({ dialect, asOf: AS_OF, tables: TABLES })}
) AS ${name('given')} ON ${name('given.id')} = ${name('expected.id')}`
  return [
    `SELECT COUNT(*) AS households, SUM(CASE WHEN ${differs} THEN 1 ELSE 0 END) AS differing\n${from}`,
    `SELECT ${name('expected.id')}\n${from}\nWHERE ${differs}`,
  ]
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values } = parseArgs({
    options: {
      dialect: { type: 'string', default: 'postgres' },
      count: { type: 'string', default: '2000' },
    },
  })
  const dialect = DIALECTS.find((one) => one === values.dialect)
  const count = Number(values.count)
  if (!dialect || !Number.isSafeInteger(count) || count < 1) {
    throw new Error(`--dialect takes ${DIALECTS.join(', ')}; --count a whole number, at least 1`)
  }
  for (const statement of await proofFor(dialect, count)) process.stdout.write(`${statement};\n`)
}
