import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { expect, it } from 'vitest'

const root = fileURLToPath(new URL('../../', import.meta.url))

const PAGES = [
  'README.md',
  'README.zh-CN.md',
  ...readdirSync(`${root}docs`)
    .filter((name) => name.endsWith('.md') && name !== 'api-report.md')
    .map((name) => `docs/${name}`),
]

/** The blocks of a page that are whole programs, by a name that says where they stand. */
function programsIn(page: string): [name: string, code: string][] {
  const text = readFileSync(root + page, 'utf8')
  return [...text.matchAll(/^```ts\b.*\n([\s\S]*?)^```/gm)]
    .filter(([, code]) => code?.includes('//=>'))
    .map((match) => {
      const line = text.slice(0, match.index).split('\n').length
      return [`${root}test/${page.replaceAll('/', '-')}-${line}.ts`, `${match[1]}\nexport {}\n`]
    })
}

const programs = new Map(PAGES.flatMap(programsIn))

it('every program of a page is right for the compiler of a strict project', () => {
  const config = ts.readConfigFile(`${root}tsconfig.json`, ts.sys.readFile)
  const { options } = ts.parseJsonConfigFileContent(config.config, ts.sys, root)
  const host = ts.createCompilerHost(options)
  const own: Pick<ts.CompilerHost, 'fileExists' | 'readFile'> = {
    fileExists: (path) => programs.has(path) || ts.sys.fileExists(path),
    readFile: (path) => programs.get(path) ?? ts.sys.readFile(path),
  }
  const getSourceFile: ts.CompilerHost['getSourceFile'] = (path, ...rest) => {
    const text = programs.get(path)
    return text === undefined
      ? host.getSourceFile(path, ...rest)
      : ts.createSourceFile(path, text, ts.ScriptTarget.Latest)
  }
  const program = ts.createProgram(
    [...programs.keys()],
    // Values that are only looked at are no mistake in an example.
    { ...options, noEmit: true, noUnusedLocals: false },
    { ...host, ...own, getSourceFile },
  )
  const found = [...programs.keys()].flatMap((name) => {
    const file = program.getSourceFile(name)
    return ts
      .getPreEmitDiagnostics(program, file)
      .map(
        ({ messageText }) =>
          `${name.slice(root.length)}: ${ts.flattenDiagnosticMessageText(messageText, ' ').slice(0, 300)}`,
      )
  })
  expect(programs.size).toBeGreaterThan(30)
  expect(found).toEqual([])
})
