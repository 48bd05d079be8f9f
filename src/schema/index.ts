/**
 * The input as a schema: Standard Schema objects for frameworks, JSON Schemas for everything else.
 *
 * @module schema
 */
export {
  householdJsonSchema,
  householdSchema,
  type StandardSchema,
  type Step,
} from './household.ts'
