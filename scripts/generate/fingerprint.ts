import { createHash } from 'node:crypto'
import { conformanceCases } from './conformance-cases.ts'
import type { Data } from './data.ts'
import { decidingRules } from './deciding-rules.ts'
import { outcomes } from './outcomes.ts'

/** Names the rules, what their cases ask and answer, and what else comes out of them. */
export async function fingerprint(data: Data): Promise<string> {
  return hashOf({
    rules: decidingRules(data),
    cases: conformanceCases(),
    outcomes: await outcomes(),
  })
}

/** The sha-256 of the canonical JSON of something, in hexadecimal. */
export function hashOf(value: unknown): string {
  return createHash('sha256').update(canonical(value)).digest('hex')
}

function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, part) =>
    part !== null && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  )
}
