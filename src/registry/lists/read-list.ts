import type { RegistryColumn } from '../../data/registry-columns.ts'
import { InvalidInputError } from '../../errors.ts'
import { type CellReader, cellReaderOf } from '../cells/cell-reader.ts'
import { type Heading, headingReaderOf, turningHeading, yuanIn } from '../columns/heading.ts'
import { asksWhy } from '../columns/heading-notes.ts'
import { answered } from '../columns/label-index.ts'
import { type Legend, legendsIn, turnedMarks } from '../columns/legend.ts'
import { saysOtherUnit } from '../columns/other-unit.ts'
import { BLANK, meant, type Said, saying } from '../columns/said.ts'
import type { Reporter } from '../issue-list.ts'
import type { ChosenRegistryOptions } from '../options.ts'
import type { LeftOutReason } from '../registry-reading.ts'
import { yearIn } from './dated-rows.ts'
import { type HouseholdRows, rowJoiner } from './join-rows.ts'
import { isEmptyCell, type Line, lineOf, slotsOf } from './line.ts'
import type { ListFacts } from './list-facts.ts'
import { ListTables, type ListTools } from './list-tables.ts'
import { sharedPeople } from './shared-people.ts'
import { newTable, type RegistryRow, type Slot, someSaid, type Table } from './table.ts'

/** What a list holds, before its households are read. */
export interface RegistryList {
  readonly households: readonly HouseholdRows[]
  /** The tables in which rows stand. */
  readonly tables: readonly Table[]
  readonly facts: ListFacts
  /** The latest year that counts; undefined in a list without years. */
  readonly latestYear: number | undefined
}

/** What is taken down while a list is read. */
export interface ListLog {
  readonly report: Reporter
  readonly leftOut: (row: number, reason: LeftOutReason) => void
}

/** Reads the rows one after another, in one pass and with nothing kept of them but what their cells say. */
export function readList(
  rows: Iterable<unknown>,
  { headings, year, asOf, isComplete, focusArea }: ChosenRegistryOptions,
  { report, leftOut }: ListLog,
): RegistryList {
  const joiner = rowJoiner(report)
  const used = new Set<Table>()
  const legends: Legend[] = []
  const seen: Seen = {
    writesBlanks: false,
    saysOutOfSchool: false,
    saysOtherUnit: false,
    latestYear: undefined,
  }

  const explain = (text: string) => {
    if (legends.length < MOST_LEGENDS) legends.push(...legendsIn(text))
  }
  const tables = new ListTables(toolsOf(headings, focusArea !== undefined, explain), {
    row(row, id, line) {
      used.add(row.table)
      look(row, line, year, seen)
      joiner.take(row, id)
    },
    leftOut(row, reason) {
      if (reason === 'heading') joiner.interrupt()
      leftOut(row, reason)
    },
    around(texts) {
      for (const text of texts) {
        seen.saysOtherUnit ||= saysOtherUnit(text)
        explain(text)
      }
    },
    headless: (row) => report(row, '', 'no-headings'),
  })

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
  const { latestYear, ...facts } = seen
  const households = withoutMarks(joiner.end(), turnedMarks(legends))
  const shared = sharedPeople(households, latestYear)
  return {
    households,
    tables: used.size > 0 ? [...used] : [tables.current],
    facts: { ...facts, isComplete, asOf, shared, year: year ?? latestYear },
    latestYear,
  }
}

/** No sheet explains more marks. */
const MOST_LEGENDS = 100

/** What a legend turns says nothing: it may stand below the rows in which the marks are. */
function withoutMarks(
  households: readonly HouseholdRows[],
  turned: ReadonlyMap<Said, Said>,
): readonly HouseholdRows[] {
  if (turned.size === 0) return households
  const heard = (saids: RegistryRow['own']) =>
    saids.map((said) => said && (turned.get(said) ?? said))
  return households.map(({ rows, ...household }) => ({
    ...household,
    rows: rows.map((row) => ({ ...row, shared: heard(row.shared), own: heard(row.own) })),
  }))
}

/** More columns has no register; each costs a look at its heading. */
const MOST_COLUMNS = 1000

function toolsOf(
  headings: ChosenRegistryOptions['headings'],
  readsPlaces: boolean,
  explain: (heading: string) => void,
): ListTools {
  const readHeading = headingReaderOf(headings)
  const cellReader = cellReaders()
  let count = 0
  const make = (heading: string) => {
    if (++count > MOST_COLUMNS) {
      throw new InvalidInputError([
        { path: 'rows', code: 'too-many', expected: { max: MOST_COLUMNS } },
      ])
    }
    explain(heading)
    const known = readHeading(heading) ?? turningHeading(heading)
    const isPlace = readsPlaces && known?.column.id === PLACE
    return { known, read: known && cellReader(heading, known), isPlace }
  }
  return {
    newTable: () => newTable(make),
    readHeading,
  }
}

const PLACE = 'place'

type ReaderOfColumn = (heading: string, known: Heading) => CellReader | undefined

/** Gives the readers of cells; columns that are read alike have one. */
function cellReaders(): ReaderOfColumn {
  const readers = new Map<string, CellReader>()
  const readerOf = (heading: string, { column, name }: Heading) => {
    const manner = {
      yuan: yuanIn(heading),
      inMonths: column.months?.includes(name) === true,
    }
    const key = column.id + manner.yuan + manner.inMonths
    const read = readers.get(key) ?? cellReaderOf(column, manner)
    readers.set(key, read)
    return read
  }
  return (heading, known) => {
    const { column, name, isDoubtful, isOnlyLike } = known
    if (!column.reads) return undefined
    // An id is joined by, and says nothing of itself.
    if (column.reads === 'id') return isDoubtful ? undefined : () => BLANK
    const read = readerOf(heading, known)
    if (!isDoubtful) return read
    return doubting(isOnlyLike ? affirming(read, column, name) : read)
  }
}

/** Whatever a cell says under a heading that is not understood, it may not say it. */
function doubting(read: CellReader): CellReader {
  return (cell) => {
    const doubted = read(cell)
    return doubted === BLANK ? BLANK : saying({ problem: 'doubtful-heading', doubted })
  }
}

/**
 * Under a heading that only holds a word of a column, nothing is heard but what may turn others: no denial, and no other
 * words, unless they tell why or how it happened (死亡原因).
 */
function affirming(read: CellReader, column: RegistryColumn, heading: string): CellReader {
  const happened = column.reads === 'mark' && asksWhy(heading) ? answered(column, true) : undefined
  return (cell) => {
    const said = read(cell)
    if (said.problem === 'unknown-label' && happened) return happened
    return said.values.every(({ code }) => code === column.no) ? BLANK : said
  }
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

/** What rows tell of the whole list. */
interface Seen {
  writesBlanks: boolean
  saysOutOfSchool: boolean
  saysOtherUnit: boolean
  latestYear: number | undefined
}

/** Notes what a row tells of the whole list. */
function look(
  row: RegistryRow,
  { isList, cells }: Line,
  upTo: number | undefined,
  seen: Seen,
): void {
  seen.writesBlanks ||= !isList && cells.some(isEmptyCell)
  seen.saysOutOfSchool ||= saysOutOfSchool(row)
  const year = yearIn(row) ?? 0
  if (year > (seen.latestYear ?? 0) && year <= (upTo ?? year)) seen.latestYear = year
}

function saysOutOfSchool(row: RegistryRow): boolean {
  return someSaid(row, ['schooling', 'in-school'], (said) =>
    meant(said)?.values.some(({ field }) => field === 'said-out-of-school'),
  )
}
