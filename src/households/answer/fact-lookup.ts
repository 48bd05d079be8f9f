import type { FactId } from '../../generated/ids.ts'
import type { FactLookup } from '../../logic/formula.ts'
import type { HouseholdClassification } from './classification.ts'

/** Looks up what an answer says of each fact. */
export function factLookup({ facts, openFacts }: HouseholdClassification): FactLookup<FactId> {
  const [isTrue, isOpen] = [new Set(facts), new Set(openFacts)]
  return (fact) => (isOpen.has(fact) ? null : isTrue.has(fact))
}
