import { type Duty, duties } from '../../data/duties.ts'
import { InvalidInputError } from '../../errors.ts'
import { DUTY_ID } from '../../explain/issue-rules.ts'
import type { DutyId } from '../../generated/ids.ts'

/**
 * Finds a duty.
 *
 * @param id - as in `DutyMatch`.
 * @returns its row: the words in both languages, who is asked, how binding it is and whom it serves.
 * @throws {InvalidInputError} with `unknown-id` if there is no such duty.
 * @example
 * import { findDuty, matchDuties } from 'chongqing-aid-guideline'
 *
 * const [first] = matchDuties({ classes: ['charity'] }).duties
 * first && findDuty(first.id).bearerWords //=> '各慈善组织'
 */
export function findDuty(id: DutyId): Duty {
  const duty = duties.find((row) => row.id === id)
  if (!duty) throw new InvalidInputError([{ path: 'id', code: 'unknown-id', expected: DUTY_ID }])
  return duty
}
