import * as s from '../../input/shape.ts'

/** The longest text of a query, and of each of its parts. */
const LONGEST_TEXT = 200

const text = /* @__PURE__ */ s.string(LONGEST_TEXT)

/** What a place is asked for by: a text, or its parts. */
export const placeQueryShape = /* @__PURE__ */ s.union(
  text,
  s.object({ county: text, township: s.optional(text), village: s.optional(text) }),
)
