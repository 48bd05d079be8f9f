import type { HeadingReader } from '../columns/heading.ts'
import type { LeftOutReason } from '../registry-reading.ts'
import {
  areTimes,
  countHeadings,
  countSureHeadings,
  headingsOf,
  isHeadingRow,
  isNextLine,
  isUpperLine,
  joinLines,
  namesIds,
  repeatsHeadings,
  type Texts,
  textsOf,
} from './heading-row.ts'
import { type HouseholdId, householdIdOf, withoutId } from './household-id.ts'
import { labelsColumns } from './labels-columns.ts'
import { isEmptyCell, type Line } from './line.ts'
import { holdsFigures, mayNameColumns, namesPerson, saysNothing, whyNobody } from './row-kind.ts'
import { addUnnamed, rowOfLine } from './row-of-line.ts'
import type { GrowingTable, RegistryRow } from './table.ts'

/** What a list is read with. */
export interface ListTools {
  readonly newTable: () => GrowingTable
  readonly readHeading: HeadingReader
}

/** What comes of the lines of a list. */
export interface LineSink {
  readonly row: (row: RegistryRow, id: HouseholdId, line: Line) => void
  readonly leftOut: (row: number, reason: LeftOutReason) => void
  /** What a title, or a line of a form around the list, says. */
  readonly around: (texts: Iterable<string>) => void
  /** A line above which no heading is known. */
  readonly headless: (row: number) => void
}

/** Headings stand within the first lines; titles, dates and remarks stand above them. */
const MOST_WAITING = 50

/** No heading has more lines above its own. */
const MOST_UPPER = 5

/** A line that may be above a heading row, and what becomes of it if it is not part of it. */
interface HeldLine {
  readonly line: Line
  readonly pass: (isAboveHeadings: boolean) => void
}

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
  /** Whether no heading is known yet. */
  #isAbove = true
  /** Lines that may be upper lines of the next headings. */
  #held: HeldLine[] = []

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
      if (this.#isAbove) this.#takeHeldBelow()
      this.#takeBelow(line)
    }
  }

  end(): void {
    if (this.#table.byId.size === 0) this.#settle()
    this.#passHeld()
  }

  /** Lets go of the lines that are held; only the last stands right above the headings, if they follow. */
  #passHeld(areHeadingsNext = false): void {
    const held = this.#held.splice(0)
    held.forEach(({ pass }, index) => {
      pass(areHeadingsNext && index === held.length - 1)
    })
  }

  /** What stood above nothing known stands below headings now: of records, keys that are known came late. */
  #takeHeldBelow(): void {
    this.#isAbove = false
    for (const { line } of this.#held.splice(0)) this.#takeBelow(line)
  }

  #leaveTitle(line: Line): void {
    this.#sink.around(textsOf(line).values())
    this.#sink.leftOut(line.number, 'title')
  }

  /** What may be headings; where names stand above, a name is none, but 姓名 is. */
  #textsOf(line: Line): Texts {
    const hidden = line.compared.filter(({ text }) => this.#tools.readHeading(text))
    return new Map([...textsOf(line), ...hidden.map(({ slot, text }) => [slot, text] as const)])
  }

  #startTable(lines: Texts[]): void {
    this.#table = this.#tools.newTable()
    this.#headings = lines
    this.#isFirst = true
    for (const [slot, heading] of joinLines(lines, this.#tools.readHeading)) {
      this.#table.add(slot, heading)
    }
  }

  /** A heading row ends the titles above it, of which the last may be its upper lines; keys that are no headings are titles. */
  #takeHeadingRow(line: Line): void {
    const lines = [this.#textsOf(line)]
    const rows = [line.number]
    let last = this.#held.at(-1)
    while (last && this.#isUpper(last, lines)) {
      lines.unshift(textsOf(last.line))
      this.#sink.around(textsOf(last.line).values())
      rows.unshift(last.line.number)
      this.#held.pop()
      last = this.#held.at(-1)
    }
    this.#passHeld(true)
    for (const row of rows) this.#sink.leftOut(row, 'heading')
    if (this.#isAbove) this.#sink.around(headingsOf(this.#table).values())
    this.#startTable(lines)
  }

  #isUpper({ line }: HeldLine, lines: readonly Texts[]): boolean {
    return isUpperLine(textsOf(line), lines, this.#tools.readHeading)
  }

  #takeBelow(line: Line): void {
    if (this.#isFirst && this.#goesOn(line)) this.#sink.leftOut(line.number, 'heading')
    else this.#takeInTable(line)
  }

  /** The first lines below a heading row may go on with it; then the table begins anew. */
  #goesOn(line: Line): boolean {
    const above = this.#headings.length > 0 ? this.#headings : [headingsOf(this.#table)]
    const texts = this.#textsOf(line)
    const goesOn =
      !repeatsHeadings(texts, above) && isNextLine(texts, above, this.#tools.readHeading)
    if (goesOn) this.#startTable([...above, texts])
    return goesOn
  }

  /** Headings may be repeated on each page, or begin a list stacked under the first. */
  #takeIfHeadings(line: Line, row: RegistryRow, id: HouseholdId): boolean {
    const { readHeading } = this.#tools
    if (namesPerson(row) && !mayNameColumns(line, row, readHeading)) return false
    const texts = this.#textsOf(line)
    const last = this.#held.at(-1)
    const isBelowUpper = last !== undefined && this.#isUpper(last, [texts])
    if (!isBelowUpper && repeatsHeadings(texts, [...this.#headings, headingsOf(this.#table)])) {
      this.#passHeld(true)
      this.#sink.leftOut(line.number, 'repeated-heading')
      return true
    }
    const isNamed = countHeadings(texts, readHeading) > 1 || namesIds(id.text, readHeading)
    if (!isNamed || !isHeadingRow(texts, readHeading)) return false
    this.#takeHeadingRow(line)
    return true
  }

  #takeInTable(line: Line): void {
    const row = rowOfLine(line, this.#table)
    const id = householdIdOf(line, this.#table)
    if (this.#takeIfHeadings(line, row, id)) return
    const reason = this.#isFirst && labelsColumns(line, row) ? 'heading' : whyNobody(line, row, id)
    this.#isFirst = false
    if (reason === 'title') this.#hold({ line, pass: () => this.#leaveTitle(line) })
    else if (!reason && saysNothing(line, row, id, this.#tools.readHeading)) {
      this.#hold({ line, pass: () => this.#takeNobody(line, row, id) })
    } else if (!reason && areTimes(line)) {
      this.#hold({
        line,
        pass: (isAbove) => (isAbove ? this.#leaveTitle(line) : this.#takeRow(line, row, id)),
      })
    } else {
      this.#passHeld()
      if (reason) this.#sink.leftOut(line.number, reason)
      else this.#takeRow(line, row, id)
    }
  }

  #hold(line: HeldLine): void {
    this.#held.push(line)
    if (this.#held.length > MOST_UPPER) this.#held.shift()?.pass(false)
  }

  #takeRow(line: Line, row: RegistryRow, id: HouseholdId): void {
    addUnnamed(line, this.#table)
    this.#sink.row(row, id, line)
  }

  /** A row that is nobody's may explain the columns above it; one without id may be of the household above, unless it holds figures alone. */
  #takeNobody(line: Line, row: RegistryRow, id: HouseholdId): void {
    this.#sink.around(textsOf(line).values())
    const mayBelong = id.key === '' && (line.compared.length > 0 || !holdsFigures(line, row))
    this.#takeRow(line, row, mayBelong ? id : withoutId(id))
  }

  #takeAboveTable(line: Line): void {
    if (this.#isHeadless) this.#sink.headless(line.number)
    else if (isHeadingRow(textsOf(line), this.#tools.readHeading)) this.#takeHeadingRow(line)
    else {
      this.#held.push({ line, pass: () => this.#leaveTitle(line) })
      if (this.#held.length > MOST_WAITING) this.#settle()
    }
  }

  /** Without 户编号 anywhere, the line that names most columns is the heading row. */
  #settle(): void {
    const { readHeading } = this.#tools
    const counts = this.#held.map(({ line }) => countSureHeadings(textsOf(line), readHeading))
    const most = Math.max(...counts)
    const [heading, ...below] = most < 2 ? [] : this.#held.splice(counts.indexOf(most))
    this.#isHeadless = !heading
    if (!heading) {
      for (const { line } of this.#held.splice(0)) this.#sink.headless(line.number)
      return
    }
    this.#takeHeadingRow(heading.line)
    this.#held = below
    this.#takeHeldBelow()
  }
}
