import { readdirSync, readFileSync } from 'node:fs'

const folder = new URL('../../data/conformance/', import.meta.url)

/** The questions that have cases: every file is one. */
export const conformanceNames = readdirSync(folder)
  .filter((file) => file.endsWith('.json'))
  .map((file) => file.slice(0, -'.json'.length))
  .sort()

export function readConformance(name: string): string {
  return readFileSync(new URL(`${name}.json`, folder), 'utf8')
}

/** The cases of every question with the answers that they should have; what a case is called decides nothing. */
export function conformanceCases(texts: Readonly<Record<string, string>> = readAll()): unknown {
  return Object.entries(texts).map(([question, text]) => {
    const { cases }: { cases: Record<string, unknown>[] } = JSON.parse(text)
    return [question, cases.map(({ name: _, ...asked }) => asked)]
  })
}

// As imports, a bundler may take the hostile key __proto__ for a prototype.
function readAll(): Record<string, string> {
  return Object.fromEntries(conformanceNames.map((name) => [name, readConformance(name)]))
}
