import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const cwd = fileURLToPath(new URL('../../', import.meta.url))

function git(...options: string[]): string | undefined {
  const stdio: ['ignore', 'pipe', 'ignore'] = ['ignore', 'pipe', 'ignore']
  try {
    return execFileSync('git', options, { cwd, encoding: 'utf8', maxBuffer: 1 << 28, stdio })
  } catch {
    return undefined
  }
}

/** The tag of the last release before the working tree, if there is one. */
export function lastRelease(): string | undefined {
  return git('describe', '--tags', '--abbrev=0', '--match', 'v[0-9]*')?.trim()
}

/** A file as it was at a tag; `undefined` if it was not there. */
export function fileAt(tag: string, path: string): string | undefined {
  return git('show', `${tag}:${path}`)
}
