import type { IssueFacts } from '../../errors.ts'
import { contradictThemselves } from '../facts/stated-classes.ts'
import { checkCreditCode } from './credit-code.ts'
import type { Organization } from './organization.ts'

/**
 * Finds what the fields of an organization cannot say together, and a credit code that is none.
 *
 * @param organization - fields that are right one by one.
 * @returns one issue for each, at the place where it stands.
 */
export function findContradictions(organization: Organization): IssueFacts[] {
  const { classes } = organization
  const ofClasses = contradictThemselves(classes)
    ? [
        issue(
          'classes',
          'a class with its wider ones; other exactly without the kinds of Articles 6 to 9',
        ),
      ]
    : []
  return [...ofCreditCode(organization), ...ofClasses]
}

function ofCreditCode({ creditCode, legalForm }: Organization): IssueFacts[] {
  if (typeof creditCode !== 'string') return []
  const result = checkCreditCode(creditCode)
  if (!result.ok) {
    return result.error.issues.map(({ message, ...facts }) => ({ ...facts, path: 'creditCode' }))
  }
  const declared = result.value.legalForm
  if (!legalForm || !declared || declared === legalForm) return []
  return [issue('creditCode', 'a code of the stated legalForm')]
}

function issue(path: string, expected: string): IssueFacts {
  return { path, code: 'contradiction', expected }
}
