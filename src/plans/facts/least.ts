import type { Rubric } from '../../data/rubric.ts'
import { evidenceRules } from '../../generated/plan-rules.ts'
import type { View } from './view.ts'

/** The amounts below which a rubric counts no resource. */
export function leastOf({ criteria }: Pick<Rubric, 'criteria'>): View['least'] {
  return Object.fromEntries(
    criteria.flatMap(({ measure }) => {
      if (!('fact' in measure) || measure.atLeast === undefined) return []
      const rule = evidenceRules.find(({ id }) => id === measure.fact)?.rule
      return rule && 'amount' in rule ? [[rule.amount, measure.atLeast]] : []
    }),
  )
}
