import type { ReadingFormula } from '../../../src/data/target-groups.ts'
import { groupRules, readingRules } from '../../../src/generated/household-rules.ts'
import type { HouseholdReadings } from '../../../src/generated/ids.ts'
import { factComponents } from './components.ts'

/** The readings that bear on the formula of a group. */
export const formulaReadings = readingRules.filter(({ id }) =>
  groupRules.some(({ variants = [], narrowed = [] }) =>
    [...variants, ...narrowed].some(({ reading }: ReadingFormula) => reading === id),
  ),
)

/** Those, and the readings that bear on what facts have to do with each other. */
export const relationReadings = readingRules.filter(
  (rule) =>
    formulaReadings.includes(rule) ||
    factComponents.some(({ readings, facts }) => facts.length > 1 && readings.includes(rule.id)),
)

/** Every choice of options of some readings; all others keep the default. */
export function choicesOf(varied: typeof readingRules): HouseholdReadings[] {
  const usual = Object.fromEntries(readingRules.map(({ id, options }) => [id, options[0]]))
  return varied.reduce(
    (sofar, { id, options }) =>
      sofar.flatMap((readings) => options.map((option) => ({ ...readings, [id]: option }))),
    [usual as unknown as HouseholdReadings],
  )
}
