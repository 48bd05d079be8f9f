import type { RegistryColumnId } from '../../generated/ids.ts'
import { type CellReader, PLACE } from '../cells/cell-reader.ts'
import type { Heading } from '../columns/heading.ts'
import { type CellCode, meant, type Said } from '../columns/said.ts'

/** Where a cell stands in its row: the number of a list, the key of a record. */
export type Slot = number | string

/** The place of a cell. */
export interface CellPlace {
  /** 0 for none. */
  readonly row: number
  readonly heading: string
}

/** A column of one table. */
export interface TableColumn {
  readonly heading: string
  /** What the heading means, if it is known. */
  readonly known: Heading | undefined
  /** Reads its cells, if they are read. */
  readonly read: CellReader | undefined
  /** Where its cells stand among those of `part`. */
  readonly place: number
  /** Cells of a household repeat from row to row; those of a person do not. */
  readonly part: 'shared' | 'own'
}

/** The columns of rows that stand under one heading row. */
export interface Table {
  readonly columns: readonly TableColumn[]
  readonly bySlot: ReadonlyMap<Slot, TableColumn>
  /** The columns at the slots of a line; lines that have the same slots one after another ask for them once. */
  readonly columnsAt: (slots: readonly Slot[]) => readonly (TableColumn | undefined)[]
  readonly byId: ReadonlyMap<RegistryColumnId, readonly TableColumn[]>
  /** Those of places, from left to right. */
  readonly places: readonly TableColumn[]
  /** How many cells of each part a row has. */
  readonly widths: { readonly shared: number; readonly own: number }
}

/** A table to which columns may be added: records bring theirs as they come. */
export interface GrowingTable extends Table {
  add(slot: Slot, heading: string): TableColumn
}

/** The cells of a row that are read. */
export interface RegistryRow {
  /** 1 for the first row given. */
  readonly number: number
  readonly table: Table
  /** By `place`; undefined where a record lacks the key, or a list ends before. Rows of a household that say the same hold one copy. */
  shared: readonly (Said | undefined)[]
  readonly own: readonly (Said | undefined)[]
  /** Whether something in the row speaks of a person, be it a name. */
  readonly isOfPerson: boolean
  /** The column in which a note behind a name says that the person is gone: （已故）. */
  readonly goneIn?: TableColumn | undefined
  /** The same for rows of which every cell is the same; undefined if the row does not tell of whom it speaks. */
  readonly print?: number | undefined
  /** The same for rows that bear one identity number; undefined without one. */
  readonly person?: number | undefined
}

/** What a row says in a column. */
export function saidIn(row: RegistryRow, { part, place }: TableColumn): Said | undefined {
  return part === 'shared' ? row.shared[place] : row.own[place]
}

const NONE: readonly TableColumn[] = []

/** The columns of a row that are read as one. */
export function columnsOf({ table }: RegistryRow, id: RegistryColumnId): readonly TableColumn[] {
  return table.byId.get(id) ?? NONE
}

/** What a row says in the columns that are read as one. */
export function saidUnder(row: RegistryRow, id: RegistryColumnId): (Said | undefined)[] {
  return columnsOf(row, id).map((column) => saidIn(row, column))
}

/** Whether something that a row says in some columns is such. */
export function someSaid(
  row: RegistryRow,
  ids: readonly RegistryColumnId[],
  isSuch: (said: Said | undefined) => unknown,
): boolean {
  for (const id of ids) {
    for (const column of columnsOf(row, id)) if (isSuch(saidIn(row, column))) return true
  }
  return false
}

/** Where the first of some rows says something such in a column; undefined if none does. */
export function placeWhere(
  rows: readonly RegistryRow[],
  id: RegistryColumnId,
  isSuch: (said: Said | undefined) => unknown,
): CellPlace | undefined {
  for (const row of rows) {
    const column = columnsOf(row, id).find((one) => isSuch(saidIn(row, one)))
    if (column) return { row: row.number, heading: column.heading }
  }
  return undefined
}

/** The codes that a row says there, whatever notes the headings bear. */
export function codesUnder(row: RegistryRow, id: RegistryColumnId): CellCode[] {
  return saidUnder(row, id).flatMap((said) => meant(said)?.values.map(({ code }) => code) ?? [])
}

/** What a table has to know of a heading. */
export type ColumnMaker = (heading: string) => Pick<TableColumn, 'known' | 'read'>

/** Whether a heading is not known, and only holds a word of its column. */
export const isOnlyLike = ({ known }: TableColumn): boolean => known?.isOnlyLike === true

/** Makes an empty table. */
export function newTable(make: ColumnMaker): GrowingTable {
  const columns: TableColumn[] = []
  const bySlot = new Map<Slot, TableColumn>()
  const byId = new Map<RegistryColumnId, TableColumn[]>()
  const places: TableColumn[] = []
  const widths = { shared: 0, own: 0 }
  let last: { slots: readonly Slot[]; columns: (TableColumn | undefined)[] } | undefined
  const columnsAt = (slots: readonly Slot[]) => {
    if (last?.slots !== slots) last = { slots, columns: slots.map((slot) => bySlot.get(slot)) }
    return last.columns
  }
  const add = (slot: Slot, heading: string) => {
    const { known, read } = make(heading)
    const part = known?.column.level === 'household' ? 'shared' : 'own'
    const column = {
      heading,
      known,
      read,
      part,
      place: read ? widths[part]++ : -1,
    } as const
    columns.push(column)
    bySlot.set(slot, column)
    last = undefined
    if (known?.column.id === PLACE) places.push(column)
    else if (known && read) {
      const alike = [...(byId.get(known.column.id) ?? []), column]
      // What may say no more than the others is heard last.
      alike.sort((one, other) => Number(isOnlyLike(one)) - Number(isOnlyLike(other)))
      byId.set(known.column.id, alike)
    }
    return column
  }
  return { columns, bySlot, columnsAt, byId, places, widths, add }
}
