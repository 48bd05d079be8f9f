import { defineConfig } from 'tsup'

export default defineConfig({
  entry: {
    index: 'src/index.ts',
    data: 'src/data/index.ts',
    schema: 'src/schema/index.ts',
    sql: 'src/sql/index.ts',
    zod: 'src/zod/index.ts',
  },
  format: ['esm', 'cjs'],
  target: 'node18',
  platform: 'neutral',
  // One shared copy of the data behind every entry, in CommonJS too.
  splitting: true,
  clean: true,
  dts: { compilerOptions: { ignoreDeprecations: '6.0' } },
  esbuildOptions: (options) => {
    // Chinese text stays readable, and half the size.
    options.charset = 'utf8'
  },
})
