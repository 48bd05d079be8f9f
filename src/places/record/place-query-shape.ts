import * as s from '../../input/shape.ts'

/** The longest text of a query, and of each of its parts. */
const LONGEST_TEXT = 200

/** What a place is asked for by: a text, or its parts. */
export function placeQueryShape() {
  const text = s.string(LONGEST_TEXT)
  const part = s.optional(text)
  return s.union(text, s.object({ county: text, township: part, village: part }))
}
