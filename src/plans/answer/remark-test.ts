import type { PlanRule } from '../../data/plan-evidence.ts'
import type { DaysTest, EvidenceTest, LessTest } from '../../data/plan-remarks.ts'
import { daysFrom, shiftYears } from '../../logic/calendar.ts'
import { shiftMonths } from '../../logic/shift-months.ts'
import { type EvidenceId, type EvidenceRule, evidenceRule } from '../facts/evidence-rules.ts'
import { fieldOf, fieldReader } from '../facts/field-reader.ts'
import type { Evidence } from '../facts/read-evidence.ts'
import type { Share } from '../facts/share.ts'
import { type Dated, dayOf, isWithin } from '../facts/view.ts'
import { dutyGroupOf } from '../record/duty-groups.ts'
import type { Activity, ParsedPlan, Period } from '../record/plan.ts'
import type { ExcludedCriterion } from './plan-score.ts'

/** What remarks are made of. */
export interface Remarked {
  readonly plan: ParsedPlan
  readonly asOf: string
  readonly said: Evidence
  readonly done: Evidence
  readonly excluded: readonly ExcludedCriterion[]
}

/** Whether it is worth a remark. */
export type Test = (remarked: Remarked) => boolean

/** Makes a test: of a piece of evidence, or of the plan as a whole. */
export function remarkTestOf(test: EvidenceTest, id?: EvidenceId): Test {
  if ('less' in test) return lessTest(test)
  if ('days' in test) return daysTest(test, id)
  if ('activities' in test) {
    const areSo = OF_ACTIVITIES[test.activities]
    return ({ plan: { activities } }) =>
      activities ? activities.length > 0 && areSo(activities) : false
  }
  if ('empty' in test) {
    const listOf = fieldReader<readonly unknown[]>(test.empty)
    return ({ plan }) => listOf(plan)?.length === 0
  }
  if ('periodUnderMonths' in test) {
    return ({ plan: { period } }) => isShorter(period, test.periodUnderMonths)
  }
  return placesTest(test, id as EvidenceId)
}

/** More than a day shorter: who ends a day early means whole months. */
function isShorter({ start, end }: Period, months: number): boolean {
  // Moving a day by months takes a tenth of the time of a score.
  if (daysFrom(start, end) >= LONGEST_MONTH * months) return false
  const limit = shiftMonths(start, months)
  return end < limit && daysFrom(end, limit) > 2
}

const LONGEST_MONTH = 31

function lessTest({ less, than, times = 1, above }: LessTest): Test {
  const one = fieldReader<number>(less)
  const other = typeof than === 'string' ? fieldReader<number>(than) : () => than
  return ({ plan }) => {
    const [value, most] = [one(plan), other(plan)]
    if (typeof value !== 'number' || typeof most !== 'number') return false
    return value < times * most && (above === undefined || value > above)
  }
}

type OfActivities = Extract<EvidenceTest, { readonly activities: string }>['activities']

const OF_ACTIVITIES: Readonly<Record<OfActivities, (all: readonly Activity[]) => boolean>> = {
  'only-common': (all) => all.every(isOfEveryone),
  /** Apart from what is asked of everyone: one entry, or one duty again and again. */
  'one-duty': (all) => {
    const own = all.filter((one) => !isOfEveryone(one))
    const kinds = (own.length > 0 ? own : all).map(({ duty }, index) => duty ?? index)
    return new Set(kinds).size === 1
  },
  /** A duty twice for one day; a note tells activities apart only without a duty. */
  repeated: (all) => {
    const keys = all.map(({ duty, note, date }) => JSON.stringify([duty ?? [note || ''], date]))
    return new Set(keys).size < keys.length
  },
}

function isOfEveryone({ duty }: Activity): boolean {
  return duty ? dutyGroupOf(duty)?.isCommon === true : false
}

type PlacesTest = Extract<
  EvidenceTest,
  { readonly places: string } | { readonly placesBelow: number }
>

/** A place that is named twice counts once. */
function placesTest(test: PlacesTest, id: EvidenceId): Test {
  const countIn = (evidence: Evidence) => evidence(id)?.count?.of ?? 0
  if ('placesBelow' in test) {
    const isLow = (share: Share | undefined) =>
      share !== undefined && share.max.part < test.placesBelow * share.max.of
    // Where nothing is reached yet, nothing has gone elsewhere.
    return ({ said, done }) => isLow(said(id)) || (countIn(done) > 0 && isLow(done(id)))
  }
  if (test.places === 'repeated') {
    return ({ plan, said }) => (plan.places?.length ?? 0) > countIn(said)
  }
  return ({ plan: { places, reached }, said, done }) =>
    places && reached?.places ? countIn(done) < countIn(said) : false
}

/** What is said of the days of a list: of any of them, or of all that count. */
function daysTest(test: DaysTest, id?: EvidenceId): Test {
  const { rule, done = rule } = evidenceRule(id) as EvidenceRule
  const entriesOf = datedEntries(done)
  const within = 'within' in done ? done.within : undefined
  const counts = (entry: Dated, { period }: ParsedPlan) =>
    !within || isWithin(within, entry, period)
  switch (test.days) {
    case 'outside-period':
      return ({ plan }) => entriesOf(plan).some((entry) => !counts(entry, plan))
    case 'after-as-of':
      return ({ plan, asOf }) => entriesOf(plan).some((entry) => (dayOf(entry) ?? asOf) > asOf)
    case 'too-early':
      return ({ plan }) => {
        const earliest = shiftYears(plan.period.start, -test.yearsBefore)
        return entriesOf(plan).some((entry) => (dayOf(entry) ?? earliest) < earliest)
      }
    default:
      return ({ plan }) => {
        const counting = entriesOf(plan).filter((entry) => counts(entry, plan))
        const days = counting.flatMap((entry) => dayOf(entry) ?? [])
        return areClose(test, days.sort(), plan.period)
      }
  }
}

function areClose(
  { days, withinDays }: Extract<DaysTest, { readonly withinDays: number }>,
  sorted: readonly string[],
  { start, end }: Period,
): boolean {
  const [first, last] = [sorted[0], sorted.at(-1)]
  if (first === undefined || last === undefined) return false
  return days === 'early'
    ? last < end && daysFrom(start, last) <= withinDays
    : first < last && daysFrom(first, last) <= withinDays
}

/** Makes the reader of a list that has days. */
function datedEntries(rule: PlanRule): (plan: ParsedPlan) => readonly Dated[] {
  const given = fieldReader<boolean | readonly Dated[]>(listIn(rule))
  const where = 'some' in rule ? rule.where : undefined
  return (plan) => {
    const entries = given(plan)
    if (!Array.isArray(entries)) return []
    return where ? entries.filter((entry) => fieldOf(entry, where.field) === where.is) : entries
  }
}

function listIn(rule: PlanRule): string {
  if ('some' in rule) return rule.some
  if ('days' in rule) return rule.days
  if ('quarters' in rule) return rule.quarters
  return 'fit' in rule ? rule.fit : ''
}
