/** The rows of the first table of a web page, as systems save it under the name of a workbook. */
export function tableRows(text: string): unknown[][] {
  const table = new DOMParser().parseFromString(text, 'text/html').querySelector('table')
  const lines = Array.from(table?.rows ?? [])
  const rows: unknown[][] = lines.map(() => [])
  for (const [at, { cells }] of lines.entries()) {
    for (const cell of cells) place(cell, at, rows)
  }
  return rows
}

/** Puts a cell where there is room; one that spans several places fills the first and leaves the others blank. */
function place(cell: HTMLTableCellElement, at: number, rows: unknown[][]): void {
  const first = firstFree(rows[at] ?? [])
  for (const row of rows.slice(at, at + cell.rowSpan)) {
    for (let column = first; column < first + cell.colSpan; column++) row[column] = ''
  }
  const row = rows[at]
  if (row) row[first] = cell.textContent?.trim()
}

/** A place that no cell reached is a hole, which `indexOf` would pass over. */
function firstFree(row: readonly unknown[]): number {
  const gap = row.findIndex((cell) => typeof cell === 'undefined')
  return gap === -1 ? row.length : gap
}
