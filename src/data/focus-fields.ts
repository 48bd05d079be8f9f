import rows from '../../data/focus-fields.json'
import type { FocusFieldId } from '../generated/ids.ts'
import { deepFreeze } from './deep-freeze.ts'
import type { Row } from './rows.ts'

/**
 * The focus fields of Article 4 (重点领域). The list of the text is open: it ends with 等.
 *
 * @example
 * import { focusFields } from 'chongqing-aid-guideline/data'
 *
 * focusFields.map((field) => field.label.zh)[1] //=> '医疗救助'
 */
export const focusFields: readonly Row<FocusFieldId>[] = /* @__PURE__ */ deepFreeze(
  rows as Row<FocusFieldId>[],
)
