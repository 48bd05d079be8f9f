import { classifyPlace } from '../../places/answer/classify-place.ts'
import type { Plan } from '../record/plan.ts'
import { type ShareEvidence, shareOfList } from './share.ts'

/**
 * Reads which of a plan's places are focus areas (clauses 2, 18.2).
 *
 * @param plan - checked.
 * @returns the share of the places that are.
 */
export function readFocusAreas({ places }: Plan): ShareEvidence {
  return shareOfList('places', places?.map((place) => classifyPlace(place).verdict) ?? null)
}
