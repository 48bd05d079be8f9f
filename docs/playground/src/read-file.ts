import Papa from 'papaparse'
import readWorkbook from 'read-excel-file/universal'
import { tableRows } from './web-table.ts'

/** One sheet of a file, row by row. */
export interface Sheet {
  readonly name: string
  readonly rows: unknown[][]
}

/** Why a file could not be read. */
export type Unreadable = 'old-workbook' | 'broken' | 'empty'

/** Thrown for a file that is no list; `reason` says why. */
export class UnreadableFile extends Error {
  readonly reason: Unreadable

  constructor(reason: Unreadable) {
    super(reason)
    this.reason = reason
  }
}

/** Reads a list in whatever form an office saves it: .xlsx, text in UTF-8, UTF-16 or GB 18030, or a web table named .xls. */
export async function readSheets(file: Blob): Promise<Sheet[]> {
  const bytes = new Uint8Array(await file.arrayBuffer())
  const sheets = startsWith(bytes, [0x50, 0x4b]) ? await workbookSheets(file) : [textSheet(bytes)]
  const filled = sheets.filter(({ rows }) => rows.length > 0)
  if (filled.length === 0) throw new UnreadableFile('empty')
  return filled
}

async function workbookSheets(file: Blob): Promise<Sheet[]> {
  const sheets = await readWorkbook(file, { trim: false }).catch(() => {
    throw new UnreadableFile('broken')
  })
  return sheets.map(({ sheet, data }) => ({ name: sheet, rows: data as unknown[][] }))
}

function textSheet(bytes: Uint8Array): Sheet {
  // The first bytes of a workbook of before 2007.
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) throw new UnreadableFile('old-workbook')
  const text = decode(bytes)
  const isTable = /^\s*<|<table[\s>]/i.test(text.slice(0, 4000))
  return { name: '', rows: isTable ? tableRows(text) : textRows(text) }
}

function startsWith(bytes: Uint8Array, first: readonly number[]): boolean {
  return first.every((byte, index) => bytes[index] === byte)
}

/** Spreadsheets in China save text as GB 18030 unless told otherwise. */
function decode(bytes: Uint8Array): string {
  if (startsWith(bytes, [0xff, 0xfe])) return new TextDecoder('utf-16le').decode(bytes)
  if (startsWith(bytes, [0xfe, 0xff])) return new TextDecoder('utf-16be').decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('gb18030').decode(bytes)
  }
}

function textRows(text: string): unknown[][] {
  const { data } = Papa.parse<unknown[]>(text, { delimitersToGuess: [',', '\t', ';', '|', '，'] })
  return data
}
