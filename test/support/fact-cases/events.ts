import type {
  DisasterKind,
  HardshipEvent,
  Household,
  HouseholdReadings,
  Registration,
} from 'chongqing-aid-guideline'
import { type FactCase, fails, holds, open, pair } from './fact-case.ts'

type Label = 'natural-disaster' | 'accident'

const DISASTERS: readonly DisasterKind[] = [
  'flood',
  'drought',
  'typhoon',
  'hail-wind',
  'freeze',
  'snow',
  'sandstorm',
  'earthquake',
  'collapse',
  'landslide',
  'debris-flow',
  'storm-surge',
  'tsunami',
  'wildfire',
  'biological',
]

const KINDS: Record<Label, readonly HardshipEvent['kind'][]> = {
  'natural-disaster': DISASTERS,
  accident: ['accident'],
}

const PAST_YEAR = { readings: { 'event-window': 'past-year' } } as const
const RECORDED = { readings: { 'event-consequence': 'recorded' } } as const

/** No date; the day asked about; the day after; exactly a year before; a day less than a year before; long ago. */
const DATES = [undefined, '2020-06-01', '2020-06-02', '2019-06-01', '2019-06-02', '2003-01-15']

/** Whether it was severe, and whether it caused hardship; `undefined` and null are unknown. */
const YES = [true] as const
const NO = [false] as const
const UNKNOWN = [undefined, null] as const
const WHATEVER = [true, false, undefined] as const

type Answers = readonly (boolean | null | undefined)[]

interface Row {
  readonly severe: Answers
  readonly caused: Answers
  readonly marks: string
}

const TABLES: readonly { readings: Partial<HouseholdReadings>; rows: readonly Row[] }[] = [
  {
    readings: {},
    rows: [
      { severe: YES, caused: WHATEVER, marks: '    + + - + + +' },
      { severe: NO, caused: WHATEVER, marks: '     - - - - - -' },
      { severe: UNKNOWN, caused: WHATEVER, marks: '? ? - ? ? ?' },
    ],
  },
  {
    readings: { 'event-window': 'past-year' },
    rows: [
      { severe: YES, caused: WHATEVER, marks: '    ? + - - + -' },
      { severe: NO, caused: WHATEVER, marks: '     - - - - - -' },
      { severe: UNKNOWN, caused: WHATEVER, marks: '? ? - - ? -' },
    ],
  },
  {
    readings: { 'event-consequence': 'recorded' },
    rows: [
      { severe: YES, caused: YES, marks: '        + + - + + +' },
      { severe: YES, caused: NO, marks: '         - - - - - -' },
      { severe: YES, caused: UNKNOWN, marks: '    ? ? - ? ? ?' },
      { severe: NO, caused: WHATEVER, marks: '    - - - - - -' },
      { severe: UNKNOWN, caused: YES, marks: '    ? ? - ? ? ?' },
      { severe: UNKNOWN, caused: NO, marks: '     - - - - - -' },
      { severe: UNKNOWN, caused: UNKNOWN, marks: '? ? - ? ? ?' },
    ],
  },
  {
    readings: { 'event-window': 'past-year', 'event-consequence': 'recorded' },
    rows: [
      { severe: YES, caused: YES, marks: '        ? + - - + -' },
      { severe: YES, caused: NO, marks: '         - - - - - -' },
      { severe: YES, caused: UNKNOWN, marks: '    ? ? - - ? -' },
      { severe: NO, caused: WHATEVER, marks: '    - - - - - -' },
      { severe: UNKNOWN, caused: YES, marks: '    ? ? - - ? -' },
      { severe: UNKNOWN, caused: NO, marks: '     - - - - - -' },
      { severe: UNKNOWN, caused: UNKNOWN, marks: '? ? - - ? -' },
    ],
  },
]

/** One event of every severity, consequence and date, under every reading. */
function singleEvents(kind: HardshipEvent['kind']): FactCase[] {
  return TABLES.flatMap(({ readings, rows }) =>
    rows.flatMap(({ severe, caused, marks }) =>
      severe.flatMap((severe) =>
        caused.flatMap((causedHardship) =>
          pair(DATES, marks).map(([date, value]) => ({
            name: `${kind}, severe ${severe}, caused hardship ${causedHardship}, ${date ?? 'no date'}, ${Object.values(readings)}`,
            household: { events: [{ kind, severe, causedHardship, date }] },
            readings,
            value,
          })),
        ),
      ),
    ),
  )
}

const OTHER_REGISTRATIONS: readonly (Registration | null)[] = [
  'lifted',
  'monitored',
  'edge',
  'sudden-hardship',
  'ordinary',
  null,
]

/** The register's label among the present risks, and among the causes. */
function labels(label: Label, other: Label): FactCase[] {
  const [kind] = KINDS[label] as [HardshipEvent['kind']]
  const poor: Household = { registration: 'poor' }
  const notCounted = { readings: { 'recorded-cause': 'does-not-count' } } as const
  const minor: HardshipEvent = { kind, severe: false }
  const recent: HardshipEvent = { kind, severe: true, date: '2020-03-01' }
  return [
    holds('the label alone', { risks: [label] }, { paths: ['risks'] }),
    holds('the label against an empty list', { events: [], risks: [label] }),
    holds('the label against a minor event', { events: [minor], risks: [label] }),
    holds('the label beside others', { risks: ['illness', null, label] }),
    holds('the label where the consequence has to be recorded', { risks: [label] }, RECORDED),
    holds('the label of a risk that stands', { risks: [label], riskEliminated: false }),
    open('the label of a risk that is over', { risks: [label], riskEliminated: true }),
    open(
      'the reading of 3.2 does not bring the label back',
      { risks: [label], riskEliminated: true },
      { readings: { 'eliminated-risk': 'counts' } },
    ),
    fails('the label of a risk that is over, against an empty list', {
      events: [],
      risks: [label],
      riskEliminated: true,
    }),
    holds('the event stands, although the risk is over', {
      events: [recent],
      risks: [label],
      riskEliminated: true,
    }),
    open('the label bears no date', { risks: [label] }, PAST_YEAR),
    open('the label bears no date, but is never a no', { events: [], risks: [label] }, PAST_YEAR),
    open('nor against a minor event', { events: [minor], risks: [label] }, PAST_YEAR),
    open(
      'nor against an event of long ago',
      { events: [{ kind, severe: true, date: '2003-01-15' }], risks: [label] },
      PAST_YEAR,
    ),
    holds(
      'an event of the past year beside the label',
      { events: [recent], risks: [label] },
      PAST_YEAR,
    ),
    fails(
      'the label of a risk that is over leaves nothing open',
      { events: [], risks: [label], riskEliminated: true },
      PAST_YEAR,
    ),
    fails('the other label proves nothing', { events: [], risks: [other] }),
    open('the other label leaves it open where no events are given', { risks: [other] }),
    fails('a label that could not be read proves nothing', { events: [], risks: [null] }),
    open('that the label is absent proves nothing', { risks: [] }),
    open('labels of causes prove nothing', {
      risks: [
        'illness',
        'disability',
        'schooling',
        'business-failure',
        'unstable-work',
        'labor-shortage',
        'unsafe-water',
        'other',
      ],
    }),

    holds('the cause of a household not yet lifted', { ...poor, causes: [label] }),
    holds('such a cause against an empty list', { ...poor, events: [], causes: [label] }),
    holds('such a cause beside others', { ...poor, causes: ['illness', null, label] }),
    holds(
      'such a cause where the consequence has to be recorded',
      { ...poor, causes: [label] },
      RECORDED,
    ),
    open('such a cause bears no date', { ...poor, causes: [label] }, PAST_YEAR),
    open('nor is it a no', { ...poor, events: [], causes: [label] }, PAST_YEAR),
    open('such a cause where causes do not count', { ...poor, causes: [label] }, notCounted),
    fails(
      'such a cause where causes do not count, against an empty list',
      { ...poor, events: [], causes: [label] },
      notCounted,
    ),
    fails(
      'such a cause where causes do not count leaves nothing open',
      { ...poor, events: [], causes: [label] },
      { readings: { ...notCounted.readings, ...PAST_YEAR.readings } },
    ),
    holds(
      'a present risk where causes do not count',
      { ...poor, risks: [label], causes: [label] },
      notCounted,
    ),
    open('such a cause of a risk that is over', { ...poor, causes: [label], riskEliminated: true }),
    fails('the other cause proves nothing', { ...poor, events: [], causes: [other] }),
    fails('a cause that could not be read proves nothing', { ...poor, events: [], causes: [null] }),
    open('that the cause is absent proves nothing', { ...poor, causes: [] }),
    ...OTHER_REGISTRATIONS.map((registration) =>
      open(`a cause of a household registered as ${registration}`, {
        registration,
        causes: [label],
      }),
    ),
    open('a cause against an empty list, of a household of unknown registration', {
      events: [],
      causes: [label],
    }),
    fails('the same where causes do not count', { events: [], causes: [label] }, notCounted),
    ...OTHER_REGISTRATIONS.filter((registration) => registration !== null).map((registration) =>
      fails(
        `such a cause against an empty list, past-year, ${registration}`,
        { registration, events: [], causes: [label] },
        PAST_YEAR,
      ),
    ),
    ...OTHER_REGISTRATIONS.filter((registration) => registration !== null).map((registration) =>
      fails(`such a cause against an empty list, ${registration}`, {
        registration,
        events: [],
        causes: [label],
      }),
    ),
  ]
}

/** Several events, and those of the other kind. */
function lists(label: Label, other: Label): FactCase[] {
  const [kind] = KINDS[label] as [HardshipEvent['kind']]
  const [otherKind] = KINDS[other] as [HardshipEvent['kind']]
  const severe: HardshipEvent = { kind, severe: true }
  const minor: HardshipEvent = { kind, severe: false }
  const unclear: HardshipEvent = { kind }
  const elsewhere: HardshipEvent = { kind: otherKind, severe: true }
  return [
    ...KINDS[label].map((kind) => holds(`severe ${kind}`, { events: [{ kind, severe: true }] })),
    ...KINDS[other].map((kind) => fails(`severe ${kind}`, { events: [{ kind, severe: true }] })),
    ...KINDS[other].map((kind) => fails(`${kind} of unknown severity`, { events: [{ kind }] })),
    holds(
      'one that fits beside one that does not',
      { events: [minor, severe] },
      { paths: ['events[1]'] },
    ),
    holds('one that fits beside one that may', { events: [unclear, severe] }),
    fails('two that do not fit', { events: [minor, minor] }, { paths: ['events'] }),
    open(
      'one of which only the kind is known, where everything is asked',
      { events: [minor, unclear] },
      {
        readings: { ...PAST_YEAR.readings, ...RECORDED.readings },
        paths: ['events[1].severe', 'events[1].date', 'events[1].causedHardship'],
      },
    ),
    fails('none', { events: [] }),
    open('one that may fit beside one that does not', { events: [minor, unclear] }),
    open('one that may fit beside one of the other kind', { events: [elsewhere, unclear] }),
    open('events as null', { events: null }),
    open('an empty record', {}),
    holds(
      'one that fits in time beside one that does not',
      {
        events: [
          { ...severe, date: '2018-01-01' },
          { ...severe, date: '2020-01-01' },
        ],
      },
      { ...PAST_YEAR, paths: ['events[1]'] },
    ),
    // One year before 29 February is 28 February.
    fails(
      '28 February of the year before, asked on 29 February',
      { events: [{ ...severe, date: '2019-02-28' }] },
      { ...PAST_YEAR, asOf: '2020-02-29' },
    ),
    holds(
      '1 March of the year before, asked on 29 February',
      { events: [{ ...severe, date: '2019-03-01' }] },
      { ...PAST_YEAR, asOf: '2020-02-29' },
    ),
    holds(
      '29 February of the year before, asked on 28 February',
      { events: [{ ...severe, date: '2020-02-29' }] },
      { ...PAST_YEAR, asOf: '2021-02-28' },
    ),
    fails(
      '28 February of the year before, asked on 28 February',
      { events: [{ ...severe, date: '2020-02-28' }] },
      { ...PAST_YEAR, asOf: '2021-02-28' },
    ),
  ]
}

const half = (label: Label, other: Label): FactCase[] => [
  ...lists(label, other),
  ...singleEvents(KINDS[label].at(-1) as HardshipEvent['kind']),
  ...labels(label, other),
]

export const severeDisaster: readonly FactCase[] = half('natural-disaster', 'accident')
export const seriousAccident: readonly FactCase[] = half('accident', 'natural-disaster')
