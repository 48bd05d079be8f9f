import { readFileSync } from 'node:fs'
import { defineConfig, type Options } from 'tsup'

export const entries = {
  index: 'src/index.ts',
  data: 'src/data/index.ts',
  schema: 'src/schema/index.ts',
  sql: 'src/sql/index.ts',
  zod: 'src/zod/index.ts',
}

/** A pattern such as /\p{L}/u stays one: as a call of RegExp, no bundler could drop it. Every engine that counts knows it. */
export const supported = { 'regexp-unicode-property-escapes': true }

const common: Options = {
  entry: entries,
  target: 'node18',
  platform: 'neutral',
  format: 'esm',
  // One shared copy of the data behind every entry.
  splitting: true,
  esbuildOptions: (options) => {
    // Chinese text stays readable, and half the size.
    options.charset = 'utf8'
    options.supported = supported
  },
}

type Plugin = NonNullable<Options['esbuildPlugins']>[number]

const DATA = /\/data\/.*\.json$/

/** In CommonJS the rows are read from the JSON files that the package exports, so that they are not there once more. */
const dataFromFiles: Plugin = {
  name: 'data-from-files',
  setup: (build) => {
    build.onResolve({ filter: DATA }, ({ path }) => ({
      path: `./data/${path.split('/data/')[1]}`,
      external: true,
    }))
  },
}

/** In ES modules a dataset is one text, which engines read faster than code; what is not used is dropped all the same. */
const dataAsText: Plugin = {
  name: 'data-as-text',
  setup: (build) => {
    build.onLoad({ filter: DATA }, ({ path }) => {
      const text = JSON.stringify(JSON.parse(readFileSync(path, 'utf8')))
      return { contents: `export default /* @__PURE__ */ JSON.parse(${JSON.stringify(text)})` }
    })
  },
}

export default defineConfig([
  // scripts/package.ts makes CommonJS of these.
  { ...common, outExtension: () => ({ js: '.cjs' }), esbuildPlugins: [dataFromFiles] },
  { ...common, esbuildPlugins: [dataAsText] },
  { ...common, format: 'cjs', dts: { only: true, compilerOptions: { ignoreDeprecations: '6.0' } } },
])
