import { contentOf, UNREADABLE } from '../cells/cell-content.ts'
import { plainText } from '../columns/plain-text.ts'
import type { Line } from './line.ts'
import type { Table } from './table.ts'

/**
 * Gives a row that tells of whom it speaks a number, which another row has only if every cell is the same: so no name
 * is kept. Undefined for a row without name or number of a person: two people may well be alike in all else.
 */
export function printOf({ slots, cells, compared }: Line, table: Table): number | undefined {
  if (!compared.some(({ isOfPerson }) => isOfPerson)) return undefined
  const columns = table.columnsAt(slots)
  const texts = compared.map(({ text }) => text)
  for (let index = 0; index < cells.length; index++) {
    // 序号 counts the rows.
    if (columns[index]?.known?.column.id === 'row-number') continue
    const content = contentOf(cells[index])
    if (content === UNREADABLE) return undefined
    texts.push(content instanceof Date ? String(content.getTime()) : String(content).trim())
  }
  return hashOf(texts)
}

/** An identity number in full: no mask (5002**********1234), and no zeros that a spreadsheet wrote for lost digits. */
const IDENTITY =
  /^\d{6}(?:(?:19|20)\d{2}(?:0[1-9]|1[0-2])\d{2}\d{3}[\dx]|\d{2}(?:0[1-9]|1[0-2])\d{2}\d{3})$/
const LOST_DIGITS = '000'

/** Gives a row the number of the person whose identity number it bears: so the number itself is not kept. */
export function personOf({ compared }: Line): number | undefined {
  for (const { text, isOfPerson } of compared) {
    const number = plainText(text)
    if (isOfPerson && IDENTITY.test(number) && !number.endsWith(LOST_DIGITS))
      return hashOf([number])
  }
  return undefined
}

/** No text has such a sign. */
const END = 0x10000

/** Tells lists of texts apart, by a number of 53 bits. */
function hashOf(texts: readonly string[]): number {
  let low = 0x1e3779b9
  let high = 0x05ebca6b
  for (const text of texts) {
    for (let index = 0; index <= text.length; index++) {
      const code = index < text.length ? text.charCodeAt(index) : END
      low = Math.imul(low ^ code, 0x9e3779b1)
      high = Math.imul(high ^ code, 0x5f356495)
      low ^= low >>> 15
      high ^= high >>> 13
    }
  }
  return (high & 0x1fffff) * 2 ** 32 + (low >>> 0)
}
