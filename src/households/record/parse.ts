import type { Result } from '../../errors.ts'
import { checkerOf } from '../../input/check.ts'
import { findContradictions } from './contradictions.ts'
import type { Household, ParsedHousehold } from './household.ts'
import { householdSchema } from './schema.ts'

const check = /* @__PURE__ */ checkerOf(householdSchema, { rule: findContradictions })

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
export function checkHousehold(input: unknown): Result<ParsedHousehold> {
  const result = check(input)
  return result.ok ? { ok: true, value: withoutNullMembers(result.value) } : result
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
export function parseHousehold(input: unknown): ParsedHousehold {
  const result = checkHousehold(input)
  if (!result.ok) throw result.error
  return result.value
}

/** A null entry of the list is a member of whom nothing is known. */
function withoutNullMembers(household: Household): ParsedHousehold {
  const { members } = household
  if (!members?.includes(null)) return household as ParsedHousehold
  return {
    ...household,
    members: members.map((member) => member ?? {}),
  } as Household as ParsedHousehold
}
