import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const source = (path: string) => fileURLToPath(new URL(`src/${path}`, import.meta.url))

export default defineConfig({
  resolve: {
    alias: [
      { find: /^chongqing-aid-guideline$/, replacement: source('index.ts') },
      { find: /^chongqing-aid-guideline\/data$/, replacement: source('data/index.ts') },
      { find: /^chongqing-aid-guideline\/schema$/, replacement: source('schema/index.ts') },
      { find: /^chongqing-aid-guideline\/sql$/, replacement: source('sql/index.ts') },
      { find: /^chongqing-aid-guideline\/zod$/, replacement: source('zod/index.ts') },
    ],
  },
  test: {
    include: ['test/**/*.test.ts'],
    // The runner leaves one core idle unless told; of two that is half the machine.
    maxWorkers: '100%',
    // A quarter of the time was loading the same modules for each file; and whoever spoils what others use is found out.
    isolate: false,
    // On a loaded machine a test is slower, never red.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    coverage: { include: ['src/**'], reporter: ['text', 'json-summary'] },
  },
})
