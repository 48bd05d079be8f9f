import { defineConfig, type Options } from 'tsup'

export const entries = {
  index: 'src/index.ts',
  data: 'src/data/index.ts',
  schema: 'src/schema/index.ts',
  sql: 'src/sql/index.ts',
  zod: 'src/zod/index.ts',
}

const common: Options = {
  entry: entries,
  target: 'node18',
  platform: 'neutral',
  // One shared copy of the data behind every entry, in CommonJS too.
  splitting: true,
  esbuildOptions: (options) => {
    // Chinese text stays readable, and half the size.
    options.charset = 'utf8'
  },
}

/** In CommonJS the rows are read from the JSON files that the package exports, so that they are not there once more. */
const dataFromJson: NonNullable<Options['esbuildPlugins']>[number] = {
  name: 'data-from-json',
  setup: (build) => {
    build.onResolve({ filter: /\/data\/.*\.json$/ }, ({ path }) => ({
      path: `./data/${path.split('/data/')[1]}`,
      external: true,
    }))
  },
}

export default defineConfig([
  {
    ...common,
    format: 'cjs',
    dts: { compilerOptions: { ignoreDeprecations: '6.0' } },
    esbuildPlugins: [dataFromJson],
  },
  { ...common, format: 'esm' },
])
