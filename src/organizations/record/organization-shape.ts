import { legalFormCodes, legalFormLabels, sectorCodes } from '../../generated/codes.ts'
import type { OrganizationClassId } from '../../generated/ids.ts'
import { organizationClassRules } from '../../generated/organization-rules.ts'
import * as s from '../../input/shape.ts'
import { LONGEST_NAME } from './organization.ts'

/** A stated class may stand twice; a longer list is refused. */
const MOST_CLASSES = 50

/** What an organization looks like; rules of several fields are in `findContradictions`. */
export function organizationShape() {
  const text = s.optional(s.string(LONGEST_NAME))
  return s.object({
    id: s.key(),
    name: text,
    creditCode: text,
    legalForm: s.optional(s.codes(legalFormCodes, legalFormLabels)),
    sector: s.optional(s.codes(sectorCodes)),
    classes: s.optional(classesShape()),
  })
}

function classesShape() {
  const ids: readonly OrganizationClassId[] = organizationClassRules.map(({ id }) => id)
  return s.union(s.array(s.codes(ids), MOST_CLASSES), s.each(ids, s.boolean()))
}
