import type { Rubric } from '../../data/rubric.ts'
import { orThrow, type Result } from '../../errors.ts'
import { checkerOf } from '../../input/check.ts'
import type { Loose } from '../../input/shape.ts'
import { completeRubric } from './check-rubric.ts'
import { rubricShape } from './rubric-shape.ts'

const check = /* @__PURE__ */ checkerOf(rubricShape)

/**
 * Checks that an input is a rubric, without throwing.
 *
 * @param input - anything; see `Rubric` for what is accepted.
 * @returns `{ ok: true, value }` with a frozen copy of the rubric, or `{ ok: false, error }`.
 * @example
 * import { checkRubric, rubric } from 'chongqing-aid-guideline'
 *
 * checkRubric({ ...rubric, id: 'ours' }).ok //=> true
 * checkRubric({ ...rubric, outOf: 99 }).ok //=> false
 */
export function checkRubric(input: Rubric): Result<Rubric>
export function checkRubric(input: Loose<Rubric>): Result<Rubric>
export function checkRubric(input: unknown): Result<Rubric> {
  const given = check(input)
  return given.ok ? completeRubric(given.value, '') : given
}

/**
 * Checks that an input is a rubric.
 *
 * @param input - anything; see `Rubric` for what is accepted.
 * @returns a frozen copy of the rubric.
 * @throws {InvalidInputError} naming every place that is wrong.
 * @example
 * import { parseRubric, rubric } from 'chongqing-aid-guideline'
 *
 * parseRubric({ ...rubric, id: 'ours' }).id //=> 'ours'
 */
export function parseRubric(input: Rubric): Rubric
export function parseRubric(input: Loose<Rubric>): Rubric
export function parseRubric(input: unknown): Rubric {
  return orThrow(checkRubric(input))
}
