import type { HouseholdReadingId, HouseholdReadings } from '../../generated/ids.ts'
import type { Loose } from '../../input/shape.ts'
import type { Household } from '../record/household.ts'
import type { HouseholdClassification } from './classification.ts'
import { classifierOf, type HouseholdClassifier } from './classifier.ts'
import { type ChosenOptions, chooseOptions, type HouseholdOptions } from './options.ts'

/**
 * Tells which focus groups of Article 3, and which groups of Articles 11, 13 and 16, a household is in.
 *
 * A focus group tells organizations where to look; it is no finding of poverty and no entitlement.
 *
 * @param input - a `Household`, checked here; what is left out or null is unknown.
 * @param options - `asOf`, the day that the question is about; `readings`, where they differ from the default.
 * @returns a verdict on every group with reasons, clause and the facts still missing, as plain JSON.
 * @throws {InvalidInputError} if the household or the options are wrong.
 * @example
 * import { classifyHousehold } from 'chongqing-aid-guideline'
 *
 * const result = classifyHousehold(
 *   { members: [{ health: ['chronic-illness'] }, { health: ['healthy'] }] },
 *   { asOf: '2020-06-01' },
 * )
 * result.groups[2]?.verdict //=> 'met'
 * result.groups[2]?.provision //=> '3.3'
 * result.groups[2]?.reasons[0]?.paths //=> ['members[0].health']
 * result.groups[0]?.missing //=> ['registered-poor']
 */
export function classifyHousehold(
  input: Household,
  options: HouseholdOptions,
): HouseholdClassification
export function classifyHousehold(
  input: Loose<Household>,
  options: HouseholdOptions,
): HouseholdClassification
export function classifyHousehold(
  input: unknown,
  options: HouseholdOptions,
): HouseholdClassification {
  return classifierFor(chooseOptions(options)).classify(input)
}

let latest: (ChosenOptions & { readonly classifier: HouseholdClassifier }) | undefined

/** Callers mostly ask about one day: the classifier last used is kept, by what was chosen. */
function classifierFor(chosen: ChosenOptions): HouseholdClassifier {
  if (latest?.asOf !== chosen.asOf || !areEqual(latest.readings, chosen.readings)) {
    latest = { ...chosen, classifier: classifierOf(chosen) }
  }
  return latest.classifier
}

function areEqual(one: HouseholdReadings, other: HouseholdReadings): boolean {
  if (one === other) return true
  return (Object.keys(one) as HouseholdReadingId[]).every((id) => one[id] === other[id])
}
