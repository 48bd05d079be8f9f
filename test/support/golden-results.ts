import { existsSync, readFileSync } from 'node:fs'
import {
  classifyHousehold,
  classifyPlace,
  type HouseholdOptions,
  matchDuties,
  type PlaceQuery,
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
export function goldenResults(question: Question): { name: string; result: Traceable }[] {
  const { cases } = JSON.parse(readFileSync(fileOf(question), 'utf8')) as { cases: GoldenCase[] }
  return cases
    .filter((one) => !('error' in one))
    .map(({ name, input, query = input, options }) => ({
      name,
      result: ANSWERS[question](query, options),
    }))
}

function fileOf(question: string): URL {
  return new URL(`../../data/conformance/${question}.json`, import.meta.url)
}
