import type { HeadingReader } from './heading.ts'
import {
  countHeadings,
  isHeadingRow,
  isSecondLine,
  isUpperLine,
  joinLines,
  repeatsHeadings,
  type Texts,
  textsOf,
} from './heading-row.ts'
import { type HouseholdId, householdIdOf } from './household-id.ts'
import { isEmptyCell, type Line } from './line.ts'
import type { LeftOutReason } from './registry-reading.ts'
import { isInWords, isTitle, isTotal, mayNameColumns } from './row-kind.ts'
import { BLANK, type Said } from './said.ts'
import type { GrowingTable, RegistryRow, Table } from './table.ts'

/** What comes of the lines of a list. */
export interface LineSink {
  readonly row: (row: RegistryRow, id: HouseholdId, line: Line) => void
  readonly leftOut: (row: number, reason: LeftOutReason) => void
  /** A line above which no heading is known. */
  readonly headless: (row: number) => void
}

/** Sorts the lines of a list, one after another. */
export interface ListTables {
  /** The table to which the next record belongs. */
  readonly current: () => GrowingTable
  readonly take: (line: Line) => void
  readonly end: () => void
}

/** What a list is read with. */
export interface ListTools {
  readonly newTable: () => GrowingTable
  readonly readHeading: HeadingReader
  /** Plain texts that say nothing. */
  readonly blanks: ReadonlySet<string>
}

/** Headings stand within the first lines; titles, dates and remarks stand above them. */
const MOST_WAITING = 50

/** Finds the tables in a list: the heading rows, of one line or two, the rows below them, and what is neither. */
export function listTables(
  { newTable, readHeading, blanks }: ListTools,
  sink: LineSink,
): ListTables {
  let table = newTable()
  /** The lines of the heading row of `table`; none where its headings are keys. */
  let headings: Texts[] = []
  /** Whether the next line may be the second one of a heading row. */
  let isOpen = false
  let isHeadless = false
  /** Lines above which no heading is known yet. */
  let waiting: Line[] = []

  const startTable = (lines: Texts[]) => {
    const [above, below] = lines
    table = newTable()
    headings = lines
    const joined = above && below ? joinLines(above, below, readHeading) : above
    for (const [slot, heading] of joined ?? []) table.add(slot, heading)
  }

  /** A heading row ends the titles above it, of which the last may be its upper line. */
  const takeHeadingRow = (line: Line) => {
    const texts = textsOf(line)
    const last = waiting.at(-1)
    const upper = last && isUpperLine(textsOf(last), texts, readHeading) ? waiting.pop() : undefined
    for (const { number } of waiting.splice(0)) sink.leftOut(number, 'title')
    if (upper) sink.leftOut(upper.number, 'heading')
    sink.leftOut(line.number, 'heading')
    startTable(upper ? [textsOf(upper), texts] : [texts])
    isOpen = upper === undefined
  }

  const isSecondHeadingLine = (line: Line) => {
    const [above] = headings
    const texts = textsOf(line)
    return (
      above !== undefined &&
      !repeatsHeadings(texts, headings) &&
      isSecondLine(texts, above, readHeading)
    )
  }

  /** Headings may be repeated on each page, or begin a list stacked under the first. */
  const takeIfHeadings = (line: Line, row: RegistryRow, id: HouseholdId): boolean => {
    const mayBegin = mayNameColumns(line, row, id, readHeading)
    if (!mayBegin && !isInWords(id)) return false
    const texts = textsOf(line)
    if (repeatsHeadings(texts, [...headings, headingsOf(table)])) {
      sink.leftOut(line.number, 'repeated-heading')
      return true
    }
    const isHeadings = mayBegin && countHeadings(texts, readHeading) > 1
    if (!isHeadings || !isHeadingRow(texts, readHeading)) return false
    takeHeadingRow(line)
    return true
  }

  const takeInTable = (line: Line) => {
    const row = rowOf(line, table)
    const id = householdIdOf(line, table, blanks)
    if (takeIfHeadings(line, row, id)) return
    if (isTotal(line, row, id)) return sink.leftOut(line.number, 'total')
    if (isTitle(line, row, id)) return sink.leftOut(line.number, 'title')
    addUnnamed(line, table)
    sink.row(row, id, line)
  }

  const takeWaiting = () => {
    for (const line of waiting.splice(0)) takeInTable(line)
  }

  /** Without 户编号 anywhere, the line that names most columns is the heading row. */
  const settle = () => {
    const counts = waiting.map((line) => countHeadings(textsOf(line), readHeading))
    const most = Math.max(...counts)
    isHeadless = most < 2
    if (isHeadless) {
      for (const { number } of waiting.splice(0)) sink.headless(number)
      return
    }
    const [heading, ...below] = waiting.splice(counts.indexOf(most))
    if (heading) takeHeadingRow(heading)
    waiting = below
    takeWaiting()
  }

  const takeAboveTable = (line: Line) => {
    if (isHeadless) return sink.headless(line.number)
    if (isHeadingRow(textsOf(line), readHeading)) return takeHeadingRow(line)
    waiting.push(line)
    if (waiting.length > MOST_WAITING) settle()
  }

  return {
    current: () => table,
    take(line) {
      if (line.cells.every(isEmptyCell)) return sink.leftOut(line.number, 'blank')
      const mayGoOn = isOpen
      isOpen = false
      if (mayGoOn && isSecondHeadingLine(line)) {
        startTable([...headings, textsOf(line)])
        return sink.leftOut(line.number, 'heading')
      }
      if (table.byId.size === 0) return takeAboveTable(line)
      takeWaiting()
      takeInTable(line)
    },
    end() {
      if (waiting.length > 0) settle()
    },
  }
}

/** A list may have cells where no heading stands: such a column is one too. */
function addUnnamed({ isList, slots, cells }: Line, table: GrowingTable): void {
  if (!isList) return
  slots.forEach((slot, index) => {
    if (!table.bySlot.has(slot) && !isEmptyCell(cells[index])) table.add(slot, '')
  })
}

function headingsOf({ bySlot }: Table): Texts {
  return new Map(Array.from(bySlot, ([slot, { heading }]) => [slot, heading]))
}

function rowOf({ number, isList, slots, cells }: Line, table: Table): RegistryRow {
  const missing = isList ? BLANK : undefined
  const shared = new Array<Said | undefined>(table.widths.shared).fill(missing)
  const own = new Array<Said | undefined>(table.widths.own).fill(missing)
  for (let index = 0; index < slots.length; index++) {
    const column = table.bySlot.get(slots[index] as string)
    if (!column?.read) continue
    const part = column.part === 'shared' ? shared : own
    part[column.place] = column.read(cells[index])
  }
  return { number, table, shared, own }
}
