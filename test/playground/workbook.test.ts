import Excel from 'exceljs'
import { describe, expect, it } from 'vitest'
import { workbookSheets } from '../../docs/playground/src/workbook.ts'
import { compoundFile, lockedWorkbook, workbookAs } from '../support/workbooks.ts'

const ROWS = [
  ['某乡名册'],
  [],
  ['户编号', '人数', '出生日期', '健康状况'],
  ['H1', 1, new Date('1965-03-01'), '患有大病'],
  ['H2', 2, new Date('2003-05-01'), '健康'],
]

async function rowsOf(fill: (sheet: Excel.Worksheet) => void): Promise<unknown[][] | undefined> {
  const workbook = new Excel.Workbook()
  fill(workbook.addWorksheet('名册'))
  return workbookSheets(new Uint8Array(await workbook.xlsx.writeBuffer()))[0]?.rows
}

describe('a workbook on the page', () => {
  it.each(['xlsx', 'xlsm', 'xlsb', 'biff8', 'ods'] as const)('is read row by row as %s', (kind) => {
    expect(workbookSheets(workbookAs(kind, ROWS))).toEqual([{ name: '名册', rows: ROWS }])
  })

  it('is read from XML, as systems save it under the name of a workbook', () => {
    const text = new TextDecoder().decode(workbookAs('xlml', ROWS))
    expect(workbookSheets(text)).toEqual([{ name: '名册', rows: ROWS }])
  })

  it('tells of an error, of rich text, of a link and of a formula what the sheet shows', async () => {
    const rows = await rowsOf((sheet) => {
      sheet.addRow([
        { error: '#N/A' },
        { richText: [{ text: '未' }, { text: '脱贫', font: { bold: true } }] },
        { text: '有', hyperlink: 'mailto:nobody@example.com' },
        { formula: '1+1', result: 2 },
        true,
      ])
    })
    expect(rows).toEqual([['#N/A', '未脱贫', '有', 2, true]])
  })

  it('gives a value that merged cells share once, and nothing for the others', async () => {
    const rows = await rowsOf((sheet) => {
      sheet.addRows([['H1', '未脱贫'], ['', '未脱贫'], ['H2']])
      sheet.mergeCells('A1:A2')
    })
    expect(rows).toEqual([['H1', '未脱贫'], [undefined, '未脱贫'], ['H2']])
  })

  it.each([
    ['yyyy-mm-dd', new Date('1965-03-01')],
    ['yyyy"年"m"月"d"日"', new Date('1965-03-01')],
    ['[$-804]dddd', new Date('1965-03-01')],
    ['yyyy"年"m"月"', '1965-03'],
    ['mmm-yy', '1965-03'],
    ['[$-D804]yyyy\\dm', '1965-03'],
  ])('takes a date that is shown as %s for no more than what is shown', async (numFmt, content) => {
    const rows = await rowsOf((sheet) => {
      sheet.addRow([new Date('1965-03-01')]).getCell(1).numFmt = numFmt
    })
    expect(rows).toEqual([[content]])
  })

  it('is told apart by why it cannot be read: a password, or nothing that is a workbook', () => {
    const letter = compoundFile({ WordDocument: [0] })
    const whole = workbookAs('xlsx', ROWS)
    expect(() => workbookSheets(lockedWorkbook())).toThrow('locked')
    expect(() => workbookSheets(letter)).toThrow('broken')
    expect(() => workbookSheets(whole.subarray(0, whole.length / 2))).toThrow('broken')
  })
})
