import { existsSync, readFileSync } from 'node:fs'
import {
  type ContactOptions,
  classifyHousehold,
  classifyPlace,
  contactsFor,
  type HouseholdOptions,
  householdsFromRegistry,
  type InvalidInputError,
  isInvalidInputError,
  matchDuties,
  type PlaceQuery,
  type RegistryOptions,
  type ScoreOptions,
  scorePlan,
  type Traceable,
} from 'chongqing-aid-guideline'

/** A case of `data/conformance/*.json`: an input, and the options under which it is asked about. */
interface GoldenCase {
  readonly name: string
  readonly input?: unknown
  /** The input of a place. */
  readonly query?: unknown
  /** The input of a list. */
  readonly rows?: unknown
  readonly options?: unknown
}

/** What answers the cases of each file. */
const ANSWERS = {
  households: (input, options) => classifyHousehold(input, options as HouseholdOptions),
  places: (input) => classifyPlace(input as PlaceQuery),
  organizations: (input, options) => matchDuties(input, options as object),
  plans: (input, options) => scorePlan(input, options as ScoreOptions),
} satisfies Record<string, (input: unknown, options: unknown) => Traceable>

export type Question = keyof typeof ANSWERS

/** The questions that have cases. */
export function questionsWithCases(): Question[] {
  return (Object.keys(ANSWERS) as Question[]).filter((question) => existsSync(fileOf(question)))
}

/** The answers to the cases of a question, those that are to be refused left out. */
export function goldenResults(
  question: Question,
): { name: string; options: unknown; result: Traceable }[] {
  return casesOf(question)
    .filter((one) => !('error' in one))
    .map((one) => ({ name: one.name, options: one.options, result: answer(question, one) }))
}

function answer(question: Question, { input, query = input, options }: GoldenCase): Traceable {
  return ANSWERS[question](query, options)
}

function casesOf(question: string): readonly GoldenCase[] {
  return JSON.parse(readFileSync(fileOf(question), 'utf8')).cases
}

function fileOf(question: string): URL {
  return new URL(`../../data/conformance/${question}.json`, import.meta.url)
}

/** What answers the cases of every file, results without clauses among them. */
const ASKED: Readonly<Record<string, (asked: GoldenCase) => unknown>> = {
  ...Object.fromEntries(
    questionsWithCases().map((question) => [
      question,
      (asked: GoldenCase) => answer(question, asked),
    ]),
  ),
  contacts: ({ query, options }) => contactsFor(query as PlaceQuery, options as ContactOptions),
  registry: ({ rows, options }) => householdsFromRegistry(rows, options as RegistryOptions),
}

/** The files of cases. */
export const goldenFiles = Object.keys(ASKED)

/** The answers to the cases of a file, those that are to be refused left out. */
export function goldenAnswers(file: string): unknown[] {
  return casesOf(file).flatMap((one) => ('error' in one ? [] : [ASKED[file]?.(one)]))
}

/** The errors of the cases that are to be refused. */
export function goldenErrors(): InvalidInputError[] {
  return Object.entries(ASKED).flatMap(([file, ask]) =>
    casesOf(file).flatMap((one) => {
      if (!('error' in one)) return []
      try {
        ask(one)
      } catch (error) {
        if (isInvalidInputError(error)) return [error]
      }
      throw new Error(`${one.name} is not refused`)
    }),
  )
}
