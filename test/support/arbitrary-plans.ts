import {
  type DutyId,
  duties,
  focusFields,
  type PlaceQuery,
  type Plan,
} from 'chongqing-aid-guideline'
import fc from 'fast-check'
import { AMBIGUOUS, ELSEWHERE, FOCUS } from './plans.ts'

/** Every field may be left out. */
const ANY_OF_THEM = { requiredKeys: [] }

const DAY_MS = 86_400_000

/** A day between the first days of two years, the second year left out. */
export function dayBetween(from: number, to: number): fc.Arbitrary<string> {
  const first = Date.UTC(from, 0, 1) / DAY_MS
  const last = Date.UTC(to, 0, 1) / DAY_MS - 1
  return fc
    .integer({ min: first, max: last })
    .map((day) => new Date(day * DAY_MS).toISOString().slice(0, 10))
}

/** Days in and around the periods below. */
const day = dayBetween(2019, 2023)

const periodArbitrary = fc
  .tuple(dayBetween(2020, 2022), dayBetween(2020, 2022))
  .map((days) => days.sort())
  .map(([start = '', end = '']) => ({ start, end }))

const placeArbitrary = fc.constantFrom<PlaceQuery>(
  FOCUS,
  ELSEWHERE,
  AMBIGUOUS,
  '',
  '酉阳县车田乡清明村',
  { county: '开州区', township: '大进镇' },
  { county: '渝中区' },
)

const organizationArbitrary = fc.constantFrom<Plan['organization']>(
  {},
  { name: '重庆市火锅行业协会' },
  { name: '某某医院', legalForm: 'service' },
  { sector: 'education' },
  { classes: ['medical-health'] },
  { classes: { charity: true } },
  { classes: ['other'] },
)

const dutyArbitrary = fc.constantFrom<DutyId>(...duties.map(({ id }) => id))

const amount = fc.oneof(
  fc.constant(0),
  fc.integer({ min: 1, max: 1_000_000 }),
  fc.integer({ min: 1, max: 100_000 }).map((cents) => cents / 100),
)
const list = <Value>(entry: fc.Arbitrary<Value>) => fc.array(entry, { maxLength: 6 })

/** Counts of which the second is at most the first. */
const beneficiariesArbitrary = fc
  .tuple(fc.integer({ min: 0, max: 5000 }), fc.nat(5000))
  .map(([households, others]) => ({
    households,
    inTargetGroups: Math.min(households, others),
  }))

const resourcesArbitrary = fc.record(
  { people: amount, funds: amount, materials: amount },
  ANY_OF_THEM,
)

const staffArbitrary = fc.tuple(fc.nat(30), fc.option(fc.nat(30))).map(([total, helpers]) => ({
  total,
  registeredHelpers: helpers === null ? null : Math.min(total, helpers),
}))

/** What a plan can say of everything but what applies to it. */
const KNOWN = {
  organization: organizationArbitrary,
  period: periodArbitrary,
  places: list(placeArbitrary),
  beneficiaries: beneficiariesArbitrary,
  fields: list(fc.constantFrom(...focusFields.map(({ id }) => id), 'other' as const)),
  activities: list(fc.record({ duty: dutyArbitrary, date: day }, ANY_OF_THEM)),
  survey: fc.record(
    { fieldVisits: fc.oneof(fc.boolean(), list(day)), needsAnalysed: fc.boolean() },
    ANY_OF_THEM,
  ),
  resources: resourcesArbitrary,
  writtenPlan: fc.boolean(),
  inAnnualPlan: fc.boolean(),
  inspections: list(day),
  followUps: list(fc.record({ date: day, channel: fc.constantFrom('visit', 'phone') })),
  reports: list(
    fc.record({
      date: day,
      to: fc.constantFrom('supervisory-unit', 'registration-authority'),
    }),
  ),
  coordination: list(fc.constantFrom('county-office', 'township-government', 'village-committee')),
  staff: staffArbitrary,
  staffInsured: fc.boolean(),
  delivered: resourcesArbitrary,
  reached: fc
    .tuple(
      fc.record({ places: list(placeArbitrary) }, ANY_OF_THEM),
      fc.option(beneficiariesArbitrary),
    )
    .map(([places, households]) => ({ ...places, ...households })),
}

const APPLIES = {
  followUpsFeasible: fc.boolean(),
  hasSupervisoryUnit: fc.boolean(),
  platformAvailable: fc.boolean(),
}

/** A plan of which some things are known. */
export const planArbitrary: fc.Arbitrary<Plan> = fc
  .record({ ...KNOWN, ...APPLIES }, { requiredKeys: ['organization', 'period'] })
  .map(coherent)

/** What is done all the same is not said not to apply. */
function coherent(plan: Plan): Plan {
  const { followUps, reports, staff, ...rest } = plan
  const isReported = reports?.some(({ to }) => to === 'supervisory-unit')
  return {
    ...plan,
    followUpsFeasible:
      rest.followUpsFeasible || (followUps?.length ? null : rest.followUpsFeasible),
    hasSupervisoryUnit: rest.hasSupervisoryUnit || (isReported ? null : rest.hasSupervisoryUnit),
    staffInsured: rest.staffInsured && staff?.total === 0 ? null : rest.staffInsured,
  }
}

/** A plan, and the same of which less is known. */
export const lessAndMore: fc.Arbitrary<{ less: Plan; more: Plan }> = planArbitrary.chain((more) =>
  fc.func(fc.boolean()).map((isKept) => ({ more, less: lessOf(more, isKept) })),
)

function lessOf(more: Plan, isKept: (key: string) => boolean): Plan {
  const { organization, period, ...rest } = more
  const kept = Object.entries(rest).filter(([key]) => isKept(key))
  const { activities, survey, resources, delivered, reached, beneficiaries, staff, ...less } =
    Object.fromEntries(kept) as typeof rest
  const within = (name: string) => (key: string) => isKept(`${name}.${key}`)
  return {
    ...less,
    period,
    organization: isKept('organization.known') ? organization : {},
    activities: activities?.map((one, index) => partOf(one, within(`activity ${index}`))),
    survey: survey && partOf(survey, within('survey')),
    resources: resources && partOf(resources, within('resources')),
    delivered: delivered && partOf(delivered, within('delivered')),
    reached: reached && partOf(reached, within('reached')),
    beneficiaries: beneficiaries && {
      households: beneficiaries.households,
      inTargetGroups: isKept('inTargetGroups') ? beneficiaries.inTargetGroups : null,
    },
    staff: staff && {
      total: staff.total,
      registeredHelpers: isKept('helpers') ? staff.registeredHelpers : null,
    },
  }
}

function partOf<Value extends object>(record: Value, isKept: (key: string) => boolean): Value {
  return Object.fromEntries(Object.entries(record).filter(([key]) => isKept(key))) as Value
}
