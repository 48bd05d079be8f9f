import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build, type Plugin } from 'esbuild'
import { describe, expect, it } from 'vitest'

const folder = fileURLToPath(new URL('../../src/', import.meta.url))
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) =>
  path.endsWith('.ts'),
)

/** Looks at the file that is asked for as if it might do something when it is loaded, and at all others as if not. */
const onlyThis: Plugin = {
  name: 'only this',
  setup: (builder) => {
    builder.onResolve({ filter: /./ }, async ({ path, kind, resolveDir, importer, pluginData }) => {
      if (pluginData) return undefined
      const resolved = await builder.resolve(path, { kind, resolveDir, importer, pluginData: true })
      return { ...resolved, sideEffects: importer === '<stdin>' }
    })
  },
}

/** What a bundle keeps of a file of which it needs nothing. */
async function keptOf(contents: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: folder, loader: 'ts' },
    bundle: true,
    format: 'esm',
    charset: 'utf8',
    minifySyntax: true,
    tsconfigRaw: {},
    plugins: [onlyThis],
    write: false,
    logLevel: 'silent',
  })
  return outputFiles.map(({ text }) => text.trim()).join('')
}

// In the built package many files are one, so that it is not enough that package.json calls each free of effects.
describe('a bundle that needs nothing of a file', () => {
  it.each(files)('keeps nothing of %s', async (path) => {
    expect(await keptOf(`import '${join(folder, path)}'`)).toBe('')
  })

  it.each([
    'const one = Object.freeze({})',
    'const two = /* @__PURE__ */ Object.freeze([Object.freeze({})])',
    'const { three } = globalThis',
  ])('would be seen to keep %s', async (code) => {
    expect(await keptOf(code)).not.toBe('')
  })
})
