import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { tarballIn } from '../../test/support/tarball.ts'

export const NAME = 'chongqing-aid-guideline'

const root = fileURLToPath(new URL('../../', import.meta.url))

/** A folder of somebody who installed the packed package. */
export interface Consumer {
  readonly folder: string
  /** Writes a file and gives its path. */
  readonly write: (name: string, text: string) => string
  readonly remove: () => void
}

/** Unpacks the package as it would be published beside what it depends on. */
export function installPacked(): Consumer {
  const folder = mkdtempSync(join(tmpdir(), 'consumer-'))
  const target = join(folder, 'node_modules', NAME)
  mkdirSync(target, { recursive: true })
  execFileSync('tar', ['-xzf', tarballIn(folder), '-C', target, '--strip-components', '1'])
  for (const name of ['zod', 'date-fns']) {
    symlinkSync(join(root, 'node_modules', name), join(folder, 'node_modules', name), 'junction')
  }
  writeFileSync(join(folder, 'package.json'), '{ "private": true }')
  return {
    folder,
    write: (name, text) => {
      const path = join(folder, name)
      writeFileSync(path, text)
      return path
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}
