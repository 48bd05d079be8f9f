import { incomeBasisCodes } from '../../generated/codes.ts'
import type { Known } from '../../logic/finding.ts'
import type { AnyRecord, Setting, TrendRule } from '../../logic/rule.ts'
import type { Ternary } from '../../logic/ternary.ts'
import { MOST_INCOMES, type ParsedHousehold } from '../record/household.ts'

type Incomes = NonNullable<ParsedHousehold['incomes']>
type ParsedIncome = Incomes[number]

/** 3.5 (家庭收入无增长趋势) under the chosen readings. */
interface Comparison {
  readonly asOf: string
  readonly measure: 'perCapita' | 'total'
  readonly against: 'previous' | 'earliest'
}

function comparisonOf({ measure, against }: TrendRule, { asOf, readings }: Setting): Comparison {
  const chosen = ({ by, options }: TrendRule['measure']) => options[readings[by] as string]
  return { asOf, measure: chosen(measure), against: chosen(against) } as Comparison
}

/** Tells whether the latest income is not above the one that it is compared with, and by which two figures. */
export function incomeTrend(rule: TrendRule, record: AnyRecord, setting: Setting): Known {
  const { incomes } = record as ParsedHousehold
  const lacks = { value: null, paths: [rule.trend], readings: [] }
  if (!incomes) return lacks
  const comparison = comparisonOf(rule, setting)
  const { measure, asOf } = comparison
  const latest = latestOf(incomes, asOf)
  if (!latest) return lacks
  const pathOf = (income: ParsedIncome) => `${rule.trend}[${incomes.indexOf(income)}].${measure}`
  const consulted = [rule.measure.by]
  if (latest[measure] === undefined) {
    return { value: null, paths: [pathOf(latest)], readings: consulted }
  }
  const earlier = earlierOf(latest, incomes, comparison)
  if (!earlier) return { ...lacks, readings: consulted }
  const readings = [rule.against.by, rule.measure.by]
  return isNotAbove(latest, earlier, measure)
    ? { value: true, paths: [pathOf(earlier), pathOf(latest)], readings }
    : { value: false, paths: [`${rule.trend}[].${measure}`], readings }
}

/** Reads the same value alone; which two figures it rests on is asked only where it matters. */
export class TrendReader {
  value: Ternary = null
  readonly #comparison: Comparison
  #incomes: Incomes | undefined
  #latest: ParsedIncome | undefined
  #earlier: ParsedIncome | undefined

  constructor(rule: TrendRule, setting: Setting) {
    this.#comparison = comparisonOf(rule, setting)
  }

  read({ incomes }: ParsedHousehold): void {
    const { asOf, measure } = this.#comparison
    const latest = incomes && latestOf(incomes, asOf)
    const earlier =
      latest?.[measure] === undefined
        ? undefined
        : earlierOf(latest, incomes as Incomes, this.#comparison)
    this.#incomes = incomes
    this.#latest = latest
    this.#earlier = earlier
    this.value = earlier ? isNotAbove(latest as ParsedIncome, earlier, measure) : null
  }

  /** The same for incomes that the rule tells the same of. */
  get key(): number {
    if (!this.#latest) return 0
    const [latest, earlier] = [this.#placeOf(this.#latest), this.#placeOf(this.#earlier)]
    const kind =
      this.value === null
        ? +(this.#latest[this.#comparison.measure] === undefined)
        : 2 + +this.value
    return 1 + kind + 4 * (latest + (MOST_INCOMES + 1) * earlier)
  }

  /** From 1; 0 for none. */
  #placeOf(income: ParsedIncome | undefined): number {
    return income ? 1 + (this.#incomes as Incomes).indexOf(income) : 0
  }
}

function isNotAbove(latest: ParsedIncome, earlier: ParsedIncome, measure: 'perCapita' | 'total') {
  return (latest[measure] as number) <= (earlier[measure] as number)
}

/** The period that ends last by `asOf`; of two that end together, the basis that comes first. */
function latestOf(incomes: Incomes, asOf: string): ParsedIncome | undefined {
  let latest: ParsedIncome | undefined
  for (const income of incomes) {
    if (income.periodEnd > asOf) continue
    if (
      !latest ||
      income.periodEnd > latest.periodEnd ||
      (income.periodEnd === latest.periodEnd && rankOf(income) < rankOf(latest))
    ) {
      latest = income
    }
  }
  return latest
}

function rankOf({ basis }: ParsedIncome): number {
  return basis === undefined ? incomeBasisCodes.length : incomeBasisCodes.indexOf(basis)
}

/** The last, or the first, earlier period of the same basis that has the measure. No two of one basis end together. */
function earlierOf(
  { basis, periodEnd }: ParsedIncome,
  incomes: Incomes,
  { measure, against }: Comparison,
): ParsedIncome | undefined {
  let found: ParsedIncome | undefined
  for (const income of incomes) {
    if (income.basis !== basis || income[measure] === undefined) continue
    if (income.periodEnd >= periodEnd) continue
    const isEarlier = found && income.periodEnd < found.periodEnd
    if (!found || isEarlier === (against === 'earliest')) found = income
  }
  return found
}
