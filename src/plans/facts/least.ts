import type { Rubric } from '../../data/rubric.ts'
import { bare } from '../../logic/bare.ts'
import { evidenceRule } from './evidence-rules.ts'
import type { View } from './view.ts'

/** The amounts below which no criterion of a rubric counts a resource. */
export function leastOf({ criteria }: Pick<Rubric, 'criteria'>): View['least'] {
  const amounts = criteria.flatMap(({ measure }) => {
    if (!('fact' in measure)) return []
    const rule = evidenceRule(measure.fact)?.rule
    return rule && 'amount' in rule ? [[rule.amount, measure.atLeast ?? 0] as const] : []
  })
  // The last one stays: the smallest.
  return bare(Object.fromEntries(amounts.sort(([, a], [, b]) => b - a)))
}
