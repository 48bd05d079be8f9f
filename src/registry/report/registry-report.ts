import { sourceDocument } from '../../data/document.ts'
import { householdFields } from '../../data/household-fields.ts'
import type { RegistryColumn } from '../../data/registry-columns.ts'
import { targetGroups } from '../../data/target-groups.ts'
import { InvalidInputError } from '../../errors.ts'
import { citeShort } from '../../explain/cite.ts'
import { reportWords } from '../../explain/registry-report-phrases.ts'
import type { ProvisionId } from '../../generated/ids.ts'
import { A_RESULT_A_HOUSEHOLD, REGISTRY_RESULT } from '../../generated/issue-rules.ts'
import type { HouseholdRow } from '../../households/answer/batch.ts'
import { readClassification } from '../../households/answer/read-classification.ts'
import { checkRow, tallyHouseholds, type VerdictCounts } from '../../households/answer/tally.ts'
import type { Household, Member } from '../../households/record/household.ts'
import { iterationOf } from '../../input/iteration.ts'
import { type LocaleOptions, localeOf } from '../../input/locale-option.ts'
import type { Text } from '../../locale.ts'
import { columnById } from '../columns/columns.ts'
import type { RegistryReading } from '../registry-reading.ts'
import { checkedReading } from './checked-reading.ts'
import { firstLines } from './first-lines.ts'
import { readingLines } from './format-registry-issues.ts'
import { type ReportLine, reportSection, table } from './report-table.ts'

/**
 * Writes a report for the office that keeps the list, in Markdown: what was read, how many households are in each
 * group, how much of each column was read, and what to mend first so that most households get decided. No value of
 * a cell and no household is named in it.
 *
 * @param reading - what `householdsFromRegistry` gave.
 * @param results - what `classifyHouseholds` made of its households.
 * @param options - `locale`: `zh-CN` (default) or `en`.
 * @returns Markdown.
 * @throws {InvalidInputError} if the reading or a result is none of this package, there is not one result a household, or the language is wrong.
 * @example
 * import { classifyHouseholds, householdsFromRegistry, registryReport } from 'chongqing-aid-guideline'
 *
 * const reading = householdsFromRegistry([{ 户编号: 'H1', 人数: 1, 脱贫属性: '未脱贫' }])
 * const results = classifyHouseholds(reading.households, { asOf: '2020-06-01' })
 * registryReport(reading, results).split('\n')[0] //=> '# 名单核对报告'
 */
export function registryReport(
  reading: RegistryReading,
  results: Iterable<HouseholdRow>,
  options?: LocaleOptions,
): string {
  const locale = localeOf(options)
  const read = checkedReading(reading)
  const rows = resultsIn(results)
  // An iterator that was used up before gives none.
  if (rows.length !== read.households.length) {
    throw new InvalidInputError([
      { path: 'results', code: 'contradiction', expected: A_RESULT_A_HOUSEHOLD },
    ])
  }
  const lines = [
    ...headLines(rows),
    ...listLines(read, rows),
    ...(rows.some(({ ok }) => ok) ? groupLines(rows) : []),
    ...(read.columns.read.length > 0 ? columnLines(read) : []),
    ...(rows.some(({ ok }) => ok) ? firstLines(read, rows) : []),
    '',
    reportWords.notice,
  ]
  return lines
    .map((line) => (typeof line === 'string' ? line : locale === 'en' ? line.en : line.zh))
    .join('\n')
}

/** Makes sure of results, however they were stored in between. */
function resultsIn(results: unknown): HouseholdRow[] {
  iterationOf(results, 'results', ['sync'], REGISTRY_RESULT)
  return Array.from(results as Iterable<HouseholdRow>, (row, index) => {
    const path = `results[${index}]`
    const checked = checkRow(row, path)
    if (!checked.ok) {
      throw new InvalidInputError([{ path, code: 'wrong-type', expected: REGISTRY_RESULT }])
    }
    const { ok, value } = checked.value
    return ok ? { index: row.index, ok, value: readClassification(value, `${path}.value`) } : row
  })
}

function headLines(rows: readonly HouseholdRow[]): ReportLine[] {
  const first = rows.find((one) => one.ok)
  return [
    { zh: `# ${reportWords.title.zh}`, en: `# ${reportWords.title.en}` },
    '',
    reportWords.basis(sourceDocument.title, first?.ok ? first.value.asOf : undefined),
  ]
}

function listLines(reading: RegistryReading, rows: readonly HouseholdRow[]): ReportLine[] {
  const errors = rows.filter((one) => !one.ok).length
  return [
    ...reportSection(reportWords.list),
    ...readingLines(reading),
    ...completenessLines(reading),
    ...(errors > 0 ? [reportWords.errors(errors)] : []),
  ]
}

function completenessLines({ households }: RegistryReading): ReportLine[] {
  if (households.length === 0) return []
  const complete = households.filter(({ membersComplete }) => membersComplete !== false).length
  if (complete === households.length) return ['', reportWords.allComplete]
  if (complete === 0) return ['', reportWords.noneComplete]
  return ['', reportWords.complete(complete, households.length - complete)]
}

function groupLines(rows: readonly HouseholdRow[]): ReportLine[] {
  const { groups, verdict } = tallyHouseholds(rows)
  const counts = ({ met, unmet, unknown }: VerdictCounts) => [
    `${met}`,
    `${unmet}`,
    `${unknown}`,
    percent(met + unmet, met + unmet + unknown),
  ]
  return [
    ...reportSection(reportWords.groups),
    ...table(reportWords.groupsHead, [
      ...targetGroups.map(({ provision, label }, index) => [
        citeOf(provision),
        label,
        ...counts(groups[index] as VerdictCounts),
      ]),
      [citeOf('3'), reportWords.any, ...counts(verdict)],
    ]),
  ]
}

function citeOf(provision: ProvisionId): Text {
  return { zh: citeShort(provision, 'zh'), en: citeShort(provision, 'en') }
}

function percent(part: number, whole: number): string {
  return `${Math.round((part / whole) * 100)}%`
}

function columnLines({ households, issues, columns }: RegistryReading): ReportLine[] {
  const unread = (heading: string) => {
    const rows = issues
      .filter(({ column }) => column === heading)
      .flatMap(({ row, rows = [row] }) => rows)
    return String(new Set(rows).size)
  }
  return [
    ...reportSection(reportWords.columns),
    ...table(
      reportWords.columnsHead,
      columns.read.map(({ heading, column: id }) => {
        const column = columnById(id) as RegistryColumn
        return [heading, column.label, filledIn(column, households), unread(heading)]
      }),
    ),
  ]
}

/** How many people or households have the field that a column fills; a column that only helps to read others has none. */
function filledIn(column: RegistryColumn, households: readonly Household[]): ReportLine {
  const field = householdFields.find(({ id }) => id === column.field)?.id
  if (field === undefined) return '—'
  if (!field.startsWith('members[].')) {
    const filled = households.filter((household) => isFilled(household, field))
    return reportWords.households(filled.length, households.length)
  }
  const people = households.flatMap(({ members }) => members as readonly Member[])
  const name = field.slice('members[].'.length)
  const filled = people.filter((person) => isFilled(person, name))
  return reportWords.people(filled.length, people.length)
}

/** A home is known under each column that tells of it, and a list where nothing in it is open. */
function isFilled(record: object, field: string): boolean {
  const name = field.replace(/\..*/, '')
  const value = (record as Record<string, unknown>)[name]
  // A list of members that is not complete says so; one that is says nothing.
  if (name === 'membersComplete') return value !== false
  return Array.isArray(value) ? !value.includes(null) : value !== undefined && value !== null
}
