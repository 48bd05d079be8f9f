import { InvalidInputError, type IssueFacts, type Result } from '../../errors.ts'
import { legalFormCodes } from '../../generated/codes.ts'
import { CREDIT_CODE_FORM } from '../../generated/issue-rules.ts'
import type { LegalForm } from './organization.ts'

/** What a unified social credit code says of its holder. */
export interface CreditCode {
  /** Who registered it: civil affairs, as with every social organization, or another authority. */
  readonly authority: 'civil-affairs' | 'other'
  /** Of a code of civil affairs, where its second character tells it. */
  readonly legalForm?: LegalForm
  /** The division of the registering authority: 6 digits (GB/T 2260); 100000 is national. */
  readonly divisionCode: string
  /** The organization code inside it: 8 characters and their check character (GB 11714). */
  readonly organizationCode: string
}

/** GB 32100-2015: digits and capitals, without I, O, S, V and Z. */
const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY'

/** Two characters of the registering authority and the kind, six digits, the organization code, a check character. */
export const CREDIT_CODE = /^[0-9A-HJ-NP-RTUWXY]{2}[0-9]{6}[0-9A-HJ-NP-RTUWXY]{10}$/

/**
 * Checks a unified social credit code (统一社会信用代码): both its check characters, that of GB 32100-2015 at the end and
 * that of GB 11714 inside. A right check character shows that the code was copied right, not that anyone holds it.
 *
 * @param code - 18 characters, as printed; nothing is trimmed or capitalized.
 * @returns `{ ok: true, value }` with what the code says, or `{ ok: false, error }`.
 * @example
 * import { checkCreditCode } from 'chongqing-aid-guideline'
 *
 * const result = checkCreditCode('51100000500009247D')
 * result.ok && result.value.legalForm //=> 'association'
 * checkCreditCode('51100000500009247E').ok //=> false
 */
export function checkCreditCode(code: unknown): Result<CreditCode> {
  if (typeof code !== 'string') return refused({ code: 'wrong-type', expected: CREDIT_CODE_FORM })
  const wrong = findWrong(code)
  if (wrong) return refused(wrong)
  const legalForm = legalFormIn(code)
  const value: CreditCode = {
    authority: isOfCivilAffairs(code) ? 'civil-affairs' : 'other',
    ...(legalForm && { legalForm }),
    divisionCode: code.slice(2, 8),
    organizationCode: code.slice(8, 17),
  }
  return { ok: true, value }
}

type Wrong = Omit<IssueFacts, 'path'>

function refused(wrong: Wrong): Result<never> {
  return { ok: false, error: new InvalidInputError([{ path: '', ...wrong }]) }
}

/** What is wrong with a text that should be a credit code. */
export function findWrong(code: string): Wrong | undefined {
  if (!CREDIT_CODE.test(code)) return { code: 'not-allowed', expected: CREDIT_CODE_FORM }
  const isRight = checkCharacter(code) === code[17] && organizationCheck(code) === code[16]
  return isRight ? undefined : { code: 'bad-check' }
}

/** The legal form that a code of civil affairs tells: its second character is their number in the data, from 1. */
export function legalFormIn(code: string): LegalForm | undefined {
  return isOfCivilAffairs(code) ? legalFormCodes[Number(code[1]) - 1] : undefined
}

function isOfCivilAffairs(code: string): boolean {
  return code[0] === '5'
}

/** Each place weighs three times the one before it, modulo 31; a remainder of 0 gives 0. */
function checkCharacter(code: string): string {
  let sum = 0
  let weight = 1
  for (const character of code.slice(0, 17)) {
    sum += ALPHABET.indexOf(character) * weight
    weight = (weight * 3) % 31
  }
  return ALPHABET.charAt((31 - (sum % 31)) % 31)
}

const ORGANIZATION_WEIGHTS = [3, 7, 9, 10, 5, 8, 4, 2]

/** GB 11714 counts letters from A = 10 through the whole alphabet of 26; 10 is written X, 11 is written 0. */
function organizationCheck(code: string): string {
  const sum = ORGANIZATION_WEIGHTS.reduce(
    (total, weight, index) => total + Number.parseInt(code.charAt(8 + index), 36) * weight,
    0,
  )
  const check = 11 - (sum % 11)
  return check === 10 ? 'X' : String(check % 11)
}
