import { type Cell, HEADINGS, type Line, type Sheet } from './sheet.ts'

/** Writes the sheet as Excel saves it: a byte order mark, CRLF, and nothing under merged cells. */
export function csvOf({ lines }: Sheet): string {
  return `\uFEFF${[HEADINGS.join(','), ...lines.map(lineOf)].join('\r\n')}\r\n`
}

function lineOf(line: Line): string {
  if (line.kind === 'blank') return HEADINGS.map(() => '').join(',')
  if (line.kind === 'heading') return HEADINGS.join(',')
  if (line.kind === 'total')
    return HEADINGS.map((_, index) => (index === 0 ? '合计' : '')).join(',')
  const { row, isFirst, isMerged } = line
  return HEADINGS.map((heading) =>
    heading === '户编号' && isMerged && !isFirst ? '' : quoted(textOf(row[heading])),
  ).join(',')
}

/** Days as Excel shows them. */
function textOf(cell: Cell): string {
  if (typeof cell !== 'object') return String(cell)
  const [year, month, day] = cell.day.split('-').map(Number)
  return `${year}/${month}/${day}`
}

function quoted(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
