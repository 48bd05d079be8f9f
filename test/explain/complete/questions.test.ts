import {
  findField,
  type HouseholdClassification,
  type Locale,
  type NextQuestion,
  nextQuestions,
} from 'chongqing-aid-guideline'
import { describe, expect, it } from 'vitest'
import { LOCALES } from '../../support/explanations.ts'
import { goldenResults } from '../../support/golden-results.ts'
import { keyOf } from '../../support/read-back.ts'

const results = goldenResults('households').map(({ result }) => result as HouseholdClassification)

/** The numbers of the entries that are asked about: 第1、第3至第5位家人; household members 1 and 3 to 5. */
function numbersIn(question: string, locale: Locale): number[] {
  const who =
    locale === 'en'
      ? (question.match(
          /^(?:For each of )?(?:household members?|events?|incomes?) ([^:]*):/i,
        )?.[1] ?? '')
      : (question.match(/(第[第至、\d]*)[位次笔]/)?.[1] ?? '')
  const spans = who.match(/\d+(?:(?: to |至第)\d+)?/g) ?? []
  return spans.flatMap((span) => {
    const [from = 0, to = from] = (span.match(/\d+/g) ?? []).map(Number)
    return Array.from({ length: to - from + 1 }, (_, index) => from + index)
  })
}

/** The question of its field, about exactly the persons, incomes or events that lack it. */
function expectAsked({ field, paths, question }: NextQuestion, locale: Locale): void {
  const numbers = paths.flatMap((path) => path.match(/\[(\d+)\]/)?.[1] ?? []).map(Number)
  const wanted = [...new Set(numbers)].sort((a, b) => a - b).map((index) => index + 1)
  expect(numbersIn(question, locale), question).toEqual(wanted)
  const words = findField(field).question[keyOf(locale)].split(/这[位次笔](?:家人|灾害或事故|收入)/)
  for (const part of words) expect(question.toLowerCase()).toContain(part.toLowerCase())
}

describe.each(LOCALES)('the questions in %s about each golden household', (locale) => {
  it('ask for every fact that is missing, of whom it is missing', () => {
    let count = 0
    for (const result of results) {
      const questions = nextQuestions(result, { locale })
      const verdicts = [...result.groups, ...result.attention]
      const missing = new Set(verdicts.flatMap((verdict) => verdict.missing))
      expect(new Set(questions.flatMap(({ facts }) => facts))).toEqual(missing)
      const lacking = verdicts
        .flatMap(({ reasons }) => reasons)
        .flatMap(({ value, paths }) => (value === null ? paths : []))
      expect(new Set(questions.flatMap(({ paths }) => paths))).toEqual(new Set(lacking))
      for (const question of questions) expectAsked(question, locale)
      count += questions.length
    }
    expect(count).toBeGreaterThan(100)
  })

  it('ask for the verdict while it is open, of everything that can still decide it', () => {
    for (const result of results) {
      const questions = nextQuestions(result, { locale, goal: 'verdict' })
      const missing =
        result.verdict === 'unknown' ? result.groups.flatMap((one) => one.missing) : []
      expect(new Set(questions.flatMap(({ facts }) => facts))).toEqual(new Set(missing))
      for (const question of questions) expectAsked(question, locale)
    }
  })
})
