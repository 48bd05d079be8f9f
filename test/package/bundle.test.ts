import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { rollup } from 'rollup'
import { beforeAll, describe, expect, it } from 'vitest'
import { BUNDLES, limitOf } from '../../scripts/release/budgets.ts'

const NAME = 'chongqing-aid-guideline'
const root = fileURLToPath(new URL('../../', import.meta.url))

/** The file of the data behind each constant. */
const DATASETS = {
  attentionGroups: 'attention-groups',
  counties: 'counties',
  deepPovertyTownships: 'deep-poverty-townships',
  designatedVillages: 'designated-villages',
  duties: 'duties',
  focusAreaTiers: 'focus-area-tiers',
  focusCounties: 'focus-counties',
  focusFields: 'focus-fields',
  householdFacts: 'household-facts',
  householdFields: 'household-fields',
  organizationClasses: 'organization-classes',
  organizationFacts: 'organization-facts',
  organizationNames: 'organization-names',
  pathways: 'pathways',
  placeChanges: 'place-changes',
  planEvidence: 'plan-evidence',
  planRemarks: 'plan-remarks',
  provisions: 'provisions',
  readings: 'readings',
  registryColumns: 'registry-columns',
  registryLabels: 'registry-labels',
  rubric: 'rubric',
  scriptVariants: 'script-variants',
  sourceDocument: 'document',
  successors: 'successors',
  targetGroups: 'target-groups',
}
type Constant = keyof typeof DATASETS
const constants = Object.keys(DATASETS) as Constant[]

/** What a dataset of its own may cost beside its JSON, in bytes after gzip. */
const BESIDE_JSON = 500
interface Bundle {
  readonly code: string
  /** The modules that were looked at. */
  readonly seen: readonly string[]
  /** The modules of which something is left. */
  readonly left: readonly string[]
}

/** Bundles a piece of code as a browser would get it; the package is what package.json exports, built. */
async function bundle(code: string): Promise<Bundle> {
  const { outputFiles, metafile } = await build({
    stdin: { contents: code, resolveDir: root },
    bundle: true,
    minify: true,
    format: 'esm',
    charset: 'utf8',
    // The paths of this repository would lead to the sources.
    tsconfigRaw: {},
    metafile: true,
    write: false,
    logLevel: 'silent',
  })
  const inputs = Object.values(metafile.outputs).flatMap((output) => Object.entries(output.inputs))
  return {
    code: outputFiles.map((file) => file.text).join(''),
    seen: Object.keys(metafile.inputs),
    left: inputs.filter(([, { bytesInOutput }]) => bytesInOutput > 0).map(([path]) => path),
  }
}

const exporting = (name: string, entry = NAME) => bundle(`export { ${name} } from '${entry}'`)
const sizeOf = (text: string) => gzipSync(text, { level: 9 }).length

function jsonOf(constant: Constant): unknown {
  return JSON.parse(readFileSync(`${root}data/${DATASETS[constant]}.json`, 'utf8'))
}

/** Chinese, or several words, and nothing that a bundler has to escape: ids and codes are no prose. */
const PROSE = /^(?=.*(?:\p{Script=Han}| ))[^\n\\'"`]{6,}$/u

/** Every prose text in a value that is long enough to be told apart. */
function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return PROSE.test(value) ? [value] : []
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : []
}

/** The texts of a dataset that another one does not hold too, by quoting it for instance. */
function ownTextsOf(constant: Constant, other: Constant): string[] {
  const elsewhere = JSON.stringify(jsonOf(other))
  return textsOf(jsonOf(constant)).filter((text) => !elsewhere.includes(text))
}

function proseIn(code: string, texts: readonly string[]): string[] {
  return texts.filter((text) => code.includes(text))
}

it('the package is built', () => {
  expect(existsSync(`${root}dist/index.js`), 'run `npm run build` first').toBe(true)
})

describe('one dataset alone', () => {
  it('is there for every constant of ./data', async () => {
    const data = await import(`${root}dist/data.js`)
    // The code lists are made of two of them.
    expect(Object.keys(data).sort()).toEqual([...constants, 'codeLists'].sort())
  })

  describe.each([`${NAME}/data`, NAME])('from %s', (entry) => {
    const bundles = new Map<Constant, Bundle>()

    beforeAll(async () => {
      for (const name of constants) bundles.set(name, await exporting(name, entry))
    })

    it.each(constants)('%s brings its own JSON and at most 500 bytes more', (name) => {
      const { code } = bundles.get(name) as Bundle
      expect(proseIn(code, textsOf(jsonOf(name)))).toEqual(textsOf(jsonOf(name)))
      expect(sizeOf(code)).toBeLessThanOrEqual(sizeOf(JSON.stringify(jsonOf(name))) + BESIDE_JSON)
    })

    it.each(constants)('%s brings no other dataset', (name) => {
      const { code } = bundles.get(name) as Bundle
      const texts = constants
        .filter((other) => other !== name)
        .flatMap((other) => ownTextsOf(other, name))
      expect(texts.length).toBeGreaterThan(100)
      expect(proseIn(code, texts)).toEqual([])
    })

    it.each(constants)('%s brings nothing of the dependencies', (name) => {
      const { left } = bundles.get(name) as Bundle
      expect(left.filter((path) => path.includes('node_modules'))).toEqual([])
    })
  })

  it('would be seen to bring another', async () => {
    const { code } = await exporting('readings, pathways', `${NAME}/data`)
    const texts = ownTextsOf('pathways', 'readings')
    expect(proseIn(code, texts)).toEqual(texts)
  })
})

/** Bundles by Rollup, whom nobody tells that the modules are free of effects: it goes by the marks in the code. */
async function bundledByMarks(name: Constant): Promise<string> {
  const bundled = await rollup({
    input: 'entry',
    external: /^date-fns/,
    plugins: [
      {
        name: 'entry',
        resolveId: (id) => (id === 'entry' ? id : null),
        load: (id) => (id === 'entry' ? `export { ${name} } from '${root}dist/data.js'` : null),
      },
    ],
  })
  const { output } = await bundled.generate({ format: 'es' })
  return output[0].code
}

describe('one dataset alone, by the marks in the code', () => {
  it.each(constants)('%s brings its own texts and no other dataset', async (name) => {
    const code = await bundledByMarks(name)
    const others = constants.filter((other) => other !== name)
    expect(proseIn(code, textsOf(jsonOf(name)))).toEqual(textsOf(jsonOf(name)))
    expect(
      proseIn(
        code,
        others.flatMap((other) => ownTextsOf(other, name)),
      ),
    ).toEqual([])
  })
})

describe('importing nothing', () => {
  const entries = [NAME, `${NAME}/data`, `${NAME}/schema`]

  it.each(entries)('leaves nothing of %s', async (entry) => {
    expect(await bundle(`import {} from '${entry}'`)).toMatchObject({ code: '', left: [] })
    expect(await bundle(`import * as all from '${entry}'`)).toMatchObject({ code: '', left: [] })
  })

  it('leaves nothing of a file that nobody calls free of effects', async () => {
    const { outputFiles } = await build({
      stdin: { contents: `import './dist/index.js'`, resolveDir: root },
      bundle: true,
      format: 'esm',
      minifySyntax: true,
      write: false,
      plugins: [
        {
          name: 'with effects',
          setup: ({ onResolve }) => {
            onResolve({ filter: /^\./ }, ({ path, resolveDir }) => ({
              path: resolve(resolveDir, path),
              sideEffects: true,
            }))
          },
        },
      ],
    })
    expect(outputFiles[0]?.text.trim()).toBe('')
  })
})

describe('classifyHousehold alone', () => {
  let bundled: Bundle

  beforeAll(async () => {
    bundled = await exporting('classifyHousehold')
  })

  it('brings no text of the provisions', () => {
    // The number of the document is in every answer.
    const { number } = jsonOf('sourceDocument') as { number: string }
    const texts = textsOf(jsonOf('provisions')).filter((text) => text !== number)
    expect(texts.length).toBeGreaterThan(100)
    expect(proseIn(bundled.code, texts)).toEqual([])
  })

  it('brings no reason for a reading', () => {
    const texts = textsOf((jsonOf('readings') as { why: unknown }[]).map(({ why }) => why))
    expect(texts.length).toBeGreaterThan(10)
    expect(proseIn(bundled.code, texts)).toEqual([])
  })

  it('brings no words of the groups and the facts', () => {
    const rows = [jsonOf('targetGroups'), jsonOf('householdFacts')] as { zh: string }[][]
    const texts = textsOf(rows.flat().map(({ zh }) => zh))
    expect(texts.length).toBeGreaterThan(10)
    expect(proseIn(bundled.code, texts)).toEqual([])
  })

  it('would be seen to bring prose', async () => {
    const { code } = await exporting('classifyHousehold, explainHousehold')
    const texts = textsOf((jsonOf('targetGroups') as { label: unknown }[]).map((row) => row.label))
    expect(proseIn(code, texts).length).toBeGreaterThan(5)
  })

  it('brings nothing of the dependencies', () => {
    expect(bundled.left.filter((path) => path.includes('node_modules'))).toEqual([])
    expect(bundled.seen.filter((path) => path.includes('node_modules/zod/'))).toEqual([])
  })
})

describe('scorePlan alone', () => {
  it('brings single functions of date-fns, not its root', async () => {
    const { seen, left } = await exporting('scorePlan')
    const rootOfDateFns = /node_modules\/date-fns\/index\.c?js$/
    expect(seen.filter((path) => rootOfDateFns.test(path))).toEqual([])
    expect(left.some((path) => path.includes('node_modules/date-fns/'))).toBe(true)
  })
})

describe('a question alone', () => {
  it.each(BUNDLES)('$what keeps to its budget, or weighs no more than it did', async (row) => {
    expect(sizeOf((await exporting(row.names)).code)).toBeLessThanOrEqual(limitOf(row))
  })

  it.each(['classifyPlace', 'matchDuties', 'scorePlan'])(
    '%s brings no prose of the duties',
    async (name) => {
      const texts = textsOf(
        (jsonOf('duties') as { en: string; label: unknown }[]).map(({ en, label }) => ({
          en,
          label,
        })),
      )
      expect(texts.length).toBeGreaterThan(100)
      expect(proseIn((await exporting(name)).code, texts)).toEqual([])
    },
  )

  it('classifyHousehold and matchDuties bring no place', async () => {
    const { code } = await exporting('classifyHousehold, matchDuties')
    const names = (jsonOf('designatedVillages') as { official: string }[]).map(
      ({ official }) => official,
    )
    expect(names).toHaveLength(100)
    expect(proseIn(code, names)).toEqual([])
  })
})

describe('everything together', () => {
  const MADE_FROM_TEXT = /\bnew Function\b|\beval\(|\bFunction\(/

  it('makes no code from text', async () => {
    const { code } = await bundle(
      `export * from '${NAME}'\nexport * as schema from '${NAME}/schema'`,
    )
    expect(code).toContain('重庆市社会组织参与脱贫攻坚工作指引')
    expect(code.match(MADE_FROM_TEXT)).toBeNull()
  })

  it.each(['export const one = eval("1")', 'export const one = new Function("return 1")'])(
    'would be seen to make code from text: %s',
    async (text) => {
      expect((await bundle(text)).code).toMatch(MADE_FROM_TEXT)
    },
  )
})
