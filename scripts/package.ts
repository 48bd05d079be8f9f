import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { type TransformOptions, transformSync } from 'esbuild'
import { entries, supported } from '../tsup.config.ts'

// Completes what tsup built: data and code without their white space, and the types of the ES modules.
// The answers to the five questions are there for a port; those of what is looked up stay in the repository, and so do the
// words of which the code has tables of its own: of addresses and of errors.
const IN_CODE = ['place-words', 'form-labels', 'issue-rules', 'registry-issues']
const LEFT_OUT = [
  ...['conformance/contacts.json', 'conformance/support.json'],
  ...IN_CODE.flatMap((name) => [`${name}.json`, `schema/${name}.schema.json`]),
]
for (const path of readdirSync('data', { recursive: true, encoding: 'utf8' })) {
  if (!path.endsWith('.json') || LEFT_OUT.includes(path)) continue
  const target = `dist/data/${path}`
  mkdirSync(dirname(target), { recursive: true })
  writeFileSync(target, JSON.stringify(JSON.parse(readFileSync(`data/${path}`, 'utf8'))))
}
for (const path of readdirSync('dist')) {
  if (!/\.c?js$/.test(path)) continue
  const code = readFileSync(`dist/${path}`, 'utf8')
  writeFileSync(`dist/${path}`, path.endsWith('.cjs') ? commonJs(code) : compactModule(code))
}
// The types are those of the CommonJS modules: one copy for both.
for (const name of Object.keys(entries)) {
  writeFileSync(`dist/${name}.d.ts`, `export * from './${name}.cjs'\n`)
}

/**
 * CommonJS that node's reader of export names understands, so that `import` takes it by names too. Rows are used as they
 * were read: esbuild would put a copy of each beside it, in case it had names to import.
 */
function commonJs(code: string): string {
  const module = compact(code, { format: 'cjs', platform: 'node' })
  return module.replace(/__toESM\((require\("[^"]+\.json"\))\)/g, '{default:$1}')
}

/**
 * The marks by which bundlers drop what is not used are white space to esbuild: they go through it as the beginning of
 * the name that they stand before. A last call holds what it would take for unused under such a name.
 */
function compactModule(code: string): string {
  const marked = code.replace(/\/\* @__PURE__ \*\/ (new )?/g, '$1__PURE__')
  const names = new Set(Array.from(marked.matchAll(/__PURE__(\w+)/g), ([, name]) => name))
  return compact(`${marked}\n__USED__(${[...names]})`)
    .replace(/;?\s*__USED__\([^)]*\);?\s*$/, '\n')
    .replace(/(new )?__PURE__/g, '/*@__PURE__*/$1')
}

/**
 * Leaves white space out and writes each statement in its shortest form. Names stay, and lines stay short: an auditor reads
 * them, and Node prints the whole line that an error was thrown in. What was broken inside a text is put together again, so
 * that it can be searched for.
 */
function compact(code: string, options?: TransformOptions): string {
  const ours = {
    charset: 'utf8',
    target: 'node18',
    supported,
    minifyWhitespace: true,
    minifySyntax: true,
    lineLimit: 160,
  } as const
  return transformSync(code, { ...ours, ...options }).code.replace(/(?<!\\)\\\n/g, '')
}
