import type { FocusAreaTierId } from '../../generated/ids.ts'
import { tierRules } from '../../generated/place-rules.ts'
import { anyOf, type Ternary, verdictOf } from '../../logic/ternary.ts'
import type { PlaceReading } from '../facts/reading.ts'
import { chainOf, DEPTHS, type Unit } from '../facts/units.ts'
import type { PlaceFocus } from '../record/place.ts'

/** What a reading says of a tier, and the row that says so. */
interface Standing {
  readonly value: Ternary
  readonly row?: number | undefined
}

/** The four tiers, and whether the place is of any. */
type Tiers = Pick<PlaceFocus, 'verdict' | 'tiers'>

/**
 * Decides the four tiers of Article 2, in its order. A tier is unknown while the readings differ, or while a listed place
 * may lie inside what was said.
 */
export function tiersOf(readings: readonly PlaceReading[]): Tiers {
  const tiers = tierRules.map(({ id, provision }) => {
    const { value, row } = readings.map((reading) => standingOf(reading, id)).reduce(agreed)
    const verdict = verdictOf(value)
    return { id, verdict, provision, ...(value && row !== undefined && { row }) }
  })
  return { verdict: anyOf(tiers), tiers }
}

function agreed(one: Standing, other: Standing): Standing {
  if (one.value !== other.value) return UNKNOWN
  return one.row === other.row ? one : { value: one.value }
}

const UNKNOWN: Standing = { value: null }
const NO: Standing = { value: false }
/** The level of the places of each tier. */
export const LEVELS: Record<FocusAreaTierId, Unit['level']> = {
  'national-key-county': 'county',
  'municipal-key-county': 'county',
  'deep-poverty-township': 'township',
  'designated-village': 'village',
}

function standingOf({ unit, unlisted, outside }: PlaceReading, id: FocusAreaTierId): Standing {
  const level = LEVELS[id]
  const depth = DEPTHS.indexOf(level)
  if (outside || (unlisted && depth >= DEPTHS.indexOf(unlisted))) return NO
  if (!unit) return UNKNOWN
  const known = chainOf(unit)[depth]
  if (!known) return mayHold(unit, level) ? UNKNOWN : NO
  const isListed = known.no !== undefined && (depth > 0 || known.tier === id)
  return isListed ? { value: true, row: known.no } : NO
}

/** Whether a place listed in a lower tier lies in a place. */
function mayHold(unit: Unit, level: Unit['level']): boolean {
  if (level === 'village') return unit.villages.size > 0
  return [...unit.townships.values()].flat().some(({ unit: { no } }) => no !== undefined)
}
