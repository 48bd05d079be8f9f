import { registryLabels } from '../data/registry-labels.ts'
import type { HeadingReader } from './heading.ts'
import { textsOf } from './heading-row.ts'
import type { HouseholdId } from './household-id.ts'
import { type Line, writtenText } from './line.ts'
import { plainText } from './plain-text.ts'
import type { Said } from './said.ts'
import { type RegistryRow, type Slot, saidIn, type TableColumn } from './table.ts'

const HAN = /\p{Script=Han}/u

/** Whether a heading stands where an id or a label should: only such a row is looked at closely. */
export function mayNameColumns(
  { slots, cells }: Line,
  row: RegistryRow,
  id: HouseholdId,
  read: HeadingReader,
): boolean {
  let isNamed = HAN.test(id.text) && read(id.text) !== undefined
  for (let index = 0; index < slots.length; index++) {
    const column = row.table.bySlot.get(slots[index] as Slot)
    const said = column?.read ? saidIn(row, column) : undefined
    const isHeading = said?.problem !== undefined && isKnownHeading(cells[index], read)
    // A label that is understood belongs to a person, unless a heading is written like it.
    if (column && said && isLabel(column, said) && !isKnownHeading(cells[index], read)) return false
    isNamed ||= isHeading
  }
  return isNamed
}

function isKnownHeading(cell: unknown, read: HeadingReader): boolean {
  const text = writtenText(cell)
  return HAN.test(text) && read(text) !== undefined
}

/** Whether a cell holds more than a figure. */
function isLabel({ known }: TableColumn, { values }: Said): boolean {
  const reads = known?.column.reads
  return (reads === 'labels' || reads === 'day') && values.length > 0
}

/** Whether a row adds up others: it says so instead of an id, in its first cell, or anywhere if it names no person. */
export function isTotal({ cells }: Line, row: RegistryRow, id: HouseholdId): boolean {
  const { totals } = registryLabels.writing
  if (id.key !== '') {
    if (HAN.test(id.text) && totals.some((word) => id.text.includes(word))) return true
    const first = writtenText(cells.find((cell) => writtenText(cell) !== ''))
    return HAN.test(first) && totals.includes(plainText(first).replace(/:$/, ''))
  }
  const isSum = cells.some((cell) => {
    const text = plainText(writtenText(cell))
    return totals.some((word) => text.startsWith(word) || text.endsWith(word))
  })
  return isSum && !namesPerson(row)
}

/** Whether a row holds more than figures. */
function namesPerson(row: RegistryRow): boolean {
  return row.table.columns.some((column) => {
    const said = column.read && saidIn(row, column)
    return said !== undefined && isLabel(column, said)
  })
}

/** Whether a row is one sentence, perhaps in merged cells, that is no label of any column. */
export function isTitle(line: Line, row: RegistryRow, id: HouseholdId): boolean {
  if (id.key !== '' && !HAN.test(id.text)) return false
  if (row.table.columns.length < 2) return false
  const texts = textsOf(line)
  const [text = '', ...others] = new Set(texts.values())
  return (
    others.length === 0 &&
    HAN.test(text) &&
    ![...texts.keys()].some((slot) => isUnderstood(row, slot))
  )
}

function isUnderstood(row: RegistryRow, slot: Slot): boolean {
  const column = row.table.bySlot.get(slot)
  if (!column?.read || column.known?.column.reads === 'id') return false
  return saidIn(row, column)?.problem === undefined
}
