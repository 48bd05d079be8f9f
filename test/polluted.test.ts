import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { runInThisContext } from 'node:vm'
import { build } from 'esbuild'
import { describe, expect, it } from 'vitest'
import { polluted } from './support/polluted.ts'

type Library = typeof import('chongqing-aid-guideline') &
  typeof import('chongqing-aid-guideline/sql')

const source = fileURLToPath(new URL('../src/', import.meta.url))
const { outputFiles } = await build({
  stdin: {
    contents: "export * from './index.ts'\nexport * from './sql/index.ts'",
    resolveDir: source,
  },
  bundle: true,
  format: 'cjs',
  charset: 'utf8',
  write: false,
})
const code = outputFiles.map(({ text }) => text).join('')
const load: (module: object) => Library = runInThisContext(
  `(module) => {${code}\nreturn module.exports}`,
)

/** A library that nobody has asked yet: much is made ready on its first use. */
const fresh = () => load({ exports: {} })

/** What the language itself reads of any object: of a description of a property, and of an iterator. */
const OF_THE_LANGUAGE = [
  ...Object.getOwnPropertyNames(Object.prototype),
  ...['value', 'get', 'set', 'writable', 'enumerable', 'configurable', 'return'],
]

/** Every word of the code and of the data. */
const WORDS = [...new Set(code.match(/[A-Za-z]\w*/g))].filter(
  (word) => !OF_THE_LANGUAGE.includes(word),
)

const DIALECTS = ['postgres', 'duckdb', 'sqlite', 'mysql', 'spark'] as const

interface Case {
  readonly input: unknown
  readonly query: unknown
  readonly rows: unknown
  readonly options: object | undefined
}

const NOTHING = { input: undefined, query: undefined, rows: undefined, options: undefined }

/** Some of the golden cases: all kinds of them are there. */
function casesOf(question: string): Case[] {
  if (question === 'sql') return DIALECTS.map((input) => ({ ...NOTHING, input }))
  const path = new URL(`../data/conformance/${question}.json`, import.meta.url)
  const { cases } = JSON.parse(readFileSync(path, 'utf8')) as { cases: Partial<Case>[] }
  return cases.filter((_, index) => index % 4 === 0).map((one) => ({ ...NOTHING, ...one }))
}

const ASKED_ON = { asOf: '2020-06-01' }
const ENGLISH = { locale: 'en', detail: 'full' } as const

/** A caller's own rubric, by each form of measure. */
const RUBRIC = {
  id: 'own',
  version: '1',
  outOf: 10,
  criteria: [
    { id: 'a', provisions: ['2'], points: 5, measure: { share: 'places-in-focus-areas' } },
    { id: 'b', provisions: ['5.7'], points: 3, measure: { fact: 'funds-stated', atLeast: 5 } },
    {
      id: 'c',
      provisions: ['5.7'],
      points: 2,
      measure: { formula: { any: ['written-plan', { not: 'in-annual-plan' }] } },
      appliesIf: 'has-staff',
    },
  ],
}

/** What each question answers to a case, and what is made of the answer. */
const QUESTIONS: Record<string, (library: Library, one: Case) => unknown> = {
  households: (library, { input, options }) => {
    const answer = library.classifyHousehold(input, options as typeof ASKED_ON)
    return [
      answer,
      library.classificationJson(answer),
      library.nextQuestions(answer),
      library.flips(answer),
      library.findSupport(answer),
      library.clauseTrace(answer),
      library.explainHousehold(answer),
      library.explainHousehold(answer, ENGLISH),
    ]
  },
  organizations: (library, { input, options }) => {
    const answer = library.matchDuties(input, options)
    return [
      answer,
      library.clauseTrace(answer),
      library.explainDuties(answer),
      library.explainDuties(answer, ENGLISH),
    ]
  },
  places: (library, { query }) => {
    const answer = library.classifyPlace(query)
    return [
      answer,
      library.findPlaces(query),
      library.clauseTrace(answer),
      library.explainPlace(answer),
      library.explainPlace(answer, ENGLISH),
    ]
  },
  sql: (library, { input }) => {
    const dialect = input as (typeof DIALECTS)[number]
    return [
      library.householdTablesSql({ dialect }),
      library.householdIssuesSql({ dialect }),
      library.householdsSql({ ...ASKED_ON, dialect }),
      library.factSql({ ...ASKED_ON, dialect }),
      library.verdictSql({ dialect, facts: { 'odd-jobs': 'odd' } }),
    ]
  },
  contacts: (library, { query, options }) => library.contactsFor(query, options),
  plans: (library, { input, options }) => {
    const answer = library.scorePlan(input, options as typeof ASKED_ON)
    return [
      answer,
      library.toIndexItem(answer, { maxPoints: 30, of: 'done' }),
      library.clauseTrace(answer),
      library.planReport(answer),
      library.scorePlan(input, { ...ASKED_ON, ...options, rubric: RUBRIC } as typeof ASKED_ON),
    ]
  },
  registry: (library, { rows, options }) => {
    const reading = library.householdsFromRegistry(rows as object[], options)
    const answers = [...library.classifyHouseholds(reading.households, ASKED_ON)]
    return [
      reading,
      library.formatRegistryIssues(reading),
      library.registryReport(reading, answers),
      library.tallyHouseholds(answers),
    ]
  },
}

/** What stands for an answer: the error, where there is none. */
function answered(answer: () => unknown, library: Library): string {
  try {
    return JSON.stringify(answer())
  } catch (error) {
    if (!library.isInvalidInputError(error)) return String(error)
    return JSON.stringify(error) + library.formatIssues(error)
  }
}

/** The first word that changes an answer of a library where all objects inherit it, if there is one. */
function telling(
  words: readonly string[],
  value: unknown,
  asker: () => () => string,
  right: string,
): readonly string[] {
  if (polluted(words, value, asker()) === right) return []
  if (words.length === 1) return words
  const half = words.length >> 1
  const first = telling(words.slice(0, half), value, asker, right)
  return first.length > 0 ? first : telling(words.slice(half), value, asker, right)
}

describe.each(Object.entries(QUESTIONS))(
  'of what all objects inherit, in answers on %s',
  (question, ask) => {
    const cases = casesOf(question)
    const asker = () => {
      const library = fresh()
      return () => cases.map((one) => answered(() => ask(library, one), library)).join('\n')
    }
    const right = asker()()

    it.each([
      ['a yes', true],
      ['a list', ['a']],
    ])('%s by a word of ours is nothing', (_, value) => {
      expect(telling(WORDS, value, asker, right)).toEqual([])
    })
  },
)
