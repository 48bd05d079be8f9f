import type { DaysRule, QuartersRule } from '../../data/plan-evidence.ts'
import { daysFrom } from '../../logic/calendar.ts'
import { fieldReader, listReader } from './field-reader.ts'
import { type Quarter, quarterIndex, quartersOf } from './quarters.ts'
import { type Share, shareOf, unknownShare } from './share.ts'
import { type Dated, dayOf, isDone, isWithin, type View } from './view.ts'

/** Makes the reader of how many different days there are of those that are enough (clause 5.7). */
export function daysReader(rule: DaysRule): (view: View) => Share {
  return listReader<Dated>(rule.days, (entries, view) => {
    const { start, end } = view.plan.period
    const isOneQuarter = quarterIndex(start) === quarterIndex(end)
    const of = isOneQuarter ? rule.enoughInOneQuarter : rule.enough
    const days = new Set(countingDays(rule, entries, view))
    return shareOf({ counted: Math.min(days.size, of), open: 0, of }, [rule.days])
  })
}

/**
 * Makes the reader of in how many calendar quarters there is a follow-up (clause 5.8). Of what is done, only quarters
 * that have ended count; while there are none, there is nothing to share.
 */
export function quartersReader(rule: QuartersRule): (view: View) => Share | undefined {
  const given = fieldReader<readonly Dated[]>(rule.quarters)
  const paths = [rule.quarters]
  const unknown = unknownShare(paths)
  return (view) => {
    const { plan, until } = view
    const quarters = quartersOf(plan.period)
    const isLong = ({ from, to, isWhole }: Quarter) =>
      isWhole || daysFrom(from, to) >= rule.leastDays
    // Of a period without any long quarter all count.
    const areShort = !quarters.some(isLong)
    const ended = quarters.filter(({ to }) => until === undefined || to <= until)
    if (ended.length === 0) return undefined
    const entries = given(plan)
    if (!entries) return unknown
    const expected = ended.filter((quarter) => areShort || isLong(quarter))
    const followed = new Set(countingDays(rule, entries, view).map(quarterIndex))
    const counted = ended.filter(({ from }) => followed.has(quarterIndex(from)))
    const of = new Set([...expected, ...counted]).size
    return of === 0 ? undefined : shareOf({ counted: counted.length, open: 0, of }, paths)
  }
}

function countingDays(
  { within }: DaysRule | QuartersRule,
  entries: readonly Dated[],
  view: View,
): string[] {
  return entries.flatMap((entry) =>
    isDone(view, entry) && isWithin(within, entry, view.plan.period) ? (dayOf(entry) ?? []) : [],
  )
}
