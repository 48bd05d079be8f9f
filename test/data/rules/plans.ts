import type { DataRule } from './data-rule.ts'
import { rowOf } from './rows.ts'

/** What plans are scored by. */
export const planRules: readonly DataRule[] = [
  {
    name: 'A fact of plans has a rule that reads its fields, a share has none.',
    check: ({ 'plan-evidence': evidence }) =>
      evidence
        .filter(({ kind, fields, rule }) => {
          if (!rule) return kind === 'fact'
          const field = 'field' in rule ? rule.field : rule.some
          const read = [field, ...('within' in rule && rule.within ? [rule.within] : [])]
          return kind === 'share' || read.join() !== fields.join()
        })
        .map(({ id }) => id),
    break: ({ 'plan-evidence': evidence }) => {
      rowOf(evidence, 'inspected').fields = ['inspections']
    },
  },
]
