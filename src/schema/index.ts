/**
 * The inputs as schemas: Standard Schema objects for frameworks, JSON Schemas for everything else.
 *
 * @module schema
 */
export { householdJsonSchema, householdSchema } from './household.ts'
export { organizationJsonSchema, organizationSchema } from './organization.ts'
export { placeQueryJsonSchema, placeQuerySchema } from './place-query.ts'
export { planJsonSchema, planSchema } from './plan.ts'
export { rubricSchema } from './rubric.ts'
export { type Check, type StandardSchema, type Step, standardSchema } from './standard.ts'
