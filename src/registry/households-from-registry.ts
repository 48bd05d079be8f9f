import { orThrow } from '../errors.ts'
import { verdictCodes } from '../generated/codes.ts'
import { type Household, MOST_MEMBERS } from '../households/record/household.ts'
import { checkerOf } from '../input/check.ts'
import * as s from '../input/shape.ts'
import type { Verdict } from '../logic/ternary.ts'
import { columnsRead } from './columns-read.ts'
import type { Asking } from './household/heard.ts'
import { householdOf } from './household/household.ts'
import { rowsByYear } from './household/rows-by-year.ts'
import { newIssueList } from './issue-list.ts'
import { givenRows } from './lists/given-rows.ts'
import { type ListLog, type RegistryList, readList } from './lists/read-list.ts'
import { codesUnder, type RegistryRow } from './lists/table.ts'
import {
  type ChosenRegistryOptions,
  chooseRegistryOptions,
  type FocusAreaOf,
  type RegistryOptions,
} from './options.ts'
import type { LeftOutRow, RegistryReading } from './registry-reading.ts'

/**
 * Turns the rows of a registry export, one row a person, into households, and tells what of it was not read.
 *
 * Rows are joined by 户编号, wherever they stand. Only columns that the package knows by heading are read. A name or an
 * identity number is compared, to find who is listed twice, who died and what is a total, and never given out; a telephone
 * number is not looked at. Labels are mapped, numeric codes never. What cannot be read or
 * does not agree stays unknown and is reported by row and column; no value of a cell is in what comes back.
 *
 * @param rows - records keyed by the headings of the export, as CSV parsers give them, or lists of cells, as
 * readers of workbooks give them, titles and headings included.
 * @param options - `headings`: what unknown headings mean; `year`: the year of the list; `complete`: that every
 * member is listed, although no column says how many there are; `focusArea`: `classifyPlace`, to fill `focusArea` from the
 * columns of places.
 * @returns the households, with 户编号 as `id`; the issues; every column, read or unread; the rows left out.
 * @throws {InvalidInputError} if `rows` are no rows or have more than 1,000 columns, an option is wrong, or `focusArea`
 * gives no verdict.
 * @example
 * import { householdsFromRegistry } from 'chongqing-aid-guideline'
 *
 * const { households, issues, columns } = householdsFromRegistry([
 *   { 户编号: 'H1', 人数: 2, 脱贫属性: '未脱贫', 健康状况: '残疾,长期慢性病', 身高: 170 },
 *   { 户编号: 'H1', 人数: 2, 脱贫属性: '未脱贫', 健康状况: '体弱', 身高: 160 },
 * ])
 * households[0]?.registration //=> 'poor'
 * households[0]?.members?.[0] //=> { health: ['chronic-illness'], disability: {} }
 * issues //=> [{ row: 2, column: '健康状况', code: 'unknown-label', household: 'H1' }]
 * columns.unread //=> [{ heading: '身高' }]
 */
export function householdsFromRegistry(
  rows: Iterable<Readonly<Record<string, unknown>>> | Iterable<readonly unknown[]>,
  options?: RegistryOptions | null,
): RegistryReading
export function householdsFromRegistry(
  rows: unknown,
  options?: s.Loose<RegistryOptions>,
): RegistryReading
export function householdsFromRegistry(rows: unknown, options?: unknown): RegistryReading {
  const chosen = chooseRegistryOptions(options)
  const { report, issues } = newIssueList()
  const leftOut: LeftOutRow[] = []
  const log: ListLog = { report, leftOut: (row, reason) => leftOut.push({ row, reason }) }
  const list = readList(givenRows(rows), chosen, log)
  const households = householdsIn(list, chosen, log)
  return {
    households,
    issues: issues(),
    columns: columnsRead(list.tables, chosen),
    leftOut: leftOut.sort((one, other) => one.row - other.row),
  }
}

function householdsIn(
  { households, facts }: RegistryList,
  { focusArea }: ChosenRegistryOptions,
  log: ListLog,
): Household[] {
  const verdictOn = focusArea && onceEachPlace(focusArea)
  return households.flatMap(({ id, rows }) => {
    const asking: Asking = {
      list: facts,
      focusArea: verdictOn,
      report: ({ row, heading }, code) => log.report(row, heading, code, id),
    }
    const people = onceEach(rows, (row) => log.report(row.number, '', 'repeated-row', id))
    const byYear = rowsByYear(people, asking, log.leftOut)
    if (byYear.current.length > MOST_MEMBERS) {
      for (const { row } of byYear.current) log.report(row.number, '', 'too-many-rows', id)
      return []
    }
    if (byYear.current.length === 0) return []
    return [householdOf(id, byYear, asking, log.leftOut)]
  })
}

/** Many households of a list live in one village. */
function onceEachPlace(focusArea: FocusAreaOf): (place: string) => Verdict {
  const known = new Map<string, Verdict>()
  return (place) => {
    const verdict = known.get(place) ?? orThrow(checkAnswer(focusArea(place))).verdict
    known.set(place, verdict)
    return verdict
  }
}

/** The function is the caller's, and may give anything. */
const checkAnswer = /* @__PURE__ */ checkerOf(
  () => s.looseObject({ verdict: s.codes(verdictCodes) }),
  undefined,
  'options.focusArea',
)

/**
 * A person may be listed twice; people who are alike, but of whom a row tells no name, are not one, and no household
 * is left with fewer people than its 人数.
 */
function onceEach(
  rows: readonly RegistryRow[],
  leaveOut: (row: RegistryRow) => void,
): readonly RegistryRow[] {
  const seen = new Set<number>()
  const repeated = rows.filter(({ print }) => {
    if (print === undefined) return false
    const isRepeated = seen.has(print)
    seen.add(print)
    return isRepeated
  })
  if (repeated.length === 0) return rows
  const least = Math.max(...rows.flatMap((row) => codesUnder(row, 'household-size')).map(Number))
  const out = new Set(repeated.slice(0, Math.max(0, rows.length - least)))
  out.forEach(leaveOut)
  return rows.filter((row) => !out.has(row))
}
