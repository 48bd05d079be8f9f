import { focusFieldIds } from '../../generated/codes.ts'
import type { FocusFieldId, GroupId, OrganizationReadings } from '../../generated/ids.ts'
import { groupNeeds, organizationReadingRules } from '../../generated/organization-rules.ts'
import { optionsReader } from '../../input/check.ts'
import { allReadings, readingsField, type SomeReadings } from '../../input/readings-option.ts'
import * as s from '../../input/shape.ts'
import type { Unstated } from '../facts/read-facts.ts'

/** What the caller chooses. */
export interface DutyOptions {
  /** Readings other than the default. */
  readonly readings?: SomeReadings<OrganizationReadings> | null | undefined
  /** What counts where the record does not tell of a class: `unknown` (default) or `no`. */
  readonly unstated?: Unstated | null | undefined
  /** Only duties in one of these focus fields. */
  readonly fields?: readonly FocusFieldId[] | null | undefined
  /** Only duties that serve a need which makes a household part of one of these groups. */
  readonly groups?: readonly GroupId[] | null | undefined
}

/** A list may name an id twice; a longer one is refused. */
const MOST_IDS = 100

const read = /* @__PURE__ */ optionsReader(() => ({
  readings: readingsField<OrganizationReadings>(organizationReadingRules),
  unstated: s.optional(s.codes(['unknown', 'no'])),
  fields: s.optional(s.array(s.codes(focusFieldIds), MOST_IDS)),
  groups: s.optional(s.array(s.codes(Object.keys(groupNeeds) as GroupId[]), MOST_IDS)),
}))

/** Checks the options and fills in the defaults. */
export function chooseDutyOptions(options: unknown) {
  const { readings, unstated = 'unknown', fields, groups } = read(options)
  const all = allReadings<OrganizationReadings>(organizationReadingRules, readings)
  return { readings: all, unstated, fields, groups }
}

/** The options with every default filled in. */
export type ChosenDutyOptions = ReturnType<typeof chooseDutyOptions>
