/**
 * Runs the tests of one room in this process, as a test runner of Stryker: one bundle of the tests and the package is
 * evaluated anew for each mutant, so that nothing that one mutant left behind is seen by the next.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'
import vm from 'node:vm'
import { declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin'
import {
  DryRunStatus,
  determineHitLimitReached,
  MutantRunStatus,
  TestStatus,
  toMutantRunResult,
} from '@stryker-mutator/api/test-runner'
import * as runnerOfTests from '@vitest/runner'
import { build } from 'esbuild'
import fc from 'fast-check'
import { checkCount, expect, startCounting } from './expect.mjs'

const ROOM = process.env['ROOM'] ?? 'logic'

/** The shared cases of what stands on a room hold it, too; so do the tests of results that somebody altered. */
const ALSO = {
  logic: ['households/conformance', 'organizations/conformance', 'plans/conformance'],
  households: ['organizations/support-conformance', 'altered-results', 'forged-results'],
  places: ['altered-results', 'forged-results'],
  organizations: ['altered-results', 'forged-results'],
  plans: ['altered-results', 'forged-results'],
}

/** What changes the zone of its process, what breaks the rules itself, and what needs many records for its averages. */
const LEFT_OUT = ['logic/calendar-zones', 'households/rule-mutants', 'households/interview']

/** Of random records each mutant is shown the first few; what tests draw by a number of their own is told so. */
const FEWER = 20
Object.assign(process.env, { HOUSEHOLDS: 1000, FLIPS: 50, PLANS: 100, REGISTRY_EXPORTS: 75 })
const fewer = (settings) => ({
  ...settings,
  numRuns: Math.ceil((settings?.numRuns ?? 100) / FEWER),
})
const fewRandomRecords = {
  ...fc,
  assert: (property, settings) => fc.assert(property, fewer(settings)),
}

const CONFIG = {
  root: process.cwd(),
  setupFiles: [],
  passWithNoTests: true,
  sequence: { seed: 1, hooks: 'stack', setupFiles: 'list' },
  maxConcurrency: 1,
  testTimeout: 120_000,
  hookTimeout: 120_000,
  retry: 0,
  tags: [],
}

const isConformance = (name) => name.endsWith('conformance')

/** The shared cases first: they are quick and notice most, and the first failure ends the run of a mutant. */
function testFiles() {
  return readdirSync(`test/${ROOM}`)
    .filter((file) => file.endsWith('.test.ts'))
    .map((file) => `${ROOM}/${file.replace('.test.ts', '')}`)
    .filter((name) => !LEFT_OUT.includes(name))
    .concat(ALSO[ROOM] ?? [])
    .sort((a, b) => Number(isConformance(b)) - Number(isConformance(a)))
}

/** Each file knows where it stands, though all are one. */
const ownUrl = {
  name: 'own-url',
  setup: ({ onLoad }) => {
    onLoad({ filter: /\.ts$/ }, ({ path }) => {
      const url = JSON.stringify(pathToFileURL(path).href)
      const contents = readFileSync(path, 'utf8').replaceAll('import.meta.url', url)
      return { contents, loader: 'ts' }
    })
  },
}

const suiteOf = (name) => `describe('${name}', () => { require('./test/${name}.test.ts') })`

async function bundleOf(names) {
  const { outputFiles } = await build({
    stdin: {
      contents: `import { describe } from 'vitest'\n${names.map(suiteOf).join('\n')}`,
      resolveDir: process.cwd(),
    },
    alias: Object.fromEntries(
      ['', '/data', '/schema', '/sql', '/zod'].map((entry) => [
        `chongqing-aid-guideline${entry}`,
        `./src${entry}/index.ts`,
      ]),
    ),
    absWorkingDir: process.cwd(),
    packages: 'external',
    ignoreAnnotations: true,
    bundle: true,
    write: false,
    format: 'cjs',
    platform: 'node',
    charset: 'utf8',
    plugins: [ownUrl],
  })
  return new vm.Script(`(require, module, exports) => {${outputFiles[0].text}}`)
}

const INSTEAD = {
  vitest: { ...runnerOfTests, expect },
  'fast-check': fewRandomRecords,
}

/** Where the mutants look for what is asked of them, and leave word of what reached them. */
globalThis.__stryker__ ??= {}

class InProcess {
  static inject = []
  #state = globalThis.__stryker__
  #script
  #require = createRequire(`${process.cwd()}/package.json`)

  capabilities() {
    return { reloadEnvironment: true }
  }

  async init() {
    this.#script = await bundleOf(testFiles())
  }

  async dryRun() {
    const tests = await this.#run(() => true)
    return { status: DryRunStatus.Complete, tests, mutantCoverage: this.#state.mutantCoverage }
  }

  /**
   * First the tests that reach the mutant. What one test made ready the next ones use without reaching it, so a mutant
   * that these do not notice is shown to all shared cases.
   */
  async mutantRun({ activeMutant, testFilter, hitLimit, mutantActivation }) {
    const state = this.#state
    Object.assign(state, { hitCount: 0, hitLimit, mutantCoverage: undefined })
    const activate = () => {
      state.activeMutant = activeMutant.id
    }
    const reaching = testFilter && new Set(testFilter)
    let result
    for (const isWanted of [({ id }) => !reaching || reaching.has(id), isShared]) {
      if (mutantActivation === 'static') activate()
      const tests = await this.#run(isWanted, activate, true)
      state.activeMutant = undefined
      const limit = determineHitLimitReached(state.hitCount, hitLimit)
      result = toMutantRunResult(limit ?? { status: DryRunStatus.Complete, tests })
      if (result.status !== MutantRunStatus.Survived || !reaching) break
    }
    return result
  }

  /** Evaluates the bundle and runs those of its tests that are wanted, if told so until one fails. */
  async #run(isWanted, onCollected = () => {}, stopsAtFailure = false) {
    const results = []
    const isOver = () => stopsAtFailure && results.at(-1)?.status === TestStatus.Failed
    const [file] = await runnerOfTests.startTests([`${ROOM}.test.ts`], {
      config: CONFIG,
      importFile: () => {
        const module = { exports: {} }
        this.#script.runInThisContext()(this.#requireOf, module, module.exports)
      },
      onCollected,
      onBeforeRunTask: (test) => {
        if (isOver() || !isWanted(test)) test.mode = 'skip'
        else this.#state.currentTestId = test.id
      },
      onBeforeTryTask: startCounting,
      onAfterTryTask: checkCount,
      onAfterRunTask: (test) => {
        this.#state.currentTestId = undefined
        results.push(resultOf(test))
      },
    })
    // What throws outside of a test.
    if (file.result?.state === 'fail') results.push(resultOf(file))
    return results
  }

  #requireOf = (name) => INSTEAD[name] ?? this.#require(name)
}

/** Whether a test is one of the shared cases. */
function isShared({ suite }) {
  return suite !== undefined && (isConformance(suite.name) || isShared(suite))
}

function resultOf({ id, name, fullTestName = name, result }) {
  const about = { id, name: fullTestName, timeSpentMs: result.duration ?? 0 }
  if (result.state !== 'fail') return { ...about, status: TestStatus.Success }
  return {
    ...about,
    status: TestStatus.Failed,
    failureMessage: result.errors?.[0]?.message ?? 'failed',
  }
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'in-process', InProcess)]
