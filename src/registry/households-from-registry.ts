import type { Household } from '../households/record/household.ts'
import type { RegistryIssue } from './cells.ts'
import { householdReader } from './household.ts'
import { memberReader } from './member.ts'
import { joinRows } from './rows.ts'

/** What an export tells, and what in it could not be used. */
export interface RegistryReading {
  /** Ready for `classifyHouseholds`, in the order of their first rows. */
  readonly households: readonly Household[]
  /** In the order of households and rows. */
  readonly issues: readonly RegistryIssue[]
}

/**
 * Turns the rows of a registry export, one row a person, into households.
 *
 * Rows are joined by 户编号, wherever they stand. Only columns that the package knows by heading are read, never a
 * name, an identity number or a telephone number. Labels are mapped, numeric codes never. What cannot be read or
 * does not agree stays unknown and is reported by row and column.
 *
 * @param rows - records keyed by the Chinese headings of the export, as CSV parsers give them.
 * @returns the households, with 户编号 as `id`, and the issues.
 * @throws {InvalidInputError} if `rows` cannot be iterated.
 * @example
 * import { householdsFromRegistry } from 'chongqing-aid-guideline'
 *
 * const { households, issues } = householdsFromRegistry([
 *   { 户编号: 'H1', 脱贫属性: '未脱贫', 健康状况: '残疾,长期慢性病' },
 *   { 户编号: 'H1', 脱贫属性: '未脱贫', 健康状况: '体弱' },
 * ])
 * households[0]?.registration //=> 'poor'
 * households[0]?.members?.[0] //=> { health: ['chronic-illness'], disability: {} }
 * issues //=> [{ row: 2, column: '健康状况', code: 'unknown-label' }]
 */
export function householdsFromRegistry(rows: Iterable<unknown>): RegistryReading {
  const issues: RegistryIssue[] = []
  const report = (row: number, column: string, code: RegistryIssue['code']) => {
    issues.push({ row, column, code })
  }
  const joined = joinRows(rows, report)
  const readHousehold = householdReader(report)
  const readMember = memberReader(report)
  const households = joined.map(({ id, rows: ofHousehold }) => ({
    id,
    ...readHousehold(ofHousehold),
    members: ofHousehold.map(readMember),
  }))
  issues.sort((a, b) => a.row - b.row)
  return { households, issues }
}
