import type { OrganizationFactId } from '../../generated/ids.ts'
import { organizationFactRules } from '../../generated/organization-rules.ts'
import type { Ternary } from '../../logic/ternary.ts'
import { checkCreditCode } from '../record/credit-code.ts'
import type { Organization } from '../record/organization.ts'
import { readName } from './name-words.ts'

/** What is known of a fact, where it was read, and the words that it rests on. */
export interface OrganizationEvidence {
  readonly value: Ternary
  /** The field that was read, or the one that is missing. */
  readonly path: string
  readonly words: readonly string[]
}

/** A fact as the data has it. */
interface FactRule {
  readonly id: OrganizationFactId
  readonly field: string
  readonly codes?: readonly string[]
}

const ALL_RULES =
  organizationFactRules as readonly (typeof organizationFactRules)[number][] satisfies readonly FactRule[] as readonly FactRule[]
/** What an organization states of its classes is read with them. */
const RULES = /* @__PURE__ */ ALL_RULES.filter(({ field }) => field !== 'classes')

/**
 * Reads every fact of an organization. Each rests on one field, so that no other field can turn it round.
 *
 * @param organization - checked.
 * @returns what is known, by fact.
 */
export function readFacts(
  organization: Organization,
): ReadonlyMap<OrganizationFactId, OrganizationEvidence> {
  const { name } = organization
  const inName = typeof name === 'string' ? readName(name) : undefined
  return new Map(
    RULES.map((rule) => [
      rule.id,
      rule.field === 'name'
        ? { value: null, words: [], ...inName?.get(rule.id), path: 'name' }
        : fromCode(rule, organization),
    ]),
  )
}

function fromCode(
  { field, codes = [] }: FactRule,
  organization: Organization,
): OrganizationEvidence {
  const { code, path } =
    field === 'legalForm'
      ? legalFormOf(organization)
      : { code: organization.sector, path: 'sector' }
  return { value: code ? codes.includes(code) : null, path, words: [] }
}

/** The second character of a credit code says it where the record does not. */
function legalFormOf({ legalForm, creditCode }: Organization) {
  if (legalForm) return { code: legalForm, path: 'legalForm' }
  const result = checkCreditCode(creditCode)
  const declared = result.ok ? result.value.legalForm : undefined
  return declared ? { code: declared, path: 'creditCode' } : { path: 'legalForm' }
}
