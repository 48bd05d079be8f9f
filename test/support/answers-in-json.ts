import {
  classifyHousehold,
  classifyPlace,
  explainHousehold,
  householdsFromRegistry,
  matchDuties,
  scorePlan,
} from 'chongqing-aid-guideline'
import { householdTablesSql } from 'chongqing-aid-guideline/sql'

const FUNCTIONS = {
  classifyHousehold,
  classifyPlace,
  explainHousehold,
  householdsFromRegistry,
  householdTablesSql,
  matchDuties,
  scorePlan,
}

/** The name of a function and what it is given. */
export type Question = readonly [name: keyof typeof FUNCTIONS, ...given: unknown[]]

/** What each question comes to, errors included, as JSON. */
export function answersInJson(questions: readonly Question[]): string[] {
  return questions.map(([name, ...given]) => {
    try {
      return JSON.stringify((FUNCTIONS[name] as (...given: unknown[]) => unknown)(...given))
    } catch (error) {
      return JSON.stringify(error)
    }
  })
}
