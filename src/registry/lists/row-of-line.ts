import { isOfNobody } from '../cells/remark.ts'
import { plainText, tellsOfDeparture } from '../columns/plain-text.ts'
import { BLANK, type Said } from '../columns/said.ts'
import { isEmptyCell, type Line } from './line.ts'
import { personOf, printOf } from './row-print.ts'
import type { GrowingTable, RegistryRow, Table, TableColumn } from './table.ts'

/** Reads the cells of a line. */
export function rowOfLine(line: Line, table: Table): RegistryRow {
  const { number, slots, cells } = line
  const shared = new Array<Said | undefined>(table.widths.shared).fill(undefined)
  const own = new Array<Said | undefined>(table.widths.own).fill(undefined)
  const columns = table.columnsAt(slots)
  for (let index = 0; index < cells.length; index++) {
    const column = columns[index]
    if (!column?.read) continue
    const part = column.part === 'shared' ? shared : own
    part[column.place] = column.read(cells[index])
  }
  const isOfPerson =
    line.compared.some((cell) => cell.isOfPerson) ||
    own.some((said) => said && said !== BLANK && !isOfNobody(said))
  return {
    number,
    table,
    shared,
    own,
    isOfPerson,
    goneIn: goneIn(line, table),
    print: printOf(line, table),
    person: personOf(line),
  }
}

/** The column of a name with a note that its bearer is gone: （已故）, （长子）（参军）, 【已迁出】. */
function goneIn({ compared }: Line, { bySlot }: Table): TableColumn | undefined {
  const gone = compared.find(
    ({ text, isOfPerson }) =>
      isOfPerson && OPENING.test(text) && notesIn(text).some(tellsOfDeparture),
  )
  return gone && bySlot.get(gone.slot)
}

const OPENING = /[(（【[]/

/** The notes behind a name, in brackets and without: they say nothing of who it is. */
function notesIn(name: string): string[] {
  const [, ...notes] = plainText(name).split(/[([【]/)
  return notes.map((note) => note.replace(/[)\]】].*/, '')).flatMap((note) => [note, `(${note})`])
}

/** A list may have cells where no heading stands: such a column is one too. */
export function addUnnamed({ isList, slots, cells }: Line, table: GrowingTable): void {
  if (!isList) return
  slots.forEach((slot, index) => {
    if (!table.bySlot.has(slot) && !isEmptyCell(cells[index])) table.add(slot, '')
  })
}
