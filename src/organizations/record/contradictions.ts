import type { IssueFacts } from '../../errors.ts'
import { CREDIT_CODE_LEGAL_FORM, STATED_CLASSES } from '../../generated/issue-rules.ts'
import { contradiction } from '../../issues.ts'
import { findWrong, legalFormIn } from './credit-code.ts'
import type { Organization } from './organization.ts'
import { statedClasses } from './stated-classes.ts'

/** Finds fields that contradict each other, and a credit code that is none. */
export function findOrganizationContradictions({
  creditCode,
  legalForm,
  classes,
}: Organization): IssueFacts[] {
  const issues: IssueFacts[] = []
  if (typeof creditCode === 'string') {
    const wrong = findWrong(creditCode)
    const form = legalFormIn(creditCode)
    if (wrong) issues.push({ path: 'creditCode', ...wrong })
    else if (legalForm && form && form !== legalForm) {
      issues.push(contradiction('creditCode', CREDIT_CODE_LEGAL_FORM))
    }
  }
  if (statedClasses(classes).contradict) issues.push(contradiction('classes', STATED_CLASSES))
  return issues
}
