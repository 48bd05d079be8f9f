import type { ChosenReading } from '../../explain/reading-sentences.ts'
import { groupRules } from '../../generated/household-rules.ts'
import type { HouseholdClassification } from '../answer/classification.ts'

/** The readings that were consulted for a fact, and those that chose a group's formula. */
export function usedReadings(classification: HouseholdClassification): ChosenReading[] {
  const { groups, attention, readings } = classification
  const findings = [...groups, ...attention].flatMap(({ reasons }) => reasons)
  const choices = groupRules.flatMap(({ variants = [], narrowed = [] }) => [
    ...variants,
    ...narrowed,
  ])
  const used = [
    ...findings.flatMap((finding) => finding.readings),
    ...choices.map(({ reading }) => reading),
  ]
  return [...new Set(used)].map((reading) => [reading, readings[reading]])
}
