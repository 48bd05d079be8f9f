import rows from '../../data/household-fields.json'
import type { HouseholdFieldId } from '../generated/ids.ts'
import type { Text } from '../locale.ts'
import { deepFreeze } from './deep-freeze.ts'

/** A field of a `Household`, as a form names it. */
export interface HouseholdField {
  /** Its path, such as `members[].health`. */
  readonly id: HouseholdFieldId
  /** What the column of a list or the field of a form is called. */
  readonly label: Text
  /** What to ask the household. */
  readonly question: Text
  /** Of a list: the field that says whether it is complete. */
  readonly complete?: string
}

/**
 * The fields of a household with a label and a question each, for forms.
 *
 * @example
 * import { householdFields } from 'chongqing-aid-guideline/data'
 *
 * householdFields[0]?.id //=> 'registration'
 */
export const householdFields: readonly HouseholdField[] = /* @__PURE__ */ deepFreeze(
  rows as HouseholdField[],
)
