import { type CellObject, read, type WorkSheet } from '@e965/xlsx'

/** One sheet of a file, row by row. */
export interface Sheet {
  readonly name: string
  readonly rows: unknown[][]
}

/** Why a file could not be read. */
export type Unreadable = 'locked' | 'broken' | 'empty'

/** Thrown for a file that is no list; `reason` says why, `file` which, where that is known. */
export class UnreadableFile extends Error {
  readonly reason: Unreadable
  readonly file: string

  constructor(reason: Unreadable, file = '') {
    super(reason)
    this.reason = reason
    this.file = file
  }
}

/** Reads a workbook of Excel, of WPS or of LibreOffice, new or old: bytes, or the text of one in XML. */
export function workbookSheets(data: Uint8Array | string): Sheet[] {
  const type = typeof data === 'string' ? 'string' : 'array'
  try {
    const { SheetNames, Sheets } = read(data, { ...MANNER, type })
    return SheetNames.map((name) => ({ name, rows: rowsOf(Sheets[name]) }))
  } catch (error) {
    throw new UnreadableFile(/password/i.test(String(error)) ? 'locked' : 'broken')
  }
}

const MANNER = { dense: true, cellDates: true, UTC: true, cellNF: true } as const

/** Every row up to the last that holds something, so that the numbers of rows are those of the sheet. */
function rowsOf(sheet: WorkSheet | undefined): unknown[][] {
  const lines: readonly (readonly CellObject[] | undefined)[] = sheet?.['!data'] ?? []
  return Array.from(lines, (cells = []) => Array.from(cells, contentOf))
}

/** Of an error (`#N/A`) the text: it is there, and not understood. */
function contentOf(cell: CellObject | undefined): unknown {
  if (cell?.t === 'e') return cell.w
  return cell?.v instanceof Date ? dayOrMonth(cell.v, String(cell.z)) : cell?.v
}

/** What a format shows whatever the day is: 年 in yyyy"年", the language in [$-804]. */
const NO_PART_OF_DAY = /"[^"]*"|\[[^\]]*\]|\\./g

/** Where a sheet shows the month alone, the day is none: typing 1965-3 into a cell makes it the first. */
function dayOrMonth(day: Date, format: string): Date | string {
  const shown = format.replace(NO_PART_OF_DAY, '')
  return /y/i.test(shown) && !/d/i.test(shown) ? day.toISOString().slice(0, 7) : day
}
