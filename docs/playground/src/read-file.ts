import Papa from 'papaparse'
import { tableRows } from './web-table.ts'
import { type Sheet, UnreadableFile, workbookSheets } from './workbook.ts'

/** A file as it was given. */
export interface NamedFile {
  readonly name: string
  readonly content: Blob
}

/** Reads the sheets of one file, or of several, each sheet named after its file. */
export async function readFiles(files: readonly NamedFile[]): Promise<Sheet[]> {
  const sheets: Sheet[] = []
  for (const { name, content } of files) {
    const ofFile = await readSheets(content).catch((error) => {
      throw error instanceof UnreadableFile ? new UnreadableFile(error.reason, name) : error
    })
    for (const sheet of ofFile) {
      const inFile = ofFile.length > 1 ? `${name} ${sheet.name}` : name
      sheets.push(files.length > 1 ? { ...sheet, name: inFile } : sheet)
    }
  }
  return sheets
}

export function withoutEnding(name: string): string {
  return name.replace(/\.\w+$/, '')
}

/**
 * Reads a list in whatever form an office saves it: a workbook of Excel, of WPS or of LibreOffice, new or old; text in UTF-8,
 * UTF-16 or GB 18030; or what systems save under the name of a workbook, a web page or XML.
 */
async function readSheets(file: Blob): Promise<Sheet[]> {
  const sheets = sheetsOf(new Uint8Array(await file.arrayBuffer()))
  const filled = sheets.filter(({ rows }) => rows.length > 0)
  if (filled.length === 0) throw new UnreadableFile('empty')
  return filled
}

/** How .xlsx, .xlsb and .ods begin, and how .xls, .et and whatever is locked by a password does. */
const WORKBOOKS = [
  [0x50, 0x4b, 0x03, 0x04],
  [0xd0, 0xcf, 0x11, 0xe0],
]

function sheetsOf(bytes: Uint8Array): Sheet[] {
  if (WORKBOOKS.some((first) => startsWith(bytes, first))) return workbookSheets(bytes)
  const text = decode(bytes)
  const beginning = text.slice(0, 4000)
  if (/<(?:\w+:)?Workbook[\s>]/.test(beginning)) return workbookSheets(text)
  const isTable = /^\s*<|<table[\s>]/i.test(beginning)
  return [{ name: '', rows: isTable ? tableRows(text) : textRows(text) }]
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

const DELIMITERS = [',', '\t', ';', '|', '，']

/** The delimiter is guessed from lines that have one: titles and blank lines would count as rows of a single cell. */
function textRows(text: string): unknown[][] {
  const divided = text.split(/\r?\n/).filter((line) => DELIMITERS.some((one) => line.includes(one)))
  const { delimiter } = Papa.parse(divided.join('\n'), {
    delimitersToGuess: DELIMITERS,
    preview: 10,
  }).meta
  return Papa.parse<unknown[]>(text, { delimiter }).data
}
