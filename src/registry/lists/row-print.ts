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
  const hash = new TextHash()
  for (const { text } of compared) hash.add(text)
  for (let index = 0; index < cells.length; index++) {
    // 序号 counts the rows.
    if (columns[index]?.known?.column.id === 'row-number') continue
    const content = contentOf(cells[index])
    if (content === UNREADABLE) return undefined
    hash.add(content instanceof Date ? String(content.getTime()) : String(content).trim())
  }
  return hash.value
}

/** An identity number in full: no mask (5002**********1234), and no zeros that a spreadsheet wrote for lost digits. */
const IDENTITY =
  /^\d{6}(?:(?:19|20)\d{2}(?:0[1-9]|1[0-2])\d{2}\d{3}[\dx]|\d{2}(?:0[1-9]|1[0-2])\d{2}\d{3})$/
const LOST_DIGITS = '000'

const SHORTEST_IDENTITY = 15

/** Gives a row the number of the person whose identity number it bears: so the number itself is not kept. */
export function personOf({ compared }: Line): number | undefined {
  for (const { text, isOfPerson } of compared) {
    if (!isOfPerson || text.length < SHORTEST_IDENTITY) continue
    const number = plainText(text)
    if (IDENTITY.test(number) && !number.endsWith(LOST_DIGITS)) {
      const hash = new TextHash()
      hash.add(number)
      return hash.value
    }
  }
  return undefined
}

/** No text has such a sign. */
const END = 0x10000

/** Tells lists of texts apart, by a number of 53 bits. */
class TextHash {
  #low = 0x1e3779b9
  #high = 0x05ebca6b

  add(text: string): void {
    for (let index = 0; index <= text.length; index++) {
      const code = index < text.length ? text.charCodeAt(index) : END
      const low = Math.imul(this.#low ^ code, 0x9e3779b1)
      const high = Math.imul(this.#high ^ code, 0x5f356495)
      this.#low = low ^ (low >>> 15)
      this.#high = high ^ (high >>> 13)
    }
  }

  get value(): number {
    return (this.#high & 0x1fffff) * 2 ** 32 + (this.#low >>> 0)
  }
}
