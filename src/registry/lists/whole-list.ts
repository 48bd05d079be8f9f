import { saysOtherUnit } from '../columns/heading-notes.ts'
import { type Legend, legendsIn, turnedMarks } from '../columns/legend.ts'
import { meant, type Said, saying } from '../columns/said.ts'
import type { ChosenRegistryOptions } from '../options.ts'
import type { HouseholdRows } from './join-rows.ts'
import { isEmptyCell, type Line } from './line.ts'
import { presenceOf } from './presence.ts'
import { codesUnder, columnsOf, type RegistryRow, saidUnder, someSaid } from './table.ts'

/** What the whole list tells of each of its households. */
export interface ListFacts {
  /** Whether empty cells are written: then a record that lacks a key lacks the column. */
  readonly writesBlanks: boolean
  /** Whether some row says 非在校生: then an empty 在校生状况 does not. */
  readonly saysOutOfSchool: boolean
  /** Whether a line around the list says that amounts are in another unit: 单位：万元. */
  readonly saysOtherUnit: boolean
  /** The latest year that counts; undefined in a list without years. */
  readonly latestYear: number | undefined
  /** The year of the list, as far as it is known. */
  readonly year: number | undefined
  /** The day of the list, if the caller names it. */
  readonly asOf: string | undefined
  /** Whether the caller says that every member is listed. */
  readonly isComplete: boolean
  /** Who is listed in several households. */
  readonly shared: ReadonlySet<number | undefined>
}

/** No sheet explains more marks. */
const MOST_LEGENDS = 100

/** What is taken down of a list as it is read. */
export type WholeList = ReturnType<typeof newWholeList>

/** Takes down what shows only at the end of a list. */
export function newWholeList({ year: upTo, asOf, isComplete }: ChosenRegistryOptions) {
  const seen = { writesBlanks: false, saysOutOfSchool: false, saysOtherUnit: false }
  const legends: Legend[] = []
  const dated = new Set<Said>()
  let latestYear: number | undefined
  const explain = (text: string) => {
    if (legends.length < MOST_LEGENDS) legends.push(...legendsIn(text))
  }
  return {
    row(row: RegistryRow, { isList, cells }: Line): void {
      seen.writesBlanks ||= !isList && cells.some(isEmptyCell)
      seen.saysOutOfSchool ||= saysOutOfSchool(row)
      const year = yearIn(row) ?? 0
      if (year > (latestYear ?? 0) && year <= (upTo ?? year)) latestYear = year
    },
    /** Hears what a title, or a line of a form around the list, says. */
    around(texts: Iterable<string>): void {
      for (const text of texts) {
        seen.saysOtherUnit ||= saysOtherUnit(text)
        explain(text)
      }
    },
    /** Hears what may say how marks are meant. */
    explain,
    /** Takes what is told with its day. */
    dated: (said: Said) => dated.add(said),
    /** Gives the households as their rows are meant, and what the list tells of them. */
    end(households: readonly HouseholdRows[]) {
      const year = upTo ?? latestYear
      const turned = [...turnedMarks(legends), ...laterThan(lastDay(asOf, year), dated)]
      const asMeant = withTurned(households, new Map(turned))
      const shared = sharedPeople(asMeant, latestYear)
      const facts: ListFacts = { ...seen, latestYear, year, asOf, isComplete, shared }
      return { households: asMeant, facts }
    },
  }
}

/** The year that a row states; null where its cell is not understood, undefined where nothing stands. */
export function yearIn(row: RegistryRow): number | null | undefined {
  if (columnsOf(row, 'year').length === 0) return undefined
  const years = new Set(codesUnder(row, 'year'))
  if (years.size > 1 || saidUnder(row, 'year').some((one) => one?.problem)) return null
  const [year] = years
  return year === undefined ? undefined : Number(year)
}

function saysOutOfSchool(row: RegistryRow): boolean {
  return someSaid(row, ['schooling', 'in-school'], (said) =>
    meant(said)?.values.some(({ field }) => field === 'said-out-of-school'),
  )
}

/** The last day of which a list can tell. */
function lastDay(asOf: string | undefined, year: number | undefined): string | undefined {
  const ofYear = year === undefined ? undefined : `${year}-12-31`
  return asOf === undefined || (ofYear !== undefined && ofYear < asOf) ? ofYear : asOf
}

/** What happened after the list was made is reported, and says nothing: either day may be wrong. */
function laterThan(last: string | undefined, dated: ReadonlySet<Said>): [Said, Said][] {
  if (last === undefined) return []
  const later = [...dated].filter(({ day = '' }) => day > last.slice(0, day.length))
  return later.map((said) => [said, saying({ problem: 'future-date', doubted: said })])
}

/** What is turned says something else in every row: a legend may stand below the rows in which the marks are. */
function withTurned(
  households: readonly HouseholdRows[],
  turned: ReadonlyMap<Said, Said>,
): readonly HouseholdRows[] {
  if (turned.size === 0) return households
  const heard = (saids: RegistryRow['own']) =>
    saids.map((said) => said && (turned.get(said) ?? said))
  return households.map(({ rows, ...household }) => ({
    ...household,
    rows: rows.map((row) => ({ ...row, shared: heard(row.shared), own: heard(row.own) })),
  }))
}

/**
 * Finds who is listed in several households at once, and said to have left none of them.
 *
 * @param latest - the latest year of the list that counts; undefined in a list without years.
 */
function sharedPeople(
  households: readonly HouseholdRows[],
  latest: number | undefined,
): ReadonlySet<number> {
  const homes = new Map<number, string>()
  const shared = new Set<number>()
  for (const { key, rows } of households) {
    for (const row of rows) {
      if (row.person === undefined) continue
      if ((yearIn(row) ?? latest) !== latest || presenceOf(row) !== 'here') continue
      const home = homes.get(row.person) ?? key
      if (home !== key) shared.add(row.person)
      homes.set(row.person, home)
    }
  }
  return shared
}
