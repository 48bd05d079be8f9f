import type { ParsedHousehold } from '../../../src/households/record/household.ts'
import type { AnyRecord } from '../../../src/logic/rule.ts'
import { SPEECH } from '../../../src/sql/dialect.ts'
import { householdTablesSql, type TableNames } from '../../../src/sql/index.ts'
import { quoted } from '../../../src/sql/names.ts'
import { type Column, householdTables, type SqlTable } from '../../../src/sql/tables.ts'
import type { Cell, Engine } from './engine.ts'

const BATCH = 500

/** Makes the tables in an empty database. */
export async function createTables(engine: Engine, tables?: TableNames): Promise<void> {
  const script = householdTablesSql({ dialect: engine.dialect, tables })
  for (const statement of script.split(';\n').filter(Boolean)) await engine.run(statement)
}

/** Puts households into the tables, each under its place in the list. */
export async function insertHouseholds(
  engine: Engine,
  households: readonly ParsedHousehold[],
  tables: TableNames = {},
): Promise<void> {
  for (const table of householdTables()) {
    const rows = households.flatMap((household, id) => rowsOf(table, household, String(id)))
    await insertRows(engine, table, rows, tables[table.name] ?? table.name)
  }
}

const JSON_TYPES = {
  postgres: 'JSONB',
  duckdb: 'JSON',
  sqlite: 'TEXT',
  mysql: 'JSON',
  spark: 'STRING',
}

/** Puts households into a table as they are; what is not known is null in every second of them. */
export async function insertJson(
  engine: Engine,
  households: readonly ParsedHousehold[],
): Promise<void> {
  const type = JSON_TYPES[engine.dialect]
  await engine.run(
    `CREATE TABLE household_json (id ${SPEECH[engine.dialect].types.text}, record ${type})`,
  )
  const rows = households.map((household, id) => [String(id), jsonOf(household, id % 2 === 0)])
  if (engine.load) return engine.load('household_json', ['id', 'record'], rows)
  for (let start = 0; start < rows.length; start += BATCH) {
    const values = rows.slice(start, start + BATCH).map(([id, json]) => `('${id}', '${json}')`)
    await engine.run(`INSERT INTO household_json VALUES ${values.join(',')}`)
  }
}

function jsonOf(household: ParsedHousehold, withNulls: boolean): string {
  if (!withNulls) return JSON.stringify(household)
  return JSON.stringify(household, (key, value: unknown) => {
    const isEntry = /^\d+$/.test(key) && typeof value === 'object' && value !== null
    const isUnknown = isEntry && Object.values(value).every((one) => one === undefined)
    return value === undefined || isUnknown ? null : value
  })
}

/** Puts rows into a table; the first cell is the id of the household. */
export async function insertRows(
  engine: Engine,
  table: SqlTable,
  rows: readonly (readonly Cell[])[],
  name: string = table.name,
): Promise<void> {
  const { dialect } = engine
  const key = table.list ? 'household_id' : 'id'
  const names = [key, ...table.columns.map((column) => column.name)]
  if (engine.load) return engine.load(name, names, rows)
  const columns = names.map((one) => quoted(one, dialect)).join(', ')
  const literals = (row: readonly Cell[]) =>
    row.map((cell, at) => literal(cell, table.columns[at - 1]?.type, engine)).join(', ')
  for (let start = 0; start < rows.length; start += BATCH) {
    const values = rows.slice(start, start + BATCH).map((row) => `(${literals(row)})`)
    await engine.run(`INSERT INTO ${quoted(name, dialect)} (${columns}) VALUES ${values.join(',')}`)
  }
}

function literal(cell: Cell, type: Column['type'] | undefined, { dialect }: Engine): string {
  if (cell === null) return 'NULL'
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE'
  if (typeof cell === 'number') return String(cell)
  return type === 'day' ? SPEECH[dialect].day(cell) : `'${cell.replaceAll("'", "''")}'`
}

/** The rows of one household in a table. */
export function rowsOf(table: SqlTable, household: ParsedHousehold, id: string): Cell[][] {
  const entries = table.list ? ((household as AnyRecord)[table.list.field] ?? []) : [household]
  return (entries as readonly (AnyRecord | null)[]).map((entry) => [
    id,
    ...table.columns.map((column) => cellOf(column, entry ?? {})),
  ])
}

function cellOf({ source, type }: Column, record: AnyRecord): Cell {
  const value = source.field
    .split('.')
    .reduce<unknown>((outer, key) => (outer as AnyRecord | undefined)?.[key], record)
  if (value === undefined || value === null) return null
  switch (source.kind) {
    case 'field':
      return value === 'none' && type === 'day' ? null : (value as Cell)
    case 'none':
      return value === 'none'
    case 'any':
      return value !== 'none'
    case 'complete':
      return source.unless === undefined || record[source.unless] !== false
    case 'label': {
      const labels = value as readonly (string | null)[]
      if (labels.includes(source.label)) return true
      return labels.includes(null) ? null : false
    }
  }
}
