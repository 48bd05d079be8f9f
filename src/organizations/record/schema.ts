import * as z from 'zod/mini'
import { legalFormCodes, sectorCodes } from '../../generated/codes.ts'
import type { OrganizationClassId } from '../../generated/ids.ts'
import { organizationClassRules } from '../../generated/organization-rules.ts'
import { listOf, recordId, unknownable } from '../../input/fields.ts'
import { LONGEST_NAME } from './organization.ts'

/** A stated class may stand twice; a longer list is none. */
const MOST_CLASSES = 50

let built: ReturnType<typeof build> | undefined

/**
 * Gives the schema of an organization, built on first use.
 *
 * @returns a zod schema; what its fields must say together is in `findContradictions`.
 */
export function organizationSchema(): ReturnType<typeof build> {
  built ??= build()
  return built
}

function build() {
  const text = () => unknownable(z.string().check(z.maxLength(LONGEST_NAME)))
  const ids = organizationClassRules.map(({ id }) => id)
  const record = ids.map((id) => [id, unknownable(z.boolean())] as const)
  return z.strictObject({
    id: unknownable(recordId()),
    name: text(),
    creditCode: text(),
    legalForm: unknownable(z.enum(legalFormCodes)),
    sector: unknownable(z.enum(sectorCodes)),
    classes: unknownable(
      z.union([
        listOf(z.enum(ids), MOST_CLASSES),
        z.strictObject(
          Object.fromEntries(record) as Record<OrganizationClassId, (typeof record)[number][1]>,
        ),
      ]),
    ),
  })
}
