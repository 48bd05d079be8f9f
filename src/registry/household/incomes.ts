import type { Household, Income } from '../../households/record/household.ts'
import { MOST_INCOMES } from '../../households/record/household.ts'
import { BLANK } from '../columns/said.ts'
import { columnsOf, saidIn, type Table, type TableColumn } from '../lists/table.ts'
import type { Asking } from './heard.ts'
import type { DatedRow } from './rows-by-year.ts'

const INCOMES = [
  'net-income-per-capita',
  'disposable-income-per-capita',
  'net-income',
  'disposable-income',
] as const

type Period = { -readonly [Key in keyof Income]: Income[Key] }

/**
 * Reads the incomes of all years. A period ends on 31 December: registers count October to September, so the end is
 * a convention. One figure that is not understood leaves all open, for it may be the one that others are compared with.
 */
export function incomesOf(rows: readonly DatedRow[], asking: Asking): Pick<Household, 'incomes'> {
  const periods = new Map<number, Period[]>()
  let isOpen = false
  const hear = ({ row, year: ofRow }: DatedRow, column: TableColumn) => {
    const said = saidIn(row, column)
    const year = yearOf(column, ofRow, asking.list.year)
    if (year === undefined || said === undefined || said === BLANK) return
    const [value] = said.values
    const problem =
      said.problem ?? unitProblem(column, asking) ?? add(periods, column, year, Number(value?.code))
    if (problem) asking.report({ row: row.number, heading: column.heading }, problem)
    isOpen ||= problem !== undefined
  }
  for (const dated of rows) {
    for (const id of INCOMES) for (const column of columnsOf(dated.row, id)) hear(dated, column)
  }
  const incomes = [...periods].sort(([one], [other]) => one - other).flatMap(([, ofYear]) => ofYear)
  return isOpen || incomes.length === 0 || incomes.length > MOST_INCOMES ? {} : { incomes }
}

/** A heading that names the yuan goes before what stands around the list. */
function unitProblem({ heading }: TableColumn, { list }: Asking): 'other-unit' | undefined {
  return list.saysOtherUnit && !heading.includes('元') ? 'other-unit' : undefined
}

function add(
  periods: Map<number, Period[]>,
  { known }: TableColumn,
  year: number,
  amount: number,
): 'disagreement' | undefined {
  const { measure = 'perCapita', basis } = known?.column ?? {}
  const ofYear = periods.get(year) ?? []
  periods.set(year, ofYear)
  let period = ofYear.find((one) => one.basis === basis)
  if (!period) {
    period = { periodEnd: `${year}-12-31`, basis }
    ofYear.push(period)
  }
  const before = Object.hasOwn(period, measure) ? period[measure] : undefined
  period[measure] = amount
  return before === undefined || before === amount ? undefined : 'disagreement'
}

/** The year of an income: its heading names it, or tells how it stands to the year of the row or the list. */
function yearOf({ known }: TableColumn, ofRow?: number, ofList?: number): number | undefined {
  const year = known?.year
  if (typeof year === 'number') return year
  const base = year ? (ofRow ?? ofList) : ofRow
  return base !== undefined && year === 'last' ? base - 1 : base
}

/** Whether the year of an income can be told in a table at all. */
export function isDated(column: TableColumn, { byId }: Table, ofList?: number): boolean {
  const hasYears = byId.has('year')
  return yearOf(column, hasYears ? 0 : undefined, ofList) !== undefined
}
