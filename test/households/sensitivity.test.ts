import {
  classifyHousehold,
  type GroupId,
  type Household,
  type HouseholdOptions,
  type HouseholdReadingId,
  type InvalidInputError,
  isInvalidInputError,
  type ReadingEffect,
  readings,
  sensitivity,
  type Verdict,
} from 'chongqing-aid-guideline'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { householdArbitrary, householdOptionsArbitrary } from '../support/households.ts'

const ASKED_ON = { asOf: '2020-06-01' }

const householdReadings = readings.filter(({ scope }) => scope === 'household')

type Change = `${GroupId}: ${Verdict} → ${Verdict}`

/** A household for which the reading matters. */
type Case = [
  reading: HouseholdReadingId,
  option: string,
  household: Household,
  changes: Change[],
  asOf?: string,
]

/** Every option of every reading, but those that are the default. */
const CASES: Case[] = [
  [
    'target-scope',
    'poor-or-at-risk',
    { registration: 'ordinary', housing: { grade: 'D' }, incomeStable: false },
    [
      'illness: unknown → unmet',
      'exam-candidate: unknown → unmet',
      'stagnant-income: unknown → unmet',
      'odd-jobs: met → unmet',
      'unsafe-housing: met → unmet',
      'disaster-or-accident: unknown → unmet',
    ],
  ],
  [
    'exam-window',
    'past-year',
    { members: [{ collegeEntranceExam: '2020-07-07' }] },
    ['exam-candidate: met → unmet'],
  ],
  [
    'exam-window',
    'either-side',
    { members: [{ collegeEntranceExam: '2020-07-07' }] },
    ['exam-candidate: unmet → met'],
    '2020-08-01',
  ],
  [
    'final-year-student',
    'exam-date-only',
    { members: [{ schooling: 'senior-3' }] },
    ['exam-candidate: met → unknown'],
  ],
  [
    'income-trend',
    'latest-not-above-earliest',
    {
      incomes: [
        { periodEnd: '2017-12-31', perCapita: 5000 },
        { periodEnd: '2018-12-31', perCapita: 8000 },
        { periodEnd: '2019-12-31', perCapita: 7000 },
      ],
    },
    ['stagnant-income: met → unmet'],
  ],
  [
    'income-measure',
    'household-total',
    {
      incomes: [
        { periodEnd: '2018-12-31', perCapita: 8000, total: 16000 },
        { periodEnd: '2019-12-31', perCapita: 7000, total: 21000 },
      ],
    },
    ['stagnant-income: met → unmet'],
  ],
  [
    'odd-jobs',
    'both',
    { members: [{ employment: 'odd-jobs' }], incomeStable: true },
    ['odd-jobs: met → unmet'],
  ],
  [
    'event-window',
    'past-year',
    { events: [{ kind: 'flood', severe: true, date: '2018-07-01' }] },
    ['disaster-or-accident: met → unmet'],
  ],
  [
    'event-consequence',
    'recorded',
    { events: [{ kind: 'accident', severe: true, causedHardship: false }] },
    ['disaster-or-accident: met → unmet'],
  ],
  [
    'sudden-hardship',
    'counts-as-monitored',
    { registration: 'sudden-hardship', members: [{ age: 3 }], focusArea: 'unmet' },
    ['edge-or-monitored: unmet → met', 'child-of-poor-area-or-family: unmet → met'],
  ],
  [
    'eliminated-risk',
    'counts',
    { registration: 'edge', riskEliminated: true },
    ['edge-or-monitored: unmet → met'],
  ],
  [
    'poor-scope',
    'any-registered',
    { registration: 'lifted', extremePoverty: false, members: [{ disability: {} }] },
    ['disabled-poor: unmet → met'],
  ],
  [
    'left-behind-child-age',
    'under-18',
    { members: [{ leftBehind: true, sex: 'male', age: 16 }] },
    ['left-behind: unmet → met'],
  ],
  [
    'target-scope',
    'at-risk-or-focus-area',
    { registration: 'ordinary', housing: { grade: 'D' }, focusArea: 'unmet' },
    [
      'illness: unknown → unmet',
      'exam-candidate: unknown → unmet',
      'stagnant-income: unknown → unmet',
      'odd-jobs: unknown → unmet',
      'unsafe-housing: met → unmet',
      'disaster-or-accident: unknown → unmet',
    ],
  ],
  [
    'poor-scope',
    'registered-only',
    { registration: 'edge', extremePoverty: false, members: [{ disability: {} }] },
    ['disabled-poor: met → unmet'],
  ],
  [
    'recorded-cause',
    'does-not-count',
    { registration: 'poor', events: [], causes: ['accident'] },
    ['disaster-or-accident: met → unmet'],
  ],
]

/** Options that tell of facts alone: a left-behind woman of 60 is an elder too, and no group asks for working age. */
const NO_GROUP = ['left-behind-woman-age=under-60', 'working-age=18-59']

/** The effects of one option, as the table writes them. */
function changesOf(effects: readonly ReadingEffect[], reading: string, option: string): string[] {
  return effects
    .filter((effect) => effect.reading === reading && effect.option === option)
    .flatMap(({ changes }) => changes.map(({ id, from, to }) => `${id}: ${from} → ${to}`))
}

/** The same question, answered by classifying again under one option after another. */
function byHand(household: Household, options: HouseholdOptions): ReadingEffect[] {
  const base = classifyHousehold(household, options)
  const before = [...base.groups, ...base.attention]
  return householdReadings.flatMap(({ id, options: choices }) => {
    const reading = id as HouseholdReadingId
    const others = choices.filter((choice) => choice.id !== base.readings[reading])
    return others.flatMap((choice) => {
      const chosen = { ...options.readings, [reading]: choice.id }
      const other = classifyHousehold(household, { asOf: options.asOf, readings: chosen })
      const after = [...other.groups, ...other.attention]
      const changes = before.flatMap(({ id, verdict: from }) => {
        const to = after.find((group) => group.id === id)?.verdict
        return to && to !== from ? [{ id, from, to }] : []
      })
      return changes.length > 0 ? [{ reading, option: choice.id, changes }] : []
    })
  })
}

function thrownBy(provoke: () => unknown): InvalidInputError {
  try {
    provoke()
  } catch (error) {
    if (isInvalidInputError(error)) return error
    throw new Error('Something other than an InvalidInputError was thrown', { cause: error })
  }
  throw new Error('Nothing was thrown')
}

describe('sensitivity', () => {
  it.each(CASES)('tells that %s=%s can matter', (reading, option, household, changes, asOf) => {
    const effects = sensitivity(household, { asOf: asOf ?? ASKED_ON.asOf })
    expect(changesOf(effects, reading, option)).toEqual(changes)
  })

  it('is shown above for every option that is no default', () => {
    const options = householdReadings.flatMap((reading) =>
      reading.options
        .filter((option) => option.id !== reading.default)
        .map((option) => `${reading.id}=${option.id}`),
    )
    const shown = CASES.map(([reading, option]) => `${reading}=${option}`)
    expect([...shown, ...NO_GROUP].sort()).toEqual(options.sort())
  })

  it('tells nothing of options that change no group', () => {
    fc.assert(
      fc.property(householdArbitrary, householdOptionsArbitrary, (household, { asOf }) => {
        const told = sensitivity(household, { asOf }).map(
          ({ reading, option }) => `${reading}=${option}`,
        )
        expect(told.filter((option) => NO_GROUP.includes(option))).toEqual([])
      }),
      { seed: 20200514, numRuns: 100 },
    )
  })

  it('is of no other choice: each is asked anew, though all readings are turned at once', () => {
    const turned = Object.fromEntries(
      householdReadings.map((reading) => [
        reading.id,
        reading.options.find(({ id }) => id !== reading.default)?.id,
      ]),
    )
    const household = { registration: 'lifted', members: [{ employment: 'odd-jobs' }] }
    const options = { asOf: '2020-06-01' }
    const usual = classifyHousehold(household, options)
    const other = classifyHousehold(household, { ...options, readings: turned })
    expect(other.readings).toEqual(turned)
    expect(classifyHousehold(household, options)).toEqual(usual)
  })

  it('agrees with classifying by hand under each option', () => {
    fc.assert(
      fc.property(householdArbitrary, householdOptionsArbitrary, (household, options) => {
        expect(sensitivity(household, options)).toEqual(byHand(household, options))
      }),
    )
  })

  it.each<[name: string, household: Household]>([
    ['nothing is known', {}],
    ['it is registered as poor', { registration: 'poor' }],
    ['its home is safe', { housing: { grade: 'A' } }],
    [
      'a member is ill in a poor family',
      { registration: 'poor', members: [{ health: ['chronic-illness'], leftBehind: false }] },
    ],
    ['it rests on what no reading touches', { extremePoverty: true, focusArea: 'met' }],
  ])('is empty for a household in which no reading matters: %s', (_, household) => {
    expect(sensitivity(household, ASKED_ON)).toEqual([])
  })

  it('starts from the readings of the caller', () => {
    const household: Household = { registration: 'ordinary', housing: { grade: 'D' }, events: [] }
    const narrow = { ...ASKED_ON, readings: { 'target-scope': 'poor-or-at-risk' } } as const
    expect(changesOf(sensitivity(household, narrow), 'target-scope', 'as-listed')).toContain(
      'unsafe-housing: unmet → met',
    )
    expect(changesOf(sensitivity(household, narrow), 'target-scope', 'poor-or-at-risk')).toEqual([])
  })

  it('tries the other options beside the readings of the caller, not beside the defaults', () => {
    const household: Household = { registration: 'lifted', housing: { grade: 'D' } }
    const narrow = { ...ASKED_ON, readings: { 'target-scope': 'poor-or-at-risk' } } as const
    const inHousing = (options: HouseholdOptions) =>
      changesOf(sensitivity(household, options), 'poor-scope', 'any-registered')
    expect(inHousing(ASKED_ON)).not.toContain('unsafe-housing: unmet → met')
    expect(inHousing(narrow)).toContain('unsafe-housing: unmet → met')
  })

  it('gives plain JSON', () => {
    const household: Household = { registration: 'edge', riskEliminated: true }
    const effects = sensitivity(household, ASKED_ON)
    expect(JSON.parse(JSON.stringify(effects))).toEqual(effects)
    expect(effects).toContainEqual({
      reading: 'eliminated-risk',
      option: 'counts',
      changes: [{ id: 'edge-or-monitored', from: 'unmet', to: 'met' }],
    })
  })

  it.each<[name: string, input: unknown, options: unknown, path: string, code: string]>([
    ['a household that is none', 'poor', ASKED_ON, '', 'wrong-type'],
    ['a wrong field', { housing: { grade: 'E' } }, ASKED_ON, 'housing.grade', 'not-allowed'],
    ['no options', {}, undefined, 'options.asOf', 'missing'],
    ['a wrong day', {}, { asOf: '2020-02-30' }, 'options.asOf', 'bad-date'],
    [
      'a wrong reading',
      {},
      { ...ASKED_ON, readings: { 'odd-jobs': 'neither' } },
      'options.readings.odd-jobs',
      'not-allowed',
    ],
  ])('refuses %s', (_, input, options, path, code) => {
    const { issues } = thrownBy(() => sensitivity(input, options as HouseholdOptions))
    expect(issues).toMatchObject([{ path, code }])
  })
})
