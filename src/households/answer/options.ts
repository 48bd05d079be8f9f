import * as z from 'zod/mini'
import { readingRules } from '../../generated/household-rules.ts'
import type { HouseholdReadings } from '../../generated/ids.ts'
import { checkerOf } from '../../input/check.ts'
import { isoDate, unknownable } from '../../input/fields.ts'
import type { ISODate } from '../record/household.ts'

/** What the caller chooses. */
export interface HouseholdOptions {
  /** The day that the question is about; nothing here reads a clock. */
  readonly asOf: ISODate
  /** Readings other than the default. */
  readonly readings?:
    | { readonly [Id in keyof HouseholdReadings]?: HouseholdReadings[Id] | null }
    | null
}

/** The options with every reading filled in. */
export interface ChosenOptions {
  readonly asOf: ISODate
  readonly readings: HouseholdReadings
}

let built: ReturnType<typeof build> | undefined

function build() {
  const readings = readingRules.map(({ id, options }) => [id, unknownable(z.enum(options))])
  return z.strictObject({
    asOf: isoDate(),
    readings: unknownable(z.strictObject(Object.fromEntries(readings))),
  })
}

const check = /* @__PURE__ */ checkerOf(() => (built ??= build()), { path: 'options' })

/**
 * Checks the options and fills in the default readings.
 *
 * @param options - anything.
 * @returns the options, complete.
 * @throws {InvalidInputError} if the day or a reading is wrong.
 */
export function chooseOptions(options: unknown): ChosenOptions {
  const result = check(options)
  if (!result.ok) throw result.error
  const { asOf, readings } = result.value
  const chosen = readingRules.map(({ id, options }) => [id, readings?.[id] ?? options[0]])
  return { asOf, readings: Object.freeze(Object.fromEntries(chosen)) as HouseholdReadings }
}
