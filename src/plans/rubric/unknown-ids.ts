import type { Expected, IssueFacts } from '../../errors.ts'
import { provisionIds } from '../../generated/plan-rules.ts'
import { nearest } from '../../input/nearest.ts'
import { PLAN_FACT_ID, PLAN_SHARE_ID, PROVISION_ID } from '../../issue-rules.ts'
import { evidenceRules } from '../facts/evidence-rules.ts'

/** An issue, with the id that was probably meant, if there is no such evidence. */
export function findUnknownEvidence(
  id: string,
  kind: 'fact' | 'share',
  path: string,
): IssueFacts[] {
  const known = evidenceRules.filter((rule) => rule.kind === kind).map((rule) => rule.id)
  return findUnknown(id, known, kind === 'fact' ? PLAN_FACT_ID : PLAN_SHARE_ID, path)
}

/** An issue, with the id that was probably meant, if there is no such provision. */
export function findUnknownProvision(id: string, path: string): IssueFacts[] {
  return findUnknown(id, provisionIds, PROVISION_ID, path)
}

function findUnknown(
  id: string,
  known: readonly string[],
  expected: Expected,
  path: string,
): IssueFacts[] {
  return known.includes(id) ? [] : [{ path, code: 'unknown-id', expected, ...nearest(id, known) }]
}
