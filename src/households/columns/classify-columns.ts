import { groupRules } from '../../generated/household-rules.ts'
import type { HouseholdReadings } from '../../generated/ids.ts'
import { optionsReader } from '../../input/check.ts'
import type { SomeReadings } from '../../input/readings-option.ts'
import * as s from '../../input/shape.ts'
import { type ColumnJudge, compileColumns } from '../../logic/columns.ts'
import { groupFormula } from '../answer/group-formula.ts'
import { householdReadings, householdReadingsField } from '../answer/options.ts'
import { FACT_ORDER } from '../facts/setting.ts'
import { checkColumns, checkOut } from './check-columns.ts'
import type { FactColumns } from './fact-columns.ts'

/**
 * The verdicts on many households: of household n, `met[n]` and `unmet[n]`. Bit i stands for group i of `groups`
 * followed by `attention`; a group in neither is unknown.
 */
export interface GroupColumns {
  /** The groups that the household is in. */
  readonly met: Uint16Array
  /** The groups that it is not in. */
  readonly unmet: Uint16Array
}

/** What the caller of `classifyColumns` chooses. */
export interface ColumnOptions {
  /** Readings other than the default. Here those matter that bear on groups; facts were read under theirs. */
  readonly readings?: SomeReadings<HouseholdReadings> | null | undefined
  /** Where to write the verdicts, as long as the facts: nothing is allocated then. */
  readonly out?: GroupColumns | null | undefined
}

const read = /* @__PURE__ */ optionsReader(() => ({
  readings: householdReadingsField(),
  out: s.optional(s.object({ met: s.unknown(), unmet: s.unknown() })),
}))

/**
 * Tells which groups many households are in, from their packed facts: two look-ups a household, without reasons. The
 * reasons for one of them come from `classifyHousehold`.
 *
 * @param columns - the facts, from `factColumns` or from a source of your own.
 * @param options - `readings`; `out`, to write into arrays of yours.
 * @returns the groups that are met and those that are unmet, household by household; in the arrays
 * of `out`, if they were given.
 * @throws {InvalidInputError} if an array is missing, of another type or length, if a fact is both true and false or
 * a bit stands for no fact, or if the options are wrong; `out` is untouched then.
 * @example
 * import { classifyColumns, factColumns, verdictsFromBits } from 'chongqing-aid-guideline'
 *
 * const columns = factColumns([{ housing: { grade: 'C' } }, {}], { asOf: '2020-06-01' })
 * const { met, unmet } = classifyColumns(columns)
 * Array.from(met, (bits, n) => verdictsFromBits(bits, unmet[n])['unsafe-housing']) //=> ['met', 'unknown']
 */
export function classifyColumns(
  columns: FactColumns,
  options?: ColumnOptions | null,
): GroupColumns {
  const { readings, out } = read(options)
  const facts = checkColumns(columns)
  const verdicts = out ? checkOut(out, facts) : newColumns(facts.isTrue.length)
  const judges = judgesUnder(householdReadings(readings))
  judges.met(facts, verdicts.met)
  judges.unmet(facts, verdicts.unmet)
  return verdicts
}

function newColumns(length: number): { met: Uint16Array; unmet: Uint16Array } {
  return { met: new Uint16Array(length), unmet: new Uint16Array(length) }
}

interface Judges {
  readonly met: ColumnJudge
  readonly unmet: ColumnJudge
}

let latest: (Judges & { readonly formulas: string }) | undefined

/** Tables take a millisecond to fill: those last used are kept, by the formulas that they hold. */
function judgesUnder(readings: HouseholdReadings): Judges {
  const chosen = groupRules.map((group) => groupFormula(group, readings))
  const formulas = JSON.stringify(chosen)
  if (latest?.formulas !== formulas) {
    const judge = (value: boolean) => compileColumns(chosen, FACT_ORDER, value)
    latest = { formulas, met: judge(true), unmet: judge(false) }
  }
  return latest
}
