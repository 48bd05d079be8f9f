import Excel from 'exceljs'
import { type Cell, GROUPS, HEADINGS, type Line, type Sheet } from './sheet.ts'

/** The lines above the first person: a title, when it was made, and two lines of headings. */
export const LINES_ABOVE = 4

/** When the workbook says that it was made, so that the same sheet gives the same workbook. */
const MADE = new Date('2020-06-01T00:00:00Z')

/** Writes the sheet as offices keep it: a title, merged cells, headings of two lines, days, rich text, formulas. */
export async function workbookOf(sheet: Sheet): Promise<Excel.Workbook> {
  const workbook = new Excel.Workbook()
  workbook.created = MADE
  workbook.modified = MADE
  const page = workbook.addWorksheet('名册')
  addTitle(page)
  addHeadings(page)
  sheet.lines.forEach((line, index) => {
    addLine(page, line, LINES_ABOVE + index + 1)
  })
  mergeIds(page, sheet)
  return workbook
}

function addTitle(page: Excel.Worksheet): void {
  page.getCell(1, 1).value = '建档立卡户和监测对象名册（样例，全部为虚构）'
  page.mergeCells(1, 1, 1, HEADINGS.length)
  page.getCell(2, 1).value = '导出日期'
  page.getCell(2, 2).value = MADE
}

/** Groups above, headings below; where a group has but one column, its title belongs to the heading. */
function addHeadings(page: Excel.Worksheet): void {
  let column = 1
  for (const { title, headings } of GROUPS) {
    page.getCell(3, column).value = title
    if (headings.length > 1) page.mergeCells(3, column, 3, column + headings.length - 1)
    for (const heading of headings) page.getCell(4, column++).value = heading
  }
}

function addLine(page: Excel.Worksheet, line: Line, number: number): void {
  const row = page.getRow(number)
  if (line.kind === 'blank') return
  if (line.kind === 'total') {
    row.getCell(1).value = '合计'
    const last = page.getRow(number - 1)
    row.getCell(HEADINGS.indexOf('家庭人口数') + 1).value = {
      formula: `COUNTA(D5:D${last.number})`,
      result: number - LINES_ABOVE - 1,
    }
    return
  }
  HEADINGS.forEach((heading, index) => {
    row.getCell(index + 1).value =
      line.kind === 'heading' ? heading : written(line.row[heading], heading, number)
  })
}

/** Some cells are formulas, links or rich text, as people make them without knowing. */
function written(cell: Cell, heading: string, number: number): Excel.CellValue {
  if (typeof cell === 'object') return new Date(`${cell.day}T00:00:00Z`)
  if (cell === '') return null
  if (heading === '家庭人口数' && typeof cell === 'number' && number % 7 === 0) {
    return { formula: `COUNTA(D${number})*${cell}`, result: cell }
  }
  if (heading === '行政村' && number % 11 === 0) {
    return { text: String(cell), hyperlink: 'https://example.invalid/' }
  }
  if (cell === '长期慢性病') {
    return { richText: [{ text: '长期' }, { font: { bold: true }, text: '慢性病' }] }
  }
  return cell
}

/** The ids of some households are merged over their rows. */
function mergeIds(page: Excel.Worksheet, { lines }: Sheet): void {
  const column = HEADINGS.indexOf('户编号') + 1
  lines.forEach((line, index) => {
    if (line.kind !== 'person' || !line.isMerged || !line.isFirst) return
    const id = line.row.户编号
    const size = lines.filter((one) => one.kind === 'person' && one.row.户编号 === id).length
    const first = LINES_ABOVE + index + 1
    if (size > 1) page.mergeCells(first, column, first + size - 1, column)
  })
}
