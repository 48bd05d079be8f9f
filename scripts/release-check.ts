import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { installPacked } from '../runtimes/package/consumer.ts'
import { tarballIn } from '../test/support/tarball.ts'
import { apiChanges } from './release/api-changes.ts'
import { importTimes } from './release/import-times.ts'
import { lastRelease } from './release/last-release.ts'
import { outcomeChanges } from './release/outcome-changes.ts'
import { sizes } from './release/sizes.ts'
import { typeCheckTimes } from './release/type-check-time.ts'

const root = fileURLToPath(new URL('../', import.meta.url))
const failed: string[] = []

function run(what: string, command: string, ...options: string[]): void {
  console.log(`\n# ${what}`)
  const { status } = spawnSync(command, options, { cwd: root, stdio: 'inherit' })
  if (status !== 0) failed.push(what)
}

function changesSince(tag: string | undefined): string {
  if (tag === undefined) return 'There is no release to compare with.'
  return `Since ${tag}:\n${apiChanges(tag)}\n${outcomeChanges(tag)}`
}

const folder = mkdtempSync(join(tmpdir(), 'release-'))
const tarball = tarballIn(folder)
// Every test below tries this one.
process.env['TARBALL'] = tarball
const consumer = installPacked()

console.log('# Sizes, in bytes')
for (const { line, tooMuch } of await sizes(tarball, consumer.folder)) {
  console.log(line)
  if (tooMuch) failed.push(line)
}

console.log('\n# Import in Node, medians')
for (const line of importTimes(consumer)) console.log(line)

console.log('\n# What the types cost a project')
for (const line of typeCheckTimes(consumer)) console.log(line)

run('The tarball: publint, types, exports, the API report', 'npx', 'vitest', 'run', 'test/package')
run(
  'Other runtimes and compilers',
  'npx',
  'vitest',
  'run',
  '--config',
  'runtimes/vitest.config.ts',
  'package',
)

console.log(`\n# Exports and answers\n${changesSince(lastRelease())}`)

consumer.remove()
rmSync(folder, { recursive: true, force: true })
console.log(failed.length === 0 ? '\nReady.' : `\nNot ready:\n${failed.join('\n')}`)
process.exitCode = failed.length === 0 ? 0 : 1
