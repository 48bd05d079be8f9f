import {
  classifyPlace,
  findDuty,
  matchDuties,
  type PlaceQuery,
  type Plan,
} from 'chongqing-aid-guideline'

/**
 * Scores a plan by the words of docs/plans.md, criterion by criterion and with whole numbers alone. It shares no code
 * with the package but the answers to what a place is and whose a duty is.
 */

/** The least and the most, in hundredths, of how many; none if the criterion leaves the total. */
export type OraclePoints = readonly [min: bigint, max: bigint, outOf: bigint] | undefined

type Part = readonly [part: bigint, of: bigint]
type Parts = readonly [min: Part, max: Part]

const NO: Part = [0n, 1n]
const YES: Part = [1n, 1n]
const OPEN: Parts = [NO, YES]
const known = (part: Part): Parts => [part, part]
const yesNo = (value: boolean | null | undefined): Parts =>
  typeof value === 'boolean' ? known(value ? YES : NO) : OPEN

const given = <Value>(value: Value | null | undefined): value is Value =>
  value !== null && value !== undefined

/** Everything that a criterion looks at. */
interface Asked {
  readonly plan: Plan
  /** None for the plan itself. */
  readonly asOf: string | undefined
}

/** A number with at most 4 decimals, as ten thousandths. */
const whole = (amount: number) => BigInt(Math.round(amount * 10_000))

function areas({ plan, asOf }: Asked): Parts {
  const places = asOf ? plan.reached?.places : plan.places
  if (!given(places)) return OPEN
  if (places.length === 0) return known(NO)
  const verdicts = new Map<string, string>()
  for (const place of places) verdicts.set(...placeOf(place))
  const count = (verdict: string) =>
    BigInt([...verdicts.values()].filter((one) => one === verdict).length)
  const of = BigInt(verdicts.size)
  return [
    [count('met'), of],
    [count('met') + count('unknown'), of],
  ]
}

function placeOf(query: PlaceQuery): [string, string] {
  const { verdict, place } = classifyPlace(query)
  return [place?.name ?? JSON.stringify(query), verdict]
}

function groups({ plan, asOf }: Asked): Parts {
  const promised = plan.beneficiaries?.households
  const { households, inTargetGroups } = (asOf ? plan.reached : plan.beneficiaries) ?? {}
  if (!given(households)) return OPEN
  const all = asOf && given(promised) ? Math.max(households, promised) : households
  if (all === 0) return OPEN
  const of = BigInt(all)
  const least = given(inTargetGroups) && (!asOf || given(promised)) ? inTargetGroups : 0
  return [
    [BigInt(least), of],
    [BigInt(inTargetGroups ?? households), of],
  ]
}

/** Those of the activities that are done, and whether that is sure. */
function begun({ plan, asOf }: Asked) {
  const { start, end } = plan.period
  return plan.activities?.flatMap(({ duty, date }) => {
    if (!asOf) return [{ duty, isSure: true }]
    if (!given(date)) return [{ duty, isSure: false }]
    if (date < start || date > end) return []
    return date <= asOf ? [{ duty, isSure: true }] : []
  })
}

function fields(asked: Asked): Parts {
  if (!asked.asOf) {
    const { fields } = asked.plan
    if (!given(fields)) return OPEN
    if (fields.some((field) => field !== 'other')) return known(YES)
    return fields.length > 0 ? OPEN : known(NO)
  }
  const activities = begun(asked)
  if (!activities) return OPEN
  const served = activities.map(({ duty, isSure }) => {
    if (!duty) return null
    const namesNone = duty === 'focus-on-fields' || findDuty(duty).fields.length === 0
    return namesNone ? false : isSure || null
  })
  if (served.includes(true)) return known(YES)
  return served.includes(null) ? OPEN : known(NO)
}

function fit(asked: Asked): Parts {
  const activities = begun(asked)
  if (!activities) return OPEN
  if (activities.length === 0) return known(NO)
  const { duties, possible, common } = matchDuties(asked.plan.organization)
  const isIn = (list: readonly { id: string }[], duty: string) => list.some(({ id }) => id === duty)
  const judged = activities
    .filter(({ duty }) => !duty || !isIn(common, duty))
    .map(({ duty, isSure }) => {
      if (!duty || !isSure || isIn(possible, duty)) return 'open'
      return isIn(duties, duty) ? 'own' : 'foreign'
    })
  if (judged.length === 0) return OPEN
  const count = (kind: string) => BigInt(judged.filter((one) => one === kind).length)
  const of = BigInt(judged.length)
  return [
    [count('own'), of],
    [count('own') + count('open'), of],
  ]
}

function visits({ plan, asOf }: Asked): Parts {
  const visits = plan.survey?.fieldVisits
  if (!given(visits)) return OPEN
  if (typeof visits === 'boolean') return visits && asOf ? OPEN : yesNo(visits)
  return yesNo(visits.some((day) => day <= plan.period.end && (!asOf || day <= asOf)))
}

type Resource = 'people' | 'funds' | 'materials'
const RESOURCES: readonly Resource[] = ['people', 'funds', 'materials']

/** What a resource comes to by itself; `nothing` if it is a stated 0 that is not given either, or may be. */
interface Alone {
  readonly parts: Parts
  readonly nothing: boolean | null
}

const isEnough = (amount: number) => amount >= 1

function alone({ plan, asOf }: Asked, resource: Resource): Alone {
  const promise = plan.resources?.[resource]
  if (asOf) return givenAlone(promise, plan.delivered?.[resource])
  if (!given(promise)) return { parts: OPEN, nothing: null }
  return { parts: known(isEnough(promise) ? YES : NO), nothing: promise === 0 }
}

type Amount = number | null | undefined

function givenAlone(promise: Amount, delivered: Amount): Alone {
  if (!given(promise)) {
    const nothing = given(delivered) && delivered > 0 ? false : null
    return { parts: delivered === 0 ? known(NO) : OPEN, nothing }
  }
  if (promise === 0) {
    if (!given(delivered)) return { parts: known(YES), nothing: null }
    const isGiven = isEnough(delivered)
    return { parts: known(isGiven ? YES : NO), nothing: !isGiven }
  }
  if (!isEnough(promise)) return { parts: known(NO), nothing: false }
  if (!given(delivered)) return { parts: OPEN, nothing: false }
  return { parts: known([whole(Math.min(delivered, promise)), whole(promise)]), nothing: false }
}

function resource(asked: Asked, which: Resource): Parts {
  const own = alone(asked, which)
  if (own.nothing === false) return own.parts
  const others = RESOURCES.filter((one) => one !== which).map((one) => alone(asked, one))
  const best = (parts: readonly Part[]) => parts.reduce((a, b) => (isMore(b, a) ? b : a), NO)
  const min = best(others.map((one) => (one.nothing === false ? one.parts[0] : NO)))
  const max = best(others.map((one) => one.parts[1]))
  if (own.nothing) return [min, max]
  return [
    isMore(own.parts[0], min) ? min : own.parts[0],
    isMore(own.parts[1], max) ? own.parts[1] : max,
  ]
}

function isMore(a: Part, b: Part): boolean {
  return a[0] * b[1] > b[0] * a[1]
}

const quarterOf = (day: string) => `${day.slice(0, 4)} ${Math.ceil(Number(day.slice(5, 7)) / 3)}`

const daysIn = ({ plan: { period }, asOf }: Asked, days: readonly string[]) =>
  days.filter((day) => day >= period.start && day <= period.end && (!asOf || day <= asOf))

function inspections(asked: Asked): Parts {
  const { inspections, period } = asked.plan
  if (!given(inspections)) return OPEN
  const asks = quarterOf(period.start) === quarterOf(period.end) ? 1 : 2
  const days = new Set(daysIn(asked, inspections)).size
  return known([BigInt(Math.min(days, asks)), BigInt(asks)])
}

/** Every day of a period, by its quarter. */
function quartersOf({ start, end }: Plan['period']): Map<string, string[]> {
  const quarters = new Map<string, string[]>()
  for (let time = Date.parse(start); time <= Date.parse(end); time += 86_400_000) {
    const day = new Date(time).toISOString().slice(0, 10)
    const days = quarters.get(quarterOf(day)) ?? []
    days.push(day)
    quarters.set(quarterOf(day), days)
  }
  return quarters
}

function followUps(asked: Asked): Parts | undefined {
  const { asOf, plan } = asked
  const quarters = [...quartersOf(plan.period)]
  const hasLong = quarters.some(([, days]) => days.length >= 30)
  const ended = quarters.filter(([, days]) => !asOf || (days.at(-1) as string) <= asOf)
  if (ended.length === 0) return undefined
  if (!given(plan.followUps)) return OPEN
  const followed = new Set(
    daysIn(
      asked,
      plan.followUps.map(({ date }) => date),
    ).map(quarterOf),
  )
  const due = ended.filter(([name, days]) => !hasLong || days.length >= 30 || followed.has(name))
  if (due.length === 0) return undefined
  const count = due.filter(([name]) => followed.has(name)).length
  return known([BigInt(count), BigInt(due.length)])
}

function reports({ plan, asOf }: Asked, to: string): Parts {
  const { reports, period } = plan
  if (!given(reports)) return OPEN
  const [year = 0, rest] = [Number(period.end.slice(0, 4)) + 1, period.end.slice(4)]
  const isLeapDay = rest === '-02-29'
  const last = `${year}${isLeapDay ? '-02-28' : rest}`
  const counts = reports.some(
    (one) =>
      one.to === to && one.date >= period.start && one.date <= last && (!asOf || one.date <= asOf),
  )
  return yesNo(counts)
}

function helpers({ plan: { staff } }: Asked): Parts {
  if (!staff || staff.total === 0 || !given(staff.registeredHelpers)) return OPEN
  return known([BigInt(staff.registeredHelpers), BigInt(staff.total)])
}

const CRITERIA: Readonly<
  Record<string, readonly [points: number, of: (asked: Asked) => Parts | undefined]>
> = {
  'focus-areas': [10, areas],
  'focus-groups': [20, groups],
  'focus-fields': [5, fields],
  fit: [10, fit],
  'field-visits': [5, visits],
  'needs-analysed': [5, ({ plan }) => yesNo(plan.survey?.needsAnalysed)],
  people: [4, (asked) => resource(asked, 'people')],
  funds: [4, (asked) => resource(asked, 'funds')],
  materials: [3, (asked) => resource(asked, 'materials')],
  'written-plan': [3, ({ plan }) => yesNo(plan.writtenPlan)],
  'annual-plan': [4, ({ plan }) => yesNo(plan.inAnnualPlan)],
  inspections: [4, inspections],
  'follow-up': [10, followUps],
  'report-to-supervisory-unit': [2.5, (asked) => reports(asked, 'supervisory-unit')],
  'report-to-registration-authority': [2.5, (asked) => reports(asked, 'registration-authority')],
  'registered-helpers': [3, helpers],
  'local-coordination': [
    3,
    ({ plan }) => (plan.coordination ? yesNo(plan.coordination.length > 0) : OPEN),
  ],
  'staff-insurance': [2, ({ plan }) => yesNo(plan.staffInsured)],
}

function hasLeft(
  id: string,
  { followUpsFeasible, hasSupervisoryUnit, platformAvailable, staff }: Plan,
) {
  if (id === 'follow-up') return followUpsFeasible === false
  if (id === 'report-to-supervisory-unit') return hasSupervisoryUnit === false
  if (id === 'registered-helpers') return platformAvailable === false || staff?.total === 0
  return id === 'staff-insurance' && staff?.total === 0
}

/** Rounds half up. */
const rounded = (points: number, [part, of]: Part) =>
  (2n * BigInt(points * 100) * part + of) / (2n * of)

/** What every criterion gives of a plan, or of what is done by a day. */
export function oracleOf(plan: Plan, asOf?: string): Record<string, OraclePoints> {
  return Object.fromEntries(
    Object.entries(CRITERIA).map(([id, [points, read]]) => {
      const parts = hasLeft(id, plan) ? undefined : read({ plan, asOf })
      if (!parts) return [id, undefined]
      return [id, [rounded(points, parts[0]), rounded(points, parts[1]), BigInt(points * 100)]]
    }),
  )
}
