import jsonSchema from '../../data/schema/organization.schema.json'
import { deepFreeze } from '../data/deep-freeze.ts'
import type { Organization } from '../organizations/record/organization.ts'
import { checkOrganization } from '../organizations/record/parse.ts'
import { type StandardSchema, standard } from './standard.ts'

/**
 * `checkOrganization` as a Standard Schema.
 *
 * @example
 * import { organizationSchema } from 'chongqing-aid-guideline/schema'
 *
 * const result = organizationSchema['~standard'].validate({ sector: 'wellness' })
 * result.issues?.[0]?.path //=> ['sector']
 */
export const organizationSchema: StandardSchema<Organization, Organization> =
  /* @__PURE__ */ standard(checkOrganization)

/**
 * The JSON Schema (2020-12) of an organization. It cannot say whether a credit code is right; `checkOrganization` does.
 *
 * @example
 * import { organizationJsonSchema } from 'chongqing-aid-guideline/schema'
 *
 * organizationJsonSchema.additionalProperties //=> false
 */
export const organizationJsonSchema: Readonly<Record<string, unknown>> =
  /* @__PURE__ */ deepFreeze(jsonSchema)
