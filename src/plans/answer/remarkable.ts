import type { EvidenceRule, PartRule, PlanRule, RemarkRule } from '../../generated/plan-rules.ts'
import { daysFrom, shiftYears } from '../../logic/calendar.ts'
import type { Evidence } from '../facts/read-evidence.ts'
import { dutyOf } from '../facts/read-lists.ts'
import type { Share } from '../facts/share.ts'
import { type Dated, dayOf, fieldOf, fieldReader } from '../facts/view.ts'
import { isWithin } from '../facts/window.ts'
import type { Activity, Period, Plan } from '../record/plan.ts'
import type { ExcludedCriterion } from './plan-score.ts'

/** What remarks are made of. */
export interface Remarked {
  readonly plan: Plan
  readonly asOf: string
  readonly said: Evidence
  readonly done: Evidence
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
  return ({ plan: { resources, delivered } }) =>
    [resources, delivered].some((amounts) => {
      const amount = amounts?.[rule.amount] ?? 0
      return amount > 0 && amount < below
    })
}

/** Whether a list names a place twice, or a duty twice for one day; a note tells activities apart only without a duty. */
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
    const keys = all.map(({ duty, note, date }) => JSON.stringify([duty ?? [note || ''], date]))
    return new Set(keys).size < keys.length
  }
}

/** Whether all activities, apart from what is asked of everyone, are one: one entry, or one duty again and again. */
export function hasOneDuty(field: string): (plan: Plan) => boolean {
  const given = fieldReader<readonly Activity[]>(field)
  return (plan) => {
    const all = given(plan) ?? []
    const own = all.filter((activity) => !isOfEveryone(activity))
    const kinds = (own.length > 0 ? own : all).map(({ duty }, index) => duty ?? index)
    return new Set(kinds).size === 1
  }
}

/** Whether every activity carries out what is asked of all organizations. */
export function onlyCommon({ plan: { activities } }: Remarked): boolean {
  return activities ? activities.length > 0 && activities.every(isOfEveryone) : false
}

function isOfEveryone(activity: Activity): boolean {
  return dutyOf(activity)?.isCommon === true
}

/** Whether less is known to be done than was promised: places, households, those in focus groups, or amounts. */
export function isBelowPromise({ id, rule, done }: EvidenceRule): Test | undefined {
  if (!done) return undefined
  if ('amount' in done) {
    const key = done.amount
    return ({ plan }) => isLess(plan.delivered?.[key], plan.resources?.[key])
  }
  if ('places' in done && 'places' in rule) {
    const [reached, promised] = [fieldReader(done.places), fieldReader(rule.places)]
    return (one) =>
      Boolean(reached(one.plan) && promised(one.plan)) &&
      isLess(one.done(id)?.count?.of, one.said(id)?.count?.of)
  }
  if (!('share' in done && 'share' in rule)) return undefined
  const [part, promisedPart] = [fieldReader<number>(done.share), fieldReader<number>(rule.share)]
  const [whole, promisedWhole] = [fieldReader<number>(done.of), fieldReader<number>(rule.of)]
  return ({ plan }) =>
    isLess(part(plan), promisedPart(plan)) || isLess(whole(plan), promisedWhole(plan))
}

type Known = number | null | undefined

function isLess(one: Known, other: Known): boolean {
  return typeof one === 'number' && typeof other === 'number' && one < other
}

type FocusRemark = Extract<RemarkRule, { readonly shareBelow: number }>

/** Whether less than enough of what is planned, or of what is reached, is in focus. */
export function isOffFocus(
  { shareBelow, of, empty }: FocusRemark,
  { id, rule, done }: EvidenceRule,
): Test | undefined {
  if (id === empty) return ({ said }) => said(id)?.max.part === 0
  if (!of.some((one) => one === id)) return undefined
  if ('share' in rule && done && 'share' in done) {
    const [planned, reached] = [partBelow(rule, shareBelow), partBelow(done, shareBelow)]
    const households = fieldReader<number>(rule.of)
    return ({ plan }) => planned(plan) || reached(plan) || households(plan) === 0
  }
  const isLow = (share: Share | undefined) =>
    share !== undefined && share.max.part < shareBelow * share.max.of
  // Where nothing is reached yet, nothing has gone elsewhere.
  return ({ said, done }) => isLow(said(id)) || (done(id)?.count?.of !== 0 && isLow(done(id)))
}

function partBelow({ share, of }: PartRule, least: number): (plan: Plan) => boolean {
  const [part, whole] = [fieldReader<number>(share), fieldReader<number>(of)]
  return (plan) => isLess(part(plan), least * (whole(plan) ?? 0))
}

type DaysRemark = Extract<RemarkRule, { readonly days: string }>

/** Whether the days of a list are worth a look: one of them, or how all that count lie. */
export function hasRemarkableDay(
  remark: DaysRemark,
  { id, rule, done = rule }: EvidenceRule,
): Test | undefined {
  const list = listOf(done)
  if (!list || ('of' in remark && !remark.of.some((one) => one === id))) return undefined
  const within = 'within' in done ? done.within : undefined
  const isOutside = (entry: Dated, { plan }: Remarked) =>
    within !== undefined && !isWithin(within, entry, plan.period)
  if ('withinDays' in remark) {
    const test = remark.days === 'early' ? areEarly : areClustered
    return (one) => {
      const counting = list(one.plan).filter((entry) => !isOutside(entry, one))
      const days = [...new Set(counting.flatMap((entry) => dayOf(entry) ?? []))].sort()
      return test(days, remark.withinDays, one.plan.period)
    }
  }
  const isSo = (entry: Dated, one: Remarked) => {
    if (remark.days === 'outside-period') return isOutside(entry, one)
    const day = dayOf(entry)
    if (day === undefined) return false
    return 'yearsBefore' in remark
      ? day < shiftYears(one.plan.period.start, -remark.yearsBefore)
      : day > one.asOf
  }
  return (one) => list(one.plan).some((entry) => isSo(entry, one))
}

/** Whether several days lie so close that they are as good as one. */
function areClustered(days: readonly string[], withinDays: number): boolean {
  const [first, last] = [days[0], days.at(-1)]
  return first !== undefined && last !== undefined && first < last
    ? daysFrom(first, last) <= withinDays
    : false
}

/** Whether the last of the days comes before the end, and so many days from the start. */
function areEarly(days: readonly string[], withinDays: number, { start, end }: Period): boolean {
  const last = days.at(-1)
  return last !== undefined && last < end && daysFrom(start, last) <= withinDays
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
