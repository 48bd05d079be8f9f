import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { chmodSync, existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { type Conversation, converse } from './conversation.ts'
import type { Cell, Engine, EngineKind } from './engine.ts'

const root = fileURLToPath(new URL('../../../', import.meta.url))
/** The Python that has Spark. */
export const PYTHON = join(root, 'node_modules/.cache/engines/spark/bin/python')

const isRoot = process.getuid?.() === 0

/** The engines that `npm run engines:install` sets up. Each server listens to a socket in a folder of its own. */
export const SERVERS: readonly EngineKind[] = [
  { name: 'PostgreSQL (server)', dialect: 'postgres', start: startPostgres },
  { name: 'MariaDB', dialect: 'mysql', start: startMariaDb },
  { name: 'Spark', dialect: 'spark', start: startSpark },
]

async function startPostgres(): Promise<Engine> {
  const folder = mkdtempSync(join(tmpdir(), 'postgres-'))
  // PostgreSQL does not run as root.
  if (isRoot) chmodSync(folder, 0o777)
  const run = (program: string, ...args: string[]) => {
    const path = join(postgresBin(), program)
    const [command, all] = isRoot
      ? ['runuser', ['-u', 'postgres', '--', path, ...args]]
      : [path, args]
    execFileSync(command, all, { stdio: 'ignore', cwd: folder })
  }
  const data = join(folder, 'data')
  run('initdb', '-D', data, '-A', 'trust', '-U', 'tester', '-E', 'UTF8', '--no-sync')
  const options = `-k ${folder} -c listen_addresses='' -c fsync=off`
  run('pg_ctl', '-D', data, '-w', '-l', join(folder, 'log'), '-o', options, 'start')
  const args = ['-XqAt', '-F', '\t', '-P', 'null=NULL', '-h', folder, '-U', 'tester', 'postgres']
  const session = converse('psql', args)
  return engineOf('PostgreSQL (server)', 'postgres', session, {
    ask: (sql) => session.ask(`${sql};\n\\echo END :ERROR`),
    close: () => {
      run('pg_ctl', '-D', data, '-m', 'immediate', 'stop')
      rmSync(folder, { recursive: true, force: true })
    },
  })
}

function postgresBin(): string {
  const versions = '/usr/lib/postgresql'
  const newest = existsSync(versions) ? readdirSync(versions).sort().at(-1) : undefined
  return newest ? join(versions, newest, 'bin') : ''
}

async function startMariaDb(): Promise<Engine> {
  const folder = mkdtempSync(join(tmpdir(), 'mariadb-'))
  const socket = join(folder, 'socket')
  const user = isRoot ? ['--user=root'] : []
  const data = `--datadir=${join(folder, 'data')}`
  // A server that starts deletes the temporary tables that others have in the same folder.
  const apart = { stdio: 'ignore', env: { ...process.env, TMPDIR: folder } } as const
  execFileSync(
    'mariadb-install-db',
    [...user, data, '--auth-root-authentication-method=normal'],
    apart,
  )
  const server = spawn(
    'mariadbd',
    ['--no-defaults', ...user, data, `--socket=${socket}`, '--skip-networking'],
    apart,
  )
  await started(server, () => existsSync(socket))
  const args = ['-NBn', '--force', `--socket=${socket}`, '-u', 'root']
  const session = converse('mariadb', ['--no-defaults', ...args])
  await session.ask("CREATE DATABASE tests; USE tests; SELECT 'END 0';")
  return engineOf('MariaDB', 'mysql', session, {
    ask: (sql) => session.ask(`${sql};\nSELECT CONCAT('END ', @@error_count);`),
    close: async () => {
      server.kill()
      await new Promise((resolve) => server.on('exit', resolve))
      rmSync(folder, { recursive: true, force: true })
    },
  })
}

/** Waits until a server is there, or is no more. */
async function started(server: ChildProcess, isThere: () => boolean): Promise<void> {
  while (!isThere()) {
    if (server.exitCode !== null) throw new Error('The server ended before it began')
    await wait(50)
  }
}

async function startSpark(): Promise<Engine> {
  if (!existsSync(PYTHON)) throw new Error('No Spark: run `npm run engines:install`')
  const folder = mkdtempSync(join(tmpdir(), 'spark-rows-'))
  const session = converse(PYTHON, [join(root, 'scripts/engines/spark.py')])
  const ask = async (sql: string) => session.ask(JSON.stringify({ sql }))
  await ask('SELECT 1')
  return {
    name: 'Spark',
    dialect: 'spark',
    run: async (sql) => void (await ask(sql)),
    rows: async (sql) => (await ask(sql)).map((line) => JSON.parse(line) as Cell[]),
    load: async (table, columns, rows) => {
      const path = join(folder, `${table}.json`)
      const records = rows.map((row) =>
        JSON.stringify(Object.fromEntries(columns.map((column, at) => [column, row[at]]))),
      )
      writeFileSync(path, records.join('\n'))
      await session.ask(JSON.stringify({ load: `\`${table}\``, path }))
    },
    close: async () => {
      await session.end()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** An engine whose client prints a row a line. */
function engineOf(
  name: string,
  dialect: Engine['dialect'],
  session: Conversation,
  { ask, close }: { ask: (sql: string) => Promise<string[]>; close: () => void | Promise<void> },
): Engine {
  return {
    name,
    dialect,
    run: async (sql) => void (await ask(sql)),
    rows: async (sql) => (await ask(sql)).map((line) => line.split('\t').map(cellOf)),
    close: async () => {
      await session.end()
      await close()
    },
  }
}

function cellOf(text: string): Cell {
  if (text === 'NULL') return null
  return text === 't' || text === 'f' ? text === 't' : text
}
