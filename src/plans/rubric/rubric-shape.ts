import * as s from '../../input/shape.ts'
import { MOST_POINTS } from './points.ts'

const MOST = { text: 2000, id: 100, criteria: 200, entries: 100 }

const id = /* @__PURE__ */ s.string(MOST.id, 1)
const text = /* @__PURE__ */ s.string(MOST.text, 1)
const both = /* @__PURE__ */ s.object({ zh: text, en: text })
const points = /* @__PURE__ */ s.number(0.01, MOST_POINTS)

const criterion = /* @__PURE__ */ s.object({
  id,
  label: s.optional(both),
  provisions: s.array(id, MOST.entries),
  quotes: s.optional(s.array(s.object({ provision: id, quote: text }), MOST.entries)),
  points,
  measure: s.object({
    fact: s.optional(id),
    formula: s.optional(s.unknown()),
    share: s.optional(id),
  }),
  appliesIf: s.optional(id),
})

/** What a rubric looks like; what its rows must say together, and what a formula is, is in `completeRubric`. */
export const rubricShape = /* @__PURE__ */ s.object({
  id,
  version: id,
  label: s.optional(both),
  basis: s.optional(both),
  outOf: points,
  criteria: s.array(criterion, MOST.criteria),
  notScored: s.optional(
    s.array(s.object({ provision: id, quote: text, reason: both }), MOST.entries),
  ),
})

/** A rubric whose every field is right. */
export type GivenRubric = s.Parsed<s.Accepted<typeof rubricShape>>
