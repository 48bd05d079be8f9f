import { execFileSync } from 'node:child_process'
import { statSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { BUNDLES, type Budget, limitOf, TARBALL, UNPACKED } from './budgets.ts'

/** What was weighed, as a line, and whether it is too much. */
export interface Weighed {
  readonly line: string
  readonly tooMuch: boolean
}

/** Weighs the package and each question alone, bundled as a browser gets it. */
export async function sizes(tarball: string, project: string): Promise<Weighed[]> {
  const weighed = [weigh(TARBALL, statSync(tarball).size), weigh(UNPACKED, unpackedSize(tarball))]
  for (const bundle of BUNDLES) weighed.push(weigh(bundle, await bundleSize(bundle.names, project)))
  return weighed
}

function weigh(row: Budget, bytes: number): Weighed {
  const missed = row.budget !== undefined && bytes > row.budget
  const budget = row.budget === undefined ? '' : `, budget ${row.budget}${missed ? ', missed' : ''}`
  return { line: `${row.what}: ${bytes}${budget}`, tooMuch: bytes > limitOf(row) }
}

function unpackedSize(tarball: string): number {
  return execFileSync('tar', ['-xzOf', tarball], { maxBuffer: 1 << 28 }).length
}

async function bundleSize(names: string, resolveDir: string): Promise<number> {
  const { outputFiles } = await build({
    stdin: { contents: `export { ${names} } from 'chongqing-aid-guideline'`, resolveDir },
    bundle: true,
    minify: true,
    format: 'esm',
    charset: 'utf8',
    write: false,
    logLevel: 'silent',
  })
  return gzipSync(outputFiles[0]?.contents ?? '', { level: 9 }).length
}
