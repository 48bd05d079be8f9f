import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { transformSync } from 'esbuild'
import { entries } from '../tsup.config.ts'

// Completes what tsup built: data and code without their white space, and the types of the ES modules.
// The answers to the five questions are there for a port; those of what is looked up stay in the repository.
const LEFT_OUT = ['conformance/contacts.json', 'conformance/support.json']
for (const path of readdirSync('data', { recursive: true, encoding: 'utf8' })) {
  if (!path.endsWith('.json') || LEFT_OUT.includes(path)) continue
  const target = `dist/data/${path}`
  mkdirSync(dirname(target), { recursive: true })
  writeFileSync(target, JSON.stringify(JSON.parse(readFileSync(`data/${path}`, 'utf8'))))
}
for (const path of readdirSync('dist')) {
  if (!/\.c?js$/.test(path)) continue
  const code = readFileSync(`dist/${path}`, 'utf8')
  writeFileSync(`dist/${path}`, path.endsWith('.cjs') ? compact(code, true) : compactModule(code))
}
// The types are those of the CommonJS modules: one copy for both.
for (const name of Object.keys(entries)) {
  writeFileSync(`dist/${name}.d.ts`, `export * from './${name}.cjs'\n`)
}

/** Leaves white space out. Names stay: a stack trace and an auditor read them. */
function compact(code: string, minifySyntax: boolean): string {
  const options = { charset: 'utf8', target: 'node18', minifyWhitespace: true } as const
  return transformSync(code, { ...options, minifySyntax }).code
}

/**
 * The marks by which bundlers drop what is not used are white space to esbuild: they go through it as the beginning of
 * the name that they stand before.
 */
function compactModule(code: string): string {
  const marked = code.replace(/\/\* @__PURE__ \*\/ (new )?/g, '$1__PURE__')
  return compact(marked, false).replace(/(new )?__PURE__/g, '/*@__PURE__*/$1')
}
