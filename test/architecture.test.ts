import { readdirSync, readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'

/** The text of every source file, by its path under src. */
type Sources = ReadonlyMap<string, string>

interface Import {
  /** A path under src, or as it is written where it leads out of src. */
  readonly to: string
  readonly typeOnly: boolean
}

interface File {
  readonly path: string
  readonly text: string
  readonly tree: ts.SourceFile
  readonly imports: readonly Import[]
}

/** What a part of src may import beside itself; a part is a folder of src, or a file right under it. */
const ERRORS = ['issues', 'errors'] as const
const QUESTION = ['logic', 'data', 'generated', 'explain', 'input', 'period', ...ERRORS] as const

const ARROWS: Record<string, { values: readonly string[]; types?: readonly string[] }> = {
  logic: { values: ['date-fns'] },
  locale: { values: [] },
  issues: { values: ['logic'], types: ['generated'] },
  errors: { values: ['issues'] },
  period: { values: ['generated'] },
  data: { values: ['json'], types: ['generated', 'logic', 'locale'] },
  generated: { values: ['logic'], types: ['households', 'organizations', 'locale'] },
  input: { values: [...ERRORS, 'logic', 'generated'], types: ['locale'] },
  explain: {
    values: ['data', 'generated', 'input', 'logic', ...ERRORS],
    types: ['locale'],
  },
  formulas: { values: ['input', 'logic', ...ERRORS] },
  households: { values: QUESTION, types: ['locale'] },
  places: { values: QUESTION, types: ['locale'] },
  organizations: { values: QUESTION, types: ['locale', 'households'] },
  plans: { values: [...QUESTION, 'places', 'organizations'], types: ['locale'] },
  registry: { values: ['households', ...QUESTION], types: ['locale'] },
  trace: {
    values: [
      'households',
      'places',
      'organizations',
      'plans',
      'data',
      'logic',
      'errors',
      'generated',
    ],
  },
  schema: {
    values: [
      'households',
      'organizations',
      'places',
      'plans',
      'data',
      'explain',
      'input',
      'issues',
      'json',
    ],
    types: ['errors', 'locale'],
  },
  sql: { values: ['households', 'generated', 'input', 'logic', ...ERRORS] },
  zod: {
    values: [
      'households',
      'organizations',
      'places',
      'plans',
      'input',
      'issues',
      'logic',
      'zod library',
    ],
    types: ['data', 'errors'],
  },
  index: {
    values: [
      'data',
      'errors',
      'explain',
      'formulas',
      'generated',
      'households',
      'input',
      'logic',
      'organizations',
      'places',
      'plans',
      'registry',
      'trace',
    ],
  },
}

/** The rooms of a question, in the order in which they are gone through: none imports from a later one. */
const ROOMS: Record<string, readonly string[]> = {
  households: ['record', 'facts', 'answer', 'columns', 'explain'],
  places: ['record', 'facts', 'answer', 'explain'],
  organizations: ['record', 'facts', 'answer', 'explain'],
  plans: ['record', 'facts', 'rubric', 'answer', 'explain'],
  registry: ['columns', 'cells', 'lists', 'household', 'report'],
}

/** All that may be imported from outside, and what it is called above. */
const OUTSIDE = [
  { pattern: /^zod$/, part: 'zod library' },
  { pattern: /^date-fns\/[a-z][A-Za-z]+$/, part: 'date-fns' },
  { pattern: /^(\.\.\/)+data\/[a-z-/]+(\.schema)?\.json$/, part: 'json' },
]

/** What they export has the same names on purpose: the schemas of one record, for two libraries. */
const ENTRIES = /^(schema|zod)\//

const KEBAB_CASE = /^[a-z0-9]+(-[a-z0-9]+)*$/
const DRAWERS = ['util', 'utils', 'helper', 'helpers', 'common', 'misc', 'lib']
const LONGEST_FILE = 250
const LONGEST_FUNCTION = 60

/** Each rule names the places that break it. */
const RULES: Record<string, (files: readonly File[]) => string[]> = {
  'follow the arrows': (files) =>
    importsOf(files)
      .filter(({ path, to, typeOnly }) => {
        const [from, target] = [partOf(path), partOf(to)]
        const { values = [], types = [] } = ARROWS[from] ?? {}
        const allowed = typeOnly ? [...values, ...types] : values
        return from !== target && !allowed.includes(target)
      })
      .map(({ path, to }) => `${path} imports ${to}`),

  'enter the rooms of a question in order': (files) =>
    importsOf(files)
      .filter(({ path, to }) => {
        const rooms = ROOMS[partOf(path)] ?? []
        const [from, target] = [path, to].map((one) => rooms.indexOf(roomOf(one))) as [
          number,
          number,
        ]
        return partOf(to) === partOf(path) && from >= 0 && target > from
      })
      .map(({ path, to }) => `${path} imports ${to}`),

  'stand in a room that a question has': (files) =>
    files
      .filter(({ path }) => {
        const rooms = ROOMS[partOf(path)]
        return rooms && path.split('/').length > 2 && !rooms.includes(roomOf(path))
      })
      .map(({ path }) => path),

  'import from outside only zod, single functions of date-fns and the JSON of the data': (files) =>
    importsOf(files)
      .filter(({ to }) => partOf(to) === 'nowhere')
      .map(({ path, to }) => `${path} imports ${to}`),

  'import no index.ts, except one from another': (files) =>
    importsOf(files)
      .filter(({ path, to }) => isIndex(to) && !isIndex(path))
      .map(({ path, to }) => `${path} imports ${to}`),

  'import in no circles, not even types': (files) => circlesOf(files),

  'have names in kebab-case': (files) =>
    namesOf(files)
      .filter(({ name }) => !KEBAB_CASE.test(name))
      .map(({ path }) => path),

  'have names that say what is in them': (files) =>
    namesOf(files)
      .filter(({ name }) => DRAWERS.includes(name))
      .map(({ path }) => path),

  'export by name, never everything': (files) =>
    statementsOf(files)
      .filter(({ statement }) => ts.isExportDeclaration(statement) && isWildcard(statement))
      .map(({ path }) => path),

  'hold in index.ts nothing but re-exports': (files) =>
    statementsOf(files.filter(({ path }) => isIndex(path)))
      .filter(({ statement }) => !(ts.isExportDeclaration(statement) && statement.moduleSpecifier))
      .map(({ path, statement }) => `${path}: ${statement.getText().split('\n')[0]}`),

  'export a name from one file, where it means one thing': (files) => {
    const exported = files
      .filter(({ path, text }) => !ENTRIES.test(path) && !text.startsWith('// Generated from'))
      .flatMap(({ path, tree }) => declaredIn(tree).map((name) => ({ path, name })))
    return exported
      .filter(({ name }) => exported.filter((one) => one.name === name).length > 1)
      .map(({ path, name }) => `${path}: ${name}`)
  },

  [`have at most ${LONGEST_FILE} lines`]: (files) =>
    files
      // A table of contents is as long as what it lists.
      .filter(({ path, text }) => !isIndex(path) && !text.startsWith('// Generated from'))
      .filter(({ text }) => text.trimEnd().split('\n').length > LONGEST_FILE)
      .map(({ path }) => path),

  [`have functions of at most ${LONGEST_FUNCTION} lines`]: (files) =>
    files.flatMap((file) =>
      nodesOf(file.tree)
        .filter((node) => ts.isFunctionLike(node) && linesOf(node, file.tree) > LONGEST_FUNCTION)
        .map((node) => `${file.path}: ${node.getText(file.tree).split('\n')[0]}`),
    ),
}

/** Tells which rules are broken, and where. */
function brokenRules(sources: Sources): Record<string, string[]> {
  const files = Array.from(sources, ([path, text]) => parse(path, text))
  const findings = Object.entries(RULES).map(([rule, check]) => [rule, check(files)] as const)
  return Object.fromEntries(findings.filter(([, places]) => places.length > 0))
}

function parse(path: string, text: string): File {
  const tree = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true)
  const imports = nodesOf(tree).flatMap((node) => {
    const found = importOf(node)
    return found ? [{ to: resolve(path, found.specifier), typeOnly: found.typeOnly }] : []
  })
  return { path, text, tree, imports }
}

/** Reads a statement, a call of `import()` or a type `import('…')`. */
function importOf(node: ts.Node): { specifier: string; typeOnly: boolean } | undefined {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) {
    const { moduleSpecifier } = node
    if (!moduleSpecifier || !ts.isStringLiteral(moduleSpecifier)) return undefined
    return { specifier: moduleSpecifier.text, typeOnly: isTypeOnly(node) }
  }
  if (ts.isImportTypeNode(node)) {
    return { specifier: node.argument.getText().slice(1, -1), typeOnly: true }
  }
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
    return { specifier: node.arguments[0]?.getText().slice(1, -1) ?? '', typeOnly: false }
  }
  return undefined
}

/** Whether nothing of it is left at run time: `import type`, or `type` before every name. */
function isTypeOnly(node: ts.ImportDeclaration | ts.ExportDeclaration): boolean {
  if (ts.isExportDeclaration(node)) {
    if (node.isTypeOnly) return true
    const { exportClause } = node
    if (!exportClause || !ts.isNamedExports(exportClause)) return false
    return exportClause.elements.every((element) => element.isTypeOnly)
  }
  const { importClause } = node
  if (!importClause) return false
  if (importClause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true
  const { name, namedBindings } = importClause
  if (name || !namedBindings || !ts.isNamedImports(namedBindings)) return false
  return namedBindings.elements.every((element) => element.isTypeOnly)
}

function isWildcard({ exportClause }: ts.ExportDeclaration): boolean {
  return !exportClause || ts.isNamespaceExport(exportClause)
}

function resolve(path: string, specifier: string): string {
  if (!specifier.startsWith('.') || specifier.endsWith('.json')) return specifier
  return posix.join(posix.dirname(path), specifier)
}

function partOf(path: string): string {
  const outside = OUTSIDE.find(({ pattern }) => pattern.test(path))
  if (outside) return outside.part
  const [first = ''] = path.replace(/\.ts$/, '').split('/')
  return Object.hasOwn(ARROWS, first) && path.endsWith('.ts') ? first : 'nowhere'
}

/** The folder within its part in which a file stands. */
function roomOf(path: string): string {
  return path.split('/')[1] ?? ''
}

const isIndex = (path: string) => posix.basename(path) === 'index.ts'

function importsOf(files: readonly File[]): (Import & { path: string })[] {
  return files.flatMap(({ path, imports }) => imports.map((found) => ({ path, ...found })))
}

function statementsOf(files: readonly File[]): { path: string; statement: ts.Statement }[] {
  return files.flatMap(({ path, tree }) =>
    tree.statements.map((statement) => ({ path, statement })),
  )
}

/** The names of files and folders. */
function namesOf(files: readonly File[]): { path: string; name: string }[] {
  return files.flatMap(({ path }) =>
    path
      .replace(/\.ts$/, '')
      .split('/')
      .map((name) => ({ path, name })),
  )
}

function nodesOf(node: ts.Node): ts.Node[] {
  const nodes = [node]
  ts.forEachChild(node, (child) => {
    nodes.push(...nodesOf(child))
  })
  return nodes
}

function linesOf(node: ts.Node, tree: ts.SourceFile): number {
  const lineAt = (position: number) => tree.getLineAndCharacterOfPosition(position).line
  return lineAt(node.getEnd()) - lineAt(node.getStart(tree)) + 1
}

/** The names that a file exports, each once: a function may have several signatures. */
function declaredIn(tree: ts.SourceFile): string[] {
  const names = tree.statements.flatMap((statement) => {
    if (!ts.canHaveModifiers(statement)) return []
    const isExported = ts
      .getModifiers(statement)
      ?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)
    if (!isExported) return []
    if (ts.isVariableStatement(statement)) {
      return statement.declarationList.declarations.map(({ name }) => name.getText(tree))
    }
    const { name } = statement as ts.DeclarationStatement
    return name ? [name.getText(tree)] : []
  })
  return [...new Set(names)]
}

/** Strips the files that import nothing that is left, again and again: what stays is in a circle or leads to one. */
function circlesOf(files: readonly File[]): string[] {
  let rest = files
  for (;;) {
    const paths = new Set(rest.map(({ path }) => path))
    const next = rest.filter(({ imports }) => imports.some(({ to }) => paths.has(to)))
    if (next.length === rest.length) return rest.map(({ path }) => path)
    rest = next
  }
}

function readSources(): Sources {
  const folder = fileURLToPath(new URL('../src/', import.meta.url))
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.ts'))
  return new Map(paths.sort().map((path) => [path, readFileSync(join(folder, path), 'utf8')]))
}

const sources = readSources()
const broken = brokenRules(sources)

describe('the files of src', () => {
  it('are found', () => {
    expect([...sources.keys()]).toEqual(
      expect.arrayContaining(['index.ts', 'data/index.ts', 'households/record/household.ts']),
    )
  })

  it.each(Object.keys(RULES))('%s', (rule) => {
    expect(broken[rule] ?? []).toEqual([])
  })

  it('belong to a part with arrows, and every part has files', () => {
    expect(new Set([...sources.keys()].map(partOf))).toEqual(new Set(Object.keys(ARROWS)))
  })
})

const ARROW = 'follow the arrows'
const FROM_OUTSIDE =
  'import from outside only zod, single functions of date-fns and the JSON of the data'
const ORDER = 'enter the rooms of a question in order'
const ROOM = 'stand in a room that a question has'
const INDEX = 'import no index.ts, except one from another'
const CIRCLE = 'import in no circles, not even types'
const NAMES = 'have names that say what is in them'
const KEBAB = 'have names in kebab-case'
const WILDCARD = 'export by name, never everything'
const RE_EXPORTS = 'hold in index.ts nothing but re-exports'
const ONE_NAME = 'export a name from one file, where it means one thing'
const LONG_FILE = `have at most ${LONGEST_FILE} lines`
const LONG_FUNCTION = `have functions of at most ${LONGEST_FUNCTION} lines`

function longFunction(lines: number): string {
  return `export const long = () => {\n${'  1\n'.repeat(lines - 2)}}\n`
}

/** Files, and the rules that they break: the first ones break none, however near they come. */
const PLANTED: readonly [what: string, files: Record<string, string>, rules: readonly string[]][] =
  [
    [
      'data that takes a type from logic',
      { 'data/a.ts': "import type { F } from '../logic/b.ts'" },
      [],
    ],
    ['data that marks each type', { 'data/a.ts': "import { type F } from '../logic/b.ts'" }, []],
    ['data that reads JSON', { 'data/a.ts': "import rows from '../../data/a-b.json'" }, []],
    [
      'a schema that reads JSON',
      { 'schema/a.ts': "import s from '../../data/schema/a.schema.json'" },
      [],
    ],
    [
      'households that add',
      { 'households/a.ts': "import { shift } from '../logic/calendar.ts'" },
      [],
    ],
    ['the zod entry', { 'zod/a.ts': "import * as z from 'zod'" }, []],
    ['the root index', { 'index.ts': "export { a, type B } from './data/index.ts'" }, []],
    ['a long generated file', { 'data/a.ts': `// Generated from b\n${'\n'.repeat(300)}1` }, []],
    ['a file of 250 lines', { 'data/a.ts': '1\n'.repeat(250) }, []],
    ['a function of 60 lines', { 'data/a.ts': longFunction(60) }, []],

    ['logic that knows the data', { 'logic/a.ts': "import { d } from '../data/d.ts'" }, [ARROW]],
    ['logic that knows a type', { 'logic/a.ts': "import type { d } from '../data/d.ts'" }, [ARROW]],
    ['data that computes', { 'data/a.ts': "import { f } from '../logic/b.ts'" }, [ARROW]],
    ['data that re-exports', { 'data/a.ts': "export { f } from '../logic/b.ts'" }, [ARROW]],
    ['data that is loaded for nothing', { 'data/a.ts': "import '../logic/b.ts'" }, [ARROW]],
    ['data that validates', { 'data/a.ts': "import * as z from 'zod'" }, [ARROW]],
    ['input that validates by zod', { 'input/a.ts': "import * as z from 'zod'" }, [ARROW]],
    ['errors that know the input', { 'errors.ts': "import { c } from './input/c.ts'" }, [ARROW]],
    [
      'input that knows households',
      { 'input/a.ts': "import { h } from '../households/h.ts'" },
      [ARROW],
    ],
    [
      'provisions that know households',
      { 'provisions/a.ts': "import { h } from '../households/h.ts'" },
      [ARROW],
    ],
    [
      'households that use date-fns',
      { 'households/a.ts': "import { addDays } from 'date-fns/addDays'" },
      [ARROW],
    ],
    [
      'households that read JSON',
      { 'households/a.ts': "import rows from '../../data/a.json'" },
      [ARROW],
    ],
    [
      'households that know the schema',
      { 'households/facts/a.ts': "import { s } from '../../schema/s.ts'" },
      [ARROW],
    ],
    [
      'an import at run time',
      { 'logic/a.ts': "export const d = () => import('../data/d.ts')" },
      [ARROW],
    ],
    [
      'an import within a type',
      { 'logic/a.ts': "export type D = import('../data/d.ts').D" },
      [ARROW],
    ],
    [
      'a part that has no arrows',
      { 'elsewhere/a.ts': "import { d } from '../data/d.ts'" },
      [ARROW],
    ],

    ['another zod', { 'zod/a.ts': "import { z } from 'zod/v3'" }, [ARROW, FROM_OUTSIDE]],
    [
      'the root of date-fns',
      { 'logic/a.ts': "import { addDays } from 'date-fns'" },
      [ARROW, FROM_OUTSIDE],
    ],
    ['something else', { 'logic/a.ts': "import { x } from 'lodash'" }, [ARROW, FROM_OUTSIDE]],
    [
      'JSON that is no data',
      { 'data/a.ts': "import p from '../../package.json'" },
      [ARROW, FROM_OUTSIDE],
    ],

    [
      'an import of an index',
      { 'households/a.ts': "import { d } from '../data/index.ts'" },
      [INDEX],
    ],
    [
      'a circle',
      { 'logic/a.ts': "import { b } from './b.ts'", 'logic/b.ts': "import { a } from './a.ts'" },
      [CIRCLE],
    ],
    [
      'a circle of types over three files',
      {
        'logic/a.ts': "import type { B } from './b.ts'",
        'logic/b.ts': "export type { C } from './c.ts'",
        'logic/c.ts': "import type { A } from './a.ts'",
      },
      [CIRCLE],
    ],
    [
      'a room that asks a later one',
      { 'plans/record/a.ts': "import { b } from '../answer/b.ts'" },
      [ORDER],
    ],
    [
      'a type of a later room',
      { 'registry/columns/a.ts': "import type { B } from '../lists/b.ts'" },
      [ORDER],
    ],
    ['a room of its own', { 'places/words/a.ts': '' }, [ROOM]],
    ['a file that imports itself', { 'logic/a.ts': "import { a } from './a.ts'" }, [CIRCLE]],

    ['a name with a capital', { 'logic/someThing.ts': '' }, [KEBAB]],
    ['a name with an underscore', { 'data/some_thing/a.ts': '' }, [KEBAB]],
    ['a drawer', { 'households/utils.ts': '' }, [NAMES]],
    ['a folder of odds and ends', { 'logic/common/a.ts': '' }, [NAMES]],
    ['a wildcard', { 'data/a.ts': "export * from './b.ts'" }, [WILDCARD]],
    ['a named wildcard', { 'data/index.ts': "export * as b from './b.ts'" }, [WILDCARD]],
    ['an index that decides', { 'data/index.ts': 'export const one = 1' }, [RE_EXPORTS]],
    ['an index that imports', { 'data/index.ts': "import './b.ts'" }, [RE_EXPORTS]],
    [
      'one name with two signatures, and one that is not exported',
      {
        'logic/a.ts': 'export function a(): void\nexport function a(b?: 1): void {}',
        'places/b.ts': 'function a() {}',
      },
      [],
    ],
    [
      'schemas of one record, for two libraries',
      { 'schema/a.ts': 'export const a = 1', 'zod/a.ts': 'export const a = 1' },
      [],
    ],
    [
      'a type that is called as another one',
      { 'logic/a.ts': 'export type A = 1', 'places/b.ts': 'export interface A {}' },
      [ONE_NAME],
    ],
    [
      'a function that is called as a constant',
      { 'logic/a.ts': 'export function a() {}', 'places/b.ts': 'export const a = 1, b = 2' },
      [ONE_NAME],
    ],
    ['a giant', { 'data/a.ts': '1\n'.repeat(251) }, [LONG_FILE]],
    ['a long function', { 'data/a.ts': longFunction(61) }, [LONG_FUNCTION]],
    ['a long method', { 'data/a.ts': `class A { a() {\n${'1\n'.repeat(60)}} }` }, [LONG_FUNCTION]],
  ]

describe('the rules of src', () => {
  it.each(PLANTED)('see %s for what it is', (_, files, rules) => {
    expect(Object.keys(brokenRules(new Map(Object.entries(files))))).toEqual(rules)
  })

  it('are each broken by something planted', () => {
    expect(new Set(PLANTED.flatMap(([, , rules]) => rules))).toEqual(new Set(Object.keys(RULES)))
  })

  it('see a wrong import among the real files, and where it is', () => {
    const wrong = "import type { Household } from '../households/record/household.ts'\n"
    const path = 'logic/ternary.ts'
    const spoiled = new Map([...sources, [path, wrong + sources.get(path)]])
    expect(brokenRules(spoiled)[ARROW]).toEqual([
      'logic/ternary.ts imports households/record/household.ts',
    ])
  })
})
