import { version } from '../../package.json'
import type { Data } from './data.ts'
import { fingerprint } from './fingerprint.ts'
import { BANNER } from './source-text.ts'

const TYPES = `/** Which rules decided: store it beside the decision. */
export interface Ruleset {
  /** The number of the document. */
  readonly document: string
  /** The version of this package. */
  readonly version: string
  /** A sha-256 that changes when a rule changes, and not when a label does. */
  readonly fingerprint: string
}
`

/** Prints what every result carries. The rules run for it, so it comes after them. */
export async function rulesetText(data: Data): Promise<string> {
  const { number, issued, lifecycle } = data.sourceDocument
  const ruleset = { document: number, version, fingerprint: await fingerprint(data) }
  return (
    BANNER +
    [
      TYPES,
      `export const ruleset: Ruleset = /* @__PURE__ */ Object.freeze(${JSON.stringify(ruleset, null, 2)})\n`,
      `/** The day on which the document was issued. */\nexport const issued = ${JSON.stringify(issued)}\n`,
      `/** The day on which the campaign that it served ended. */\nexport const ended = ${JSON.stringify(lifecycle.ended)}\n`,
    ].join('\n')
  )
}
