import { orThrow } from '../../errors.ts'
import { readingRules } from '../../generated/household-rules.ts'
import type { HouseholdReadings } from '../../generated/ids.ts'
import { checkerOf } from '../../input/check.ts'
import { allReadings, readingsField, type SomeReadings } from '../../input/readings-option.ts'
import * as s from '../../input/shape.ts'
import type { ISODate } from '../record/household.ts'

/** What the caller chooses. */
export interface HouseholdOptions {
  /** The day that the question is about; nothing here reads a clock. */
  readonly asOf: ISODate
  /** Readings other than the default. */
  readonly readings?: SomeReadings<HouseholdReadings> | null | undefined
}

/** The options with every reading filled in. */
export interface ChosenOptions {
  readonly asOf: ISODate
  readonly readings: HouseholdReadings
}

const check = /* @__PURE__ */ checkerOf(
  () => s.object({ asOf: s.day(), readings: readingsField<HouseholdReadings>(readingRules) }),
  { path: 'options' },
)

const DEFAULTS: HouseholdReadings = /* @__PURE__ */ allReadings(readingRules)

/** Checks the options and fills in the default readings. */
export function chooseOptions(options: unknown): ChosenOptions {
  const { asOf, readings } = orThrow(check(options))
  return { asOf, readings: readings ? allReadings(readingRules, readings) : DEFAULTS }
}
