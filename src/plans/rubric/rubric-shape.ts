import * as s from '../../input/shape.ts'
import { MOST_POINTS } from './points.ts'

const MOST = { text: 2000, id: 100, criteria: 200, entries: 100, amount: 1e15 }

/** What a rubric looks like; how its rows fit each other, and what formulas are, is in `completeRubric`. */
export function rubricShape() {
  const id = s.string(MOST.id, 1)
  const text = s.string(MOST.text, 1)
  const both = s.object({ zh: text, en: text })
  const points = s.number(0.01, MOST_POINTS)
  const notScored = s.object({ provision: id, quote: text, reason: both })
  const measure = s.object({
    fact: s.optional(id),
    atLeast: s.optional(s.number(0, MOST.amount)),
    formula: s.optional(s.unknown()),
    share: s.optional(id),
  })
  const criterion = s.object({
    id,
    label: s.optional(both),
    provisions: s.array(id, MOST.entries),
    quotes: s.optional(s.array(s.object({ provision: id, quote: text }), MOST.entries)),
    points,
    measure,
    appliesIf: s.optional(s.unknown()),
  })
  return s.object({
    id,
    version: id,
    label: s.optional(both),
    basis: s.optional(both),
    outOf: points,
    criteria: s.array(criterion, MOST.criteria),
    notScored: s.optional(s.array(notScored, MOST.entries)),
  })
}

/** A rubric whose every field is right. */
export type GivenRubric = s.Parsed<s.Accepted<ReturnType<typeof rubricShape>>>
