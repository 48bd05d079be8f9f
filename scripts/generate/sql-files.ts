import { DIALECTS, SPEECH, type SqlDialect } from '../../src/sql/dialect.ts'
import {
  householdIssuesSql,
  householdsFromJsonSql,
  householdsSql,
  householdTablesSql,
} from '../../src/sql/index.ts'
import { quoted } from '../../src/sql/names.ts'
import { householdTables } from '../../src/sql/tables.ts'
import type { Product } from './product.ts'

/** The day that the finished files ask about: the last one of the campaign that the document served. */
const AS_OF = '2021-02-25'

const PRINTERS: Readonly<Record<string, (dialect: SqlDialect) => string>> = {
  'tables.sql': (dialect) => householdTablesSql({ dialect }),
  'from-json.sql': (dialect) => householdsFromJsonSql({ dialect }),
  'answers.sql': (dialect) => {
    const view = (name: string, sql: string) =>
      `${SPEECH[dialect].createView} ${quoted(name, dialect)} AS\n${sql};\n`
    return (
      view('household_answer', householdsSql({ dialect, asOf: AS_OF })) +
      view('household_issue', householdIssuesSql({ dialect }))
    )
  },
}

/** The finished files of each dialect, so that nobody needs Node, and the same SELECT as a model of dbt. */
export const sqlFiles: readonly Product[] = [
  ...DIALECTS.flatMap((dialect) =>
    Object.entries(PRINTERS).map(([file, print]) => ({
      path: `docs/sql/${dialect}/${file}`,
      text: () => `${HEAD}${print(dialect)}`,
    })),
  ),
  { path: 'docs/sql/dbt/models/household_answer.sql', text: dbtModel },
]

const HEAD = `-- Generated from data/*.json by \`npm run generate\`. Do not edit. docs/sql.md says how it is used.
-- As of ${AS_OF} under the default readings; another day or reading is another text: see docs/sql.md.
`

/** The tables are models of whoever uses it. */
function dbtModel(): string {
  const sql = householdTables().reduce(
    (text, { name }) => text.replaceAll(`FROM "${name}"`, `FROM {{ ref('${name}') }}`),
    householdsSql({ dialect: 'duckdb', asOf: AS_OF }),
  )
  return `${HEAD}{{ config(materialized='table') }}\n\n${sql}\n`
}
