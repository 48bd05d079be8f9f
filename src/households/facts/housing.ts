import type { Ternary } from '../../logic/ternary.ts'
import type { ParsedHousehold } from '../record/household.ts'
import { type Evidence, sharedEvidence } from './evidence.ts'

const GRADED = /* @__PURE__ */ sharedEvidence(['housing.grade'])
const STATED = /* @__PURE__ */ sharedEvidence(['housing.unsafe'])
const UNSTATED = /* @__PURE__ */ sharedEvidence(['housing.grade', 'housing.unsafe'])
const MISSING = /* @__PURE__ */ sharedEvidence(['housing'])

/**
 * Reads 3.7 住危房: grade C (局部危房) or D (整幢危房); the register's yes or no where there is no grade.
 *
 * @param household - the record.
 * @returns whether the housing is dilapidated.
 */
export function unsafeHousing({ housing }: ParsedHousehold): Ternary {
  if (housing?.grade !== undefined) return housing.grade === 'C' || housing.grade === 'D'
  return housing?.unsafe ?? null
}

/**
 * Tells where 3.7 was read.
 *
 * @param household - the record.
 * @returns its evidence.
 */
export function housingEvidence({ housing }: ParsedHousehold): Evidence {
  if (housing?.grade !== undefined) return GRADED
  if (housing?.unsafe !== undefined) return STATED
  return housing ? UNSTATED : MISSING
}
