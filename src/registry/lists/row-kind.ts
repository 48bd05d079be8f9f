import type { RegistryColumn } from '../../data/registry-columns.ts'
import { registryLabels } from '../../data/registry-labels.ts'
import { once } from '../../logic/once.ts'
import type { HeadingReader } from '../columns/heading.ts'
import { isLabel } from '../columns/label-index.ts'
import { HAN, plainText } from '../columns/plain-text.ts'
import { BLANK, type Said } from '../columns/said.ts'
import type { HouseholdId } from './household-id.ts'
import { isEmptyCell, type Line, writtenText } from './line.ts'
import { type RegistryRow, saidIn, type TableColumn } from './table.ts'

/** Whether words stand where an id should. */
function isInWords({ text }: HouseholdId): boolean {
  return HAN.test(text)
}

/** Whether the labels of a row may be headings, 户主 for one, for all of them are, and so is something beside them. */
export function mayNameColumns(
  { slots, cells }: Line,
  row: RegistryRow,
  read: HeadingReader,
): boolean {
  const columns = row.table.columnsAt(slots)
  const isLabelAt = (index: number) => holdsLabel(row, columns[index])
  const isHeading = (cell: unknown) => read(writtenText(cell)) !== undefined
  return (
    cells.every((cell, index) => !isLabelAt(index) || isHeading(cell)) &&
    cells.some((cell, index) => !isLabelAt(index) && isHeading(cell))
  )
}

/** Why a cell could not be used. */
export function problemIn(row: RegistryRow, column: TableColumn | undefined): Said['problem'] {
  return column && saidIn(row, column)?.problem
}

const MORE_THAN_FIGURES: readonly RegistryColumn['reads'][] = ['labels', 'day']

/** Whether a cell holds more than a figure. */
function holdsLabel(row: RegistryRow, column: TableColumn | undefined): boolean {
  if (!column || !MORE_THAN_FIGURES.includes(column.known?.column.reads)) return false
  return saidIn(row, column)?.values[0] !== undefined
}

/** Why a row is nobody's: it adds up others, is a line of a form, or only has its number. */
export function whyNobody(
  line: Line,
  row: RegistryRow,
  id: HouseholdId,
): 'total' | 'title' | 'blank' | undefined {
  const first = plainText(writtenText(line.cells.find((cell) => !isEmptyCell(cell))))
  if (isOfForm(line, row, id, first)) return 'title'
  if (isTotal(line, row, id, first)) return 'total'
  if (isTitle(line, row, id)) return 'title'
  return isOnlyNumbered(line, row) ? 'blank' : undefined
}

/**
 * Whether a row adds up others: it says so instead of an id, in its first cell, or in one that is not used, or names a
 * village or a kind of households instead, if it tells nothing of a person.
 */
function isTotal(line: Line, row: RegistryRow, id: HouseholdId, first: string): boolean {
  const { totals, groups } = registryLabels.writing
  const { anywhere, outermost } = totalWords()
  const saysSo = id.key !== '' && (isOneOf(totals, first) || anywhere.test(id.text))
  if (saysSo || namesPerson(row)) return saysSo
  const isTotalCell = (cell: unknown) => outermost.test(plainText(writtenText(cell)))
  if (id.key === '' && line.cells.some(isTotalCell)) return true
  const isSum =
    outermost.test(first) ||
    someUnused(line, row, (text) => isOneOf(totals, text)) ||
    (isInWords(id) &&
      (isLabel(id.text) ||
        COUNT.test(plainText(id.text)) ||
        groups.some((ending) => id.text.endsWith(ending))))
  return isSum && holdsFigures(line, row)
}

/** What says that a row adds up others; every row is asked, so the words are put into patterns once. */
const totalWords = /* @__PURE__ */ once(() => {
  const words = registryLabels.writing.totals.join('|')
  return { anywhere: new RegExp(words), outermost: new RegExp(`^(?:${words})|(?:${words})$`) }
})

/** 2户, 共3人. */
const COUNT = /^\p{L}?\d+[户人]$/u

/** Whether a plain text is one of some words, perhaps with a colon. */
function isOneOf(words: readonly string[], text: string): boolean {
  return words.includes(text.endsWith(':') ? text.slice(0, -1) : text)
}

/** Whether a row is a line of a form around the list, 填表人 or 备注, or shows how to fill it in. */
function isOfForm(line: Line, row: RegistryRow, id: HouseholdId, first: string): boolean {
  const { forms, examples } = registryLabels.writing
  if (someUnused(line, row, (text) => isOneOf(examples, text))) return true
  if (id.key !== '' && !isInWords(id)) return false
  const isBegun = forms.some((word) => first.startsWith(word)) || asksToFill(line)
  return isBegun && !namesPerson(row)
}

/** Whether every cell asks for something to be written behind it: 村主任：, 村委会（盖章）. */
function asksToFill({ cells, compared }: Line): boolean {
  const texts = [...cells.map(writtenText), ...compared.map(({ text }) => text)].map(plainText)
  const written = texts.filter((text) => text !== '')
  const ends = [':', ...registryLabels.writing.forms.map((word) => `(${word})`)]
  return written.length > 0 && written.every((text) => ends.some((end) => text.endsWith(end)))
}

/** Whether a form was printed with more lines, their numbers and places, than were filled in. */
function isOnlyNumbered({ slots, cells, compared }: Line, { table }: RegistryRow): boolean {
  const columns = table.columnsAt(slots)
  return (
    compared.length === 0 &&
    cells.every((cell, index) => {
      const id = columns[index]?.known?.column.id
      return id === 'row-number' || id === 'place' || isEmptyCell(cell)
    })
  )
}

/** Whether the plain text of a cell of which nothing is used is such. */
function someUnused(
  { slots, cells, compared }: Line,
  { table }: RegistryRow,
  isSuch: (text: string) => boolean,
): boolean {
  const columns = table.columnsAt(slots)
  const isUnusedAndSuch = (cell: unknown, index: number) =>
    !isTelling(columns[index]) && isSuch(plainText(writtenText(cell)))
  return cells.some(isUnusedAndSuch) || compared.some(({ text }) => isSuch(plainText(text)))
}

/** What tells nothing by itself. */
const TELLS_NOTHING: readonly RegistryColumn['reads'][] = [undefined, 'id', 'remark', 'hint']

/** Whether something of a person or a household is read in a column. */
function isTelling(column: TableColumn | undefined): column is TableColumn {
  return column?.read !== undefined && !TELLS_NOTHING.includes(column.known?.column.reads)
}

const FIGURE = /^[\d.,%]*[户人个元]?$/

/** Whether nothing that is read, besides the id, is written as more than a figure. */
export function holdsFigures({ slots, cells }: Line, row: RegistryRow): boolean {
  return row.table
    .columnsAt(slots)
    .every(
      (column, index) =>
        !isTelling(column) ||
        saidIn(row, column) === BLANK ||
        FIGURE.test(plainText(writtenText(cells[index]))),
    )
}

/** Whether a row holds more than figures. */
export function namesPerson(row: RegistryRow): boolean {
  return row.table.columns.some((column) => holdsLabel(row, column))
}

/**
 * Whether words stand where an id should, a heading or nothing, and of the rest no more than figures is understood; words
 * beside a name alone may be an office, too: 包村领导.
 */
export function saysNothing(
  line: Line,
  row: RegistryRow,
  { text }: HouseholdId,
  read: HeadingReader,
): boolean {
  const { columns } = row.table
  return (
    (text === '' || (text.length > 1 && !/\d/.test(text))) &&
    !namesPerson(row) &&
    (read(text) !== undefined ||
      columns.some((column) => problemIn(row, column)) ||
      (text !== '' && text === onlyText(line) && standsBesideName(line)))
  )
}

/** A name, whole or masked, or the number of a person. */
const NAME =
  /^(?:[\p{Script=Han}*×]{2,4}|\p{Script=Han}+[·.]\p{Script=Han}+|\d{6}[\d*]{8,11}[\dx*])$/u

/** Whether somebody is named in a line in which else one text stands. */
function standsBesideName(line: Line): boolean {
  const only = onlyText(line)
  return line.compared.some(({ text }) => text !== only && NAME.test(plainText(text)))
}

/** - 1 -, 1/3, Page 1 of 3, Sheet2. */
const PAGE = /^(?:-\d+-|\d+\/\d+|page\d+(?:of\d+)?|sheet\d+)$/

/** Whether a row is one sentence or the number of a page, perhaps in merged cells, that is no label of any column. */
function isTitle(line: Line, row: RegistryRow, id: HouseholdId): boolean {
  const text = onlyText(line)
  if (row.table.columns.length < 2) return false
  const isPage = PAGE.test(plainText(text))
  if (id.key !== '' && !isInWords(id) && !isPage) return false
  return (isPage || HAN.test(text)) && !isUnderstood(line, row) && !standsBesideName(line)
}

/** The text of all cells in which one stands; empty if there are several. */
function onlyText({ cells }: Line): string {
  let only = ''
  for (const cell of cells) {
    const text = writtenText(cell)
    if (only !== '' && text !== '' && text !== only) return ''
    only ||= text
  }
  return only
}

/** Whether a text that is read is understood, where not just any is. */
export function isUnderstood({ slots, cells }: Line, row: RegistryRow): boolean {
  return row.table
    .columnsAt(slots)
    .some(
      (column, index) =>
        isTelling(column) &&
        column.known?.column.reads !== 'given' &&
        saidIn(row, column)?.problem === undefined &&
        writtenText(cells[index]) !== '',
    )
}
