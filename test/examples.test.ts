import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { posix } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'

const NAME = 'chongqing-aid-guideline'
const root = fileURLToPath(new URL('../', import.meta.url))
/** Where an example is written to be run: other packages that it imports are found from there. */
const cache = `${root}node_modules/.cache/examples`
const ENTRIES: Record<string, string> = {
  [NAME]: 'src/index.ts',
  [`${NAME}/data`]: 'src/data/index.ts',
  [`${NAME}/schema`]: 'src/schema/index.ts',
  [`${NAME}/sql`]: 'src/sql/index.ts',
  [`${NAME}/zod`]: 'src/zod/index.ts',
}

interface Example {
  /** The file and what in it the example is of. */
  readonly name: string
  readonly code: string
}

/** What a line `expression //=> value` came to. */
interface Outcome {
  readonly actual: unknown
  readonly expected: unknown
}

const read = (path: string) => readFileSync(root + path, 'utf8')

function filesUnder(folder: string, extension: string): string[] {
  return readdirSync(root + folder, { recursive: true, encoding: 'utf8' })
    .map((path) => `${folder}/${path.replaceAll('\\', '/')}`)
    .filter((path) => path.endsWith(extension))
    .sort()
}

function treeOf(path: string, text: string): ts.SourceFile {
  return ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true)
}

function nodesOf(node: ts.Node): ts.Node[] {
  const nodes = [node]
  ts.forEachChild(node, (child) => {
    nodes.push(...nodesOf(child))
  })
  return nodes
}

/** The examples in the TSDoc of a source file. */
function examplesInSource(path: string, text: string): Example[] {
  return nodesOf(treeOf(path, text)).flatMap((node) =>
    ts
      .getJSDocCommentsAndTags(node)
      .filter((comment) => ts.isJSDoc(comment) && comment.parent === node)
      .flatMap((comment) => examplesInComment(comment.getText()))
      .map((code) => ({ name: `${path} ${nameOf(node)}`, code })),
  )
}

function examplesInComment(comment: string): string[] {
  const lines = comment.replace(/^\/\*\*|\*\/$/g, '').split('\n')
  const text = lines.map((line) => line.replace(/^\s*\* ?/, '')).join('\n')
  const tags = text.split(/^@(?=[a-z])/m).slice(1)
  return tags.filter((tag) => /^example\b/.test(tag)).map((tag) => tag.slice('example'.length))
}

function nameOf(node: ts.Node): string {
  if (ts.isVariableStatement(node))
    return node.declarationList.declarations[0]?.name.getText() ?? ''
  return ts.getNameOfDeclaration(node as ts.Declaration)?.getText() ?? ''
}

/** The blocks of TypeScript in a page that say what comes out. */
function examplesInPage(path: string, text: string): Example[] {
  return [...text.matchAll(/^( *)```ts\b.*\n([\s\S]*?)^\1```/gm)]
    .map((match) => ({
      name: `${path} line ${text.slice(0, match.index).split('\n').length}`,
      code: match[2] ?? '',
    }))
    .filter(({ code }) => code.includes('//=>'))
}

/** Turns each `expression //=> value` into a note of both; the code says what it has noted when it is through. */
function noting(code: string): string {
  const tree = treeOf('example.ts', code)
  let text = code
  let found = 0
  for (const node of nodesOf(tree).reverse()) {
    if (!ts.isExpressionStatement(node)) continue
    const comment = ts.getTrailingCommentRanges(code, node.getEnd())?.[0]
    const said = comment && /^\/\/=>(.*)$/.exec(code.slice(comment.pos, comment.end))
    if (!comment || !said) continue
    const note = `outcomes.push({ actual: (${node.expression.getText()}), expected: (${said[1]}) });`
    text = text.slice(0, node.getStart()) + note + text.slice(comment.end)
    found += 1
  }
  const written = code.split('//=>').length - 1
  if (found !== written)
    throw new Error(`${written - found} of ${written} //=> follow no expression`)
  return `export const outcomes = []\n${text}`
}

/** Runs an example and gives back what was noted. */
async function outcomesOf(code: string): Promise<Outcome[]> {
  const { outputFiles } = await build({
    stdin: { contents: noting(code), resolveDir: root, loader: 'ts' },
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    alias: Object.fromEntries(Object.entries(ENTRIES).map(([name, path]) => [name, root + path])),
    packages: 'external',
    tsconfigRaw: {},
    write: false,
    logLevel: 'silent',
  })
  const text = outputFiles[0]?.text ?? ''
  mkdirSync(cache, { recursive: true })
  const path = `${cache}/${createHash('sha256').update(text).digest('hex')}.mjs`
  writeFileSync(path, text)
  const { outcomes } = await import(/* @vite-ignore */ path)
  return outcomes
}

/** Fails unless every `//=>` of the code was reached and is right. */
async function expectToHold(code: string): Promise<void> {
  const outcomes = await outcomesOf(code)
  expect(outcomes).toHaveLength(code.split('//=>').length - 1)
  expect(outcomes.length).toBeGreaterThan(0)
  for (const { actual, expected } of outcomes) expect(actual).toEqual(expected)
}

/** Follows a name that an entry exports to the file that declares it. */
function declarationOf(path: string, name: string): { path: string; node: ts.Node } {
  for (const statement of treeOf(path, read(path)).statements) {
    if (nameOf(statement) === name) return { path, node: statement }
    if (!ts.isExportDeclaration(statement) || !statement.moduleSpecifier) continue
    const { exportClause, moduleSpecifier } = statement
    if (!exportClause || !ts.isNamedExports(exportClause)) continue
    if (!exportClause.elements.some((element) => element.name.text === name)) continue
    const specifier = (moduleSpecifier as ts.StringLiteral).text
    return declarationOf(posix.join(posix.dirname(path), specifier), name)
  }
  throw new Error(`${path} does not export ${name}`)
}

const inSources = filesUnder('src', '.ts').flatMap((path) => examplesInSource(path, read(path)))
const pages = [
  'README.md',
  'README.zh-CN.md',
  ...filesUnder('docs', '.md').filter((path) => !/^docs\/api\//.test(path)),
]
const inPages = pages.flatMap((path) => examplesInPage(path, read(path)))

describe('the example of', () => {
  for (const { name, code } of inSources) it(`${name} holds`, () => expectToHold(code))
})

describe('the example in', () => {
  for (const { name, code } of inPages) it(`${name} holds`, () => expectToHold(code))
})

const exported = await Promise.all(
  Object.entries(ENTRIES).map(async ([entry, path]) => {
    const values = Object.keys(await import(/* @vite-ignore */ root + path))
    return values.map((name) => ({ entry, name, ...declarationOf(path, name) }))
  }),
)

describe('every function and constant', () => {
  const documented = new Set(inSources.map(({ name }) => name))
  const cases = exported.flat().filter(({ node }) => !ts.isClassDeclaration(node))

  for (const { entry, path, name } of cases) {
    it(`${name} of ${entry} has an example`, () => {
      expect(documented).toContain(`${path} ${name}`)
    })
  }
})

describe('an example', () => {
  const prefix = `import { targetGroups } from '${NAME}/data'\n`

  it.each([
    ['a value', `${prefix}targetGroups.length //=> 8`],
    ['several', '1 + 1 //=> 2\n2 + 2 //=> 4'],
    ['an object, whatever is undefined in it', '({ a: 1, b: undefined }) //=> { a: 1 }'],
    ['over several lines', '[\n  1,\n].map(String) //=> ["1"]'],
    ['within a block', 'try {\n  throw 1\n} catch (error) {\n  error //=> 1\n}'],
    ['that is awaited', 'await Promise.resolve(1) //=> 1'],
    ['with types', 'const one: number = 1\none as unknown //=> 1'],
  ])('holds: %s', async (_, code) => {
    await expectToHold(code)
  })

  it.each([
    ['a wrong value', `${prefix}targetGroups.length //=> 9`],
    ['a wrong value after a right one', '1 + 1 //=> 2\n2 + 2 //=> 5'],
    ['a wrong object', '({ a: 1, b: 2 }) //=> { a: 1 }'],
    ['a line that is not reached', 'if (1 > 2) {\n  1 //=> 1\n}'],
    ['a name that does not exist', 'nothing //=> 1'],
    ['an import that does not exist', `import { no } from '${NAME}'\nno //=> undefined`],
    ['a value of a declaration', 'const one = 1 //=> 1'],
    ['nothing said', '1 + 1'],
    ['an error', 'throw new Error("no")\n1 //=> 1'],
  ])('does not hold: %s', async (_, code) => {
    await expect(expectToHold(code)).rejects.toThrow()
  })

  it('is found in TSDoc, whatever comes before and after it', () => {
    const comment = [
      '/**',
      ' * Adds.',
      ' *',
      ' * @returns the sum.',
      ' * @example',
      ' * add(1, 2) //=> 3',
      " * '@' //=> '@'",
      ' * @see nothing',
      ' */',
    ]
    const text = `${comment.join('\n')}\nexport function add() {}`
    expect(examplesInSource('a.ts', text)).toEqual([
      { name: 'a.ts add', code: "\nadd(1, 2) //=> 3\n'@' //=> '@'\n" },
    ])
  })

  it('is found in pages where it says what comes out', () => {
    const text = '# A\n\n```ts\n1 //=> 1\n```\n\n```ts\n2\n```\n\n```sh\n3 //=> 3\n```\n'
    expect(examplesInPage('a.md', text)).toEqual([{ name: 'a.md line 3', code: '1 //=> 1\n' }])
  })
})
