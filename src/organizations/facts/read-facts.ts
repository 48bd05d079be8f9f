import type { OrganizationField } from '../../data/organization-facts.ts'
import { organizationFactRules } from '../../generated/organization-rules.ts'
import { legalFormIn } from '../record/credit-code.ts'
import type { Organization } from '../record/organization.ts'
import type { OrganizationFinding } from '../record/stated-classes.ts'
import type { ClassLeaf, OrganizationFactRule } from '../rules.ts'
import { readName } from './read-name.ts'

/** What counts where nobody said: unknown, or no. */
export type Unstated = 'unknown' | 'no'

/** Reads every fact of an organization but those that it states itself. */
export function readFacts(
  organization: Organization,
  unstated: Unstated,
): ReadonlyMap<ClassLeaf, OrganizationFinding> {
  const { name, creditCode } = organization
  const inName = readName(name ?? '')
  const given = { ...organization, creditCode: creditCode && legalFormIn(creditCode) }
  return new Map(
    organizationFactRules.map((rule) => [rule.id, read(rule, given, inName, unstated)]),
  )
}

function read(
  { id: fact, fields, codes = [] }: OrganizationFactRule,
  given: Pick<Organization, OrganizationField>,
  inName: ReturnType<typeof readName>,
  unstated: Unstated,
): OrganizationFinding {
  for (const field of fields) {
    const code = given[field] as string | null | undefined
    const told =
      field === 'name' ? inName(fact) : code && { value: codes.includes(code), words: [] }
    if (told) return { fact, ...told, paths: [field] }
  }
  const assumed = unstated === 'no'
  return {
    fact,
    value: assumed ? false : null,
    paths: fields.slice(0, 1),
    words: [],
    ...(given.name && fields.includes('name') && { silent: true }),
    ...(assumed && { assumed }),
  }
}
