import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { declarations } from './release/declarations.ts'

const root = fileURLToPath(new URL('../', import.meta.url))

const HEAD = `# API report

Every name that an entry exports, with its declaration, so that a change of what callers see is a change of this page. Under
a name that ends in \`(inner)\` stands what is not exported, but part of what is. Printed from the built types by
\`npm run build && npm run api\`; a test compares.
`

type Declarations = ReadonlyMap<string, string>

/** The page of everything that the built package exports. */
export function apiReport(): string {
  const { exports } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'))
  const entries = Object.keys(exports).filter((entry) => exports[entry].import?.types)
  const paths = entries.map((entry) => root + exports[entry].import.types.slice('./'.length))
  const [first = new Map(), ...others] = declarations(paths).values()
  const sections = [first, ...others].map((texts, at) =>
    at === 0 ? section(entries[at], texts) : section(entries[at], texts, first),
  )
  return HEAD + sections.join('')
}

/** What the root exports too is not printed twice. */
function section(entry = '', texts: Declarations, root: Declarations = new Map()): string {
  const shared = [...texts.keys()].filter((name) => root.get(name) === texts.get(name))
  const own = [...texts].filter(([name]) => !shared.includes(name))
  const note = shared.length === 0 ? '' : `\nAs in \`.\`: ${shared.join(', ')}.\n`
  const parts = own.map(([name, text]) => `\n### ${name}\n\n\`\`\`ts\n${text}\n\`\`\`\n`)
  return `\n## \`${entry}\`\n${note}${parts.join('')}`
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(`${root}docs/api-report.md`, apiReport())
}
