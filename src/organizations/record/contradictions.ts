import type { Expected, IssueFacts } from '../../errors.ts'
import { CREDIT_CODE_LEGAL_FORM, STATED_CLASSES } from '../../explain/issue-rules.ts'
import { contradictThemselves } from '../facts/stated-classes.ts'
import { checkCreditCode } from './credit-code.ts'
import type { Organization } from './organization.ts'

/** Finds fields that contradict each other, and a credit code that is none. */
export function findContradictions(organization: Organization): IssueFacts[] {
  const issues = ofCreditCode(organization)
  if (contradictThemselves(organization.classes)) issues.push(issue('classes', STATED_CLASSES))
  return issues
}

function ofCreditCode({ creditCode, legalForm }: Organization): IssueFacts[] {
  if (typeof creditCode !== 'string') return []
  const result = checkCreditCode(creditCode)
  if (!result.ok) return result.error.issues.map((facts) => ({ ...facts, path: 'creditCode' }))
  const declared = result.value.legalForm
  if (!legalForm || !declared || declared === legalForm) return []
  return [issue('creditCode', CREDIT_CODE_LEGAL_FORM)]
}

function issue(path: string, expected: Expected): IssueFacts {
  return { path, code: 'contradiction', expected }
}
