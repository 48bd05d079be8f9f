import { isPlainObject } from '../../input/read.ts'
import { contentOf, LONGEST_TEXT } from '../cells/cell-content.ts'
import { isUnseen } from '../columns/plain-text.ts'
import type { Slot, TableColumn } from './table.ts'

/** A row as it was given: what stands where. */
export interface Line {
  /** 1 for the first row given. */
  readonly number: number
  /** Whether it is a list, in which a cell that is missing is an empty one. */
  readonly isList: boolean
  readonly slots: readonly Slot[]
  /** Of the same length as `slots`; undefined for what is never touched. */
  readonly cells: readonly unknown[]
  /** What stands in cells that are only compared; no part of it is kept. */
  readonly compared: readonly ComparedCell[]
}

/** A cell that is compared and never read. */
export interface ComparedCell {
  readonly slot: Slot
  readonly text: string
  /** Whether it tells one person of a household from another. */
  readonly isOfPerson: boolean
}

/** No sheet is wider. */
const WIDEST = 20_000

/**
 * Tells where in a row something stands; undefined for what is no row.
 *
 * @param before - the slots of the row before; those of a row of the same shape are the same object.
 */
export function slotsOf(row: unknown, before: readonly Slot[]): readonly Slot[] | undefined {
  if (row === null || row === undefined) return []
  if (typeof row !== 'object') return undefined
  try {
    if (Array.isArray(row)) {
      const { length } = row
      if (length > WIDEST) return undefined
      return before.length === length && before[0] === 0
        ? before
        : Array.from({ length }, (_, slot) => slot)
    }
    const keys = Object.keys(row)
    // A record without keys is an empty row; a Map or a Set is no row.
    if (keys.length === 0 && !isPlainObject(row)) return undefined
    const isAsBefore =
      keys.length === before.length && keys.every((key, index) => key === before[index])
    return isAsBefore ? before : keys
  } catch {
    return undefined
  }
}

/**
 * Reads each cell of a row once.
 *
 * @param columns - those at the slots: of a personal one no cell is read, except to compare it.
 * @returns the line; undefined if the row cannot be read.
 */
export function lineOf(
  row: unknown,
  number: number,
  slots: readonly Slot[],
  columns: readonly (TableColumn | undefined)[],
): Line | undefined {
  try {
    const held = row as Record<Slot, unknown>
    const compared: ComparedCell[] = []
    const cells = slots.map((slot, index) => {
      const column = columns[index]?.known?.column
      if (!column?.personal) return held[slot]
      const text = column.compared ? writtenText(held[slot]) : ''
      if (text !== '') compared.push({ slot, text, isOfPerson: column.level === 'member' })
      return undefined
    })
    return { number, isList: Array.isArray(row), slots, cells, compared }
  } catch {
    return undefined
  }
}

/** The text of a cell as it was written; empty for what is no text, and where nothing stands. */
export function writtenText(cell: unknown): string {
  const content = contentOf(cell, LONGEST_TEXT)
  if (typeof content === 'number') return String(content)
  return typeof content === 'string' && !isUnseen(content) ? content : ''
}

/** Whether nothing stands in a cell. */
export function isEmptyCell(cell: unknown): boolean {
  if (cell === '' || cell === null || cell === undefined) return true
  const content = contentOf(cell)
  return typeof content === 'string' && isUnseen(content)
}
