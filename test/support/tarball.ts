import { execFileSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The package as it would be published: the one of the release that is tried, or else packed into a folder. */
export function tarballIn(folder: string): string {
  const given = process.env['TARBALL']
  if (given) return given
  const options = ['--ignore-scripts', '--offline', '--silent', '--pack-destination', folder]
  execFileSync('npm', ['pack', ...options], {
    cwd: fileURLToPath(new URL('../../', import.meta.url)),
  })
  return join(folder, readdirSync(folder).find((file) => file.endsWith('.tgz')) ?? '')
}
