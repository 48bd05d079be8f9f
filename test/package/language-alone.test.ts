import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import variant from '@jitl/quickjs-wasmfile-release-sync'
import { classifyHousehold, rubric } from 'chongqing-aid-guideline'
import { build } from 'esbuild'
import { newQuickJSWASMModuleFromVariant, type QuickJSContext } from 'quickjs-emscripten-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { answersInJson, type Question } from '../support/answers-in-json.ts'
import { FULL } from '../support/plans.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))

type Case = Readonly<Record<'input' | 'options' | 'query' | 'rows', unknown>>

function asked(name: string, ask: (one: Case) => Question): [string, readonly Question[]] {
  const text = readFileSync(`${root}data/conformance/${name}.json`, 'utf8')
  return [name, (JSON.parse(text).cases as Case[]).map(ask)]
}

const ASKED = [
  asked('households', ({ input, options }) => ['classifyHousehold', input, options]),
  asked('organizations', ({ input, options = {} }) => ['matchDuties', input, options]),
  asked('places', ({ query }) => ['classifyPlace', query]),
  asked('plans', ({ input, options }) => ['scorePlan', input, options]),
  asked('registry', ({ rows, options = {} }) => ['householdsFromRegistry', rows, options]),
]

/** Ask for the bytes of a text: the digest of a rubric, and how long PostgreSQL finds a name. */
const WITH_BYTES: readonly Question[] = [
  ['scorePlan', FULL, { asOf: '2020-06-01', rubric: { ...rubric, id: '𠮷\ud800é' } }],
  ['householdTablesSql', { dialect: 'postgres', tables: { household: '户'.repeat(21) } }],
  ['householdTablesSql', { dialect: 'postgres', tables: { household: '户'.repeat(22) } }],
  ['explainHousehold', classifyHousehold({ members: [{ age: 70 }] }, { asOf: '2020-06-01' })],
]

describe('an engine that has the language and nothing that hosts add to it', () => {
  let engine: QuickJSContext

  beforeAll(async () => {
    const { outputFiles } = await build({
      entryPoints: [`${root}test/support/answers-in-json.ts`],
      bundle: true,
      format: 'iife',
      globalName: 'asked',
      charset: 'utf8',
      write: false,
    })
    engine = (await newQuickJSWASMModuleFromVariant(variant)).newContext()
    run(`${outputFiles[0]?.text}; undefined`)
  })

  afterAll(() => engine.dispose())

  function run(code: string): unknown {
    const result = engine.unwrapResult(engine.evalCode(code))
    const value = engine.dump(result)
    result.dispose()
    return value
  }

  it.each(['structuredClone', 'TextEncoder', 'URL', 'setTimeout', 'Intl', 'process'])(
    'has no %s',
    (name) => {
      expect(run(`typeof ${name}`)).toBe('undefined')
    },
  )

  it.each([...ASKED, ['bytes', WITH_BYTES]])(
    'answers all cases of %s as Node does',
    (_, questions) => {
      const text = JSON.stringify(questions)
      const answers = run(`asked.answersInJson(JSON.parse(${JSON.stringify(text)}))`)
      expect(answers).toEqual(answersInJson(JSON.parse(text)))
    },
  )
})
