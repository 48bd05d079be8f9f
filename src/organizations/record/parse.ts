import { orThrow, type Result } from '../../errors.ts'
import { checkerOf } from '../../input/check.ts'
import type { Loose } from '../../input/shape.ts'
import { findOrganizationContradictions } from './contradictions.ts'
import type { Organization, ParsedOrganization } from './organization.ts'
import { organizationShape } from './organization-shape.ts'

const check = /* @__PURE__ */ checkerOf(organizationShape, findOrganizationContradictions)

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
export function checkOrganization(input: Organization): Result<ParsedOrganization>
export function checkOrganization(input: Loose<Organization>): Result<ParsedOrganization>
export function checkOrganization(input: unknown): Result<ParsedOrganization> {
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
export function parseOrganization(input: Organization): ParsedOrganization
export function parseOrganization(input: Loose<Organization>): ParsedOrganization
export function parseOrganization(input: unknown): ParsedOrganization {
  return orThrow(check(input))
}
