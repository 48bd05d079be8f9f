import type { FocusAreaTierId } from '../../generated/ids.ts'
import { tierRules } from '../../generated/place-rules.ts'
import { type Ternary, verdictOf } from '../../logic/ternary.ts'
import { type Reading, UNLISTED } from '../facts/reading.ts'
import type { TierVerdict } from '../record/place.ts'

/** What a reading says of a tier, and the row that says so. */
interface Standing {
  readonly value: Ternary
  readonly row?: number | undefined
}

/**
 * Decides the four tiers of Article 2. A tier is unknown while the readings differ, or while a listed place may lie
 * inside what was said.
 *
 * @param readings - every way to understand a query.
 * @returns the verdicts in the order of Article 2.
 */
export function tierVerdicts(readings: readonly Reading[]): TierVerdict[] {
  return tierRules.map(({ id, provision }) => {
    const { value, row } = readings.map((reading) => STANDING[id](reading, id)).reduce(agreed)
    const verdict = verdictOf(value)
    return { id, verdict, provision, ...(value && row !== undefined && { row }) }
  })
}

function agreed(one: Standing, other: Standing): Standing {
  if (one.value !== other.value) return UNKNOWN
  return one.row === other.row ? one : { value: one.value }
}

const UNKNOWN: Standing = { value: null }
const NO: Standing = { value: false }

const STANDING: Record<FocusAreaTierId, (reading: Reading, id: FocusAreaTierId) => Standing> = {
  'national-key-county': countyStanding,
  'municipal-key-county': countyStanding,
  'deep-poverty-township': townshipStanding,
  'designated-village': villageStanding,
}

/** Clauses 2.1 and 2.2. */
function countyStanding({ county, outside }: Reading, id: FocusAreaTierId): Standing {
  if (outside) return NO
  if (!county) return UNKNOWN
  return county.rule.tier === id ? { value: true, row: county.rule.no } : NO
}

/** Clause 2.3. */
function townshipStanding({ county, outside, township }: Reading): Standing {
  if (outside || township === UNLISTED) return NO
  if (township) {
    const { no } = township.rule
    return no === undefined ? NO : { value: true, row: no }
  }
  return !county || county.deepTownships.size > 0 ? UNKNOWN : NO
}

/** Clause 2.4. */
function villageStanding({ county, outside, township, village }: Reading): Standing {
  if (outside || village === UNLISTED || township === UNLISTED) return NO
  if (village) return { value: true, row: village.rule.no }
  if (township) return township.villages.size > 0 ? UNKNOWN : NO
  return !county || county.villages.size > 0 ? UNKNOWN : NO
}
