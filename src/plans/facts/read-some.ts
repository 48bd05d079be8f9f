import type { SomeRule } from '../../data/plan-evidence.ts'
import type { Ternary } from '../../logic/ternary.ts'
import { fieldOf, fieldReader } from './field-reader.ts'
import { plainShares, type Share } from './share.ts'
import { type Dated, isDone, isWithin, type View } from './view.ts'

/** Makes the reader of whether some entry of a list fits. The plan was checked: its fields hold what rules look for. */
export function someReader(rule: SomeRule): (view: View) => Share {
  const given = fieldReader<boolean | readonly Dated[]>(rule.some)
  const share = plainShares([rule.some])
  return (view) => {
    const value = given(view.plan)
    if (!Array.isArray(value)) return share(said(rule, value, view))
    let found: Ternary = false
    for (const entry of value as readonly Dated[]) {
      const fits = entryFits(rule, entry, view)
      if (fits) return share(true)
      if (fits === null) found = null
    }
    return share(found)
  }
}

/** A plain yes tells no day, so that it is done is unknown. */
function said({ dated }: SomeRule, value: unknown, { until }: View): Ternary {
  if (typeof value !== 'boolean') return null
  return value && dated && until !== undefined ? null : value
}

function entryFits({ open, where, dated, within }: SomeRule, entry: Dated, view: View): Ternary {
  if (entry === open) return null
  if (where && fieldOf(entry, where.field) !== where.is) return false
  if (within && !isWithin(within, entry, view.plan.period)) return false
  return dated ? isDone(view, entry) : true
}
