import type { EngineKind } from './engine.ts'
import { IN_PROCESS } from './in-process.ts'
import { SERVERS } from './servers.ts'

const ASKED = process.env['ENGINES']

/** The engines that are asked: those in Node; with `ENGINES=servers` PostgreSQL's server, MariaDB and Spark; or `all`. */
export const ENGINES: readonly EngineKind[] = [
  ...(ASKED === 'servers' ? [] : IN_PROCESS),
  ...(ASKED === undefined ? [] : SERVERS),
].filter(({ dialect }) => !isDialect(ASKED) || dialect === ASKED)

function isDialect(asked: string | undefined): boolean {
  return asked !== undefined && asked !== 'servers' && asked !== 'all'
}

/** How many households each engine is asked about. */
export const HOUSEHOLDS = Number(process.env['HOUSEHOLDS'] ?? 2000)
