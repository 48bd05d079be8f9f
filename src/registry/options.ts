import { InvalidInputError, orThrow } from '../errors.ts'
import type { RegistryColumnId } from '../generated/ids.ts'
import { checkerOf } from '../input/check.ts'
import { entriesOf } from '../input/entries.ts'
import { nearest } from '../input/nearest.ts'
import * as s from '../input/shape.ts'
import { COLUMN_ID, REGISTRY_HEADINGS } from '../issue-rules.ts'
import { columns } from './columns/columns.ts'

/** How to read an export. */
export interface RegistryOptions {
  /** What headings of the export mean that are not known, or known otherwise. */
  readonly headings?: Readonly<Record<string, RegistryColumnId>> | null | undefined
  /** The year of the list: 上年度 is the one before, and rows of later years do not count. */
  readonly year?: number | null | undefined
  /** That every member of every household is listed, although no column says how many there are. */
  readonly complete?: boolean | null | undefined
}

/** The options, checked. */
export interface ChosenRegistryOptions {
  readonly headings: ReadonlyMap<string, RegistryColumnId>
  readonly year: number | undefined
  readonly isComplete: boolean
}

const YEARS = { from: 1980, to: 2100 }

const check = /* @__PURE__ */ checkerOf(
  () =>
    s.object({
      headings: s.optional(s.unknown()),
      year: s.optional(s.integer(YEARS.from, YEARS.to)),
      complete: s.optional(s.boolean()),
    }),
  { path: 'options' },
)

/** Checks the options and fills in the defaults. */
export function chooseRegistryOptions(options: unknown): ChosenRegistryOptions {
  const { headings, year, complete } = orThrow(check(options ?? {}))
  return { headings: headingsOf(headings ?? {}), year, isComplete: complete === true }
}

const HEADINGS = 'options.headings'

function headingsOf(headings: unknown): Map<string, RegistryColumnId> {
  const ids = columns().map(({ id }) => id)
  const entries = entriesOf(headings, HEADINGS, REGISTRY_HEADINGS)
  const wrong = entries.find(([, id]) => !ids.includes(id as RegistryColumnId))
  if (wrong) {
    const near = typeof wrong[1] === 'string' ? nearest(wrong[1], ids) : {}
    throw new InvalidInputError([
      { path: HEADINGS, code: 'unknown-id', expected: { ...COLUMN_ID, codes: ids }, ...near },
    ])
  }
  return new Map(entries as [string, RegistryColumnId][])
}
