import { orThrow, type Result } from '../../errors.ts'
import { checkerOf } from '../../input/check.ts'
import type { Loose, Parsed } from '../../input/shape.ts'
import type { PlaceQuery } from './place.ts'
import { findImpossibleCode, placeQueryShape } from './place-query-shape.ts'

const check = /* @__PURE__ */ checkerOf(placeQueryShape, findImpossibleCode)

/**
 * Checks that an input is a query for a place, without throwing; whether there is such a place is not asked.
 *
 * @param input - anything; see `PlaceQuery` for what is accepted.
 * @returns `{ ok: true, value }` with a copy of the query, or `{ ok: false, error }`.
 * @example
 * import { checkPlaceQuery } from 'chongqing-aid-guideline'
 *
 * checkPlaceQuery({ county: '奉节县', township: null }).ok //=> true
 * checkPlaceQuery({ township: '平安乡' }).ok //=> false
 */
export function checkPlaceQuery(input: PlaceQuery): Result<Parsed<PlaceQuery>>
export function checkPlaceQuery(input: Loose<PlaceQuery>): Result<Parsed<PlaceQuery>>
export function checkPlaceQuery(input: unknown): Result<Parsed<PlaceQuery>> {
  return check(input)
}

/**
 * Checks that an input is a query for a place.
 *
 * @param input - anything; see `PlaceQuery` for what is accepted.
 * @returns a copy of the query; what is unknown is undefined, never null.
 * @throws {InvalidInputError} naming every place that is wrong.
 * @example
 * import { parsePlaceQuery } from 'chongqing-aid-guideline'
 *
 * parsePlaceQuery({ county: '奉节县', township: null }) //=> { county: '奉节县' }
 */
export function parsePlaceQuery(input: PlaceQuery): Parsed<PlaceQuery>
export function parsePlaceQuery(input: Loose<PlaceQuery>): Parsed<PlaceQuery>
export function parsePlaceQuery(input: unknown): Parsed<PlaceQuery> {
  return orThrow(check(input))
}
