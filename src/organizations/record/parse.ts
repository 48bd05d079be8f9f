import type { Result } from '../../errors.ts'
import { checkerOf } from '../../input/check.ts'
import { findContradictions } from './contradictions.ts'
import type { Organization } from './organization.ts'
import { organizationSchema } from './schema.ts'

const check = /* @__PURE__ */ checkerOf(organizationSchema, { rule: findContradictions })

/**
 * Checks that an input is an organization, without throwing.
 *
 * @param input - anything; see `Organization` for what is accepted.
 * @returns `{ ok: true, value }` with a copy of the organization, or `{ ok: false, error }`.
 * @example
 * import { checkOrganization } from 'chongqing-aid-guideline'
 *
 * checkOrganization({ sector: 'health' }).ok //=> true
 * checkOrganization({ legalForm: 'foundation', creditCode: '51100000500009247D' }).ok //=> false
 */
export function checkOrganization(input: unknown): Result<Organization> {
  return check(input)
}

/**
 * Checks that an input is an organization.
 *
 * @param input - anything; see `Organization` for what is accepted.
 * @returns a copy of the organization; what is unknown is undefined, never null.
 * @throws {InvalidInputError} naming every place that is wrong.
 * @example
 * import { parseOrganization } from 'chongqing-aid-guideline'
 *
 * parseOrganization({ sector: 'health', legalForm: null }) //=> { sector: 'health' }
 */
export function parseOrganization(input: unknown): Organization {
  const result = checkOrganization(input)
  if (!result.ok) throw result.error
  return result.value
}
