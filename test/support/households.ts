import {
  type HardshipEvent,
  type HealthLabel,
  type Household,
  type HouseholdOptions,
  type Housing,
  type Income,
  type ISODate,
  type Member,
  type ParsedHousehold,
  parseHousehold,
} from 'chongqing-aid-guideline'
import fc from 'fast-check'
import {
  disabilityKindCodes,
  employmentCodes,
  eventKindCodes,
  incomeBasisCodes,
  registrationCodes,
  riskCodes,
  schoolingCodes,
  sexCodes,
  verdictCodes,
} from '../../src/generated/codes.ts'
import { readingRules } from '../../src/generated/household-rules.ts'

/** Every field may be left out. */
const ANY_OF_THEM = { requiredKeys: [] }

const DAY_MS = 86_400_000

/** A day between the first days of two years, the second year left out. */
function dayBetween(from: number, to: number): fc.Arbitrary<ISODate> {
  const first = Date.UTC(from, 0, 1) / DAY_MS
  const last = Date.UTC(to, 0, 1) / DAY_MS - 1
  return fc
    .integer({ min: first, max: last })
    .map((day) => new Date(day * DAY_MS).toISOString().slice(0, 10))
}

/** Days on which windows open and close and leap-day children come of age, around 29 February, 14 May and 1 June. */
const edgeDay = fc.constantFrom<ISODate>(
  '2019-02-28',
  '2019-03-01',
  '2019-05-14',
  '2019-05-15',
  '2019-06-01',
  '2019-06-02',
  '2020-02-29',
  '2020-05-14',
  '2020-06-01',
  '2020-06-02',
  '2021-02-28',
  '2021-05-13',
  '2021-05-14',
  '2021-05-31',
  '2021-06-01',
  '2022-02-28',
  '2022-03-01',
)

/** A day near the campaign. */
export const dayArbitrary: fc.Arbitrary<ISODate> = fc.oneof(edgeDay, dayBetween(2015, 2024))

/** Years of life at which answers change, a few days around them, and any others. */
const birthDay: fc.Arbitrary<ISODate> = fc.oneof(
  fc
    .tuple(fc.constantFrom(1960, 2002, 2004), fc.constantFrom('-05-14', '-05-15', '-06-01'))
    .map(([year, day]) => `${year}${day}`),
  fc.constant('2004-02-29'),
  dayBetween(1920, 2022),
)

const age = fc.oneof(fc.constantFrom(0, 15, 16, 17, 18, 59, 60, 150), fc.nat(100))

/** Either healthy or ill, never both; a null is a label that could not be read. */
const health: fc.Arbitrary<(HealthLabel | null)[]> = fc.oneof(
  fc.shuffledSubarray<HealthLabel | null>(['healthy', null]),
  fc.shuffledSubarray<HealthLabel | null>(['chronic-illness', 'serious-illness', null]),
)

const disability = fc.oneof(
  fc.constant('none' as const),
  fc.record(
    {
      kind: fc.constantFrom(...disabilityKindCodes),
      grade: fc.constantFrom(1 as const, 2 as const, 3 as const, 4 as const),
    },
    ANY_OF_THEM,
  ),
)

/** The age or the birth date or neither: never both. */
const howOld: fc.Arbitrary<Pick<Member, 'age' | 'birthDate'>> = fc.oneof(
  fc.record({ age }),
  fc.record({ birthDate: birthDay }),
  fc.constant({}),
)

/** Any member without contradictions. */
export const memberArbitrary: fc.Arbitrary<Member> = fc
  .tuple(
    howOld,
    fc.record(
      {
        sex: fc.constantFrom(...sexCodes),
        health,
        disability,
        schooling: fc.constantFrom(...schoolingCodes),
        collegeEntranceExam: fc.oneof(fc.constant('none' as const), dayArbitrary),
        employment: fc.constantFrom(...employmentCodes),
        leftBehind: fc.boolean(),
        extremePoverty: fc.boolean(),
      },
      ANY_OF_THEM,
    ),
  )
  .map(([years, rest]) => ({ ...years, ...rest }))

/** Few amounts, so that incomes are often equal; half a yuan, so that they are not always whole. */
const amount = fc.oneof(
  fc.constantFrom(0, 4000, 4000.5),
  fc.integer({ min: -2000, max: 20_000 }).map((halves) => halves / 2),
)

const figures: fc.Arbitrary<Pick<Income, 'perCapita' | 'total'>> = fc.oneof(
  fc.record({ perCapita: amount }),
  fc.record({ total: amount }),
  fc.record({ perCapita: amount, total: amount }),
)

const income: fc.Arbitrary<Income> = fc
  .tuple(
    fc.record(
      {
        periodEnd: fc.oneof(
          fc.constantFrom('2017-12-31', '2018-12-31', '2019-12-31', '2020-12-31'),
          dayArbitrary,
        ),
        basis: fc.constantFrom(...incomeBasisCodes),
      },
      { requiredKeys: ['periodEnd'] },
    ),
    figures,
  )
  .map(([period, amounts]) => ({ ...period, ...amounts }))

/** No two incomes of one end and basis. */
const incomes: fc.Arbitrary<Income[]> = fc.uniqueArray(income, {
  maxLength: 5,
  selector: ({ periodEnd, basis }) => `${periodEnd} ${basis}`,
})

/** What is stated of the danger agrees with the grade. */
const housing: fc.Arbitrary<Housing> = fc
  .tuple(fc.constantFrom('A', 'B', 'C', 'D', undefined), fc.boolean(), fc.boolean())
  .map(([grade, isStated, unsafe]) => ({
    ...(grade && { grade }),
    ...(isStated && { unsafe: grade ? grade === 'C' || grade === 'D' : unsafe }),
  }))

const event: fc.Arbitrary<HardshipEvent> = fc.record(
  {
    kind: fc.oneof(fc.constant('accident' as const), fc.constantFrom(...eventKindCodes)),
    severe: fc.boolean(),
    causedHardship: fc.boolean(),
    date: dayArbitrary,
  },
  { requiredKeys: ['kind'] },
)

/** A list entry of which, now and then, nothing is known. */
const orNull = <Entry>(entry: fc.Arbitrary<Entry>): fc.Arbitrary<Entry | null> =>
  fc.option(entry, { freq: 8 })

/** Labels of the register; those that decide something are the likelier ones. */
const riskLabels = fc.array(
  orNull(
    fc.oneof(
      fc.constantFrom('natural-disaster' as const, 'accident' as const, 'unstable-work' as const),
      fc.constantFrom(...riskCodes),
    ),
  ),
  { maxLength: 4 },
)

/** Where nobody is 特困, no member is. */
function withoutContradiction({ extremePoverty, ...rest }: Household): Household {
  const someoneIs = rest.members?.some((member) => member?.extremePoverty === true)
  if (extremePoverty === undefined || (extremePoverty === false && someoneIs)) return rest
  return { extremePoverty, ...rest }
}

/**
 * Any valid household: every field may be missing, values are mostly small and near a threshold, and nothing
 * contradicts itself. A field is never null or undefined; entries of members, health, risks and causes may be null.
 */
export const householdArbitrary: fc.Arbitrary<Household> = fc
  .record(
    {
      id: fc.oneof(fc.string({ maxLength: 12 }), fc.integer()),
      registration: fc.constantFrom(...registrationCodes),
      riskEliminated: fc.boolean(),
      monitoringKnown: fc.boolean(),
      extremePoverty: fc.boolean(),
      members: fc.array(orNull(memberArbitrary), { maxLength: 5 }),
      membersComplete: fc.boolean(),
      incomes,
      incomeStable: fc.boolean(),
      housing,
      events: fc.array(event, { maxLength: 4 }),
      risks: riskLabels,
      causes: riskLabels,
      focusArea: fc.constantFrom(...verdictCodes),
    },
    ANY_OF_THEM,
  )
  .map(withoutContradiction)

/** Any household that was checked. */
export const parsedArbitrary: fc.Arbitrary<ParsedHousehold> = householdArbitrary.map(parseHousehold)

/** Any choice of readings, those left to their default included. */
const readings = fc.record(
  Object.fromEntries(
    readingRules.map((rule) => [rule.id, fc.constantFrom<string>(...rule.options)]),
  ),
  ANY_OF_THEM,
) as fc.Arbitrary<NonNullable<HouseholdOptions['readings']>>

/** Any valid options: a day near the campaign under any choice of readings. */
export const householdOptionsArbitrary: fc.Arbitrary<HouseholdOptions> = fc.record(
  { asOf: dayArbitrary, readings },
  { requiredKeys: ['asOf'] },
)
