import jsonSchema from '../../data/schema/place-query.schema.json'
import { deepFreeze } from '../data/deep-freeze.ts'
import type { Parsed } from '../input/shape.ts'
import { checkPlaceQuery } from '../places/record/parse.ts'
import type { PlaceQuery } from '../places/record/place.ts'
import { type StandardSchema, standardSchema } from './standard.ts'

/**
 * `checkPlaceQuery` as a Standard Schema, with English messages; `standardSchema` makes one in Chinese.
 *
 * @example
 * import { placeQuerySchema } from 'chongqing-aid-guideline/schema'
 *
 * const result = placeQuerySchema['~standard'].validate({ code: '50023', system: 'nbs2020' })
 * result.issues?.[0]?.path //=> ['code']
 */
export const placeQuerySchema: StandardSchema<
  PlaceQuery,
  Parsed<PlaceQuery>
> = /* @__PURE__ */ standardSchema(checkPlaceQuery, { locale: 'en' })

/**
 * The JSON Schema (2020-12) of a query for a place. Its description says what it cannot say; `checkPlaceQuery` does.
 *
 * @example
 * import { placeQueryJsonSchema } from 'chongqing-aid-guideline/schema'
 *
 * placeQueryJsonSchema.title //=> 'Place query'
 */
export const placeQueryJsonSchema: Readonly<Record<string, unknown>> =
  /* @__PURE__ */ deepFreeze(jsonSchema)
