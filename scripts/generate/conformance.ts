import { readConformance } from './conformance-cases.ts'
import type { Data } from './data.ts'
import { fingerprint } from './fingerprint.ts'

/** The cases of a question under the fingerprint of the rules that answer them; the cases stay as they are written. */
export async function conformanceText(name: string, data: Data): Promise<string> {
  const head = `"fingerprint": ${JSON.stringify(await fingerprint(data))}`
  return readConformance(name).replace(/"fingerprint": "[0-9a-f]*"/, head)
}
