import type { Rubric } from '../../data/rubric.ts'
import { bare } from '../../logic/bare.ts'
import { evidenceRule } from './evidence-rules.ts'
import type { View } from './view.ts'

/** The amounts below which a rubric counts no resource. */
export function leastOf({ criteria }: Pick<Rubric, 'criteria'>): View['least'] {
  const amounts = criteria.flatMap(({ measure }) => {
    if (!('fact' in measure) || measure.atLeast === undefined) return []
    const rule = evidenceRule(measure.fact)?.rule
    return rule && 'amount' in rule ? [[rule.amount, measure.atLeast]] : []
  })
  return bare(Object.fromEntries(amounts))
}
