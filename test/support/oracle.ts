import type {
  FactId,
  GroupId,
  HardshipEvent,
  Household,
  HouseholdReadings,
  Income,
  ISODate,
  Member,
  Risk,
  Ternary,
  Verdict,
} from 'chongqing-aid-guideline'

/**
 * A second reading of the rules of households, written apart from the library: plain code, one clause after the
 * other, slow and without reasons. Two readers who make the same mistake in different words are rare.
 */

/** The day and the readings under which a household is read. */
interface View {
  readonly asOf: ISODate
  readonly readings: HouseholdReadings
}

type Gap = null | undefined

/** The value of every fact of a valid household. */
export function factsByHand(household: Household, view: View): Record<FactId, Ternary> {
  const member = (test: (member: Member) => Ternary) => ofMembers(household, test)
  const standing = registrationFacts(household, view)
  return {
    ...standing,
    'serious-illness': member(({ health }) => hasLabel(health, 'serious-illness')),
    'chronic-illness': member(({ health }) => hasLabel(health, 'chronic-illness')),
    'exam-candidate': member((one) => sitsTheExam(one, view)),
    'income-not-rising': incomeNotRising(household.incomes ?? [], view),
    'odd-jobs': member(({ employment }) => known(employment, (work) => work === 'odd-jobs')),
    'unstable-income': unstableIncome(household),
    'unsafe-housing': unsafeHousing(household.housing ?? {}),
    'severe-disaster': struck(household, 'natural-disaster', view),
    'serious-accident': struck(household, 'accident', view),
    'extreme-poverty': household.extremePoverty ?? null,
    'in-focus-area': known(household.focusArea, (verdict) =>
      verdict === 'unknown' ? null : verdict === 'met',
    ),
    disability: member(isDisabled),
    'disabled-in-extreme-poverty':
      household.extremePoverty === false
        ? false
        : member((one) => and(isDisabled(one), one.extremePoverty ?? null)),
    ...leftBehindFacts(household, view),
    'has-child': member((one) => isAged(one, view, 0, 18)),
    'has-student': member(({ schooling }) => known(schooling, (year) => year !== 'not-in-school')),
    'has-elder': member((one) => isAged(one, view, 60)),
    'has-working-age-adult': member((one) =>
      isAged(one, view, view.readings['working-age'] === '18-59' ? 18 : 16, 60),
    ),
  }
}

function known<Value>(value: Value | Gap, test: (value: Value) => Ternary): Ternary {
  return value === null || value === undefined ? null : test(value)
}

function or(...values: readonly Ternary[]): Ternary {
  if (values.includes(true)) return true
  return values.includes(null) ? null : false
}

function and(...values: readonly Ternary[]): Ternary {
  if (values.includes(false)) return false
  return values.includes(null) ? null : true
}

/** What some member is: a no needs the whole list. */
function ofMembers(household: Household, test: (member: Member) => Ternary): Ternary {
  const { members, membersComplete } = household
  if (!members) return null
  const others = membersComplete === false ? null : false
  return or(...members.map((member) => test(member ?? {})), others)
}

type RegistrationFact =
  | 'registered-poor'
  | 'edge-household'
  | 'monitored-household'
  | 'poor-or-at-risk'
  | 'registered'

/** 3.1, 3.2, 11, 11.1, 16. */
function registrationFacts(
  { registration, riskEliminated, monitoringKnown }: Household,
  { readings }: View,
): Record<RegistrationFact, Ternary> {
  const unlisted = monitoringKnown === false
  const stands = riskEliminated !== true || readings['eliminated-risk'] === 'counts'
  const poor = known(registration, (code) => code === 'poor')
  const edge = known(registration, (code) =>
    code === 'ordinary' && unlisted ? null : code === 'edge',
  )
  const monitored = known(registration, (code) => {
    if (code === 'lifted' && unlisted) return null
    if (code === 'sudden-hardship') return readings['sudden-hardship'] === 'counts-as-monitored'
    return code === 'monitored'
  })
  const registered = known(registration, (code) =>
    code === 'sudden-hardship' ? null : ['poor', 'lifted', 'monitored'].includes(code),
  )
  const atRisk = [and(edge, stands), and(monitored, stands)]
  const scopes = {
    'poor-edge-monitored': or(poor, ...atRisk),
    'any-registered': or(poor, ...atRisk, registered),
    'registered-only': registered,
  }
  return {
    'registered-poor': poor,
    'edge-household': and(edge, stands),
    'monitored-household': and(monitored, stands),
    'poor-or-at-risk': scopes[readings['poor-scope']],
    registered,
  }
}

/** 3.3: a label that could not be read may be any. */
function hasLabel(labels: Member['health'], label: 'serious-illness' | 'chronic-illness'): Ternary {
  if (!labels) return null
  return labels.includes(label) || (labels.includes(null) ? null : false)
}

/** 3.4: a stated sitting decides alone. */
function sitsTheExam({ collegeEntranceExam: day, schooling }: Member, view: View): Ternary {
  if (day === 'none') return false
  if (day) return isWithinTheYear(day, view)
  if (view.readings['final-year-student'] === 'exam-date-only') return null
  switch (schooling) {
    case 'senior-3':
      return true
    case 'preschool':
    case 'primary':
    case 'junior':
    case 'senior-1':
    case 'vocational-1':
      return false
    case 'not-in-school':
    case 'higher':
      return view.readings['exam-window'] === 'coming-year' ? false : null
    default:
      return null
  }
}

function isWithinTheYear(day: ISODate, { asOf, readings }: View): boolean {
  const coming = asOf <= day && day < aYearFrom(asOf, 1)
  const past = aYearFrom(asOf, -1) < day && day <= asOf
  const windows = {
    'coming-year': coming,
    'past-year': past,
    'either-side': coming || past,
  }
  return windows[readings['exam-window']]
}

/** The same day of another year; 28 February where there is no 29th. */
function aYearFrom(day: ISODate, years: 1 | -1): ISODate {
  // A year next to a leap year never is one.
  return `${Number(day.slice(0, 4)) + years}${day.slice(4)}`.replace('-02-29', '-02-28')
}

/** 3.5. */
function incomeNotRising(incomes: readonly Income[], { asOf, readings }: View): Ternary {
  const ranks = ['unstated', 'net', 'disposable']
  const rank = ({ basis }: Income) => ranks.indexOf(basis ?? 'unstated')
  const ended = incomes
    .filter(({ periodEnd }) => periodEnd <= asOf)
    .sort((a, b) => {
      if (a.periodEnd !== b.periodEnd) return a.periodEnd < b.periodEnd ? -1 : 1
      return rank(a) - rank(b)
    })
  const latest = ended.at(-1)
  if (!latest) return null
  const figures = ended
    .filter((income) => rank(income) === rank(latest) && income !== latest)
    .map(figure)
    .filter((amount) => amount !== null)
  const earlier =
    readings['income-trend'] === 'latest-not-above-earliest' ? figures[0] : figures.at(-1)
  return known(figure(latest), (now) => known(earlier, (then) => now <= then))

  function figure({ perCapita, total }: Income): number | null {
    return (readings['income-measure'] === 'household-total' ? total : perCapita) ?? null
  }
}

/** 3.6: the label wins, until the risk is over. */
function unstableIncome({ incomeStable, risks, riskEliminated }: Household): Ternary {
  if (riskEliminated !== true && risks?.includes('unstable-work')) return true
  return known(incomeStable, (stable) => !stable)
}

/** 3.7: the grade decides alone. */
function unsafeHousing({ grade, unsafe }: NonNullable<Household['housing']>): Ternary {
  return grade ? grade === 'C' || grade === 'D' : (unsafe ?? null)
}

/** One half of 3.8. */
function struck(
  household: Household,
  kind: Extract<Risk, 'natural-disaster' | 'accident'>,
  view: View,
): Ternary {
  const { events } = household
  const byEvents = events
    ? or(
        ...events
          .filter((event) => (event.kind === 'accident') === (kind === 'accident'))
          .map((event) => eventFits(event, view)),
      )
    : null
  // A label bears no date.
  const isDated = view.readings['event-window'] === 'any-time'
  return or(byEvents, and(isLabelled(household, kind, view), isDated || null))
}

/** A cause counts while the household is poor; nobody knows whether it does where the registration is not known. */
function isLabelled(
  { risks, causes, registration, riskEliminated }: Household,
  kind: Risk,
  { readings }: View,
): Ternary {
  if (riskEliminated === true) return false
  if (risks?.includes(kind)) return true
  if (!causes?.includes(kind) || readings['recorded-cause'] !== 'counts') return false
  return known(registration, (one) => one === 'poor')
}

function eventFits({ severe, causedHardship, date }: HardshipEvent, view: View): Ternary {
  const { asOf, readings } = view
  const hasCome = !date || date <= asOf
  const isRecent =
    readings['event-window'] === 'any-time' || known(date, (day) => aYearFrom(asOf, -1) < day)
  const counts = readings['event-consequence'] === 'not-required' || (causedHardship ?? null)
  return and(hasCome, isRecent, severe ?? null, counts)
}

function isDisabled({ disability }: Member): Ternary {
  return known(disability, (stated) => stated !== 'none')
}

/** 13. */
function leftBehindFacts(
  household: Household,
  view: View,
): Record<'left-behind-child' | 'left-behind-woman' | 'left-behind-elder', Ternary> {
  const childUntil = view.readings['left-behind-child-age'] === 'under-18' ? 18 : 16
  const womanUntil = view.readings['left-behind-woman-age'] === 'under-60' ? 60 : undefined
  const fact = (test: (member: Member) => Ternary) =>
    ofMembers(household, (member) => and(member.leftBehind ?? null, test(member)))
  return {
    'left-behind-child': fact((one) => isAged(one, view, 0, childUntil)),
    'left-behind-woman': fact((one) =>
      and(
        known(one.sex, (sex) => sex === 'female'),
        isAged(one, view, 18, womanUntil),
      ),
    ),
    'left-behind-elder': fact((one) => isAged(one, view, 60)),
  }
}

/** Whether a member's whole years at `asOf` lie in a range; who was not yet born has none. */
function isAged(
  { age, birthDate }: Member,
  { asOf }: View,
  from: number,
  below = Number.POSITIVE_INFINITY,
): Ternary {
  if (birthDate && birthDate > asOf) return false
  const years = birthDate ? yearsBetween(birthDate, asOf) : age
  return known(years, (years) => from <= years && years < below)
}

function yearsBetween(birthDate: ISODate, asOf: ISODate): number {
  const years = Number(asOf.slice(0, 4)) - Number(birthDate.slice(0, 4))
  return asOf.slice(5) < birthDate.slice(5) ? years - 1 : years
}

/** A group's condition: the facts it asks for, and what they make of it. */
interface Condition {
  readonly facts: readonly FactId[]
  readonly value: (of: (fact: FactId) => Ternary) => Ternary
}

type Part = FactId | Condition

const joined =
  (join: typeof or) =>
  (...parts: readonly Part[]): Condition => ({
    facts: parts.flatMap((part) => (typeof part === 'string' ? [part] : part.facts)),
    value: (of) =>
      join(...parts.map((part) => (typeof part === 'string' ? of(part) : part.value(of)))),
  })
const any = joined(or)
const all = joined(and)

/** The conditions of the eleven groups, in order. */
export function groupsByHand(readings: HouseholdReadings): Record<GroupId, Condition> {
  const scopes = {
    'as-listed': all(),
    'poor-or-at-risk': all('poor-or-at-risk'),
    'at-risk-or-focus-area': any('poor-or-at-risk', 'in-focus-area'),
  }
  const scope = scopes[readings['target-scope']]
  const work = readings['odd-jobs'] === 'both' ? all : any
  return {
    'registered-poor': any('registered-poor'),
    'edge-or-monitored': any('edge-household', 'monitored-household'),
    illness: all(any('serious-illness', 'chronic-illness'), scope),
    'exam-candidate': all('exam-candidate', scope),
    'stagnant-income': all('income-not-rising', scope),
    'odd-jobs': all(work('odd-jobs', 'unstable-income'), scope),
    'unsafe-housing': all('unsafe-housing', scope),
    'disaster-or-accident': all(any('severe-disaster', 'serious-accident'), scope),
    'disabled-poor': any(
      'disabled-in-extreme-poverty',
      all('disability', any('poor-or-at-risk', 'extreme-poverty')),
    ),
    'left-behind': any('left-behind-child', 'left-behind-woman', 'left-behind-elder'),
    'child-of-poor-area-or-family': all('has-child', any('poor-or-at-risk', 'in-focus-area')),
  }
}

/** The unknown facts on which a condition still depends: some answers to the others let each of them decide. */
export function missingByHand(
  { facts, value }: Condition,
  known: (fact: FactId) => Ternary,
): FactId[] {
  const open = facts.filter((fact) => known(fact) === null)
  return open.filter((fact) =>
    everyAnswer(open.filter((other) => other !== fact)).some((answers) => {
      const outcome = (answer: boolean) =>
        value((asked) => (asked === fact ? answer : (known(asked) ?? answers.get(asked) ?? null)))
      return outcome(true) !== outcome(false)
    }),
  )
}

function everyAnswer(facts: readonly FactId[]): Map<FactId, boolean>[] {
  return Array.from(
    { length: 2 ** facts.length },
    (_, number) => new Map(facts.map((fact, index) => [fact, ((number >> index) & 1) === 1])),
  )
}

/** The word for a value of a group's condition. */
export function verdictOf(value: Ternary): Verdict {
  if (value === null) return 'unknown'
  return value ? 'met' : 'unmet'
}
