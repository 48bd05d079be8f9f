import { readingRules } from '../../generated/household-rules.ts'
import type { HouseholdReadings } from '../../generated/ids.ts'
import { optionsReader } from '../../input/check.ts'
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

/** The field of options in which a caller chooses readings of households. */
export const householdReadingsField = () => readingsField<HouseholdReadings>(readingRules)

const DEFAULTS: HouseholdReadings = /* @__PURE__ */ allReadings(readingRules)

/** Fills in the default readings. */
export function householdReadings(
  chosen: SomeReadings<HouseholdReadings> | undefined,
): HouseholdReadings {
  return chosen ? allReadings(readingRules, chosen) : DEFAULTS
}

const read = /* @__PURE__ */ optionsReader(() => ({
  asOf: s.day(),
  readings: householdReadingsField(),
}))

/** Checks the options and fills in the default readings. */
export function chooseOptions(options: unknown): ChosenOptions {
  const { asOf, readings } = read(options)
  return { asOf, readings: householdReadings(readings) }
}
