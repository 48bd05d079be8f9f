import { contentOf, UNREADABLE } from './cell-content.ts'
import type { Line } from './line.ts'
import type { Table } from './table.ts'

/**
 * Gives a row that tells of whom it speaks a number, which another row has only if every cell is the same: so no name
 * is kept. Undefined for a row without name or number of a person: two people may well be alike in all else.
 */
export function printOf({ slots, cells, compared }: Line, table: Table): number | undefined {
  if (!compared.some(({ isOfPerson }) => isOfPerson)) return undefined
  const texts = compared.map(({ text }) => text)
  for (const [index, column] of table.columnsAt(slots).entries()) {
    // 序号 counts the rows.
    if (column?.known?.column.id === 'row-number') continue
    const content = contentOf(cells[index])
    if (content === UNREADABLE) return undefined
    texts.push(content instanceof Date ? String(content.getTime()) : String(content).trim())
  }
  return hashOf(texts)
}

/** Of 53 bits. */
function hashOf(texts: readonly string[]): number {
  let [low, high] = [0x9e3779b9, 0x85ebca6b]
  const add = (code: number) => {
    low = Math.imul(low ^ code, 0x9e3779b1)
    high = Math.imul(high ^ code, 0x5f356495)
    low ^= low >>> 15
    high ^= high >>> 13
  }
  for (const text of texts) {
    for (let index = 0; index < text.length; index++) add(text.charCodeAt(index))
    add(0x10000)
  }
  return (high & 0x1fffff) * 2 ** 32 + (low >>> 0)
}
