import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import chromium from '@sparticuz/chromium'
import { build } from 'esbuild'
import { chromium as playwright } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Consumer, installPacked, NAME } from './consumer.ts'

const installed = (path: string) =>
  fileURLToPath(new URL(`../node_modules/${path}`, import.meta.url))

const RUNTIMES: readonly (readonly [name: string, command: readonly string[]])[] = [
  ['Node 18', [installed('node-18/bin/node')]],
  ['Node 20', [process.execPath]],
  ['Node 22', [installed('node-22/bin/node')]],
  ['Node 24', [installed('node-24/bin/node')]],
  ['Bun', [installed('@oven/bun-linux-x64/bin/bun')]],
  [
    'Deno',
    [installed('@deno/linux-x64-glibc/deno'), 'run', '--no-prompt', '--allow-read', '--allow-env'],
  ],
]

const ENTRIES = ['', '/data', '/schema', '/sql', '/zod'].map((path) => `${NAME}${path}`)

/** The three questions, a list of an office and an address: what they answer, as one text. */
const ASKED = `
const { classifyHousehold, explainHousehold, householdsFromRegistry, matchDuties, scorePlan, classifyPlace } = root
const day = { asOf: '2020-06-01' }
const household = { registration: 'ordinary', members: [{ health: ['chronic-illness'], birthDate: '2004-02-29' }] }
const plan = {
  organization: { name: '重庆市火锅行业协会' },
  period: { start: '2020-06-01', end: '2020-12-31' },
  places: ['奉节县平安乡桃树村'],
}
const list = [['户编号', '人数', '脱贫属性'], ['1', '1', '未脱贫']]
const answers = [
  classifyHousehold(household, day),
  explainHousehold(classifyHousehold(household, day)),
  explainHousehold(classifyHousehold(household, day), { locale: 'en' }),
  householdsFromRegistry(list),
  matchDuties({ name: '重庆市火锅行业协会' }),
  scorePlan(plan, day),
  classifyPlace('Fengjie County'),
  entries.map((entry) => Object.keys(entry).filter((name) => !/^(__esModule|default|module.exports)$/.test(name)).sort()),
]
console.log(JSON.stringify(answers))
`

const imported = `
${ENTRIES.map((entry, index) => `import * as entry${index} from '${entry}'`).join('\n')}
const entries = [${ENTRIES.map((_, index) => `entry${index}`)}]
const root = entry0
${ASKED}`

const required = `
const entries = [${ENTRIES.map((entry) => `require('${entry}')`)}]
const root = entries[0]
${ASKED}`

let consumer: Consumer
beforeAll(() => {
  consumer = installPacked()
})
afterAll(() => consumer.remove())

function run(command: readonly string[], file: string, text: string): string {
  const [program = '', ...options] = command
  const { status, stdout, stderr } = spawnSync(program, [...options, consumer.write(file, text)], {
    cwd: consumer.folder,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  })
  if (status !== 0) throw new Error(stderr || `exit code ${status}`)
  return stdout
}

describe('the packed package', () => {
  let answers: string
  beforeAll(() => {
    answers = run([process.execPath], 'reference.mjs', imported)
  })

  it.each(RUNTIMES)('answers the same in %s, imported and required', (_, command) => {
    expect(run(command, 'imported.mjs', imported)).toBe(answers)
    expect(run(command, 'required.cjs', required)).toBe(answers)
  })

  it('answers the same in Chromium, bundled and minified', async () => {
    const { outputFiles } = await build({
      stdin: { contents: imported, resolveDir: consumer.folder },
      bundle: true,
      minify: true,
      format: 'iife',
      charset: 'utf8',
      write: false,
    })
    const browser = await playwright.launch({
      executablePath: await chromium.executablePath(),
      args: ['--no-sandbox'],
    })
    const page = await browser.newPage()
    const printed = page.waitForEvent('console')
    await page.evaluate(outputFiles[0]?.text ?? '')
    expect(`${(await printed).text()}\n`).toBe(answers)
    await browser.close()
  })
})
