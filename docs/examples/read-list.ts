import { readFile } from 'node:fs/promises'
import { read, utils } from '@e965/xlsx'
import { parse } from 'csv-parse/sync'

/** Reads a list as the office keeps it, a workbook (.xlsx, .xls, .et, .ods) or .csv, into rows of cells: titles and headings included. */
export async function readList(file: URL): Promise<unknown[][]> {
  const bytes = await readFile(file)
  return file.pathname.endsWith('.csv') ? rowsOfCsv(bytes) : rowsOfWorkbook(bytes)
}

/** A .csv is in UTF-8 or, as spreadsheets in China save it, in GB 18030. */
function rowsOfCsv(bytes: Uint8Array): unknown[][] {
  const utf8 = new TextDecoder().decode(bytes)
  const text = utf8.includes('\ufffd') ? new TextDecoder('gb18030').decode(bytes) : utf8
  return parse(text, { relax_column_count: true, skip_empty_lines: false })
}

/** The first sheet, from its first row on; days as midnight of UTC. */
function rowsOfWorkbook(bytes: Uint8Array): unknown[][] {
  const { SheetNames, Sheets } = read(bytes, { cellDates: true, UTC: true })
  const sheet = Sheets[SheetNames[0] ?? ''] ?? {}
  return utils.sheet_to_json(sheet, { header: 1, range: 0, blankrows: true, UTC: true })
}
