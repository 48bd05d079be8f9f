import { registryLabels } from '../../data/registry-labels.ts'
import { plainText } from '../columns/plain-text.ts'
import { textsOf } from './heading-row.ts'
import { type Line, writtenText } from './line.ts'
import { isUnderstood, problemIn } from './row-kind.ts'
import type { RegistryRow } from './table.ts'

/** 1, ① or (1). */
const ORDINAL = /^\(?(\d{1,3})\)?$/

/** Whether a row labels the columns once more: with numbers, or with the names that a program has for them. */
export function labelsColumns(line: Line, row: RegistryRow): boolean {
  return numbersColumns(line, row) || namesFields(line, row)
}

/** hbh, AAC001, household_id. */
const FIELD_NAME = /^[a-z_]{2,}\d*[a-z_]*$/

function namesFields(line: Line, row: RegistryRow): boolean {
  const texts = textsOf(line)
  const names = new Set(Array.from(texts.values(), plainText))
  return (
    names.size > 1 &&
    names.size === texts.size &&
    [...names].every((name) => FIELD_NAME.test(name)) &&
    !isUnderstood(line, row)
  )
}

/**
 * Whether a row numbers the columns: 1, 2, 3 or 甲, 乙, 1. Plain numbers may be a household; then each cell under labels
 * is one.
 */
function numbersColumns({ cells }: Line, row: RegistryRow): boolean {
  const written = cells.map(writtenText)
  const texts = written.map(plainText)
  const offsets = texts.flatMap((text, place) => {
    const ordinal = ORDINAL.exec(text)
    return ordinal ? [Number(ordinal[1]) - place] : []
  })
  const words = texts.filter((text) => text !== '' && !ORDINAL.test(text))
  if (offsets.length + words.length < 3 || new Set(offsets).size > 1) return false
  if (!words.every((word) => registryLabels.writing.columnNumbers.includes(word))) return false
  const arePlain = written.every((text) => text === '' || /^\d/.test(text))
  return !arePlain || row.table.columns.some((column) => problemIn(row, column) === 'unknown-label')
}
