import type { ChosenReading } from '../../explain/reading-sentences.ts'
import { groupRules } from '../../generated/household-rules.ts'
import type { HouseholdReadingId } from '../../generated/ids.ts'
import type { HouseholdClassification } from '../answer/classification.ts'

/** The readings that were consulted for a fact, and those that chose a group's formula. */
export function usedReadings(classification: HouseholdClassification): ChosenReading[] {
  const { groups, attention, readings } = classification
  const used = new Set<HouseholdReadingId>()
  for (const { reasons } of [...groups, ...attention]) {
    for (const finding of reasons) for (const reading of finding.readings) used.add(reading)
  }
  for (const { variants = [], narrowed = [] } of groupRules) {
    for (const { reading } of [...variants, ...narrowed]) used.add(reading)
  }
  return [...used].map((reading) => [reading, readings[reading]])
}
