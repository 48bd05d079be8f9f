import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { csvOf } from './registry-sample/csv.ts'
import { drawSheet } from './registry-sample/draw-sheet.ts'
import { workbookOf } from './registry-sample/workbook.ts'

/** Writes the sample of a registry export, as a CSV and as a workbook: the same list, invented from a fixed seed. */

const folder = new URL('../docs/examples/', import.meta.url)
const sheet = drawSheet()
writeFileSync(new URL('registry-sample.csv', folder), csvOf(sheet))
const workbook = await workbookOf(sheet)
await workbook.xlsx.writeFile(fileURLToPath(new URL('registry-sample.xlsx', folder)))
