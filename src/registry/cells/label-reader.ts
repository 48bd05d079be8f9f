import type { RegistryColumn } from '../../data/registry-columns.ts'
import { registryLabels } from '../../data/registry-labels.ts'
import {
  answered,
  isDenial,
  type LabelIndex,
  labelIndexOf,
  mayTurn,
} from '../columns/label-index.ts'
import { plainText } from '../columns/plain-text.ts'
import { REGISTRATION } from '../columns/registration-codes.ts'
import { BLANK, type Said, saying, type Value } from '../columns/said.ts'
import { type CellContent, plainContent, UNREADABLE } from './cell-content.ts'
import { classesTogether } from './classes-in-cell.ts'
import { dayInCell, monthInText } from './day-in-cell.ts'
import { tickedIn } from './ticked.ts'

/** Reads what stands in a cell of one column. */
export type ContentReader = (content: CellContent) => Said

export const UNKNOWN_LABEL = /* @__PURE__ */ saying({ problem: 'unknown-label' })

/** (脱贫户), 【大病】, “大病”: a label in brackets or quotation marks. */
const WRAPPED = /^[([{<【〔《"'“‘「]([^()]+)[)\]}>】〕》"'”’」]$/

/** Makes the reader of a column in which labels stand, one in a cell or several. */
export function labelReader(column: RegistryColumn): ContentReader {
  const find = labelIndexOf(column)
  const together = severalReader(column, find)
  return (content) => {
    if (typeof content !== 'string') return find(plainContent(content)) ?? UNKNOWN_LABEL
    const ticked = tickedIn(content)?.map(plainText)
    const text = ticked?.length === 1 ? (ticked[0] as string) : plainText(content)
    if (text === '') return BLANK
    const whole = find(text) ?? find(text.replace(WRAPPED, '$1'))
    return whole ?? together?.(content, ticked) ?? UNKNOWN_LABEL
  }
}

/** Reads labels where whatever else is written says one thing: nothing where another thing is asked, a yes to the name of an illness. */
export function textReader(column: RegistryColumn): ContentReader {
  const read = labelReader(column)
  const otherwise = column.reads === 'given' ? answered(column, true) : BLANK
  return (content) => {
    const said = read(content)
    return said.problem && content !== UNREADABLE ? (otherwise ?? said) : said
  }
}

/** That something happened, or is there, is said by a label, a yes, a day, a year or a long number. */
export function markReader(column: RegistryColumn): ContentReader {
  const readLabel = labelReader(column)
  const happened = answered(column, true)
  return (content) => {
    const said = readLabel(content)
    if (said.problem !== 'unknown-label' || !happened) return said
    const text = plainContent(content)
    const day = dayInCell(content) ?? monthInText(text.replace(DECIMALS_OR_TERM, ''))
    return day !== undefined || CERTIFICATE.test(text) ? { ...happened, day } : said
  }
}

/** 2018.0, 2018年度 */
const DECIMALS_OR_TERM = /(?:\.0+|度)$/

/** The twenty digits of a certificate. */
const CERTIFICATE = /^\d{17}[\dx]\d{2}$/

/** Labels stand between separators, but not those of a note in brackets. */
const SEPARATORS = ',、;+&·。'
const NO_NOTE = '(?![^(]*\\))'

/** Labels may be numbered: ①因病②因残; 1、因病；2、因残. */
const CIRCLED = /[①-⑳]/g
const NUMBER = /(^|[^\d.])\(?\d{1,2}[).、:]+(?=\s*[^\d\s.])/g

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
