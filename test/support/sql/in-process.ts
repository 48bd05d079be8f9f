import { DuckDBInstance } from '@duckdb/node-api'
import { PGlite } from '@electric-sql/pglite'
import initSqlJs from 'sql.js'
import type { Cell, EngineKind } from './engine.ts'

/** The engines that come from the package registry and run in Node. */
export const IN_PROCESS: readonly EngineKind[] = [
  {
    name: 'DuckDB',
    dialect: 'duckdb',
    start: async () => {
      const instance = await DuckDBInstance.create(':memory:')
      const connection = await instance.connect()
      return {
        name: 'DuckDB',
        dialect: 'duckdb',
        run: async (sql) => void (await connection.run(sql)),
        rows: async (sql) => (await connection.runAndReadAll(sql)).getRowsJS() as Cell[][],
        close: async () => {
          connection.closeSync()
          instance.closeSync()
        },
      }
    },
  },
  {
    name: 'PostgreSQL (PGlite)',
    dialect: 'postgres',
    start: async () => {
      const database = await PGlite.create()
      return {
        name: 'PostgreSQL (PGlite)',
        dialect: 'postgres',
        run: async (sql) => void (await database.exec(sql)),
        rows: async (sql) => (await database.query<Cell[]>(sql, [], { rowMode: 'array' })).rows,
        close: () => database.close(),
      }
    },
  },
  {
    name: 'SQLite',
    dialect: 'sqlite',
    start: async () => {
      const { Database } = await initSqlJs()
      const database = new Database()
      return {
        name: 'SQLite',
        dialect: 'sqlite',
        run: async (sql) => void database.run(sql),
        rows: async (sql) => (database.exec(sql)[0]?.values ?? []) as Cell[][],
        close: async () => database.close(),
      }
    },
  },
]
