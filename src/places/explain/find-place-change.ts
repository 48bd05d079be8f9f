import { type PlaceChangeRow, placeChanges } from '../../data/place-changes.ts'
import { rowOf } from '../../explain/row-of.ts'
import type { PlaceChangeId } from '../../generated/ids.ts'
import { PLACE_CHANGE_ID } from '../../generated/issue-rules.ts'

/**
 * Finds what became of a place: the words for a change that a result carries.
 *
 * @param id - of the change.
 * @returns its row, in both languages, with its sources.
 * @throws {InvalidInputError} with `unknown-id` if there is no such change.
 * @example
 * import { classifyPlace, findPlaceChange } from 'chongqing-aid-guideline'
 *
 * const [change] = classifyPlace('黔江区太极乡').changes
 * change && findPlaceChange(change.id).zh //=> '撤销太极乡，设立太极镇'
 */
export function findPlaceChange(id: PlaceChangeId): PlaceChangeRow {
  return rowOf(placeChanges, id, PLACE_CHANGE_ID)
}
