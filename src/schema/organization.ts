import jsonSchema from '../../data/schema/organization.schema.json'
import { deepFreeze } from '../data/deep-freeze.ts'
import type { Organization, ParsedOrganization } from '../organizations/record/organization.ts'
import { checkOrganization } from '../organizations/record/parse.ts'
import { type StandardSchema, standardSchema } from './standard.ts'

/**
 * `checkOrganization` as a Standard Schema, with English messages; `standardSchema` makes one in Chinese.
 *
 * @example
 * import { organizationSchema } from 'chongqing-aid-guideline/schema'
 *
 * const result = organizationSchema['~standard'].validate({ sector: 'wellness' })
 * result.issues?.[0]?.path //=> ['sector']
 */
export const organizationSchema: StandardSchema<Organization, ParsedOrganization> =
  /* @__PURE__ */ standardSchema(checkOrganization, { locale: 'en' })

/**
 * The JSON Schema (2020-12) of an organization. Its description says what it
 * cannot say; `checkOrganization` does.
 *
 * @example
 * import { organizationJsonSchema } from 'chongqing-aid-guideline/schema'
 *
 * organizationJsonSchema.additionalProperties //=> false
 */
export const organizationJsonSchema: Readonly<Record<string, unknown>> =
  /* @__PURE__ */ deepFreeze(jsonSchema)
