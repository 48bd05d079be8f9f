import { householdFields } from '../../data/household-fields.ts'
import type { RegistryColumn } from '../../data/registry-columns.ts'
import { targetGroups } from '../../data/target-groups.ts'
import { reportWords } from '../../explain/registry-report-phrases.ts'
import type { HouseholdRow } from '../../households/answer/batch.ts'
import type { Text } from '../../locale.ts'
import { columns } from '../columns/columns.ts'
import type { ReadColumn, RegistryReading } from '../registry-reading.ts'
import { type MissingField, missingInList } from './missing-in-list.ts'
import { type ReportLine, reportSection, table } from './report-table.ts'

/** Says what to complete first so that most households get decided: in the list, and then by asking. */
export function firstLines(reading: RegistryReading, rows: readonly HouseholdRow[]): ReportLine[] {
  const missing = missingInList(rows)
  if (missing.length === 0) return [...reportSection(reportWords.first), reportWords.nothingOpen]
  const mended = missing.map((one) => ({ ...one, mend: mendOf(one.field, reading.columns.read) }))
  const listed = mended.filter(({ mend }) => mend)
  const asked = mended.filter(({ mend }) => !mend)
  return [
    ...reportSection(reportWords.first),
    reportWords.firstLead,
    ...fieldTable(reportWords.firstHead, listed),
    ...(asked.length > 0 ? ['', reportWords.askLead] : []),
    ...fieldTable(reportWords.askHead, asked),
  ]
}

/** A field that keeps groups open, and how a list could tell it, if one can. */
type MendedField = MissingField & { readonly mend: Text | undefined }

function fieldTable(head: Text, missing: readonly MendedField[]): ReportLine[] {
  if (missing.length === 0) return []
  const rows = missing.map(({ field, households, alone, groups, mend }) => {
    const labels = targetGroups.filter(({ id }) => groups.includes(id)).map(({ label }) => label)
    const told = [`${households}`, `${alone}`, groupsText(labels)]
    return [labelOf(field), ...(mend ? [mend] : []), ...told]
  })
  return ['', ...table(head, rows)]
}

function groupsText(labels: readonly Text[]): Text {
  return { zh: labels.map(({ zh }) => zh).join('；'), en: labels.map(({ en }) => en).join('; ') }
}

function labelOf(field: string): ReportLine {
  return householdFields.find(({ id }) => id === field)?.label ?? field
}

const UNDECIDING: readonly RegistryColumn['reads'][] = ['mark', 'hint']

/** The columns that would tell: those that the list has, or the one that it lacks; undefined if no list has one. */
function mendOf(field: string, read: readonly ReadColumn[]): Text | undefined {
  if (field === 'incomes') return reportWords.twoYears
  const isMonitoring = field === 'monitoringKnown'
  const telling = columns().filter(({ id, field: of }) =>
    isMonitoring ? id === 'monitoring-class' : of && isWithin(field, of),
  )
  // Marks and hints, and columns whose blanks or noes leave several codes, decide nothing without another.
  const deciding = telling.filter(
    ({ whenBlank, reads, no }) =>
      isMonitoring || !(whenBlank || UNDECIDING.includes(reads) || typeof no === 'object'),
  )
  const readOf = (some: readonly RegistryColumn[]) =>
    read.filter(({ column }) => some.some(({ id }) => id === column))
  const isThere = readOf(deciding).length > 0
  if (field === 'members' || (field === 'membersComplete' && isThere)) return reportWords.listAll
  if (isThere) return reportWords.fillColumn(readOf(telling).map(({ heading }) => heading))
  const [lacking] = deciding
  return lacking && reportWords.addColumn(lacking.headings[0] ?? '')
}

function isWithin(field: string, of: string): boolean {
  return field === of || of.startsWith(`${field}.`)
}
