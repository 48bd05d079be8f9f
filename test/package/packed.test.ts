import { execFileSync, spawnSync } from 'node:child_process'
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { publint } from 'publint'
import { formatMessage } from 'publint/utils'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { limitOf, TARBALL, UNPACKED } from '../../scripts/release/budgets.ts'
import { declarations } from '../../scripts/release/declarations.ts'
import { tarballIn } from '../support/tarball.ts'

const NAME = 'chongqing-aid-guideline'
const ENTRIES = [NAME, `${NAME}/data`, `${NAME}/schema`, `${NAME}/sql`, `${NAME}/zod`]
const SLOW = 120_000

const root = fileURLToPath(new URL('../../', import.meta.url))
const installed = (name: string) => join(root, 'node_modules', name)

let temp: string
let tarball: string
/** A project that has installed the package and what it depends on. */
let consumer: string
/** A project that has the package and date-fns, but no zod. */
let dated: string
/** A project that has the package and nothing else. */
let bare: string

beforeAll(() => {
  temp = mkdtempSync(join(tmpdir(), 'packed-'))
  tarball = tarballIn(temp)
  consumer = projectWith(['zod', 'date-fns'])
  dated = projectWith(['date-fns'])
  bare = projectWith([])
}, SLOW)

afterAll(() => rmSync(temp, { recursive: true, force: true }))

/** Makes a project with the package unpacked in it, and links to what this repository has installed. */
function projectWith(dependencies: readonly string[]): string {
  const project = mkdtempSync(join(temp, 'project-'))
  const target = join(project, 'node_modules', NAME)
  mkdirSync(target, { recursive: true })
  execFileSync('tar', ['-xzf', tarball, '-C', target, '--strip-components', '1'])
  for (const name of dependencies) {
    symlinkSync(installed(name), join(project, 'node_modules', name), 'junction')
  }
  return project
}

const packed = (path = '') => join(consumer, 'node_modules', NAME, path)

/** The paths of the files in a folder of the unpacked package. */
function filesOf(folder = ''): string[] {
  return readdirSync(packed(folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(packed().length + 1)
        .replaceAll('\\', '/'),
    )
}

function filesMatching(pattern: RegExp): { path: string; text: string }[] {
  const paths = filesOf().filter((path) => pattern.test(path))
  expect(paths, `files like ${pattern}`).not.toEqual([])
  return paths.map((path) => ({ path, text: readFileSync(packed(path), 'utf8') }))
}

/** Runs a script in a Node of its own and gives back what it printed, which is JSON. */
function run(project: string, file: 'script.mjs' | 'script.cjs', script: string): unknown {
  const path = join(project, file)
  writeFileSync(path, script)
  const { status, stdout, stderr } = spawnSync(process.execPath, [path], { encoding: 'utf8' })
  if (status !== 0) throw new Error(stderr)
  return JSON.parse(stdout)
}

const runEsm = (script: string, project = consumer) => run(project, 'script.mjs', script)
const runCjs = (script: string, project = consumer) => run(project, 'script.cjs', script)

const print = (expression: string) => `console.log(JSON.stringify(${expression}))`

function namesInEsm(entry: string): unknown {
  return runEsm(`import * as all from '${entry}'\n${print('Object.keys(all).sort()')}`)
}

function namesInCjs(entry: string): unknown {
  const isName = "(name) => name !== '__esModule'"
  return runCjs(print(`Object.keys(require('${entry}')).filter(${isName}).sort()`))
}

describe('the tarball', () => {
  it('holds the code, the data and the papers, and nothing else', () => {
    expect(readdirSync(packed()).sort()).toEqual([
      'CHANGELOG.md',
      'LICENSE',
      'README.md',
      'README.zh-CN.md',
      'dist',
      'docs',
      'package.json',
    ])
  })

  it('holds in dist only code, types and data', () => {
    const others = filesOf('dist').filter((path) => !/\.(js|cjs|d\.ts|d\.cts)$/.test(path))
    expect(others.filter((path) => !/^dist\/data\/.*\.json$/.test(path))).toEqual([])
  })

  it('holds the data as the repository has it, without its white space', () => {
    const data = filesOf('dist/data').sort()
    expect(data).toContain('dist/data/target-groups.json')
    expect(data).toContain('dist/data/schema/household.schema.json')
    for (const path of data) {
      const rows = JSON.parse(readFileSync(join(root, path.replace('dist/', '')), 'utf8'))
      expect(readFileSync(packed(path), 'utf8'), path).toBe(JSON.stringify(rows))
    }
  })

  it('holds no test and no source map', () => {
    expect(filesOf().filter((path) => /\btests?\b|\.map$/.test(path))).toEqual([])
    const mapped = filesMatching(/^dist\/.*js$/).filter(({ text }) =>
      text.includes('sourceMappingURL'),
    )
    expect(mapped).toEqual([])
  })

  it('keeps its Chinese readable', () => {
    const code = filesMatching(/^dist\/.*js$/)
    for (const extension of ['.js', '.json']) {
      const files = filesMatching(/^dist\/.*\.js(on)?$/).filter(({ path }) =>
        path.endsWith(extension),
      )
      const text = files.map((file) => file.text)
      expect(text.join('')).toContain('重庆市社会组织参与脱贫攻坚工作指引')
    }
    const escaped = code.filter(({ text }) => /\\u(\{[4-9]|[4-9])[0-9a-f]{3}/i.test(text))
    expect(escaped.map(({ path }) => path)).toEqual([])
  })

  it('names zod in the code and the types of ./zod alone', () => {
    const speaking = filesMatching(/^dist\/.*\.(d\.)?c?[jt]s$/).filter(({ text }) =>
      /(from|require\() ?['"]zod/.test(text),
    )
    expect(speaking.map(({ path }) => path).sort()).toEqual([
      'dist/zod.cjs',
      'dist/zod.d.cts',
      'dist/zod.js',
    ])
  })

  it('weighs at most a twentieth more than it did, packed and unpacked', () => {
    const sizes = filesOf().map((path) => statSync(packed(path)).size)
    expect(statSync(tarball).size).toBeLessThanOrEqual(limitOf(TARBALL))
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(limitOf(UNPACKED))
  })

  it('is what publint asks for', async () => {
    const data = new Uint8Array(readFileSync(tarball)).buffer
    const { messages, pkg } = await publint({ pack: { tarball: data }, level: 'warning' })
    expect(pkg).toMatchObject({ name: NAME })
    expect(messages.map((message) => formatMessage(message, pkg, { color: false }))).toEqual([])
  })

  it('has types that every way of resolving finds right', { timeout: SLOW }, () => {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [attw(), tarball, '--profile', 'strict', '--no-definitely-typed', '--no-color'],
      { encoding: 'utf8' },
    )
    expect(status, stdout + stderr).toBe(0)
    for (const entry of ENTRIES) expect(stdout).toContain(`"${entry}"`)
  })
})

/** The script behind `node_modules/.bin/attw`. */
function attw(): string {
  const folder = installed('@arethetypeswrong/cli')
  return join(folder, JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')).bin.attw)
}

describe('the exported names', () => {
  it.each(ENTRIES)('%s exports the same to import and to require', (entry) => {
    expect(namesInCjs(entry)).toEqual(namesInEsm(entry))
  })

  // docs/api-report.md, which a test holds to the same types, lists them.
  it('are those that the types declare', { timeout: SLOW }, () => {
    const paths = ENTRIES.map((entry) => packed(`dist/${entry.split('/')[1] ?? 'index'}.d.ts`))
    const declared = [...declarations(paths).values()].map((texts) =>
      [...texts]
        .filter(([name, text]) => !name.endsWith(' (inner)') && text.startsWith('declare '))
        .map(([name]) => name)
        .sort(),
    )
    expect(declared[0]).toContain('classifyHousehold')
    expect(declared).toEqual(ENTRIES.map(namesInEsm))
  })

  it('name nothing that is undefined', () => {
    const names = `Object.entries(all).filter(([, value]) => value === undefined)`
    for (const entry of ENTRIES) {
      expect(runEsm(`import * as all from '${entry}'\n${print(names)}`), entry).toEqual([])
      expect(runCjs(`const all = require('${entry}')\n${print(names)}`), entry).toEqual([])
    }
  })
})

describe('the entries', () => {
  const answer = `classifyHousehold({ registration: 'poor' }, { asOf: '2020-06-01' }).verdict`

  it('answer when they are imported', () => {
    const script = `import { classifyHousehold } from '${NAME}'\n${print(answer)}`
    expect(runEsm(script)).toBe('met')
  })

  it('answer when they are required', () => {
    const script = `const { classifyHousehold } = require('${NAME}')\n${print(answer)}`
    expect(runCjs(script)).toBe('met')
  })

  const copies = `Object.keys(data).filter((name) => root[name] !== data[name])`
  const constants = `Object.keys(data).filter((name) => typeof data[name] === 'object').length`

  it('have one copy of every constant when they are imported', () => {
    const script = `import * as root from '${NAME}'\nimport * as data from '${NAME}/data'\n`
    expect(runEsm(script + print(copies))).toEqual([])
    expect(runEsm(script + print('root.targetGroups === data.targetGroups'))).toBe(true)
    expect(runEsm(script + print(constants))).toBeGreaterThan(5)
  })

  it('have one copy of every constant when they are required', () => {
    const script = `const root = require('${NAME}'), data = require('${NAME}/data')\n`
    expect(runCjs(script + print(copies))).toEqual([])
    expect(runCjs(script + print('root.targetGroups === data.targetGroups'))).toBe(true)
    expect(runCjs(script + print(constants))).toBeGreaterThan(5)
  })

  it('know an invalid input across the imported and the required copy', () => {
    const script = `
      import { createRequire } from 'node:module'
      import * as esm from '${NAME}'
      const cjs = createRequire(import.meta.url)('${NAME}')
      const thrownBy = ({ parseHousehold }) => {
        try { parseHousehold(1) } catch (error) { return error }
      }
      ${print(`{
        copies: esm.InvalidInputError !== cjs.InvalidInputError,
        esm: esm.isInvalidInputError(thrownBy(cjs)),
        cjs: cjs.isInvalidInputError(thrownBy(esm)),
        other: [esm, cjs].some((copy) => copy.isInvalidInputError(new Error('invalid-input'))),
      }`)}`
    expect(runEsm(script)).toEqual({ copies: true, esm: true, cjs: true, other: false })
  })

  it('are imported by name where they are CommonJS', () => {
    const script = `import { targetGroups } from '${packed('dist/data.cjs')}'\n`
    expect(runEsm(script + print('targetGroups.length'))).toBe(8)
  })

  it('show a short line of code where an error is not caught', () => {
    const imported = `import { findDuty } from '${NAME}'\nfindDuty('helpers')`
    const required = `require('${NAME}').findDuty('helpers')`
    const shown = /InvalidInputError: .* not the id of a duty/
    expect(() => runEsm(imported)).toThrow(shown)
    expect(() => runCjs(required)).toThrow(shown)
    const longLine = /.{500}/
    expect(() => runEsm(imported)).not.toThrow(longLine)
    expect(() => runCjs(required)).not.toThrow(longLine)
  })

  it('give the data without zod or anything else', () => {
    const count = 'targetGroups.length'
    expect(runEsm(`import { targetGroups } from '${NAME}/data'\n${print(count)}`, bare)).toBe(8)
    expect(runCjs(`const { targetGroups } = require('${NAME}/data')\n${print(count)}`, bare)).toBe(
      8,
    )
  })

  it('print SQL without zod or anything else', () => {
    const length = `verdictSql({ dialect: 'duckdb', facts: {} }).illness.length > 0`
    expect(runEsm(`import { verdictSql } from '${NAME}/sql'\n${print(length)}`, bare)).toBe(true)
    expect(runCjs(`const { verdictSql } = require('${NAME}/sql')\n${print(length)}`, bare)).toBe(
      true,
    )
  })

  it('answer without zod', () => {
    for (const entry of [NAME, `${NAME}/schema`]) {
      expect(runEsm(`import * as all from '${entry}'\n${print('typeof all')}`, dated)).toBe(
        'object',
      )
      expect(runCjs(print(`typeof require('${entry}')`), dated)).toBe('object')
    }
  })

  it('would be seen to need date-fns, and ./zod to need zod', () => {
    const missing = (name: string) => new RegExp(`Cannot find (package|module) '${name}`)
    expect(() => runEsm(`import '${NAME}'`, bare)).toThrow(missing('date-fns'))
    expect(() => runCjs(`require('${NAME}')`, bare)).toThrow(missing('date-fns'))
    expect(() => runEsm(`import '${NAME}/zod'`, dated)).toThrow(missing('zod'))
    expect(() => runCjs(`require('${NAME}/zod')`, dated)).toThrow(missing('zod'))
  })
})

describe('the JSON files', () => {
  const read = (path: string) => JSON.parse(readFileSync(packed(path), 'utf8'))

  it('are all there for require, by their names', () => {
    const data = filesOf('dist/data').filter((path) => /^dist\/data\/[^/]+\.json$/.test(path))
    const schemas = filesOf('dist/data/schema').map((path) => path.slice('dist/data/'.length))
    const paths = [...data.map((path) => path.slice('dist/'.length)), ...schemas]
    expect(paths).toContain('data/target-groups.json')
    expect(paths).toContain('schema/household.schema.json')
    const loaded = `${JSON.stringify(paths)}.filter((path) => !require('${NAME}/' + path))`
    expect(runCjs(print(loaded))).toEqual([])
  })

  it('are required as they are', () => {
    expect(runCjs(print(`require('${NAME}/data/target-groups.json')`))).toEqual(
      read('dist/data/target-groups.json'),
    )
    expect(runCjs(print(`require('${NAME}/schema/household.schema.json')`))).toEqual(
      read('dist/data/schema/household.schema.json'),
    )
  })

  it('are imported as they are', () => {
    const script = (path: string) =>
      `import value from '${NAME}/${path}' with { type: 'json' }\n${print('value')}`
    expect(runEsm(script('data/target-groups.json'))).toEqual(read('dist/data/target-groups.json'))
    expect(runEsm(script('schema/household.schema.json'))).toEqual(
      read('dist/data/schema/household.schema.json'),
    )
  })

  it('give the version by package.json', () => {
    expect(runCjs(print(`require('${NAME}/package.json').name`))).toBe(NAME)
  })
})

/** Says something of every entry; were a type missing and `any`, the errors expected here would not be there. */
const TYPED = `
import { classifyHousehold, type GroupId, type Household, targetGroups } from '${NAME}'
import { type FactId, householdFacts } from '${NAME}/data'
import { householdSchema } from '${NAME}/schema'

export const household: Household = { registration: 'poor', members: [{ age: 17 }, null] }
export const met: GroupId[] = classifyHousehold(household, { asOf: '2020-06-01' })
  .groups.filter((group) => group.verdict === 'met')
  .map((group) => group.id)
export const facts: FactId[] = householdFacts.map((fact) => fact.id)
export const version: 1 = householdSchema['~standard'].version

// @ts-expect-error no such registration
export const misspelt: Household = { registration: 'por' }
// @ts-expect-error frozen
targetGroups.length = 0
// @ts-expect-error no such id
export const id: GroupId = targetGroups[0]?.id === 'unsafe-hosing' ? 'illness' : 'odd-jobs'
// @ts-expect-error another vendor
export const vendor: 'other' = householdSchema['~standard'].vendor
`

describe('a TypeScript project', () => {
  const options = {
    strict: true,
    exactOptionalPropertyTypes: true,
    noEmit: true,
    skipLibCheck: false,
    target: 'ES2022',
    lib: ['ES2022'],
    types: [],
  }

  function check(file: string, text: string, compilerOptions: object): string {
    writeFileSync(join(consumer, file), text)
    const config = { compilerOptions: { ...options, ...compilerOptions }, files: [file] }
    writeFileSync(join(consumer, 'tsconfig.json'), JSON.stringify(config))
    const tsc = [join(installed('typescript'), 'bin', 'tsc'), '--noEmit', '-p', consumer]
    const { status, stdout, stderr } = spawnSync(process.execPath, tsc, { encoding: 'utf8' })
    return status === 0 ? '' : stdout + stderr || `exit code ${status}`
  }

  const NODE = { module: 'nodenext', moduleResolution: 'nodenext' }
  const BUNDLER = { module: 'esnext', moduleResolution: 'bundler' }

  it.each([
    ['as a module of Node', 'consumer.mts', NODE],
    ['as CommonJS of Node', 'consumer.cts', NODE],
    ['for a bundler', 'consumer.ts', BUNDLER],
  ])('compiles against the types %s', { timeout: SLOW }, (_, file, compilerOptions) => {
    expect(check(file, TYPED, compilerOptions)).toBe('')
  })

  it('would be seen not to compile', { timeout: SLOW }, () => {
    const wrong = `import { noSuchName } from '${NAME}'\nexport default noSuchName`
    expect(check('wrong.ts', wrong, BUNDLER)).toContain("no exported member 'noSuchName'")
  })
})
