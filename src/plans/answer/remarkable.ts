import type { EvidenceRule, PlanRule, RemarkRule } from '../../generated/plan-rules.ts'
import { shiftYears } from '../../logic/calendar.ts'
import type { Evidence } from '../facts/read-evidence.ts'
import { dutyOf } from '../facts/read-lists.ts'
import { type Dated, dayOf, fieldOf, fieldReader } from '../facts/view.ts'
import { isWithin } from '../facts/window.ts'
import type { Activity, Plan } from '../record/plan.ts'
import type { ExcludedCriterion } from './plan-score.ts'

/** What remarks are made of. */
export interface Remarked {
  readonly plan: Plan
  readonly asOf: string
  readonly said: Evidence
  readonly excluded: readonly ExcludedCriterion[]
}

/** Whether it is worth a remark. */
export type Test = (remarked: Remarked) => boolean

/** Whether an amount is more than nothing and less than what anybody takes for help. */
export function isToken(
  least: { readonly [Fact in string]?: number },
  { id, rule }: EvidenceRule,
): Test | undefined {
  const below = least[id]
  if (below === undefined || !('amount' in rule)) return undefined
  return ({ plan }) => {
    const amount = plan.resources?.[rule.amount] ?? 0
    return amount > 0 && amount < below
  }
}

/** Whether a list names a place, or an activity word for word, twice. */
export function isRepeated({ id, rule }: EvidenceRule): Test | undefined {
  if ('places' in rule) {
    const places = fieldReader<readonly unknown[]>(rule.places)
    return ({ plan, said }) => (places(plan)?.length ?? 0) > (said(id)?.count?.of ?? 0)
  }
  if (!('fit' in rule)) return undefined
  const activities = fieldReader<readonly Activity[]>(rule.fit)
  return ({ plan }) => {
    const all = activities(plan) ?? []
    if (all.length < 2) return false
    const keys = all.map(({ duty, note, date }) => JSON.stringify([duty, note, date]))
    return new Set(keys).size < keys.length
  }
}

/** Whether every activity carries out what is asked of all organizations. */
export function onlyCommon({ plan: { activities } }: Remarked): boolean {
  if (!activities?.length) return false
  return activities.every((activity) => dutyOf(activity)?.isCommon)
}

/** Whether less is known to be done than was promised. */
export function isBelowPromise({ done }: EvidenceRule): Test | undefined {
  if (!done) return undefined
  if ('amount' in done) {
    const key = done.amount
    return ({ plan }) => isLess(plan.delivered?.[key], plan.resources?.[key])
  }
  if (!('share' in done && done.promised)) return undefined
  const [reached, promised] = [fieldReader<number>(done.of), fieldReader<number>(done.promised)]
  return ({ plan }) => isLess(reached(plan), promised(plan))
}

function isLess(done: number | null | undefined, promised: number | null | undefined): boolean {
  return typeof done === 'number' && typeof promised === 'number' && done < promised
}

type DaysRemark = Extract<RemarkRule, { readonly days: string }>

/** Whether a list has a day that comes too early, too late, or after the day that is asked about. */
export function hasRemarkableDay(remark: DaysRemark, { id, rule }: EvidenceRule): Test | undefined {
  const list = listOf(rule)
  const within = 'within' in rule ? rule.within : undefined
  if (!list || (remark.days === 'too-early' && remark.of !== id)) return undefined
  if (remark.days === 'outside-period' && !within) return undefined
  const isSo = (entry: Dated, { plan, asOf }: Remarked) => {
    if (within && remark.days === 'outside-period') return !isWithin(within, entry, plan.period)
    const day = dayOf(entry)
    if (day === undefined) return false
    return 'yearsBefore' in remark
      ? day < shiftYears(plan.period.start, -remark.yearsBefore)
      : day > asOf
  }
  return (remarked) => list(remarked.plan).some((entry) => isSo(entry, remarked))
}

/** Makes the reader of a list that has days. */
function listOf(rule: PlanRule): ((plan: Plan) => readonly Dated[]) | undefined {
  const path = datedListOf(rule)
  if (path === undefined) return undefined
  const given = fieldReader<boolean | readonly Dated[]>(path)
  const where = 'some' in rule ? rule.where : undefined
  return (plan) => {
    const entries = given(plan)
    if (!Array.isArray(entries)) return []
    return where ? entries.filter((entry) => fieldOf(entry, where.field) === where.is) : entries
  }
}

function datedListOf(rule: PlanRule): string | undefined {
  if ('some' in rule) return rule.dated && rule.some
  if ('days' in rule) return rule.days
  if ('quarters' in rule) return rule.quarters
  return 'fit' in rule ? rule.fit : undefined
}
