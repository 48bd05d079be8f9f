import { plainText } from '../columns/plain-text.ts'

/** What a cell holds that is neither text, number nor day, or is too long to be any of them. */
export const UNREADABLE = Symbol('unreadable')

/** What stands in a cell, whatever program wrote it; an empty text for nothing. */
export type CellContent = string | number | Date | typeof UNREADABLE

/** A longer cell is no label, and comparing it would cost its length. */
const LONGEST_LABEL = 200

/** A longer text is no remark, and no line around a list. */
export const LONGEST_TEXT = 5000

/** How deep a formula may lead to a link that leads to rich text. */
const DEEPEST = 3

/**
 * Reads a cell as CSV parsers, exceljs and pandas give it.
 *
 * @param longest - a longer text cannot be read; by default no label is longer.
 */
export function contentOf(cell: unknown, longest = LONGEST_LABEL, deepest = DEEPEST): CellContent {
  if (typeof cell === 'string') return cell.length > longest ? UNREADABLE : unmarked(cell)
  if (typeof cell === 'number') return Number.isNaN(cell) ? '' : cell
  if (typeof cell === 'boolean') return String(cell)
  if (cell === null || cell === undefined) return ''
  try {
    return contentOfObject(cell, longest, deepest)
  } catch {
    return UNREADABLE
  }
}

/** The plain text of a cell; what is no text has one that no label is. */
export function plainContent(content: CellContent): string {
  return plainText(String(content))
}

/** By `'5001` and `="5001"` a spreadsheet is told to keep the digits of a text. */
const MARKED = /^\s*(?:'|="([^"]*)"\s*$)/

/** Nearly every text begins with a sign that is no mark: to search it too would cost an eighth of reading a list. */
const MAY_BE_MARKED = /^[\s'=]/

function unmarked(text: string): string {
  return MAY_BE_MARKED.test(text) ? text.replace(MARKED, '$1') : text
}

/** The objects of exceljs: a day, rich text, a formula with its result, a link with its text. */
function contentOfObject(cell: object, longest: number, deepest: number): CellContent {
  if (isDate(cell)) return new Date(Number(cell))
  if (Object.hasOwn(cell, 'richText')) {
    return richText((cell as { richText: unknown }).richText, longest)
  }
  const key = ['result', 'text'].find((name) => Object.hasOwn(cell, name))
  if (key === undefined || deepest === 0) return UNREADABLE
  return contentOf((cell as Record<string, unknown>)[key], longest, deepest - 1)
}

/** Days of other realms are days too. */
function isDate(cell: object): cell is Date {
  try {
    return !Number.isNaN(Date.prototype.getTime.call(cell))
  } catch {
    return false
  }
}

function richText(parts: unknown, longest: number): CellContent {
  if (!Array.isArray(parts) || parts.length > longest) return UNREADABLE
  return contentOf(
    parts.map((part: { text?: unknown }) => String(part?.text ?? '')).join(''),
    longest,
  )
}
