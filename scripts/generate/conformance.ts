import { readFileSync } from 'node:fs'
import type { Data } from './product.ts'
import { fingerprint } from './ruleset.ts'

/** The questions that have cases. */
export const conformanceNames = ['households', 'registry', 'places', 'contacts'] as const

/** The cases of a question under the fingerprint of the rules that answer them; the cases stay as they are written. */
export async function conformanceText(
  name: (typeof conformanceNames)[number],
  data: Data,
): Promise<string> {
  const url = new URL(`../../data/conformance/${name}.json`, import.meta.url)
  const head = `"fingerprint": ${JSON.stringify(await fingerprint(data))}`
  return readFileSync(url, 'utf8').replace(/"fingerprint": "[0-9a-f]*"/, head)
}
