/**
 * The inputs as zod schemas. Only this entry needs zod.
 *
 * @module zod
 */
export {
  householdSchema,
  organizationSchema,
  placeQuerySchema,
  planSchema,
  rubricSchema,
} from './records.ts'
