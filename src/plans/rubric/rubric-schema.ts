import * as z from 'zod/mini'
import { listOf, unknownable } from '../../input/fields.ts'
import { MOST_POINTS } from './points.ts'

const MOST = { text: 2000, id: 100, criteria: 200, entries: 100 }

/** A rubric whose every field is right. */
export type GivenRubric = z.output<ReturnType<typeof rubricSchema>>

/**
 * Makes the schema of a rubric; what its rows must say together, and what formulas are, is in `completeRubric`.
 *
 * @returns a zod schema.
 */
export function rubricSchema() {
  const text = (most = MOST.text) => z.string().check(z.minLength(1), z.maxLength(most))
  const both = () => z.strictObject({ zh: text(), en: text() })
  const points = () => z.number().check(z.gte(0.01), z.lte(MOST_POINTS))
  const quotation = { provision: text(MOST.id), quote: text() }
  const criterion = z.strictObject({
    id: text(MOST.id),
    label: unknownable(both()),
    provisions: listOf(text(MOST.id), MOST.entries),
    quotes: unknownable(listOf(z.strictObject(quotation), MOST.entries)),
    points: points(),
    measure: z.strictObject({
      fact: unknownable(text(MOST.id)),
      formula: z.unknown(),
      share: unknownable(text(MOST.id)),
    }),
    appliesIf: unknownable(text(MOST.id)),
  })
  const notScored = z.strictObject({ ...quotation, reason: both() })
  return z.strictObject({
    id: text(MOST.id),
    version: text(MOST.id),
    label: unknownable(both()),
    basis: unknownable(both()),
    outOf: points(),
    criteria: listOf(criterion, MOST.criteria),
    notScored: unknownable(listOf(notScored, MOST.entries)),
  })
}
