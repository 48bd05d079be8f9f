import {
  classifyHousehold,
  type DutyMatching,
  explainDuties,
  explainHousehold,
  explainPlace,
  formatIssues,
  type HouseholdClassification,
  type InputIssue,
  type Locale,
  nextQuestions,
  type PlaceFocus,
  type PlanScore,
  planReport,
  type Traceable,
} from 'chongqing-aid-guideline'
import { describe, expect, it } from 'vitest'
import { expectForReaders, expectNothingTwice, LOCALES } from '../support/explanations.ts'
import {
  goldenErrors,
  goldenResults,
  type Question,
  questionsWithCases,
} from '../support/golden-results.ts'
import { drawHousehold, drawOptions, draws } from '../support/seeded-households.ts'

/** Set `EXPLAINED=10000` to read more of them. */
const EXPLAINED = Number(process.env.EXPLAINED ?? 500)

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

describe('what is written about an error', () => {
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
