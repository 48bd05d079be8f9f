import { registryColumns } from '../data/registry-columns.ts'
import { InvalidInputError, type IssueFacts } from '../errors.ts'
import type { RegistryColumnId } from '../generated/ids.ts'
import { nearest } from '../input/nearest.ts'

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
const NAMES = ['headings', 'year', 'complete']

/** Checks the options and fills in the defaults. */
export function chooseRegistryOptions(options: unknown): ChosenRegistryOptions {
  const { headings, year, complete } = fieldsOf(options ?? {}, 'options')
  const known = Object.keys(fieldsOf(options ?? {}, 'options')).find((key) => !NAMES.includes(key))
  if (known !== undefined) {
    throw invalid({
      path: 'options',
      code: 'unknown-key',
      expected: NAMES.join(' | '),
      ...nearest(known, NAMES),
    })
  }
  return {
    headings: headingsOf(headings ?? {}),
    year: yearOf(year),
    isComplete: isTrue(complete),
  }
}

function fieldsOf(value: unknown, path: string): Record<string, unknown> {
  try {
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return { ...value }
  } catch {
    throw invalid({ path, code: 'unreadable' })
  }
  throw invalid({ path, code: 'wrong-type', expected: 'object' })
}

function headingsOf(headings: unknown): Map<string, RegistryColumnId> {
  const path = 'options.headings'
  const ids = registryColumns.map(({ id }) => id)
  const entries = Object.entries(fieldsOf(headings, path))
  const wrong = entries.filter(([, id]) => !ids.includes(id as RegistryColumnId))
  if (wrong.length > 0) {
    throw new InvalidInputError(
      wrong.slice(0, 1).map(([, id]) => ({
        path,
        code: 'unknown-id',
        expected: 'ids of registryColumns',
        ...(typeof id === 'string' ? nearest(id, ids) : {}),
      })),
    )
  }
  return new Map(entries as [string, RegistryColumnId][])
}

function yearOf(year: unknown): number | undefined {
  if (year === null || year === undefined) return undefined
  const path = 'options.year'
  if (typeof year !== 'number' || !Number.isInteger(year)) {
    throw invalid({ path, code: 'wrong-type', expected: 'integer' })
  }
  if (year < YEARS.from || year > YEARS.to) {
    throw invalid({ path, code: 'out-of-range', expected: `integer ${YEARS.from}..${YEARS.to}` })
  }
  return year
}

function isTrue(complete: unknown): boolean {
  if (complete === null || complete === undefined || typeof complete === 'boolean') {
    return complete === true
  }
  throw invalid({ path: 'options.complete', code: 'wrong-type', expected: 'boolean' })
}

function invalid(issue: IssueFacts): InvalidInputError {
  return new InvalidInputError([issue])
}
