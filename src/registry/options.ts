import type { IssueFacts } from '../errors.ts'
import type { RegistryColumnId } from '../generated/ids.ts'
import { COLUMN_ID, FOCUS_AREA, REGISTRY_HEADINGS } from '../generated/issue-rules.ts'
import type { ISODate } from '../households/record/household.ts'
import { optionsReader } from '../input/check.ts'
import { readEntries } from '../input/entries.ts'
import { nearest } from '../input/nearest.ts'
import * as s from '../input/shape.ts'
import type { Verdict } from '../logic/ternary.ts'
import { columns } from './columns/columns.ts'

/** How to read an export. */
export interface RegistryOptions {
  /** What headings of the export mean that are not known, or known otherwise. */
  readonly headings?: Readonly<Record<string, RegistryColumnId>> | null | undefined
  /** The year of the list: 上年度 is the one before, and rows of later years do not count. */
  readonly year?: number | null | undefined
  /** The day of the list: on it ages are counted of people of whom the month of birth is known, but not the day. */
  readonly asOf?: ISODate | null | undefined
  /** That every member of every household is listed, although no column says how many there are. */
  readonly complete?: boolean | null | undefined
  /** Tells of a place whether it is a focus area, as `classifyPlace` does: then columns of places are read, and fill `focusArea`. */
  readonly focusArea?:
    | ((place: string) => {
        /** Whether the place is a focus area. */
        readonly verdict: Verdict
      })
    | null
    | undefined
}

/** What `classifyPlace` is: of the text of a place, its verdict. */
export type FocusAreaOf = NonNullable<RegistryOptions['focusArea']>

const YEARS = { from: 1980, to: 2100 }

const read = /* @__PURE__ */ optionsReader(() => ({
  headings: s.optional(mappedHeadings),
  year: s.optional(s.integer(YEARS.from, YEARS.to)),
  asOf: s.optional(s.day()),
  complete: s.optional(s.boolean()),
  focusArea: s.optional(focusAreaOf),
}))

/** The options, checked. */
export type ChosenRegistryOptions = ReturnType<typeof chooseRegistryOptions>

/** Checks the options and fills in the defaults. */
export function chooseRegistryOptions(options: unknown) {
  const { headings, year, asOf, complete, focusArea } = read(options)
  return {
    headings: new Map(headings as MappedHeadings | null | undefined),
    year: year ?? undefined,
    asOf: asOf ?? undefined,
    isComplete: complete === true,
    focusArea: (focusArea as FocusAreaOf | null | undefined) ?? undefined,
  }
}

type MappedHeadings = readonly (readonly [string, RegistryColumnId])[]

/** Its keys are the caller's own, so no path and no error names them. */
const mappedHeadings: s.Shape = { kind: 'unknown', reader: () => readHeadings }

const focusAreaOf: s.Shape = { kind: 'unknown', reader: () => readFocusArea }

function readFocusArea(given: unknown, issues: IssueFacts[]): unknown {
  if (typeof given !== 'function') {
    issues.push({ path: '', code: 'wrong-type', expected: FOCUS_AREA })
  }
  return given
}

function readHeadings(record: unknown, issues: IssueFacts[]): [string, unknown][] {
  const ids = columns().map(({ id }) => id)
  const entries = readEntries(record, issues, REGISTRY_HEADINGS)
  for (const [, id] of entries) {
    if (ids.includes(id as RegistryColumnId)) continue
    const near = typeof id === 'string' ? nearest(id, ids) : {}
    issues.push({ path: '', code: 'unknown-id', expected: { ...COLUMN_ID, codes: ids }, ...near })
  }
  return entries
}
