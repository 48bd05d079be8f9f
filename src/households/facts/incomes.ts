import { incomeBasisCodes } from '../../generated/codes.ts'
import type { Known } from '../../logic/finding.ts'
import type { Setting, TrendRule } from '../../logic/rule.ts'
import type { Ternary } from '../../logic/ternary.ts'
import { MOST_INCOMES, type ParsedHousehold } from '../record/household.ts'
import type { LeafReader } from './leaf-reader.ts'

type Incomes = NonNullable<ParsedHousehold['incomes']>
type ParsedIncome = Incomes[number]

type IncomeMeasure = 'perCapita' | 'total'

/** Reads 3.5 (家庭收入无增长趋势) of one household after another, under the chosen readings. */
export class TrendReader implements LeafReader {
  value: Ternary = null
  readonly #rule: TrendRule
  readonly #asOf: string
  readonly #measure: IncomeMeasure
  readonly #isEarliest: boolean
  #incomes: Incomes = []
  #latest: ParsedIncome | undefined
  #earlier: ParsedIncome | undefined

  constructor(rule: TrendRule, { asOf, readings }: Setting) {
    const chosen = ({ by, options }: TrendRule['measure']) => options[readings[by] as string]
    this.#rule = rule
    this.#asOf = asOf
    this.#measure = chosen(rule.measure) as IncomeMeasure
    this.#isEarliest = chosen(rule.against) === 'earliest'
  }

  read({ incomes = [] }: ParsedHousehold): void {
    const latest = latestOf(incomes, this.#asOf)
    const amount = latest?.[this.#measure]
    const earlier =
      amount === undefined
        ? undefined
        : earlierOf(latest as ParsedIncome, incomes, this.#measure, this.#isEarliest)
    this.#incomes = incomes
    this.#latest = latest
    this.#earlier = earlier
    this.value = earlier ? (amount as number) <= (earlier[this.#measure] as number) : null
  }

  /** What the incomes last read say. */
  tell(): Known {
    const { trend, measure, against } = this.#rule
    const [latest, earlier] = [this.#latest, this.#earlier]
    const pathOf = (income: ParsedIncome) =>
      `${trend}[${this.#incomes.indexOf(income)}].${this.#measure}`
    if (!latest) return { value: null, paths: [trend], readings: [] }
    if (!earlier) {
      const paths = [latest[this.#measure] === undefined ? pathOf(latest) : trend]
      return { value: null, paths, readings: [measure.by] }
    }
    return {
      value: this.value,
      paths: this.value ? [pathOf(earlier), pathOf(latest)] : [`${trend}[].${this.#measure}`],
      readings: [against.by, measure.by],
    }
  }

  /** The same number for incomes of which `tell` says the same. */
  key(): number {
    const [latest, earlier] = [this.#latest, this.#earlier]
    const placeOf = (income: ParsedIncome | undefined) =>
      income ? 1 + this.#incomes.indexOf(income) : 0
    const kind = earlier ? 1 + +!!this.value : 3 * +(latest?.[this.#measure] === undefined)
    return kind + 4 * (placeOf(latest) + (MOST_INCOMES + 1) * placeOf(earlier))
  }
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
  measure: IncomeMeasure,
  isEarliest: boolean,
): ParsedIncome | undefined {
  let found: ParsedIncome | undefined
  for (const income of incomes) {
    if (income.basis !== basis || income[measure] === undefined) continue
    if (income.periodEnd >= periodEnd) continue
    if (!found || income.periodEnd < found.periodEnd === isEarliest) found = income
  }
  return found
}
