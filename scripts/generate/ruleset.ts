import households from '../../data/conformance/households.json'
import { version } from '../../package.json'
import { fingerprintOf } from './fingerprint.ts'
import { householdRules } from './household-rules.ts'
import { organizationRules } from './organization-rules.ts'
import { planRules } from './plan-rules.ts'
import type { Data } from './product.ts'
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
  const { groupRules, readingRules } = householdRules(data)
  const fingerprint = fingerprintOf({
    facts: data.householdFacts.map(({ id, provision, fields, readings, ages }) => ({
      id,
      provision,
      fields,
      readings,
      ages,
    })),
    readings: readingRules,
    groups: groupRules,
    outcomes: await outcomes(),
    organizations: organizationRules(data),
    plans: planRules(data),
  })
  const ruleset = JSON.stringify({ document: number, version, fingerprint }, null, 2)
  return (
    BANNER +
    [
      TYPES,
      `export const ruleset: Ruleset = /* @__PURE__ */ Object.freeze(${ruleset})\n`,
      `/** The day on which the document was issued. */\nexport const issued = ${JSON.stringify(issued)}\n`,
      `/** The day on which the campaign that it served ended. */\nexport const ended = ${JSON.stringify(lifecycle.ended)}\n`,
    ].join('\n')
  )
}

/** What the rules make of the conformance cases. */
async function outcomes(): Promise<unknown> {
  const { classifyHousehold } = await import('../../src/households/answer/classify.ts')
  return households.map(({ input, options }) => {
    const { groups, attention } = classifyHousehold(input, options as { asOf: string })
    return [...groups, ...attention].map(({ verdict, missing }) => [verdict, ...missing])
  })
}
