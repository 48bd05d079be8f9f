import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { transformSync } from 'esbuild'
import { entries } from '../tsup.config.ts'

// Completes what tsup built: data and CommonJS without their white space, and the types of the ES modules.
for (const path of readdirSync('data', { recursive: true, encoding: 'utf8' })) {
  if (!path.endsWith('.json')) continue
  const target = `dist/data/${path}`
  mkdirSync(dirname(target), { recursive: true })
  writeFileSync(target, JSON.stringify(JSON.parse(readFileSync(`data/${path}`, 'utf8'))))
}
// Names stay: a stack trace and an auditor read them. ES modules stay as they are, for the marks by which bundlers drop
// what is not used would go too.
for (const path of readdirSync('dist')) {
  if (!path.endsWith('.cjs')) continue
  const code = readFileSync(`dist/${path}`, 'utf8')
  const options = {
    charset: 'utf8',
    target: 'node18',
    minifyWhitespace: true,
    minifySyntax: true,
  } as const
  writeFileSync(`dist/${path}`, transformSync(code, options).code)
}
// The types are those of the CommonJS modules: one copy for both.
for (const name of Object.keys(entries)) {
  writeFileSync(`dist/${name}.d.ts`, `export * from './${name}.cjs'\n`)
}
