import type { HouseholdReadings } from '../../data/ids.ts'
import type { Ternary } from '../../logic/ternary.ts'
import type { ParsedHousehold } from '../household.ts'
import { type Evidence, sharedEvidence } from './evidence.ts'

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
  const latest = counted(incomes, rule, newest, AFTER_ALL)
  if (!latest) return undefined
  const earlier = counted(incomes, rule, newest, latest.periodEnd, rule.fromEarliest)
  return earlier && { latest, earlier }
}

const AFTER_ALL = '9999'

/** The last, or the first, period before a day that has the basis and the measure. No two of a basis end together. */
function counted(
  incomes: Incomes,
  { asOf, measure }: IncomeRule,
  { basis }: ParsedIncome,
  before: string,
  first = false,
): ParsedIncome | undefined {
  let found: ParsedIncome | undefined
  for (const income of incomes) {
    const { periodEnd } = income
    if (periodEnd > asOf || periodEnd >= before) continue
    if (income.basis !== basis || income[measure] === undefined) continue
    if (!found || periodEnd < found.periodEnd === first) found = income
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

const UNKNOWN = /* @__PURE__ */ sharedEvidence(['incomes'], ['income-measure'])
const MISSING = /* @__PURE__ */ sharedEvidence(['incomes'])

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
  const readings = ['income-trend', 'income-measure'] as const
  if (!incomes || value === null) return incomes?.length ? UNKNOWN : MISSING
  if (value === false) return { paths: [`incomes[].${rule.measure}`], readings, isShared: false }
  const { latest, earlier } = comparedIncomes(incomes, rule) ?? {}
  const paths = [earlier, latest].map(
    (income) => `incomes[${incomes.indexOf(income as ParsedIncome)}].${rule.measure}`,
  )
  return { paths, readings, isShared: false }
}
