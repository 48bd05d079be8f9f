import { headingReaderOf } from '../columns/heading.ts'
import type { Reporter } from '../issue-list.ts'
import type { ChosenRegistryOptions } from '../options.ts'
import type { LeftOutReason } from '../registry-reading.ts'
import { columnMaker } from './column-maker.ts'
import { type HouseholdRows, rowJoiner } from './join-rows.ts'
import { type Line, lineOf, slotsOf } from './line.ts'
import { ListTables } from './list-tables.ts'
import { newTable, type Slot, type Table } from './table.ts'
import { type ListFacts, newWholeList } from './whole-list.ts'

/** What a list holds, before its households are read. */
export interface RegistryList {
  readonly households: readonly HouseholdRows[]
  /** The tables in which rows stand. */
  readonly tables: readonly Table[]
  readonly facts: ListFacts
}

/** What is taken down while a list is read. */
export interface ListLog {
  readonly report: Reporter
  readonly leftOut: (row: number, reason: LeftOutReason) => void
}

/** Reads the rows one after another, in one pass and with nothing kept of them but what their cells say. */
export function readList(
  rows: Iterable<unknown>,
  options: ChosenRegistryOptions,
  { report, leftOut }: ListLog,
): RegistryList {
  const joiner = rowJoiner(report)
  const whole = newWholeList(options)
  const used = new Set<Table>()
  const readHeading = headingReaderOf(options.headings, options.year)
  const makeColumn = columnMaker(readHeading, whole)
  const tables = new ListTables(
    { newTable: () => newTable(makeColumn), readHeading },
    {
      row(row, id, line) {
        used.add(row.table)
        whole.row(row, line)
        joiner.take(row, id)
      },
      leftOut(row, reason) {
        if (reason === 'heading') joiner.interrupt()
        leftOut(row, reason)
      },
      around: whole.around,
      headless: (row) => report(row, '', 'no-headings'),
    },
  )

  let number = 0
  let slots: readonly Slot[] = []
  for (const row of rows) {
    const line = nextLine(row, ++number, slots, tables)
    slots = line?.slots ?? slots
    if (line) tables.take(line)
    else {
      joiner.interrupt()
      report(number, '', 'not-a-row')
    }
  }
  tables.end()
  return { ...whole.end(joiner.end()), tables: used.size > 0 ? [...used] : [tables.current] }
}

/** Reads a row; a record brings the columns of its keys with it. */
function nextLine(
  row: unknown,
  number: number,
  before: readonly Slot[],
  { current: table }: ListTables,
): Line | undefined {
  const slots = slotsOf(row, before)
  if (!slots) return undefined
  table.columnsAt(slots).forEach((column, index) => {
    const slot = slots[index]
    if (!column && typeof slot === 'string') table.add(slot, slot)
  })
  return lineOf(row, number, slots, table.columnsAt(slots))
}
