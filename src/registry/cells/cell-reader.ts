import type { RegistryColumn } from '../../data/registry-columns.ts'
import { registryLabels } from '../../data/registry-labels.ts'
import { yuanIn } from '../columns/heading.ts'
import {
  answered,
  isDenial,
  type LabelIndex,
  labelIndexOf,
  mayTurn,
} from '../columns/label-index.ts'
import { isBlankText, plainText, tellsOfDeath, tellsOfDeparture } from '../columns/plain-text.ts'
import { REGISTRATION } from '../columns/registration-codes.ts'
import { BLANK, type CellCode, type Said, saying, type Value } from '../columns/said.ts'
import { type CellContent, contentOf, LONGEST_TEXT, UNREADABLE } from './cell-content.ts'
import { classesTogether } from './classes-in-cell.ts'
import { dayInCell, monthInText } from './day-in-cell.ts'
import { NUMBERS } from './number-in-cell.ts'
import { remarkIn } from './remark.ts'
import { tickedIn } from './ticked.ts'

/** Reads a cell of one column. */
export type CellReader = (cell: unknown) => Said

type ContentReader = (content: CellContent) => Said

const UNKNOWN_LABEL = /* @__PURE__ */ saying({ problem: 'unknown-label' })
const NOT_A_NUMBER = /* @__PURE__ */ saying({ problem: 'not-a-number' })
const BAD_DATE = /* @__PURE__ */ saying({ problem: 'bad-date' })
const ZERO_INCOME = /* @__PURE__ */ saying({ problem: 'zero-income' })

/** The cells of an export repeat: what the first ones of a column say is kept, and what the last one says. */
const MOST_KEPT = 2000

/** What a heading says of the cells below it. */
export interface CellManner {
  /** How many yuan an amount without a unit counts. */
  readonly yuan: number
  /** Whether a day that is the first of its month may stand for the month, as programs write one. */
  readonly inMonths: boolean
}

/** Makes the reader of a column's cells. */
export function cellReaderOf(column: RegistryColumn, manner: CellManner): CellReader {
  const kept = new Map<unknown, Said>()
  let last: { cell: unknown; said: Said } | undefined
  const read = contentReaderOf(column, manner)
  const longest = column.reads === 'remark' ? LONGEST_TEXT : undefined
  return (cell) => {
    if (cell === '' || cell === null || cell === undefined) return BLANK
    if (cell === last?.cell) return last.said
    const said = kept.get(cell) ?? read(contentOf(cell, longest))
    if (typeof cell === 'object') return said
    last = { cell, said }
    if (kept.size < MOST_KEPT) kept.set(cell, said)
    return said
  }
}

function contentReaderOf(column: RegistryColumn, { yuan, inMonths }: CellManner): ContentReader {
  const { field = '', reads } = column
  if (reads === 'hint') return hintReader(column)
  if (reads === 'given') return givenReader(column)
  if (reads === 'mark') return markReader(column)
  if (reads === 'remark') {
    return (content) => (content === UNREADABLE ? UNKNOWN_LABEL : remarkIn(textOf(content)))
  }
  if (reads === 'day') return unlessBlank((content) => birthIn(content, field, inMonths))
  if (reads === 'amount') return unlessBlank((content) => amountIn(content, field, yuan))
  if (reads === 'year' || reads === 'count' || reads === 'age') {
    return unlessBlank((content) => valueOr(NOT_A_NUMBER, field, NUMBERS[reads](textOf(content))))
  }
  return orGone(column, labelReader(column))
}

function unlessBlank(read: ContentReader): ContentReader {
  return (content) => (isBlankText(textOf(content)) ? BLANK : read(content))
}

/** The plain text of a cell; what is no text has one that no label is. */
function textOf(content: CellContent): string {
  return plainText(String(content))
}

const GONE = /* @__PURE__ */ saying({ problem: 'gone-in-remarks' })

function valueOr(otherwise: Said, field: string, code: CellCode | undefined): Said {
  return code === undefined ? otherwise : saying({ values: [{ field, code }] })
}

/** A day; where only the month or the year is written, or may be meant, that. */
function birthIn(content: CellContent, field: string, inMonths: boolean): Said {
  const day = dayInCell(content)
  if (day !== undefined && !(inMonths && day.endsWith('-01'))) return valueOr(BAD_DATE, field, day)
  return valueOr(BAD_DATE, BORN_IN, day?.slice(0, 7) ?? monthInText(textOf(content)))
}

/** What a column of birth dates says of someone of whom it tells no day. */
export const BORN_IN = 'born-in'

/** 9,000.00, 9000元/年, 9000元/人·年, 9000(元), -500, 0.9万元; never 约9000. */
const AMOUNT =
  /^[¥￥]?(-?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?)([千万]?\(?元?)整?(?:[/·]?每?[人年])*\)?$/

function amountIn(content: CellContent, field: string, yuan: number): Said {
  const [, digits, unit] = AMOUNT.exec(textOf(content)) ?? []
  if (digits === undefined) return NOT_A_NUMBER
  const written = Number(digits.replaceAll(',', '')) * (unit ? yuanIn(unit) : yuan)
  // What is written has no more than two places behind the point of a yuan.
  const amount = Math.round(written * 100) / 100
  return amount === 0 ? ZERO_INCOME : saying({ values: [{ field, code: amount }] })
}

/** Labels stand between separators, but not those of a note in brackets. */
const SEPARATORS = ',、;+&·。'
const NO_NOTE = '(?![^(]*\\))'

/** Labels may be numbered: ①因病②因残; 1、因病；2、因残. */
const CIRCLED = /[①-⑳]/g
const NUMBER = /(^|[^\d.])\(?\d{1,2}[).、:]+(?=\s*[^\d\s.])/g

/** (脱贫户), 【大病】, “大病”: a label in brackets or quotation marks. */
const WRAPPED = /^[([{<【〔《"'“‘「]([^()]+)[)\]}>】〕》"'”’」]$/

function labelReader(column: RegistryColumn): ContentReader {
  const find = labelIndexOf(column)
  const together = severalReader(column, find)
  return (content) => {
    if (typeof content !== 'string') return find(textOf(content)) ?? UNKNOWN_LABEL
    const ticked = tickedIn(content)?.map(plainText)
    const text = ticked?.length === 1 ? (ticked[0] as string) : plainText(content)
    if (text === '') return BLANK
    const whole = find(text) ?? find(text.replace(WRAPPED, '$1'))
    return whole ?? together?.(content, ticked) ?? UNKNOWN_LABEL
  }
}

/** Makes the reader of several labels in one cell, for columns in which they may stand. */
function severalReader(column: RegistryColumn, find: LabelIndex) {
  const words = registryLabels.writing.conjunctions.join('|')
  if (column.several) {
    const separators = new RegExp(`(?:[${SEPARATORS}/|]|${words})+${NO_NOTE}`)
    return (text: string, ticked = partsOf(text, separators, find)) => allOf(ticked, find)
  }
  if (!column.labels?.includes(REGISTRATION)) return undefined
  // 脱贫户/监测户 may be printed to choose from.
  const separators = new RegExp(`(?:[${SEPARATORS}\\s]|${words})+`)
  return (text: string, ticked = text.normalize('NFKC').split(separators).map(plainText)) =>
    classesTogether(ticked, find)
}

/** White space separates labels only where it does not stray into one. */
function partsOf(text: string, separators: RegExp, find: LabelIndex): string[] {
  return text
    .replace(CIRCLED, ';')
    .normalize('NFKC')
    .replace(NUMBER, '$1;')
    .split(separators)
    .flatMap((part) => {
      const whole = plainText(part)
      if (find(whole)) return [whole]
      const words = part.trim().split(/\s+/).map(plainText)
      return words.every(find) ? words : (joinedLabels(whole, find) ?? [whole])
    })
}

/** How long labels are that stand so; one sign may be part of a word. */
const JOINED = { from: 2, to: 12 }

/** The labels of which a text is made, with nothing between them: 因病因残. */
function joinedLabels(text: string, find: LabelIndex): string[] | undefined {
  if (text === '') return []
  for (let length = Math.min(text.length, JOINED.to); length >= JOINED.from; length--) {
    const label = text.slice(0, length)
    if (!find(label)) continue
    const others = joinedLabels(text.slice(length), find)
    return others && [label, ...others]
  }
  return undefined
}

/** What is asked for is no label, so only a label is heard. */
function hintReader(column: RegistryColumn): ContentReader {
  const read = labelReader(column)
  return (content) => {
    const said = read(content)
    return said.problem && content !== UNREADABLE ? BLANK : said
  }
}

/** Whatever is written is a yes: the name of an illness. */
function givenReader(column: RegistryColumn): ContentReader {
  const read = labelReader(column)
  const yes = answered(column, true) ?? UNKNOWN_LABEL
  return (content) => {
    const said = read(content)
    return said.problem && content !== UNREADABLE ? yes : said
  }
}

function allOf(parts: readonly string[], find: LabelIndex): Said {
  const isDenied = parts.some((part, at) => isDenial(parts[at - 1]) && !isDenial(part))
  if (isDenied || parts.some((part) => !find(part) && mayTurn(part))) return UNKNOWN_LABEL
  const said = parts.map((part) => find(part) ?? UNKNOWN_LABEL)
  const values = new Map<string, Value>()
  for (const value of said.flatMap((one) => one.values)) {
    values.set(`${value.field}=${value.code}`, value)
  }
  const problem = parts.length === 0 ? 'unknown-label' : said.find((one) => one.problem)?.problem
  return saying({ values: [...values.values()], problem })
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
    return said.problem === 'unknown-label' && tells(textOf(content)) ? GONE : said
  }
}

/** That something happened, or is there, is said by a label, a yes, a day, a year or a long number. */
function markReader(column: RegistryColumn): ContentReader {
  const readLabel = labelReader(column)
  const happened = answered(column, true)
  return (content) => {
    const said = readLabel(content)
    if (said.problem !== 'unknown-label') return said
    const isDated = dayInCell(content) !== undefined || YEAR_OR_NUMBER.test(textOf(content))
    return (isDated && happened) || said
  }
}

/** 2018, 2018年, 201805, 2018-5, 2018年5月, 2018.0, or the twenty digits of a certificate. */
const YEAR_OR_NUMBER =
  /^(?:(?!1900)(?:19|20)\d{2}(?:年度?|\.0+|(?:0[1-9]|1[0-2])|[-/.年](?:0?[1-9]|1[0-2])月?)?|\d{17}[\dx]\d{2})$/
