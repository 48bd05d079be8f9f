import { registryLabels } from '../../data/registry-labels.ts'
import { type CellContent, contentOf, LONGEST_TEXT, UNREADABLE } from '../cells/cell-content.ts'
import { HAN, isBlankText, narrowText } from '../columns/plain-text.ts'
import type { RegistryIssueCode } from '../registry-reading.ts'
import type { Line } from './line.ts'
import type { Table } from './table.ts'

/** The 户编号 of a row; `key` is empty where it has none. */
export interface HouseholdId {
  /** As it is written. */
  readonly text: string
  /** By which rows are joined. */
  readonly key: string
  /** Why it cannot be used, and the heading under which that is. */
  readonly problem: { readonly code: RegistryIssueCode; readonly heading: string } | undefined
}

/** Something stands there, but nothing is joined by it. */
const NO_KEY = '\u0000'

const NONE: HouseholdId = { text: '', key: '', problem: undefined }

/** Reads the 户编号 of a row; two columns of it must agree, an empty one yields, and one in doubt is not read. */
export function householdIdOf({ slots, cells }: Line, table: Table): HouseholdId {
  let found = NONE
  const columns = table.columnsAt(slots)
  for (let index = 0; index < cells.length; index++) {
    const column = columns[index]
    if (!column?.read || column.known?.column.id !== 'household-id') continue
    const { heading } = column
    const id = idIn(contentOf(cells[index], LONGEST_TEXT), heading)
    if (id.problem) return id
    if (found.key === '') found = id
    else if (id.key !== '' && id.key !== found.key) {
      return { ...id, problem: { code: 'disagreement', heading } }
    }
  }
  return found
}

/** 5.7E+15: digits are lost. So they are of a number with more digits than Excel keeps, and where a column was too narrow. */
const SPOILT = /^(?:\d+\.\d+e\+?\d+|\d+e\+\d+|#.*)$/i

/** Excel keeps fifteen digits and writes zeros for the rest. */
const EXCEL_KEEPS = 1e15

/** No register numbers its households with more signs. */
const LONGEST_ID = 200

/** Remarks below a list; no id reads like this. */
const PUNCTUATION = /[:,。;、!?]/

/** Programs write a hyphen in several ways. */
const DASHES = /\p{Pd}/gu

function idIn(content: CellContent, heading: string): HouseholdId {
  const unusable = (code: RegistryIssueCode, text = '') => ({
    text,
    key: NO_KEY,
    problem: { code, heading },
  })
  if (content === UNREADABLE || content instanceof Date) return unusable('no-household-id')
  if (typeof content === 'number' && isInexact(content)) return unusable('spoilt-id')
  const text = String(content).trim()
  const key = narrowText(text).replace(DASHES, '-')
  if (isBlankText(key.toLowerCase())) return NONE
  if (SPOILT.test(key)) return unusable('spoilt-id')
  if (
    key.length > LONGEST_ID ||
    !/[\p{L}\p{N}]/u.test(key) ||
    (HAN.test(key) && PUNCTUATION.test(key)) ||
    registryLabels.writing.noIds.includes(key.toLowerCase())
  ) {
    return unusable('no-household-id', text)
  }
  return withoutDecimals(text, key)
}

function isInexact(number: number): boolean {
  const size = Math.abs(number)
  return size > Number.MAX_SAFE_INTEGER || (size >= EXCEL_KEEPS && size % 10 === 0)
}

/** pandas writes whole numbers as 10002109164.0. */
function withoutDecimals(text: string, key: string): HouseholdId {
  const [, digits] = /^(\d+)\.0+$/.exec(key) ?? []
  return { text: digits ?? text, key: digits ?? key, problem: undefined }
}

/** What stands in the place of an id and is none: no row is joined by it. */
export function withoutId(id: HouseholdId): HouseholdId {
  return { ...id, problem: { code: 'no-household-id', heading: '' } }
}
