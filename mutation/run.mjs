/**
 * Breaks the code of one room after another and runs the tests of that room: `npm run mutate`, or `npm run mutate -- places`
 * for some of them; with `--every 10` only each tenth piece of the code, evenly over its files, and with `--from 3` the
 * third after each of those. Each leaves coverage/mutation/<room>.json; the score of all is printed at the end.
 */
import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync, renameSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'

const ROOMS = ['logic', 'households', 'registry', 'places', 'organizations', 'plans']
const LINES = 20
const root = fileURLToPath(new URL('../', import.meta.url))
const reports = `${root}coverage/mutation/`
const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { every: { type: 'string', default: '1' }, from: { type: 'string', default: '0' } },
})
const [every, from] = [Number(values.every), Number(values.from)]

/** Pieces of the room's files; a mutant longer than its piece is left out of a sample. */
function piecesOf(room) {
  const files = readdirSync(`${root}src/${room}`, { recursive: true, encoding: 'utf8' })
  const pieces = files
    .filter((file) => file.endsWith('.ts'))
    .sort()
    .flatMap((file) => {
      const path = `src/${room}/${file}`
      const lines = readFileSync(root + path, 'utf8').split('\n').length
      const count = Math.ceil(lines / LINES)
      return Array.from({ length: count }, (_, n) => `${path}:${n * LINES + 1}-${(n + 1) * LINES}`)
    })
  return pieces.filter((_, n) => n % every === from)
}

function mutate(room) {
  const what = every === 1 ? `src/${room}/**/*.ts` : piecesOf(room).join(',')
  const options = ['run', 'mutation/stryker.config.json', '--mutate', what]
  execFileSync(`${root}mutation/node_modules/.bin/stryker`, options, {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ROOM: room },
  })
  renameSync(`${reports}report.json`, `${reports}${room}.json`)
}

/** How many of the mutants were noticed; those that do not compile or are never asked for are told apart. */
function score(room) {
  const { files } = JSON.parse(readFileSync(`${reports}${room}.json`, 'utf8'))
  const states = Object.values(files).flatMap(({ mutants }) => mutants.map(({ status }) => status))
  const count = (...names) => states.filter((state) => names.includes(state)).length
  const noticed = count('Killed', 'Timeout')
  const all = noticed + count('Survived', 'NoCoverage')
  return `${room}: ${noticed} of ${all} noticed (${((100 * noticed) / all).toFixed(1)} %), ${count('NoCoverage')} not covered`
}

const rooms = positionals.length > 0 ? positionals : ROOMS
for (const room of rooms) mutate(room)
for (const room of rooms) console.log(score(room))
