import type { HeadingReader } from './heading.ts'
import {
  countHeadings,
  countSureHeadings,
  isHeadingRow,
  isNextLine,
  isUpperLine,
  joinLines,
  repeatsHeadings,
  type Texts,
  textsOf,
} from './heading-row.ts'
import { type HouseholdId, householdIdOf } from './household-id.ts'
import { isEmptyCell, type Line } from './line.ts'
import type { LeftOutReason } from './registry-reading.ts'
import { mayNameColumns, namesPerson, numbersColumns, whyNobody } from './row-kind.ts'
import { printOf } from './row-print.ts'
import { BLANK, type Said } from './said.ts'
import type { GrowingTable, RegistryRow, Table } from './table.ts'

/** What comes of the lines of a list. */
export interface LineSink {
  readonly row: (row: RegistryRow, id: HouseholdId, line: Line) => void
  readonly leftOut: (row: number, reason: LeftOutReason) => void
  /** A line above which no heading is known. */
  readonly headless: (row: number) => void
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

/** Finds the tables in a list, line by line: the heading rows, of one line or several, the rows below them, and what is neither. */
export class ListTables {
  readonly #tools: ListTools
  readonly #sink: LineSink
  #table: GrowingTable
  /** The lines of the heading row of the table; none where its headings are keys. */
  #headings: Texts[] = []
  #isHeadless = false
  /** Whether no row of the table was taken yet. */
  #isFirst = true
  /** Lines above which no heading is known yet. */
  #waiting: Line[] = []

  constructor(tools: ListTools, sink: LineSink) {
    this.#tools = tools
    this.#sink = sink
    this.#table = tools.newTable()
  }

  /** The table to which the next record belongs. */
  get current(): GrowingTable {
    return this.#table
  }

  take(line: Line): void {
    if (line.cells.every(isEmptyCell)) {
      this.#sink.leftOut(line.number, 'blank')
      return
    }
    if (this.#table.byId.size === 0) this.#takeAboveTable(line)
    else {
      this.#takeWaiting()
      this.#takeBelow(line)
    }
  }

  end(): void {
    if (this.#waiting.length > 0) this.#settle()
  }

  #startTable(lines: Texts[]): void {
    this.#table = this.#tools.newTable()
    this.#headings = lines
    this.#isFirst = true
    for (const [slot, heading] of joinLines(lines, this.#tools.readHeading)) {
      this.#table.add(slot, heading)
    }
  }

  /** A heading row ends the titles above it, of which the last may be its upper lines. */
  #takeHeadingRow(line: Line): void {
    const lines = [textsOf(line)]
    const rows = [line.number]
    for (let last = this.#waiting.at(-1); last; last = this.#waiting.at(-1)) {
      const above = textsOf(last)
      if (!isUpperLine(above, lines, this.#tools.readHeading)) break
      lines.unshift(above)
      rows.unshift(last.number)
      this.#waiting.pop()
    }
    for (const { number } of this.#waiting.splice(0)) this.#sink.leftOut(number, 'title')
    for (const row of rows) this.#sink.leftOut(row, 'heading')
    this.#startTable(lines)
  }

  #takeBelow(line: Line): void {
    if (this.#isFirst && this.#goesOn(line)) this.#sink.leftOut(line.number, 'heading')
    else this.#takeInTable(line)
  }

  /** The first lines below a heading row may go on with it; then the table begins anew. */
  #goesOn(line: Line): boolean {
    const above = this.#headings.length > 0 ? this.#headings : [headingsOf(this.#table)]
    const texts = textsOf(line)
    const goesOn =
      !repeatsHeadings(texts, above) && isNextLine(texts, above, this.#tools.readHeading)
    if (goesOn) this.#startTable([...above, texts])
    return goesOn
  }

  /** Headings may be repeated on each page, or begin a list stacked under the first. */
  #takeIfHeadings(line: Line, row: RegistryRow, id: HouseholdId): boolean {
    const { readHeading } = this.#tools
    const mayBegin = mayNameColumns(line, row, id, readHeading)
    if (!mayBegin && namesPerson(row)) return false
    const texts = textsOf(line)
    if (repeatsHeadings(texts, [...this.#headings, headingsOf(this.#table)])) {
      this.#sink.leftOut(line.number, 'repeated-heading')
      return true
    }
    const isNamed = countHeadings(texts, readHeading) > 1 || namesIds(id, readHeading)
    if (!mayBegin || !isNamed || !isHeadingRow(texts, readHeading)) return false
    this.#takeHeadingRow(line)
    return true
  }

  #takeInTable(line: Line): void {
    const row = rowOf(line, this.#table)
    const id = householdIdOf(line, this.#table, this.#tools.blanks)
    if (this.#takeIfHeadings(line, row, id)) return
    const isFirst = this.#isFirst
    this.#isFirst = false
    const reason = isFirst && numbersColumns(line, row) ? 'heading' : whyNobody(line, row, id)
    if (reason) this.#sink.leftOut(line.number, reason)
    else {
      addUnnamed(line, this.#table)
      this.#sink.row(row, id, line)
    }
  }

  #takeAboveTable(line: Line): void {
    if (this.#isHeadless) this.#sink.headless(line.number)
    else if (isHeadingRow(textsOf(line), this.#tools.readHeading)) this.#takeHeadingRow(line)
    else {
      this.#waiting.push(line)
      if (this.#waiting.length > MOST_WAITING) this.#settle()
    }
  }

  #takeWaiting(): void {
    for (const line of this.#waiting.splice(0)) this.#takeBelow(line)
  }

  /** Without 户编号 anywhere, the line that names most columns is the heading row. */
  #settle(): void {
    const { readHeading } = this.#tools
    const counts = this.#waiting.map((line) => countSureHeadings(textsOf(line), readHeading))
    const most = Math.max(...counts)
    this.#isHeadless = most < 2
    if (this.#isHeadless) {
      for (const { number } of this.#waiting.splice(0)) this.#sink.headless(number)
      return
    }
    const [heading, ...below] = this.#waiting.splice(counts.indexOf(most))
    if (heading) this.#takeHeadingRow(heading)
    this.#waiting = below
    this.#takeWaiting()
  }
}

/** Whether 户编号 stands where an id should. */
function namesIds({ text }: HouseholdId, read: HeadingReader): boolean {
  return read(text)?.column.id === 'household-id'
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

function rowOf(line: Line, table: Table): RegistryRow {
  const { number, isList, slots, cells } = line
  const missing = isList ? BLANK : undefined
  const shared = new Array<Said | undefined>(table.widths.shared).fill(missing)
  const own = new Array<Said | undefined>(table.widths.own).fill(missing)
  for (let index = 0; index < slots.length; index++) {
    const column = table.bySlot.get(slots[index] as string)
    if (!column?.read) continue
    const part = column.part === 'shared' ? shared : own
    part[column.place] = column.read(cells[index])
  }
  return { number, table, shared, own, print: printOf(line, table) }
}
