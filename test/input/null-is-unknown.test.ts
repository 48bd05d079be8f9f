import {
  checkHousehold,
  classifyHousehold,
  type Disability,
  type HardshipEvent,
  type Household,
  type Housing,
  type Income,
  type InvalidInputError,
  type Member,
} from 'chongqing-aid-guideline'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { householdArbitrary, householdOptionsArbitrary } from '../support/households.ts'

const RUNS = { seed: 20200514, numRuns: 500 }
const OPTIONS = { asOf: '2020-06-01' }

/** The names of the fields that a record may do without. */
type Optional<Fields> = keyof {
  [Name in keyof Fields as object extends Pick<Fields, Name> ? Name : never]: true
}

/** Every field that may be left out; a new one that is not listed here does not compile. */
const FIELDS = {
  household: {
    id: true,
    registration: true,
    riskEliminated: true,
    monitoringKnown: true,
    extremePoverty: true,
    members: true,
    membersComplete: true,
    incomes: true,
    incomeStable: true,
    housing: true,
    events: true,
    risks: true,
    causes: true,
    focusArea: true,
  } satisfies Record<Optional<Household>, true>,
  member: {
    sex: true,
    age: true,
    birthDate: true,
    health: true,
    disability: true,
    schooling: true,
    collegeEntranceExam: true,
    employment: true,
    leftBehind: true,
    extremePoverty: true,
  } satisfies Record<Optional<Member>, true>,
  disability: { kind: true, grade: true } satisfies Record<Optional<Disability>, true>,
  income: { perCapita: true, total: true, basis: true } satisfies Record<Optional<Income>, true>,
  housing: { grade: true, unsafe: true } satisfies Record<Optional<Housing>, true>,
  event: { severe: true, causedHardship: true, date: true } satisfies Record<
    Optional<HardshipEvent>,
    true
  >,
}

/** What may stand where a field is missing: null, undefined, or still nothing. */
type Gap = null | undefined | 'nothing'

/** Fills the fields that a record lacks. */
function fillRecord<Value extends object>(
  record: Value,
  fields: object,
  nextGap: () => Gap,
  nested: Partial<Value> = {},
): Value {
  const filled: Record<string, unknown> = { ...record, ...nested }
  for (const field of Object.keys(fields)) {
    if (Object.hasOwn(filled, field)) continue
    const gap = nextGap()
    if (gap !== 'nothing') filled[field] = gap
  }
  return filled as Value
}

/** Fills the missing fields of a household at every depth, each with the next gap. */
function fillGaps(household: Household, nextGap: () => Gap): Household {
  const { members, incomes, housing, events } = household
  return fillRecord(household, FIELDS.household, nextGap, {
    ...(members && { members: members.map((member) => member && fillMember(member, nextGap)) }),
    ...(incomes && { incomes: incomes.map((one) => fillRecord(one, FIELDS.income, nextGap)) }),
    ...(housing && { housing: fillRecord(housing, FIELDS.housing, nextGap) }),
    ...(events && { events: events.map((event) => fillRecord(event, FIELDS.event, nextGap)) }),
  })
}

function fillMember(member: Member, nextGap: () => Gap): Member {
  const { disability } = member
  const isRecord = typeof disability === 'object' && disability !== null
  return fillRecord(
    member,
    FIELDS.member,
    nextGap,
    isRecord ? { disability: fillRecord(disability, FIELDS.disability, nextGap) } : {},
  )
}

const always = (gap: Gap) => () => gap

/** Gives the gaps of a list in turn, from the start again at its end. */
function inTurn(gaps: readonly Gap[]): () => Gap {
  let next = 0
  return () => gaps[next++ % gaps.length]
}

const gapsArbitrary = fc.array(fc.constantFrom<Gap>(null, undefined, 'nothing'), {
  minLength: 1,
  maxLength: 40,
})

describe('a field that is null', () => {
  it.each([
    { gap: null, name: 'null' },
    { gap: undefined, name: 'undefined' },
  ])('classifies as a missing one, in every household and at every depth ($name)', ({ gap }) => {
    fc.assert(
      fc.property(householdArbitrary, householdOptionsArbitrary, (household, options) => {
        const filled = fillGaps(household, always(gap))
        expect(classifyHousehold(filled, options)).toStrictEqual(
          classifyHousehold(household, options),
        )
      }),
      RUNS,
    )
  })

  it('classifies as a missing one, wherever some are null, some undefined and some missing', () => {
    fc.assert(
      fc.property(
        householdArbitrary,
        householdOptionsArbitrary,
        gapsArbitrary,
        (household, options, gaps) => {
          const filled = fillGaps(household, inTurn(gaps))
          expect(classifyHousehold(filled, options)).toStrictEqual(
            classifyHousehold(household, options),
          )
        },
      ),
      RUNS,
    )
  })

  it('gives the same parsed household as a missing one', () => {
    fc.assert(
      fc.property(householdArbitrary, gapsArbitrary, (household, gaps) => {
        const filled = fillGaps(household, inTurn(gaps))
        expect(checkHousehold(filled)).toEqual(checkHousehold(household))
      }),
      RUNS,
    )
  })

  it('stays what it was in the input: nothing is filled in or taken out', () => {
    fc.assert(
      fc.property(householdArbitrary, gapsArbitrary, (household, gaps) => {
        const filled = fillGaps(household, inTurn(gaps))
        const before = structuredClone(filled)
        classifyHousehold(filled, OPTIONS)
        expect(filled).toEqual(before)
      }),
      RUNS,
    )
  })
})

/** A household in which every field is stated. */
const STATED: Household = {
  id: 7,
  registration: 'lifted',
  riskEliminated: true,
  monitoringKnown: false,
  extremePoverty: true,
  members: [
    {
      sex: 'female',
      age: 34,
      health: ['chronic-illness'],
      disability: { kind: 'vision', grade: 1 },
      schooling: 'not-in-school',
      collegeEntranceExam: 'none',
      employment: 'odd-jobs',
      leftBehind: true,
      extremePoverty: true,
    },
    { birthDate: '2006-03-01', schooling: 'junior' },
  ],
  membersComplete: false,
  incomes: [
    { periodEnd: '2018-12-31', perCapita: 4000, total: 12000, basis: 'net' },
    { periodEnd: '2019-12-31', perCapita: 3900, total: 12500, basis: 'net' },
  ],
  incomeStable: false,
  housing: { grade: 'C', unsafe: true },
  events: [{ kind: 'flood', severe: true, causedHardship: true, date: '2020-01-02' }],
  risks: ['illness', 'unstable-work'],
  causes: ['accident'],
  focusArea: 'met',
}

type Path = readonly (string | number)[]

const below = (path: Path, fields: object): Path[] =>
  Object.keys(fields).map((field) => [...path, field])

/** Every field of it that may be left out. */
const PLACES: readonly Path[] = [
  ...below([], FIELDS.household),
  ...below(['members', 0], FIELDS.member).filter((path) => path.at(-1) !== 'birthDate'),
  ['members', 1, 'birthDate'],
  ...below(['members', 0, 'disability'], FIELDS.disability),
  ...below(['incomes', 1], FIELDS.income),
  ...below(['housing'], FIELDS.housing),
  ...below(['events', 0], FIELDS.event),
]

/** A copy of the stated household with one field changed by hand. */
function withField(path: Path, change: (owner: Record<string, unknown>, field: string) => void) {
  const household = structuredClone(STATED)
  const owner = path
    .slice(0, -1)
    .reduce<unknown>(
      (record, key) => (record as Record<string | number, unknown>)[key],
      household,
    ) as Record<string, unknown>
  const field = String(path.at(-1))
  expect(owner[field], 'the field is stated').toBeDefined()
  change(owner, field)
  return household
}

describe('a fact that was stated and is taken back', () => {
  it.each(PLACES.map((path) => ({ path, place: path.join('.') })))(
    'is as unknown by null or undefined as by leaving it out: $place',
    ({ path }) => {
      const missing = withField(path, (owner, field) => {
        delete owner[field]
      })
      const expected = classifyHousehold(missing, OPTIONS)
      for (const gap of [null, undefined]) {
        const emptied = withField(path, (owner, field) => {
          owner[field] = gap
        })
        expect(classifyHousehold(emptied, OPTIONS)).toStrictEqual(expected)
      }
    },
  )
})

/** Whether a household is in one group. */
function verdictOn(group: string, household: unknown): string | undefined {
  const { groups } = classifyHousehold(household, OPTIONS)
  return groups.find(({ id }) => id === group)?.verdict
}

/** The facts that hold, and those that are open. */
function factsOf(household: unknown): unknown {
  const { facts, openFacts } = classifyHousehold(household, OPTIONS)
  return { facts, openFacts }
}

describe('a null entry of a list', () => {
  it('is, among members, one of whom nothing is known', () => {
    fc.assert(
      fc.property(householdArbitrary, householdOptionsArbitrary, (household, options) => {
        const members = household.members ?? [null]
        const spelled = { ...household, members: members.map((member) => member ?? {}) }
        expect(classifyHousehold({ ...household, members }, options)).toStrictEqual(
          classifyHousehold(spelled, options),
        )
      }),
      RUNS,
    )
    expect(classifyHousehold({ members: [null] }, OPTIONS)).toStrictEqual(
      classifyHousehold({ members: [{}] }, OPTIONS),
    )
  })

  it('is not, among members, the same as nobody', () => {
    expect(verdictOn('illness', { members: [] })).toBe('unmet')
    expect(verdictOn('illness', { members: [null] })).toBe('unknown')
  })

  it.each([
    { health: ['healthy'], verdict: 'unmet' },
    { health: ['healthy', null], verdict: 'unknown' },
    { health: [], verdict: 'unmet' },
    { health: [null], verdict: 'unknown' },
    { health: ['chronic-illness', null], verdict: 'met' },
    { health: [null, 'serious-illness'], verdict: 'met' },
  ])(
    'is, in health, a further label that is unknown: $health is $verdict',
    ({ health, verdict }) => {
      expect(verdictOn('illness', { members: [{ health }] })).toBe(verdict)
    },
  )

  it('proves nothing among the risks and the causes', () => {
    for (const field of ['risks', 'causes']) {
      const poor = { registration: 'poor' }
      expect(factsOf({ ...poor, [field]: [null] })).toEqual(factsOf(poor))
      expect(factsOf({ ...poor, [field]: [null, 'accident'] })).toEqual(
        factsOf({ ...poor, [field]: ['accident'] }),
      )
    }
  })
})

describe('a field that a record cannot do without', () => {
  it.each([
    {
      name: 'incomes[0].periodEnd as null',
      input: { incomes: [{ periodEnd: null, total: 1 }] },
      path: 'incomes[0].periodEnd',
      code: 'missing',
    },
    {
      name: 'incomes[0].periodEnd left out',
      input: { incomes: [{ total: 1 }] },
      path: 'incomes[0].periodEnd',
      code: 'missing',
    },
    {
      name: 'events[0].kind as null',
      input: { events: [{ kind: null }] },
      path: 'events[0].kind',
    },
    {
      name: 'events[0].kind left out',
      input: { events: [{}] },
      path: 'events[0].kind',
    },
    {
      name: 'a whole income as null',
      input: { incomes: [null] },
      path: 'incomes[0]',
      code: 'wrong-type',
    },
    {
      name: 'a whole event as null',
      input: { events: [null] },
      path: 'events[0]',
      code: 'wrong-type',
    },
    { name: 'the household itself as null', input: null, path: '', code: 'wrong-type' },
  ])('is an error when it is unknown: $name', ({ input, path, code = 'missing' }) => {
    const result = checkHousehold(input)
    const { issues } = (result as { error: InvalidInputError }).error
    expect(issues.map((issue) => [issue.path, issue.code])).toEqual([[path, code]])
  })
})
