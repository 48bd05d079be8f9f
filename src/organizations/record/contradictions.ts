import type { IssueFacts } from '../../errors.ts'
import { statedClasses } from '../facts/stated-classes.ts'
import { readCreditCode } from './credit-code.ts'
import type { Organization } from './organization.ts'

/** Finds what the fields of an organization cannot say together, and a credit code that is none. */
export function findContradictions({ creditCode, legalForm, classes }: Organization): IssueFacts[] {
  const issues: IssueFacts[] = []
  const code = typeof creditCode === 'string' ? readCreditCode(creditCode) : undefined
  if (code && !('authority' in code)) issues.push({ path: 'creditCode', ...code })
  else if (legalForm && code?.legalForm && code.legalForm !== legalForm) {
    issues.push(contradiction('creditCode', 'a code of the stated legalForm'))
  }
  if (statedClasses(classes).contradict) {
    issues.push(contradiction('classes', 'classes that their formulas allow together'))
  }
  return issues
}

function contradiction(path: string, expected: string): IssueFacts {
  return { path, code: 'contradiction', expected }
}
