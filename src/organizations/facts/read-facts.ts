import type { OrganizationField } from '../../data/organization-facts.ts'
import type { OrganizationFactId } from '../../generated/ids.ts'
import { organizationFactRules } from '../../generated/organization-rules.ts'
import { legalFormIn } from '../record/credit-code.ts'
import type { Organization } from '../record/organization.ts'
import type { OrganizationFinding } from '../record/stated-classes.ts'
import type { ClassLeaf, OrganizationFactRule } from '../rules.ts'
import { type NameEvidence, readName } from './read-name.ts'

/** What counts where nobody said: unknown, or no. */
export type Unstated = 'unknown' | 'no'

/** Reads every fact of an organization but those that it states itself. */
export function readFacts(
  organization: Organization,
  unstated: Unstated,
): ReadonlyMap<ClassLeaf, OrganizationFinding> {
  const { name } = organization
  const inName = name ? readName(name) : undefined
  return new Map(
    organizationFactRules.map((rule) => [rule.id, read(rule, organization, inName, unstated)]),
  )
}

function read(
  { id: fact, fields, codes = [] }: OrganizationFactRule,
  organization: Organization,
  inName: ReadonlyMap<OrganizationFactId, NameEvidence> | undefined,
  unstated: Unstated,
): OrganizationFinding {
  for (const field of fields) {
    const told = field === 'name' ? inName?.get(fact) : fromCode(codeIn(field, organization), codes)
    if (told && told.value !== null) return { fact, ...told, paths: [field] }
  }
  const isSilent = inName !== undefined && fields.includes('name')
  return {
    fact,
    value: unstated === 'no' ? false : null,
    paths: fields.slice(0, 1),
    words: [],
    ...(isSilent && { silent: true }),
    ...(unstated === 'no' && { assumed: true }),
  }
}

function fromCode(code: string | null | undefined, codes: readonly string[]): NameEvidence {
  return { value: code ? codes.includes(code) : null, words: [] }
}

function codeIn(field: OrganizationField, organization: Organization): string | null | undefined {
  if (field === 'legalForm' || field === 'sector') return organization[field]
  const { creditCode } = organization
  return field === 'creditCode' && creditCode ? legalFormIn(creditCode) : undefined
}
