import { codeOf, meant } from '../columns/said.ts'
import type { Reporter } from '../issue-list.ts'
import type { HouseholdId } from './household-id.ts'
import { isWhole, peopleIn } from './people.ts'
import { codesUnder, type RegistryRow, someSaid } from './table.ts'

/** The rows of one household. */
export interface HouseholdRows {
  /** By which they are joined. */
  readonly key: string
  /** As the first row writes it. */
  readonly id: string
  readonly rows: RegistryRow[]
}

/** Rows of one household, and those without an id between and below them. */
interface Run {
  readonly household: HouseholdRows
  readonly rows: RegistryRow[]
  readonly strays: Set<RegistryRow>
  last: RegistryRow | undefined
}

/**
 * Joins rows by their household, one after another: those of one id wherever they stand, rows without one only as merged
 * cells leave them.
 */
export function rowJoiner(report: Reporter) {
  const households = new Map<string, HouseholdRows>()
  let run: Run | undefined

  const runOf = (key: string, id: string): Run => {
    const household = households.get(key) ?? { key, id, rows: [] }
    households.set(key, household)
    return { household, rows: [], strays: new Set(), last: household.rows.at(-1) }
  }
  const endRun = () => {
    if (run) {
      const { household, rows, strays } = run
      const own = ownRows(run)
      household.rows.push(...own)
      if (own.length < rows.length) {
        const kept = new Set(own)
        for (const row of strays) if (!kept.has(row)) report(row.number, '', 'no-household-id')
      }
    }
    run = undefined
  }

  return {
    take(row: RegistryRow, { key, text, problem }: HouseholdId): void {
      if (key === '') {
        if (!run || problem) {
          report(row.number, '', 'no-household-id')
          return
        }
        run.strays.add(row)
      } else {
        if (problem || run?.household.key !== key) endRun()
        if (problem) {
          report(row.number, problem.heading, problem.code)
          return
        }
        run ??= runOf(key, text)
        share(row, run.last)
        run.last = row
      }
      run.rows.push(row)
    },
    /** At a row that cannot be read: whose it is, and where the household before it ends, is not known. */
    interrupt: endRun,
    /** Gives the households in the order of their first rows. */
    end(): readonly HouseholdRows[] {
      endRun()
      return [...households.values()]
    },
  }
}

/** The rows of a run that are of its household: those with its id, and the others where they are merged cells. */
function ownRows({ household, rows, strays }: Run): readonly RegistryRow[] {
  const [first] = rows as [RegistryRow, ...RegistryRow[]]
  if (strays.size === 0) return rows
  const own = rows.filter((row) => !strays.has(row) || mayBeOf(first, row))
  const merged = own.filter((row) => strays.has(row))
  return areMerged(first, merged, [...household.rows, ...own])
    ? own
    : rows.filter((row) => !strays.has(row))
}

/** Rows of a household repeat its cells: one copy of them is enough. */
function share(row: RegistryRow, last: RegistryRow | undefined): void {
  const isRepeated =
    last?.shared.length === row.shared.length &&
    last.shared.every((said, place) => said === row.shared[place])
  if (isRepeated) row.shared = last.shared
}

/** A row of nobody that states another 人数 is of no household above it, and stands in none's way. */
function mayBeOf(first: RegistryRow, row: RegistryRow): boolean {
  const sizes = codesUnder(first, 'household-size')
  return row.isOfPerson || codesUnder(row, 'household-size').every((size) => sizes.includes(size))
}

/** Cells are merged where no further head of household stands below, and 人数 is the number of all rows. */
function areMerged(
  first: RegistryRow,
  strays: readonly RegistryRow[],
  rows: readonly RegistryRow[],
): boolean {
  // Merged cells keep what they hold in their first row, the size too; a line of the household may stand above its head.
  const heads = strays.filter(mayBeHead).length - (first.isOfPerson ? 0 : 1)
  if (codesUnder(first, 'household-size').length === 0 || heads > 0) return false
  return isWhole(peopleIn(rows), rows)
}

function mayBeHead(row: RegistryRow): boolean {
  return someSaid(row, ['relation'], (said) => {
    const about = meant(said)
    return about?.problem !== undefined || codeOf(about, 'relation') === 'head'
  })
}
