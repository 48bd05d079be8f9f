/**
 * Breaks the code of one room after another and runs the tests of that room: `npm run mutate`, or `npm run mutate -- places`
 * for some of them. Each leaves mutation/<room>.json; the score of all is printed at the end.
 */
import { execFileSync } from 'node:child_process'
import { readFileSync, renameSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const ROOMS = ['logic', 'households', 'registry', 'places', 'organizations', 'plans']
const root = fileURLToPath(new URL('../', import.meta.url))

function mutate(room) {
  const options = ['run', 'mutation/stryker.config.json', '--mutate', `src/${room}/**/*.ts`]
  execFileSync(`${root}mutation/node_modules/.bin/stryker`, options, {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ROOM: room },
  })
  renameSync(`${root}mutation/report.json`, `${root}mutation/${room}.json`)
}

/** How many of the mutants were noticed; those that do not compile or are never asked for are told apart. */
function score(room) {
  const { files } = JSON.parse(readFileSync(`${root}mutation/${room}.json`, 'utf8'))
  const states = Object.values(files).flatMap(({ mutants }) => mutants.map(({ status }) => status))
  const count = (...names) => states.filter((state) => names.includes(state)).length
  const noticed = count('Killed', 'Timeout')
  const all = noticed + count('Survived', 'NoCoverage')
  return `${room}: ${noticed} of ${all} noticed (${((100 * noticed) / all).toFixed(1)} %), ${count('NoCoverage')} not covered`
}

const chosen = process.argv.slice(2)
const rooms = chosen.length > 0 ? chosen : ROOMS
for (const room of rooms) mutate(room)
for (const room of rooms) console.log(score(room))
