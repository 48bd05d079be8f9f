import type { Expected, IssueFacts } from '../../errors.ts'
import { PLAN_FACT_ID, PLAN_SHARE_ID, PROVISION_ID } from '../../explain/issue-rules.ts'
import { evidenceRules, provisionIds } from '../../generated/plan-rules.ts'
import { nearest } from '../../input/nearest.ts'

/**
 * Tells whether there is no such evidence.
 *
 * @param id - as it was written.
 * @param kind - what it should be.
 * @param path - where it stands.
 * @returns the issue, with the id that was probably meant; undefined if all is well.
 */
export function findUnknownEvidence(
  id: string,
  kind: 'fact' | 'share',
  path: string,
): IssueFacts | undefined {
  const known = evidenceRules.filter((rule) => rule.kind === kind).map((rule) => rule.id)
  return findUnknown(id, known, kind === 'fact' ? PLAN_FACT_ID : PLAN_SHARE_ID, path)
}

/**
 * Tells whether there is no such provision.
 *
 * @param id - as it was written.
 * @param path - where it stands.
 * @returns the issue, with the id that was probably meant; undefined if all is well.
 */
export function findUnknownProvision(id: string, path: string): IssueFacts | undefined {
  return findUnknown(id, provisionIds, PROVISION_ID, path)
}

function findUnknown(
  id: string,
  known: readonly string[],
  expected: Expected,
  path: string,
): IssueFacts | undefined {
  if (known.includes(id)) return undefined
  return { path, code: 'unknown-id', expected, ...nearest(id, known) }
}
