import { yearIn } from './dated-rows.ts'
import type { HouseholdRows } from './join-rows.ts'
import { presenceOf } from './presence.ts'

/**
 * Finds who is listed in several households at once, and said to have left none of them.
 *
 * @param latest - the latest year of the list that counts; undefined in a list without years.
 */
export function sharedPeople(
  households: readonly HouseholdRows[],
  latest: number | undefined,
): ReadonlySet<number> {
  const homes = new Map<number, string>()
  const shared = new Set<number>()
  for (const { key, rows } of households) {
    for (const row of rows) {
      if (row.person === undefined) continue
      if ((yearIn(row) ?? latest) !== latest || presenceOf(row) !== 'here') continue
      const home = homes.get(row.person) ?? key
      if (home !== key) shared.add(row.person)
      homes.set(row.person, home)
    }
  }
  return shared
}
