import { createHash } from 'node:crypto'

/** What decides: a change of any of it changes the fingerprint, a changed label does not. */
export type DecidingRules = Record<
  'facts' | 'readings' | 'groups' | 'outcomes' | 'organizations' | 'plans' | 'places',
  unknown
>

/** The sha-256 of the canonical JSON of rules, in hexadecimal. */
export function fingerprintOf(rules: DecidingRules): string {
  return createHash('sha256').update(canonical(rules)).digest('hex')
}

function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, part) =>
    part !== null && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  )
}
