import { type Provision, provisions } from '../data/provisions.ts'
import { InvalidInputError } from '../errors.ts'
import type { ProvisionId } from '../generated/ids.ts'
import { PROVISION_ID } from './issue-rules.ts'

/**
 * Finds a provision.
 *
 * @param id - such as `notice.1`, `3`, `3.1` or `annex.2`.
 * @returns its row: the words in both languages, and what carries it out.
 * @throws {InvalidInputError} with `unknown-id` if there is no such provision.
 * @example
 * import { findProvision } from 'chongqing-aid-guideline'
 *
 * findProvision('3.7').zh //=> '住危房的人群；'
 */
export function findProvision(id: ProvisionId): Provision {
  const provision = provisions.find((row) => row.id === id)
  if (!provision) {
    throw new InvalidInputError([{ path: 'id', code: 'unknown-id', expected: PROVISION_ID }])
  }
  return provision
}
