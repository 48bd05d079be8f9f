import { own } from '../../logic/own.ts'
import { gazetteer } from '../facts/gazetteer.ts'
import type { Unit } from '../facts/units.ts'
import type { PlaceToday } from '../record/place.ts'

/** What a place is called and belongs to now; undefined where no change of its name or county is known. */
export function todayOf(unit: Unit): PlaceToday | undefined {
  const change = unit.changes.map(own).find(({ name }) => name !== undefined)
  const successor = gazetteer().counties.get(change?.county ?? '')
  const above = unit.above && (successor?.place ?? todayOf(unit.above))
  if (!change && !above) return undefined
  const { name, county } = above ??
    unit.above?.place ?? { name: '', county: change?.county ?? unit.id }
  const codes = change?.codes ?? laterCodes(unit)
  return { name: name + (change?.name ?? unit.name), county, ...(codes && { codes }) }
}

function laterCodes({ codes }: Unit): PlaceToday['codes'] {
  const [nbs2023] = codes.find(([, match]) => match === 'later') ?? []
  return nbs2023 === undefined ? undefined : { nbs2023 }
}
