import { readFile } from 'node:fs/promises'
import { parse } from 'csv-parse/sync'
import Excel from 'exceljs'

/** Reads a list as the office keeps it, .xlsx or .csv, into rows of cells: titles and headings included. */
export async function readList(file: URL): Promise<unknown[][]> {
  return file.pathname.endsWith('.xlsx')
    ? readWorkbook(file)
    : parse(decoded(await readFile(file)), { relax_column_count: true, skip_empty_lines: false })
}

/** A .csv is in UTF-8 or, as spreadsheets in China save it, in GB 18030. */
function decoded(bytes: Uint8Array): string {
  const utf8 = new TextDecoder().decode(bytes)
  return utf8.includes('\ufffd') ? new TextDecoder('gb18030').decode(bytes) : utf8
}

/** The first sheet; exceljs counts cells from 1, and gives those of merged cells the value that they share. */
async function readWorkbook(file: URL): Promise<unknown[][]> {
  const workbook = new Excel.Workbook()
  const data = await readFile(file)
  await workbook.xlsx.load(
    data.buffer.slice(data.byteOffset, data.byteOffset + data.byteLength) as ArrayBuffer,
  )
  const rows: unknown[][] = []
  workbook.worksheets[0]?.eachRow({ includeEmpty: true }, (row) => {
    rows.push((row.values as unknown[]).slice(1))
  })
  return rows
}
