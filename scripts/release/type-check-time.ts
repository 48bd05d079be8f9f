import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { Consumer } from '../../runtimes/package/consumer.ts'

const NAME = 'chongqing-aid-guideline'
const tsc = fileURLToPath(new URL('../../node_modules/typescript/bin/tsc', import.meta.url))

const ENTRIES = ['', '/data', '/schema', '/sql']
const IMPORTS: Record<string, string> = {
  nothing: 'export {}',
  'the package': ENTRIES.map((entry, at) => `export * as entry${at} from '${NAME}${entry}'`).join(
    '\n',
  ),
  'zod alone': `export * as zod from 'zod'`,
  'the package with ./zod': [...ENTRIES, '/zod']
    .map((entry, at) => `export * as entry${at} from '${NAME}${entry}'`)
    .join('\n'),
}

/** Says what a project that imports every entry pays for the types, as lines; libraries are checked too. */
export function typeCheckTimes(consumer: Consumer): string[] {
  return Object.entries(IMPORTS).map(([what, text]) => {
    const path = consumer.write('types.ts', text)
    const options = ['--noEmit', '--strict', '--target', 'es2022', '--module', 'nodenext']
    const { status, stdout } = spawnSync(
      process.execPath,
      [tsc, ...options, '--extendedDiagnostics', '--ignoreConfig', path],
      { encoding: 'utf8' },
    )
    if (status !== 0) throw new Error(stdout)
    const figure = (name: string) =>
      new RegExp(`^${name}:\\s+(\\S+)$`, 'm').exec(stdout)?.[1] ?? 'unknown'
    return `${what}: ${figure('Total time')} in all, ${figure('Check time')} to check, ${figure('Types')} types, ${figure('Instantiations')} instantiations, ${figure('Memory used')}`
  })
}
