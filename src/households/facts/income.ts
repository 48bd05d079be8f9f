import type { HouseholdReadingId, HouseholdReadings } from '../../generated/ids.ts'
import type { Ternary } from '../../logic/ternary.ts'
import { MOST_INCOMES, type ParsedHousehold } from '../record/household.ts'
import { type Evidence, keepEvidence, sharedEvidence } from './evidence.ts'

type Incomes = NonNullable<ParsedHousehold['incomes']>
type ParsedIncome = Incomes[number]

/** 3.5 (家庭收入无增长趋势) under the chosen readings. */
export interface IncomeRule {
  readonly asOf: string
  readonly measure: 'perCapita' | 'total'
  /** Whether the latest period is compared with the earliest, not with the one before it. */
  readonly fromEarliest: boolean
}

/**
 * Works out what is compared.
 *
 * @param asOf - periods that end later do not count.
 * @param readings - the chosen readings.
 * @returns the rule.
 */
export function incomeRule(asOf: string, readings: HouseholdReadings): IncomeRule {
  return {
    asOf,
    measure: readings['income-measure'] === 'per-capita' ? 'perCapita' : 'total',
    fromEarliest: readings['income-trend'] === 'latest-not-above-earliest',
  }
}

/**
 * Reads 3.5.
 *
 * @param household - the record.
 * @param rule - what is compared.
 * @returns true if the latest income is not above the one it is compared with; null if fewer than two compare.
 */
export function incomeNotRising({ incomes }: ParsedHousehold, rule: IncomeRule): Ternary {
  const compared = incomes && comparedIncomes(incomes, rule)
  if (!compared) return null
  const { latest, earlier } = compared
  return (latest[rule.measure] as number) <= (earlier[rule.measure] as number)
}

/** Picks the two periods that decide, both of the latest period's basis. */
function comparedIncomes(
  incomes: Incomes,
  rule: IncomeRule,
): { latest: ParsedIncome; earlier: ParsedIncome } | undefined {
  const newest = newestOf(incomes, rule.asOf)
  if (!newest) return undefined
  const isMeasured = newest[rule.measure] !== undefined
  const latest = isMeasured ? newest : measuredBefore(newest, incomes, rule)
  const earlier = latest && measuredBefore(latest, incomes, rule, rule.fromEarliest)
  return earlier && { latest, earlier }
}

/** The last, or the first, period of the same basis before another. No two of one basis end together. */
function measuredBefore(
  { basis, periodEnd }: ParsedIncome,
  incomes: Incomes,
  { measure }: IncomeRule,
  first = false,
): ParsedIncome | undefined {
  let found: ParsedIncome | undefined
  for (const income of incomes) {
    if (income.basis !== basis || income[measure] === undefined) continue
    if (income.periodEnd >= periodEnd) continue
    if (!found || income.periodEnd < found.periodEnd === first) found = income
  }
  return found
}

/** The period that ends last; of two bases ending together: disposable, then net, then unstated. */
function newestOf(incomes: Incomes, asOf: string): ParsedIncome | undefined {
  let newest: ParsedIncome | undefined
  for (const income of incomes) {
    if (income.periodEnd > asOf) continue
    if (
      !newest ||
      income.periodEnd > newest.periodEnd ||
      (income.periodEnd === newest.periodEnd && rank(income) < rank(newest))
    ) {
      newest = income
    }
  }
  return newest
}

function rank({ basis }: ParsedIncome): number {
  if (basis === undefined) return 2
  return basis === 'net' ? 1 : 0
}

const READINGS: readonly HouseholdReadingId[] = ['income-trend', 'income-measure']
const MISSING = /* @__PURE__ */ sharedEvidence(['incomes'])
const TOO_FEW = /* @__PURE__ */ sharedEvidence(['incomes'], ['income-measure'])
const RISES = /* @__PURE__ */ (() => ({
  perCapita: sharedEvidence(['incomes[].perCapita'], READINGS),
  total: sharedEvidence(['incomes[].total'], READINGS),
}))()

/** The two periods that were compared, as one number. */
const RISES_NOT = /* @__PURE__ */ (() => {
  const pair = (measure: IncomeRule['measure']) =>
    keepEvidence((key) => {
      const periods = [Math.floor(key / MOST_INCOMES), key % MOST_INCOMES]
      const paths = periods.map((index) => `incomes[${index}].${measure}`)
      return sharedEvidence(paths, READINGS)
    })
  return { perCapita: pair('perCapita'), total: pair('total') }
})()

/**
 * Tells where 3.5 was read.
 *
 * @param household - the record.
 * @param rule - what is compared.
 * @param value - what was read.
 * @returns the two figures that prove it, or the field.
 */
export function incomeEvidence(
  { incomes }: ParsedHousehold,
  rule: IncomeRule,
  value: Ternary,
): Evidence {
  const { measure } = rule
  if (value === false) return RISES[measure]
  const compared = incomes && comparedIncomes(incomes, rule)
  if (!compared) return incomes?.length ? TOO_FEW : MISSING
  const indexOf = (income: ParsedIncome) => incomes.indexOf(income)
  return RISES_NOT[measure](indexOf(compared.earlier) * MOST_INCOMES + indexOf(compared.latest))
}
