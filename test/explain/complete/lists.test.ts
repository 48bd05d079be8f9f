import {
  classifyHouseholds,
  findField,
  findGroup,
  formatRegistryIssues,
  type HouseholdFieldId,
  type HouseholdRow,
  householdsFromRegistry,
  type Locale,
  type RegistryOptions,
  type RegistryReading,
  registryColumns,
  registryReport,
  tallyHouseholds,
  targetGroups,
} from 'chongqing-aid-guideline'
import { describe, expect, it } from 'vitest'
import golden from '../../../data/conformance/registry.json' with { type: 'json' }
import { issueWords, leftOutWords } from '../../../src/generated/registry-words.ts'
import { LOCALES } from '../../support/explanations.ts'
import { cellsOf, clauseOf, keyOf } from '../../support/read-back.ts'

interface Case {
  readonly reading: RegistryReading
  readonly results: readonly HouseholdRow[]
}

const cases: readonly Case[] = golden.cases
  .filter((one) => !('error' in one))
  .map(({ rows, ...one }) => {
    const { asOf = '2020-06-01', options } = one as { asOf?: string; options?: RegistryOptions }
    const reading = householdsFromRegistry(rows, options)
    return { reading, results: [...classifyHouseholds(reading.households, { asOf })] }
  })

/** A heading as it is shown: on one line, and not endless. */
const shown = (heading: string) => {
  const line = heading.replace(/\s+/g, ' ').trim()
  return line.length > 30 ? `${line.slice(0, 30)}…` : line
}

const inCell = (text: string) =>
  text.replace(/\s+/g, ' ').replaceAll('\\', '\\\\').replaceAll('|', '\\|').trim()

/** Each kind of trouble has its line: what is the case, what to do, and each column with all its rows counted. */
function expectIssues(text: string, { issues }: RegistryReading, locale: Locale): void {
  const lines = text.split('\n')
  const rowsOf = new Map<string, Set<number>>()
  for (const { code, column, row, rows = [row] } of issues) {
    const key = JSON.stringify([code, column])
    rowsOf.set(key, new Set([...(rowsOf.get(key) ?? []), ...rows]))
  }
  for (const [key, rows] of rowsOf) {
    const [code, column] = JSON.parse(key) as [keyof typeof issueWords, string]
    const { what, mend } = issueWords[code]
    const line = lines.find((one) => one.includes(mend[keyOf(locale)])) ?? ''
    expect(line.toLowerCase()).toContain(what[keyOf(locale)].toLowerCase())
    const where = {
      zh: column === '' ? '整行' : `“${shown(column)}”列`,
      en: column === '' ? 'whole rows' : `column “${shown(column)}”`,
    }
    const first = [...rows].sort((a, b) => a - b).slice(0, 5)
    const count =
      locale === 'en'
        ? `, ${rows.size} ${rows.size === 1 ? 'row' : 'rows'} (${first.join(', ')}`
        : `，共${rows.size}行（第${first.join('、')}行`
    expect(line).toContain(where[keyOf(locale)] + count)
  }
}

/** Each column that is not read, with the reason or with what it resembles. */
function expectUnread(text: string, { columns }: RegistryReading, locale: Locale): void {
  const lines = text.split('\n')
  const start = lines.findIndex((line) => /^(没有读的列：|Columns that were not read:)$/.test(line))
  for (const { heading, like } of columns.unread) {
    const line = lines.slice(start).find((one) => one.includes(`“${shown(heading)}”`)) ?? ''
    const column = registryColumns.find(({ id }) => id === like)
    const why = column?.why?.[keyOf(locale)]
    if (why) expect(line).toContain(why)
    else if (column && column.reads !== 'amount') expect(line).toContain(`“${column.headings[0]}”`)
    else expect(line).not.toBe('')
  }
}

function expectCounts(text: string, { households, leftOut }: RegistryReading, locale: Locale) {
  const people = households.reduce((sum, { members }) => sum + (members?.length ?? 0), 0)
  const lines = text.split('\n')
  const read = lines.find((line) => /^读到\d|\d .* were read\.$/.test(line)) ?? '0, 0'
  expect(read.match(/\d+/g)).toEqual([`${households.length}`, `${people}`])
  const isNothing = lines.some((line) => /^(一户也没有读到。|No household was read\.)$/.test(line))
  expect(isNothing).toBe(households.length === 0)
  for (const [reason, words] of Object.entries(leftOutWords)) {
    const count = leftOut.filter((one) => one.reason === reason).length
    if (count === 0) continue
    expect(text).toContain(locale === 'en' ? `${words.en} (${count})` : `${words.zh}${count}行`)
  }
}

/** The rows of the tables of a report, as cells. */
const rowsOf = (report: string) =>
  report
    .split('\n')
    .filter((line) => line.startsWith('| '))
    .map(cellsOf)

function expectGroups(report: string, { results }: Case, locale: Locale): void {
  const { groups, verdict } = tallyHouseholds(results)
  if (!results.some(({ ok }) => ok)) return
  const rows = rowsOf(report)
  for (const [index, { provision, label }] of targetGroups.entries()) {
    const row = rows.find((cells) => cells[0] === clauseOf(provision, locale))
    const { met, unmet, unknown } = groups[index] as (typeof groups)[number]
    expect(row?.slice(1, 5)).toEqual([label[keyOf(locale)], `${met}`, `${unmet}`, `${unknown}`])
  }
  const any = rows.find((cells) => cells[0] === clauseOf('3', locale))
  expect(any?.slice(2, 5)).toEqual([verdict.met, verdict.unmet, verdict.unknown].map(String))
}

/** What keeps groups open: for each field the households, and the groups. */
function openFields(results: readonly HouseholdRow[]) {
  const lacking = results.flatMap((result) =>
    (result.ok ? result.value.groups : [])
      .filter(({ verdict }) => verdict === 'unknown')
      .flatMap(({ id, reasons }) =>
        reasons
          .flatMap(({ value, paths }) => (value === null ? paths : []))
          .map((path) => ({
            household: result.index,
            group: id,
            field: path
              .replace(/^incomes.*/, 'incomes')
              .replace(/\[\d+\]/g, '[]') as HouseholdFieldId,
          })),
      ),
  )
  return [...new Set(lacking.map(({ field }) => field))].map((field) => {
    const ofField = lacking.filter((one) => one.field === field)
    return {
      field,
      households: new Set(ofField.map(({ household }) => household)),
      groups: new Set(ofField.map(({ group }) => group)),
    }
  })
}

describe.each(LOCALES)('what is written in %s about each golden export', (locale) => {
  const key = keyOf(locale)

  it('has what was read, each trouble with what to do, each column that was not read', () => {
    expect(cases.length).toBeGreaterThan(50)
    for (const one of cases) {
      const issues = formatRegistryIssues(one.reading, { locale })
      for (const text of [issues, registryReport(one.reading, one.results, { locale })]) {
        expectCounts(text, one.reading, locale)
        expectIssues(text, one.reading, locale)
        expectUnread(text, one.reading, locale)
      }
    }
  })

  it('has in the report the households of each group', () => {
    for (const one of cases) {
      expectGroups(registryReport(one.reading, one.results, { locale }), one, locale)
    }
  })

  it('has in the report each column that was read, and as what', () => {
    for (const { reading, results } of cases) {
      const rows = rowsOf(registryReport(reading, results, { locale }))
      for (const { heading, column } of reading.columns.read) {
        const label = registryColumns.find(({ id }) => id === column)?.label[key]
        const isTold = rows.some((cells) => cells[0] === inCell(heading) && cells[1] === label)
        expect(isTold, heading).toBe(inCell(heading) !== '')
      }
    }
  })

  it('has in the report everything that keeps a group open, how often, how to mend it, and the groups', () => {
    let count = 0
    for (const { reading, results } of cases) {
      const rows = rowsOf(registryReport(reading, results, { locale }))
      for (const { field, households, groups } of openFields(results)) {
        const label = findField(field).label[key]
        // What no list has stands in a table of its own, without how to mend it.
        const row = rows.find((cells) => cells[0] === label && /^\d+$/.test(cells.at(-2) ?? ''))
        expect(row?.length, field).toBeOneOf([4, 5])
        expect(row?.[0]).not.toBe('')
        expect(row?.at(-3)).toBe(`${households.size}`)
        for (const id of groups) expect(row?.at(-1)).toContain(findGroup(id).label[key])
        count++
      }
    }
    expect(count).toBeGreaterThan(50)
  })
})
