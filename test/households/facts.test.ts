import {
  classifyHousehold,
  type FactId,
  findReading,
  type HouseholdClassification,
  type Schooling,
  type Ternary,
} from 'chongqing-aid-guideline'
import { describe, expect, it } from 'vitest'
import type { FactCase } from '../support/fact-cases/fact-case.ts'
import { factCases } from '../support/fact-cases.ts'

function classify({ household, asOf = '2020-06-01', readings = {} }: FactCase) {
  return classifyHousehold(household, { asOf, readings })
}

/** What a classification says of a fact. */
function factValueOf({ facts, openFacts }: HouseholdClassification, fact: FactId): Ternary {
  if (facts.includes(fact)) return true
  return openFacts.includes(fact) ? null : false
}

/** Where a classification says that a fact was read. */
function pathsOf({ groups, attention }: HouseholdClassification, fact: FactId) {
  const findings = [...groups, ...attention].flatMap(({ reasons }) => reasons)
  return findings.find((finding) => finding.fact === fact)?.paths
}

const tables = Object.entries(factCases) as [FactId, readonly FactCase[]][]

describe.each(tables)('%s', (fact, cases) => {
  it.each(cases.map((one) => ({ ...one, one })))('is $value: $name', ({ one, value, paths }) => {
    const classification = classify(one)
    expect(factValueOf(classification, fact)).toBe(value)
    if (paths) expect(pathsOf(classification, fact)).toEqual(paths)
  })
})

describe('the cases of the facts', () => {
  it.each(tables)('show %s true, false and unknown', (_, cases) => {
    expect(new Set(cases.map(({ value }) => value))).toEqual(new Set([true, false, null]))
  })

  it.each(tables)('have names of their own: %s', (_, cases) => {
    const names = cases.map(({ name }) => name)
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([])
  })
})

describe('the readings behind whether income rose', () => {
  const [OLD, NEW] = [
    { periodEnd: '2018-12-31', perCapita: 6 },
    { periodEnd: '2019-12-31', perCapita: 5 },
  ]

  it.each<[what: string, incomes: readonly (typeof OLD)[], readings: readonly string[]]>([
    ['none without an income', [], []],
    ['the measure alone of one income', [NEW], ['income-measure']],
    ['the measure, and what is compared, of two', [OLD, NEW], ['income-trend', 'income-measure']],
  ])('are %s', (_, incomes, readings) => {
    const { groups } = classifyHousehold({ incomes }, { asOf: '2020-06-01' })
    const [finding] = groups.find(({ id }) => id === 'stagnant-income')?.reasons ?? []
    expect(finding?.readings).toEqual(readings)
  })
})

describe('what the reading of final-year students says', () => {
  const [counts] = findReading('final-year-student').options

  it.each<[string, string, Schooling, Ternary]>([
    ['高三学生算', 'senior secondary school count', 'senior-3', true],
    ['中职三年级学生还不能确定', 'vocational school are left open', 'vocational-3', null],
  ])('is what its rule answers: %s', (zh, en, schooling, value) => {
    const household = { members: [{ schooling }] }
    expect(counts?.label.zh).toContain(zh)
    expect(counts?.label.en).toContain(en)
    expect(
      factValueOf(classifyHousehold(household, { asOf: '2020-06-01' }), 'exam-candidate'),
    ).toBe(value)
  })
})
