import type { IssueFacts } from '../../errors.ts'
import { codeSystemCodes } from '../../generated/codes.ts'
import type { CodeSystem } from '../../generated/ids.ts'
import { DIVISION_CODE } from '../../generated/issue-rules.ts'
import type { Parsed } from '../../input/shape.ts'
import * as s from '../../input/shape.ts'
import type { PlaceQuery } from './place.ts'

/** The longest text of a query, and of each of its parts. */
const LONGEST_TEXT = 200

/** What a place is asked for by: a text, a code of a named system, or names level by level. */
export function placeQueryShape() {
  const text = s.string(LONGEST_TEXT)
  return s.union(
    text,
    s.object({ code: text, system: s.codes(codeSystemCodes) }),
    s.object({ county: text, township: s.optional(text), village: s.optional(text) }),
  )
}

/** Whether a query names a code and its system; what it inherits it does not name. */
export function asksByCode<Query extends object>(query: Query): query is Extract<Query, CodeQuery> {
  return Object.hasOwn(query, 'code')
}

type CodeQuery = { readonly code: string; readonly system: CodeSystem }

/** The digits that the codes of each system have. */
const CODE_FORMS: Record<CodeSystem, RegExp> = {
  nbs2020: /^\d{6}(?:\d{3}){0,2}$/,
  mca2025: /^\d{6}(?:\d{3})?$/,
}

/** What is wrong with a query of the right shape: a code that its system cannot have. */
export function findImpossibleCode(query: Parsed<PlaceQuery>): IssueFacts[] {
  if (typeof query === 'string' || !asksByCode(query)) return []
  const isPossible = CODE_FORMS[query.system].test(query.code.normalize('NFKC').trim())
  return isPossible ? [] : [{ path: 'code', code: 'not-allowed', expected: DIVISION_CODE }]
}
