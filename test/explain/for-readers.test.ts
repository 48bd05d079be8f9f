import {
  checkHousehold,
  checkOrganization,
  checkPlaceQuery,
  checkPlan,
  checkRubric,
  classifyHousehold,
  classifyHouseholds,
  type DutyMatching,
  explainDuties,
  explainHousehold,
  explainPlace,
  formatIssues,
  formatRegistryIssues,
  type HouseholdClassification,
  householdsFromRegistry,
  type InputIssue,
  type Locale,
  nextQuestions,
  type PlaceFocus,
  type PlanScore,
  planReport,
  type RegistryReading,
  registryReport,
  rubric,
  type Traceable,
} from 'chongqing-aid-guideline'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import registryCases from '../../data/conformance/registry.json' with { type: 'json' }
import { householdShape } from '../../src/households/record/household-shape.ts'
import { organizationShape } from '../../src/organizations/record/organization-shape.ts'
import { placeQueryShape } from '../../src/places/record/place-query-shape.ts'
import { planShape } from '../../src/plans/record/plan-shape.ts'
import { rubricShape } from '../../src/plans/rubric/rubric-shape.ts'
import {
  expectForReaders,
  expectNothingTwice,
  LOCALES,
  sentencesOfReport,
  withoutMarkdown,
} from '../support/explanations.ts'
import {
  goldenErrors,
  goldenResults,
  type Question,
  questionsWithCases,
} from '../support/golden-results.ts'
import { nearInputs } from '../support/near-inputs.ts'
import { seededExport } from '../support/registry-exports.ts'
import { drawHousehold, drawOptions, draws } from '../support/seeded-households.ts'

/** Set `EXPLAINED=10000` to read more of them. */
const EXPLAINED = Number(process.env.EXPLAINED ?? 300)

/** What is written about the answer to each question. */
const EXPLAIN: Readonly<Record<Question, (result: Traceable, locale: Locale) => string>> = {
  households: (result, locale) => explainHousehold(result as HouseholdClassification, { locale }),
  places: (result, locale) => explainPlace(result as PlaceFocus, { locale }),
  organizations: (result, locale) => explainDuties(result as DutyMatching, { locale }),
  plans: (result, locale) => planReport(result as PlanScore, { locale }),
}

/** What a text quotes of the document or of a name stands in marks, and is in its own language; plans mark headings. */
const withoutMarks = (text: string) =>
  text.replaceAll(/^#+ /gm, '').replaceAll(/\*\*/g, '').replaceAll(/["“”]/g, '')

/** Reports on plans are tables, in which criteria and figures stand again: `plan-report.test.ts` reads them. */
const QUESTIONS = questionsWithCases().filter((question) => question !== 'plans')

describe.each(QUESTIONS)('what is written about the golden cases of %s', (question) => {
  it('is for readers, and says nothing twice', { timeout: 600_000 }, () => {
    const results = goldenResults(question)
    expect(results.length).toBeGreaterThan(50)
    for (const { result } of results) {
      for (const locale of LOCALES) {
        const text = EXPLAIN[question](result, locale)
        expectForReaders(withoutMarks(text), locale)
        expectNothingTwice(text, locale)
      }
    }
  })
})

describe('what is written about a household', () => {
  it('whatever is known of it, is for readers, and says nothing twice', {
    timeout: 3_600_000,
  }, () => {
    const draw = draws(2020)
    for (let index = 0; index < EXPLAINED; index++) {
      const options = drawOptions(draw)
      const result = classifyHousehold(drawHousehold(draw, options.asOf), options)
      for (const locale of LOCALES) {
        const text = explainHousehold(result, { locale })
        expectForReaders(text, locale)
        expectNothingTwice(text, locale)
        for (const goal of ['groups', 'verdict'] as const) {
          const questions = nextQuestions(result, { goal, locale }).map(({ question }) => question)
          for (const question of questions) expectForReaders(question, locale)
          expect(new Set(questions).size).toBe(questions.length)
        }
      }
    }
  })
})

describe('what is written about the golden cases of plans', () => {
  it('is for readers, and says nothing twice', { timeout: 600_000 }, () => {
    const scores = goldenResults('plans').map(({ result }) => result as PlanScore)
    // Ids stand for the labels of a rubric of one's own that is not given again.
    const byDefault = scores.filter((score) => score.rubric.id === rubric.id)
    expect(byDefault.length).toBeGreaterThan(50)
    for (const score of byDefault) {
      for (const locale of LOCALES) {
        const report = planReport(score, { locale })
        expectForReaders(withoutMarkdown(report), locale)
        expectNothingTwice(sentencesOfReport(report), locale)
      }
    }
  })
})

describe('what is written about an export', () => {
  /** Headings and labels stand in quotation marks or in the first column of a table, in the words of the export. */
  const withoutQuotes = (text: string) =>
    withoutMarkdown(text.replaceAll(/^\|[^|]*/gm, '').replaceAll(/“[^”]*”/g, '…'))

  /** The sentences about what was not understood, without the columns and rows that they are about. */
  const withoutColumns = (text: string) =>
    text.replaceAll(/(“[^”]*”列|整行|column “[^”]*”|whole rows)(，共|, )\d[^；;。]*/g, '')

  /** The sentences of the report: its tables repeat the names of columns, fields and groups, and figures. */
  const withoutNames = (text: string) =>
    text
      .split('\n')
      .map((line) => {
        const cells = line.split(/(?<!\\)\|/)
        return line.startsWith('|') ? (cells.length === 7 ? cells[2] : '') : line
      })
      .join('\n')

  function expectReadable(reading: RegistryReading): void {
    const results = [...classifyHouseholds(reading.households, { asOf: '2020-06-01' })]
    for (const locale of LOCALES) {
      const issues = formatRegistryIssues(reading, { locale })
      expectForReaders(withoutQuotes(issues), locale)
      expectNothingTwice(withoutColumns(issues), locale)
      const report = registryReport(reading, results, { locale })
      expectForReaders(withoutQuotes(report), locale)
      expectNothingTwice(withoutNames(withoutColumns(report)), locale)
    }
  }

  it('of the golden cases is for readers, and says nothing twice', { timeout: 600_000 }, () => {
    const lists = registryCases.cases.filter((one) => !('error' in one)).map(({ rows }) => rows)
    expect(lists.length).toBeGreaterThan(50)
    for (const rows of lists) expectReadable(householdsFromRegistry(rows))
  })

  it('with noise is for readers, and says nothing twice', { timeout: 600_000 }, () => {
    for (let seed = 1; seed <= EXPLAINED / 5; seed++) {
      expectReadable(householdsFromRegistry(seededExport(seed).noisy))
    }
  })
})

describe('what is written about an error', () => {
  /** Houses are graded from A to D in both languages. */
  const withoutGrades = (text: string) => text.replaceAll(/[A-D]级/g, '')

  function expectShort(error: { issues: readonly InputIssue[] }): void {
    for (const locale of LOCALES) {
      const text = formatIssues(error, { locale, detail: 'short' })
      expectForReaders(withoutGrades(text), locale)
      const lines = text.split('\n')
      expect(new Set(lines).size).toBe(lines.length)
    }
  }

  it('in short is for readers, of the golden cases', () => {
    for (const error of goldenErrors()) expectShort(error)
  })

  it.each([
    ['a household', householdShape(), checkHousehold],
    ['an organization', organizationShape(), checkOrganization],
    ['a plan', planShape(), checkPlan],
    ['a query about a place', placeQueryShape(), checkPlaceQuery],
    ['a rubric', rubricShape(), checkRubric],
  ])(
    'in short is for readers, whatever is wrong with %s',
    { timeout: 600_000 },
    (_, shape, check) => {
      let refused = 0
      fc.assert(
        fc.property(nearInputs(shape), (input) => {
          const result = check(input)
          if (result.ok) return
          refused++
          expectShort(result.error)
        }),
        { numRuns: EXPLAINED },
      )
      expect(refused).toBeGreaterThan(EXPLAINED / 10)
    },
  )

  /** A line without its path and what has to be written. */
  function wordsOf(line: string, { path, expected = {}, suggestion }: InputIssue): string {
    const written = [path, expected.codes ?? [], expected.keys ?? [], suggestion ?? []]
      .flat()
      .map(String)
      .filter((one) => one !== '')
      .sort((a, b) => b.length - a.length)
    const words = written.reduce((text, one) => text.replaceAll(one, ''), line)
    return words.replaceAll(/true或false|YYYY-MM-DD|GB \d+-\d+|mca2025|nbs2020/g, '')
  }

  it.each(LOCALES)(
    'holds in %s beside its path and what has to be written only the words of that language',
    (locale) => {
      const errors = goldenErrors()
      expect(errors.length).toBeGreaterThan(100)
      for (const error of errors) {
        const lines = formatIssues(error, { locale }).split('\n')
        const words = error.issues.map((issue, index) => wordsOf(lines[index] ?? '', issue))
        for (const text of words) {
          expect(text).not.toMatch(locale === 'en' ? /\p{Script=Han}|[，。；：、“”]/u : /[A-Za-z]/)
        }
      }
    },
  )
})
