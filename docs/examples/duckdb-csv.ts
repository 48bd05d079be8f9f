/** Answers for households that stand in CSV files, in DuckDB, with no record read here: `npx tsx docs/examples/duckdb-csv.ts`. */
import { fileURLToPath } from 'node:url'
import { DuckDBInstance } from '@duckdb/node-api'
import { householdIssuesSql, householdsSql, householdTablesSql } from 'chongqing-aid-guideline/sql'

const dialect = 'duckdb'

/** Of each household its id and two groups; NULL is unknown. A folder has a file for each table, with some of its columns. */
export async function answersFrom(folder: URL, asOf: string) {
  const instance = await DuckDBInstance.create()
  const connection = await instance.connect()
  try {
    await connection.run(householdTablesSql({ dialect }))
    for (const table of ['household', 'member']) {
      const path = fileURLToPath(new URL(`${table}.csv`, folder))
      // A blank is unknown, never an empty text.
      const rows = `read_csv('${path.replaceAll("'", "''")}', header = true, nullstr = '')`
      await connection.run(`INSERT INTO ${table} BY NAME SELECT * FROM ${rows}`)
    }
    const issues = await connection.runAndReadAll(householdIssuesSql({ dialect }))
    const answers = await connection.runAndReadAll(
      `SELECT id, illness, unsafe_housing FROM (${householdsSql({ dialect, asOf })}) ORDER BY id`,
    )
    return { issues: issues.getRowObjects(), answers: answers.getRowObjects() }
  } finally {
    connection.closeSync()
    instance.closeSync()
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { issues, answers } = await answersFrom(new URL('csv/', import.meta.url), '2020-06-01')
  console.table(answers)
  console.log(`${issues.length} issues`)
}
