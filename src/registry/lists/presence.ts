import { type CellCode, hasCode, type Said } from '../columns/said.ts'
import { columnsOf, type RegistryRow, saidIn, someSaid } from './table.ts'

/** Whether a person still belongs to the household; unclear where it is said in words that are not understood, or both ways. */
export type Presence = 'here' | 'dead' | 'moved-out' | 'unclear'

const GONE = 'gone-in-remarks'

const COLUMNS = ['alive', 'death', 'moved-out', 'deregistered', 'lives-together'] as const

/** Who is struck off, or lives apart, may still be counted with the household: the register tells it, no rule. */
const UNSETTLED = 'unsettled'

/**
 * Reads from a row what became of the person in it; a remark only opens what no column settles.
 *
 * @param hear - what is heard of a cell: `meant` takes it for what it seems to say, whatever the note in its heading.
 */
export function presenceOf(
  row: RegistryRow,
  hear = (said: Said | undefined): Said | undefined => said,
): Presence {
  const says = (code: CellCode) => someSaid(row, COLUMNS, (said) => hasCode(hear(said), code))
  // 死亡原因 beside 死亡时间 says no more.
  const isOpen = (said: Said | undefined) =>
    isProblem(hear(said)) && !said?.doubted?.values.some(({ code }) => says(code))
  if (someSaid(row, COLUMNS, isOpen)) return 'unclear'
  if (says('dead')) return says('here') ? 'unclear' : 'dead'
  if (says('moved-out')) return 'moved-out'
  if (says(UNSETTLED)) return 'unclear'
  return someSaid(row, ['remarks'], isOpen) || tellsElsewhere(row) ? 'unclear' : 'here'
}

function isProblem(said: Said | undefined): boolean {
  return said?.problem !== undefined
}

/** The columns that speak of it, each with why it settles nothing, for a report. */
export function presenceColumnsOf(row: RegistryRow) {
  const asked = [...COLUMNS, 'remarks' as const].flatMap((id) => columnsOf(row, id))
  return row.table.columns.flatMap((column) => {
    const said = saidIn(row, column)
    const isGone = row.goneIn === column || hasCode(said, UNSETTLED)
    const problem = isGone ? GONE : said?.problem
    return asked.includes(column) || problem === GONE ? [{ column, said, problem }] : []
  })
}

/** Whether words tell of a departure where another thing is asked: 配偶（已故）. */
function tellsElsewhere({ own, goneIn }: RegistryRow): boolean {
  return goneIn !== undefined || own.some((said) => said?.problem === GONE)
}
