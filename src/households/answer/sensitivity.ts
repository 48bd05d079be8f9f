import { groupRules, readingRules } from '../../generated/household-rules.ts'
import type { GroupId, HouseholdReadingId } from '../../generated/ids.ts'
import type { Loose } from '../../input/shape.ts'
import type { Verdict } from '../../logic/ternary.ts'
import type { Household } from '../record/household.ts'
import { parseHousehold } from '../record/parse.ts'
import { classifierOf } from './classifier.ts'
import { chooseOptions, type HouseholdOptions } from './options.ts'
import { verdictIn } from './verdicts-from-bits.ts'

/** A verdict that another reading changes. */
export interface VerdictChange {
  /** The group that it is about. */
  readonly id: GroupId
  /** Under the readings that were chosen. */
  readonly from: Verdict
  /** Under the other option. */
  readonly to: Verdict
}

/** A reading that mattered, and what choosing another option of it would change. */
export interface ReadingEffect {
  /** A row of `readings`, such as `exam-window`. */
  readonly reading: HouseholdReadingId
  /** The option that was tried in place of the chosen one. */
  readonly option: string
  /** The verdicts that would be others, never empty: Article 3 first, then Articles 11, 13 and 16. */
  readonly changes: readonly VerdictChange[]
}

/**
 * Tells which readings mattered for a household: every option that was not chosen and would change a verdict.
 *
 * @param input - a `Household`, checked here.
 * @param options - as for `classifyHousehold`; other options are tried one at a time from there.
 * @returns the options that change something, in the order of `readings`; empty if no reading mattered.
 * @throws {InvalidInputError} if the household or the options are wrong.
 * @example
 * import { sensitivity } from 'chongqing-aid-guideline'
 *
 * const effects = sensitivity(
 *   { members: [{ collegeEntranceExam: '2020-07-07' }] },
 *   { asOf: '2020-08-01' },
 * )
 * effects.map((effect) => effect.option).slice(0, 2) //=> ['past-year', 'either-side']
 */
export function sensitivity(input: Household, options: HouseholdOptions): ReadingEffect[]
export function sensitivity(input: Loose<Household>, options: HouseholdOptions): ReadingEffect[]
export function sensitivity(input: unknown, options: HouseholdOptions): ReadingEffect[] {
  const household = parseHousehold(input)
  const { asOf, readings } = chooseOptions(options)
  const base = classifierOf({ asOf, readings }).bits(household)
  return readingRules.flatMap(({ id, options }) =>
    options.flatMap((option) => {
      if (option === readings[id]) return []
      const other = classifierOf({ asOf, readings: { ...readings, [id]: option } }).bits(household)
      const changes = changesBetween(base, other)
      return changes.length > 0 ? [{ reading: id, option, changes }] : []
    }),
  )
}

function changesBetween(before: number, after: number): VerdictChange[] {
  return groupRules.flatMap(({ id }, index) => {
    const [from, to] = [verdictIn(before, index), verdictIn(after, index)]
    return from === to ? [] : [{ id, from, to }]
  })
}
