import { orThrow, type Result } from '../../errors.ts'
import { checkerOf } from '../../input/check.ts'
import type { Loose } from '../../input/shape.ts'
import { findHouseholdContradictions } from './contradictions.ts'
import type { Household, ParsedHousehold } from './household.ts'
import { householdShape } from './household-shape.ts'

const check = /* @__PURE__ */ checkerOf(householdShape, findHouseholdContradictions)

/**
 * Checks that an input is a household, without throwing.
 *
 * @param input - anything; see `Household` for what is accepted.
 * @returns `{ ok: true, value }` with a copy of the household, or `{ ok: false, error }`.
 * @example
 * import { checkHousehold } from 'chongqing-aid-guideline'
 *
 * checkHousehold({ registration: 'edge' }).ok //=> true
 * checkHousehold({ regstration: 'edge' }).ok //=> false
 */
export function checkHousehold(input: Household): Result<ParsedHousehold>
export function checkHousehold(input: Loose<Household>): Result<ParsedHousehold>
export function checkHousehold(input: unknown): Result<ParsedHousehold> {
  return check(input) as Result<ParsedHousehold>
}

/**
 * Checks that an input is a household.
 *
 * @param input - anything; see `Household` for what is accepted.
 * @returns a copy of the household; what is unknown is undefined, never null.
 * @throws {InvalidInputError} naming every place that is wrong.
 * @example
 * import { parseHousehold } from 'chongqing-aid-guideline'
 *
 * parseHousehold({ registration: 'edge', housing: null }) //=> { registration: 'edge' }
 */
export function parseHousehold(input: Household): ParsedHousehold
export function parseHousehold(input: Loose<Household>): ParsedHousehold
export function parseHousehold(input: unknown): ParsedHousehold {
  return orThrow(checkHousehold(input))
}
