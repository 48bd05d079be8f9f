import type { RegistryColumn } from '../../data/registry-columns.ts'
import { type Heading, yuanIn } from '../columns/heading.ts'
import { isBlankText, tellsOfDeath, tellsOfDeparture } from '../columns/plain-text.ts'
import { BLANK, type CellCode, type Said, saying } from '../columns/said.ts'
import {
  type CellContent,
  contentOf,
  LONGEST_TEXT,
  plainContent,
  UNREADABLE,
} from './cell-content.ts'
import { dayInCell, monthInText } from './day-in-cell.ts'
import {
  type ContentReader,
  labelReader,
  markReader,
  textReader,
  UNKNOWN_LABEL,
} from './label-reader.ts'
import { NUMBERS } from './number-in-cell.ts'
import { remarkIn } from './remark.ts'

/** Reads a cell of one column. */
export type CellReader = (cell: unknown) => Said

const NOT_A_NUMBER = /* @__PURE__ */ saying({ problem: 'not-a-number' })
const BAD_DATE = /* @__PURE__ */ saying({ problem: 'bad-date' })
const ZERO_INCOME = /* @__PURE__ */ saying({ problem: 'zero-income' })

/** The cells of an export repeat: what the first ones of a column say is kept, and what the last one says. */
const MOST_KEPT = 2000

/**
 * Makes the reader of the cells below a heading.
 *
 * @param dated - takes what is told with its day.
 */
export function cellReaderOf(
  heading: string,
  known: Heading,
  dated: (said: Said) => void,
): CellReader {
  const kept = new Map<unknown, Said>()
  let last: { cell: unknown; said: Said } | undefined
  const read = contentReaderOf(heading, known)
  const { reads, id } = known.column
  const longest = reads === 'remark' || id === PLACE ? LONGEST_TEXT : undefined
  const fresh = (cell: unknown) => {
    const said = read(contentOf(cell, longest))
    if (said.day !== undefined) dated(said)
    return said
  }
  return (cell) => {
    if (cell === '' || cell === null || cell === undefined) return BLANK
    if (cell === last?.cell) return last.said
    const said = kept.get(cell) ?? fresh(cell)
    if (typeof cell === 'object') return said
    last = { cell, said }
    if (kept.size < MOST_KEPT) kept.set(cell, said)
    return said
  }
}

function contentReaderOf(heading: string, { column, name }: Heading): ContentReader {
  const { field = '', reads } = column
  if (column.id === PLACE) return unlessBlank(placeIn)
  if (reads === 'hint' || reads === 'given') return textReader(column)
  if (reads === 'mark') return markReader(column)
  if (reads === 'remark') {
    return (content) => (content === UNREADABLE ? UNKNOWN_LABEL : remarkIn(plainContent(content)))
  }
  if (reads === 'day') {
    const inMonths = column.months?.includes(name) === true
    return unlessBlank((content) => birthIn(content, field, inMonths))
  }
  if (reads === 'amount') {
    const yuan = yuanIn(heading)
    return unlessBlank((content) => amountIn(content, field, yuan))
  }
  if (reads === 'year' || reads === 'count' || reads === 'age') {
    return unlessBlank((content) =>
      valueOr(NOT_A_NUMBER, field, NUMBERS[reads](plainContent(content))),
    )
  }
  const { figuresOf = '' } = column
  const read = labelReader(column)
  return orGone(column, figuresOf && name.endsWith(figuresOf) ? inFull(read, figuresOf) : read)
}

/** The column of places, which are asked of and say nothing of themselves. */
export const PLACE = 'place'

/** A place is kept as it is written. */
function placeIn(content: CellContent): Said {
  return typeof content === 'string' ? valueOr(BLANK, PLACE, content) : BLANK
}

/** One figure, as programs write it too: 7, 7.0. */
const FIGURE = /^(\d)(?:\.0+)?$/

/** Reads a figure with what it counts behind it. */
function inFull(read: ContentReader, figuresOf: string): ContentReader {
  return (content) => {
    const [, figure] = FIGURE.exec(plainContent(content)) ?? []
    return read(figure === undefined ? content : figure + figuresOf)
  }
}

function unlessBlank(read: ContentReader): ContentReader {
  return (content) => (isBlankText(plainContent(content)) ? BLANK : read(content))
}

const GONE = /* @__PURE__ */ saying({ problem: 'gone-in-remarks' })

function valueOr(otherwise: Said, field: string, code: CellCode | undefined): Said {
  return code === undefined ? otherwise : saying({ values: [{ field, code }] })
}

/** A day; where only the month or the year is written, or may be meant (a day that is the first of its month, as programs write one), that. */
function birthIn(content: CellContent, field: string, inMonths: boolean): Said {
  const day = dayInCell(content)
  const isDay = day !== undefined && !(inMonths && day.endsWith('-01'))
  const told = isDay ? day : (day?.slice(0, 7) ?? monthInText(plainContent(content)))
  if (told === undefined) return BAD_DATE
  return saying({ values: [{ field: isDay ? field : BORN_IN, code: told }], day: told })
}

/** What a column of birth dates says of someone of whom it tells no day. */
export const BORN_IN = 'born-in'

/** 9,000.00, 9000元/年, 9000元/人·年, 9000(元), -500, 0.9万元; never 约9000. */
const AMOUNT =
  /^[¥￥]?(-?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?)([千万]?\(?元?)整?(?:[/·]?每?[人年])*\)?$/

function amountIn(content: CellContent, field: string, yuan: number): Said {
  const [, digits, unit] = AMOUNT.exec(plainContent(content)) ?? []
  if (digits === undefined) return NOT_A_NUMBER
  const written = Number(digits.replaceAll(',', '')) * (unit ? yuanIn(unit) : yuan)
  // What is written has no more than two places behind the point of a yuan.
  const amount = Math.round(written * 100) / 100
  return amount === 0 ? ZERO_INCOME : saying({ values: [{ field, code: amount }] })
}

/**
 * A cell of a person that is not understood may tell that there is none any more: 配偶（已故）, 死亡. Where the relation is
 * not asked, what is struck off or left may be a certificate or a school.
 */
function orGone({ id, level, field }: RegistryColumn, read: ContentReader): ContentReader {
  if (level !== 'member' || field === 'presence') return read
  const tells = id === 'relation' ? tellsOfDeparture : tellsOfDeath
  return (content) => {
    const said = read(content)
    return said.problem === 'unknown-label' && tells(plainContent(content)) ? GONE : said
  }
}
