import rows from '../../data/organization-classes.json'
import type { OrganizationClassId, OrganizationFactId } from '../generated/ids.ts'
import type { Formula } from '../logic/formula.ts'
import { deepFreeze } from './deep-freeze.ts'
import type { Row } from './rows.ts'

/** A kind of organization that the document addresses, and what it follows from. */
export interface OrganizationClass extends Row<OrganizationClassId> {
  /** Over facts, and over classes that stand earlier. A class that is stated has the classes that it asks for. */
  readonly formula: Formula<OrganizationFactId | OrganizationClassId>
  /** The document defines it by the others: it is what its formula says, no more and no less. */
  readonly exact?: true
}

/**
 * The kinds of organizations that Articles 6–10 and 16 address.
 *
 * @example
 * import { organizationClasses } from 'chongqing-aid-guideline/data'
 *
 * organizationClasses.map((row) => row.label.zh)[0] //=> '行业协会商会'
 */
export const organizationClasses: readonly OrganizationClass[] = /* @__PURE__ */ deepFreeze(
  rows as OrganizationClass[],
)
