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
  return (
    BANNER +
    [
      TYPES,
      `/** Of the rules of this package; apart, since explanations need no more. */\nexport const fingerprint = ${JSON.stringify(await fingerprint(data))}\n`,
      `export const ruleset: Ruleset = /* @__PURE__ */ Object.freeze({
  document: ${JSON.stringify(number)},
  version: ${JSON.stringify(version)},
  fingerprint,
})\n`,
      `/** The day on which the document was issued. */\nexport const issued = ${JSON.stringify(issued)}\n`,
      `/** The day on which the campaign that it served ended. */\nexport const ended = ${JSON.stringify(lifecycle.ended)}\n`,
    ].join('\n')
  )
}
