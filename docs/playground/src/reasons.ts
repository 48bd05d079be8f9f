import {
  explainHousehold,
  type HouseholdClassification,
  type Locale,
  targetGroups,
} from 'chongqing-aid-guideline'
import { say } from './words.ts'

/** The lines of an explanation that speak of the eight groups, each with its clause and its reason. */
export function reasonsOf(result: HouseholdClassification, locale: Locale): string[] {
  const beginnings = targetGroups.map(({ label }) => `- ${say(label, locale)}`)
  return explainHousehold(result, { locale })
    .split('\n')
    .filter((line) => beginnings.some((beginning) => line.startsWith(beginning)))
    .map((line) => line.slice(2))
}
