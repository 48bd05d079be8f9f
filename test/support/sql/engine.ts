import type { SqlDialect } from '../../../src/sql/dialect.ts'

/** What a cell holds; booleans come back as true and false where the engine has a type for them, else as 1 and 0. */
export type Cell = string | number | boolean | null

/** An engine with an empty database. */
export interface Engine {
  readonly name: string
  readonly dialect: SqlDialect
  /** Runs one statement. */
  readonly run: (sql: string) => Promise<void>
  /** Gives the rows of a query. */
  readonly rows: (sql: string) => Promise<Cell[][]>
  /** Puts rows into a table, where an engine has a better way than INSERT. */
  readonly load?: (
    table: string,
    columns: readonly string[],
    rows: readonly (readonly Cell[])[],
  ) => Promise<void>
  readonly close: () => Promise<void>
}

/** Starts an engine anew. */
export interface EngineKind {
  readonly name: string
  readonly dialect: SqlDialect
  readonly start: () => Promise<Engine>
}

/** A boolean as the library has it. */
export function ternary(cell: Cell | undefined): boolean | null {
  if (cell === null || typeof cell === 'boolean') return cell
  if (cell === 1 || cell === '1') return true
  if (cell === 0 || cell === '0') return false
  throw new Error(`No boolean: ${String(cell)}`)
}
