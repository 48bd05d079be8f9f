import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import {
  checkHousehold,
  classifyHouseholds,
  householdsFromRegistry,
  type RegistryReading,
  tallyHouseholds,
} from 'chongqing-aid-guideline'
import Excel from 'exceljs'
import { describe, expect, it } from 'vitest'
import { readList } from '../../docs/examples/read-list.ts'
import { csvOf } from '../../scripts/registry-sample/csv.ts'
import { drawSheet } from '../../scripts/registry-sample/draw-sheet.ts'
import { HEADINGS, type Sheet } from '../../scripts/registry-sample/sheet.ts'
import { LINES_ABOVE, workbookOf } from '../../scripts/registry-sample/workbook.ts'

const folder = new URL('../../docs/examples/', import.meta.url)
const sheet = drawSheet()
const rows = {
  csv: await readList(new URL('registry-sample.csv', folder)),
  xlsx: await readList(new URL('registry-sample.xlsx', folder)),
}
const workbook = new Excel.Workbook()
await workbook.xlsx.readFile(fileURLToPath(new URL('registry-sample.xlsx', folder)))
const readings = {
  csv: householdsFromRegistry(rows.csv),
  xlsx: householdsFromRegistry(rows.xlsx),
}

/** What is reported, cell by cell, counted from the first line below the headings. */
function reported({ issues }: RegistryReading, above: number): string[] {
  return issues
    .flatMap(({ row, rows: all = [row], column, code }) =>
      all.map((each) => `${each - above} ${column} ${code}`),
    )
    .sort()
}

function plantedIn({ planted }: Sheet): string[] {
  return planted.map(({ line, heading, code }) => `${line} ${heading} ${code}`).sort()
}

/** Rows as exceljs gives them: with objects for formulas, links and rich text, and what merged cells share in each. */
function cellsOf({ worksheets }: Excel.Workbook): unknown[][] {
  const rows: unknown[][] = []
  worksheets[0]?.eachRow({ includeEmpty: true }, (row) => {
    rows.push((row.values as unknown[]).slice(1))
  })
  return rows
}

const people = ({ households }: RegistryReading) =>
  households.reduce((sum, { members }) => sum + (members?.length ?? 0), 0)

describe('the sample of a registry export', () => {
  it('is what the script draws: run `npm run sample`', async () => {
    expect(readFileSync(new URL('registry-sample.csv', folder), 'utf8')).toBe(csvOf(sheet))
    expect(JSON.stringify(cellsOf(workbook))).toBe(JSON.stringify(cellsOf(await workbookOf(sheet))))
  })

  it('is large enough to be told from a toy', () => {
    expect(readings.csv.households).toHaveLength(119)
    expect(people(readings.csv)).toBeGreaterThan(300)
  })

  it('says the same as a CSV and as a workbook', () => {
    expect(readings.xlsx.households).toEqual(readings.csv.households)
    expect(householdsFromRegistry(cellsOf(workbook)).households).toEqual(readings.csv.households)
  })

  it.each([
    ['csv', 1],
    ['xlsx', LINES_ABOVE],
  ] as const)('reports as %s what was planted, and nothing else', (kind, above) => {
    expect(reported(readings[kind], above)).toEqual(plantedIn(sheet))
  })

  it('leaves out titles, headings, totals, blank rows, the dead and those who moved out', () => {
    const counts = (reading: RegistryReading) => {
      const reasons = reading.leftOut.map(({ reason }) => reason)
      return Object.fromEntries(
        [...new Set(reasons)]
          .sort()
          .map((reason) => [reason, reasons.filter((one) => one === reason).length]),
      )
    }
    const both = { blank: 1, dead: 2, 'moved-out': 1, 'repeated-heading': 1, total: 1 }
    expect(counts(readings.csv)).toEqual({ ...both, heading: 1 })
    expect(counts(readings.xlsx)).toEqual({ ...both, heading: 2, title: 2 })
  })

  it.each(['csv', 'xlsx'] as const)('lists every column of the %s once', (kind) => {
    const { read, unread } = readings[kind].columns
    const headings = [...read, ...unread].map(({ heading }) => heading)
    expect(headings.sort()).toEqual([...HEADINGS].sort())
  })

  it('gives households that are right', () => {
    for (const household of readings.csv.households) {
      const result = checkHousehold(household)
      expect(result.ok ? [] : result.error.issues).toEqual([])
    }
  })

  it('holds nobody’s name or number', () => {
    const text = readFileSync(new URL('registry-sample.csv', folder), 'utf8')
    expect(text).not.toMatch(/1[3-9]\d{9}|\d{15}/)
    expect([...new Set(text.match(/[\u4e00-\u9fa5]某/g))].sort()).toEqual(
      ['甲某', '乙某', '丙某', '丁某', '戊某'].sort(),
    )
  })
})

describe('the households of the sample', () => {
  const results = [...classifyHouseholds(readings.xlsx.households, { asOf: '2020-06-01' })]
  const { groups, errors } = tallyHouseholds(results)

  it('can all be classified', () => {
    expect(errors).toBe(0)
  })

  it.each(['registered-poor', 'edge-or-monitored', 'illness', 'exam-candidate', 'unsafe-housing'])(
    'are decided to at least nine tenths in %s',
    (id) => {
      const tally = groups.find((group) => group.id === id)
      expect(((tally?.met ?? 0) + (tally?.unmet ?? 0)) / results.length).toBeGreaterThanOrEqual(0.9)
    },
  )

  it('are decided in stagnant-income wherever two years are told', () => {
    readings.xlsx.households.forEach(({ incomes }, index) => {
      const result = results[index]
      const verdict =
        result?.ok && result.value.groups.find(({ id }) => id === 'stagnant-income')?.verdict
      expect(verdict === 'unknown').toBe(incomes === undefined)
    })
  })

  it('are met in odd-jobs and disaster-or-accident wherever a label says so', () => {
    readings.xlsx.households.forEach((household, index) => {
      const { members = [], risks = [], causes = [], registration, riskEliminated } = household
      const isOver = riskEliminated === true
      const hasOddJobs = members?.some((member) => member?.employment === 'odd-jobs')
      const isUnstable = !isOver && risks?.includes('unstable-work')
      const isStruck =
        !isOver &&
        (risks?.some((risk) => risk === 'natural-disaster' || risk === 'accident') ||
          (registration === 'poor' && causes?.includes('natural-disaster')))
      const result = results[index]
      const verdicts = new Map(
        result?.ok ? result.value.groups.map((group) => [group.id, group.verdict]) : [],
      )
      if (hasOddJobs || isUnstable) expect(verdicts.get('odd-jobs')).toBe('met')
      if (isStruck) expect(verdicts.get('disaster-or-accident')).toBe('met')
    })
  })
})
