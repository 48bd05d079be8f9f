import type { Household, Income } from 'chongqing-aid-guideline'
import { type FactCase, fails, holds, open } from './fact-case.ts'

type Amount = number | null | undefined

/** Incomes per person, by the year at whose end they end. */
function byYear(years: Record<number, Amount>, more: Partial<Income> = {}): Income[] {
  return Object.entries(years).map(([year, perCapita]) => ({
    periodEnd: `${year}-12-31`,
    perCapita,
    ...more,
  }))
}

const of = (...incomes: readonly Income[][]): Household => ({ incomes: incomes.flat() })
const net = (years: Record<number, Amount>) => byYear(years, { basis: 'net' })
const disposable = (years: Record<number, Amount>) => byYear(years, { basis: 'disposable' })

const EARLIEST = { readings: { 'income-trend': 'latest-not-above-earliest' } } as const
const TOTAL = { readings: { 'income-measure': 'household-total' } } as const

const UP_DOWN = of(byYear({ 2017: 6000, 2018: 8000, 2019: 7000 }))
const DOWN_UP = of(byYear({ 2017: 7000, 2018: 6000, 2019: 7000 }))
const FOURTH_IN_JUNE: Household = {
  incomes: [
    ...byYear({ 2017: 9000, 2018: 9500 }),
    { periodEnd: '2020-06-01', perCapita: 9500 },
    { periodEnd: '2020-06-02', perCapita: 10_000 },
  ],
}

export const incomeNotRising: readonly FactCase[] = [
  holds('it falls', of(byYear({ 2018: 5000, 2019: 4999.99 }))),
  holds('it stays equal', of(byYear({ 2018: 5000, 2019: 5000 })), {
    paths: ['incomes[0].perCapita', 'incomes[1].perCapita'],
  }),
  fails('it rises by a cent', of(byYear({ 2018: 5000, 2019: 5000.01 })), {
    paths: ['incomes[].perCapita'],
  }),
  holds('it stays at nothing', of(byYear({ 2018: 0, 2019: 0 }))),
  holds('a loss that grows', of(byYear({ 2018: -500, 2019: -2000 }))),
  fails('a loss that shrinks', of(byYear({ 2018: -2000, 2019: -500 }))),
  fails(
    'the order of the list does not matter',
    of(byYear({ 2019: 6000 }), byYear({ 2018: 5000 })),
  ),

  open('an empty record', {}, { paths: ['incomes'] }),
  open('incomes as null', { incomes: null }),
  open('no incomes', { incomes: [] }),
  open('a single period', of(byYear({ 2019: 5000 })), { paths: ['incomes'] }),
  open(
    'a single period of a total',
    { incomes: [{ periodEnd: '2019-12-31', total: 1 }] },
    {
      paths: ['incomes[0].perCapita'],
    },
  ),
  open('what is stated of its stability says nothing of its trend', { incomeStable: false }),

  holds('the latest is below the one before', UP_DOWN),
  fails('the latest is above the earliest', UP_DOWN, EARLIEST),
  fails('the latest is above the one before', DOWN_UP),
  holds('the latest is equal to the earliest', DOWN_UP, EARLIEST),
  holds('two periods are the same by both trends', of(byYear({ 2018: 2, 2019: 1 })), EARLIEST),

  holds('a period that ends on the day counts, one a day later does not', FOURTH_IN_JUNE),
  fails('a day later the later one counts too', FOURTH_IN_JUNE, { asOf: '2020-06-02' }),
  open('periods to come leave nothing to compare', of(byYear({ 2019: 5000, 2020: 6000 }))),
  open('all periods are still to come', of(byYear({ 2020: 5000, 2021: 6000 }))),

  holds('both are net', of(net({ 2018: 5000, 2019: 5000 }))),
  fails('both are disposable', of(disposable({ 2018: 5000, 2019: 5100 }))),
  open('net is not compared with disposable', of(net({ 2018: 5000 }), disposable({ 2019: 4000 }))),
  open('an unstated basis is not compared with net', of(byYear({ 2018: 5000 }), net({ 2019: 1 }))),
  open(
    'a null basis is an unstated one',
    of(byYear({ 2018: 5 }, { basis: null }), net({ 2019: 1 })),
  ),
  holds(
    'null and missing are one basis',
    of(byYear({ 2018: 5 }, { basis: null }), byYear({ 2019: 1 })),
  ),
  fails(
    'one of another basis between is passed over',
    of(disposable({ 2017: 6000, 2019: 7000 }), net({ 2018: 9000 })),
  ),
  holds(
    'the earliest is the earliest of the basis',
    of(net({ 2016: 9000 }), disposable({ 2017: 8000, 2018: 6000, 2019: 7000 })),
    EARLIEST,
  ),
  fails(
    'of two that end together disposable is compared, not net',
    of(net({ 2018: 6000, 2019: 5800 }), disposable({ 2018: 5500, 2019: 5600 })),
  ),
  holds(
    'of two that end together net is compared, not unstated',
    of(byYear({ 2018: 5000, 2019: 5200 }), net({ 2018: 6000, 2019: 5800 })),
  ),
  fails(
    'of two that end together disposable is compared, not unstated',
    of(disposable({ 2018: 5500, 2019: 5600 }), byYear({ 2018: 6000, 2019: 5800 })),
  ),
  open(
    'disposable is chosen even with nothing to compare it with',
    of(net({ 2018: 6000, 2019: 5800 }), disposable({ 2019: 5600 })),
  ),
  holds(
    'a later net one beats an earlier disposable one',
    of(disposable({ 2017: 1, 2018: 2 }), net({ 2017: 2, 2019: 1 })),
  ),

  open('the latest period lacks the measure', {
    incomes: [
      ...byYear({ 2017: 5000, 2018: 4000 }),
      { periodEnd: '2019-12-31', perCapita: null, total: 20_000 },
    ],
  }),
  open(
    'the latest period lacks the measure, by the other trend',
    {
      incomes: [...byYear({ 2017: 5000, 2018: 4000 }), { periodEnd: '2019-12-31', total: 20_000 }],
    },
    EARLIEST,
  ),
  open('the only earlier period lacks the measure', {
    incomes: [{ periodEnd: '2018-12-31', total: 20_000 }, ...byYear({ 2019: 4000 })],
  }),
  holds('an earlier period that lacks the measure is passed over', {
    incomes: [...byYear({ 2017: 5000, 2019: 5000 }), { periodEnd: '2018-12-31', total: 1 }],
  }),
  holds(
    'the earliest that has the measure counts',
    { incomes: [{ periodEnd: '2016-12-31', total: 1 }, ...byYear({ 2017: 5, 2018: 4, 2019: 5 })] },
    EARLIEST,
  ),
  open('disposable lacks the measure that net has of the same end', {
    incomes: [
      ...net({ 2018: 6000, 2019: 5000 }),
      ...disposable({ 2018: 6000 }),
      { periodEnd: '2019-12-31', total: 9, basis: 'disposable' },
    ],
  }),

  fails('per person it rises, in total it falls', {
    incomes: [
      { periodEnd: '2018-12-31', perCapita: 5000, total: 20_000 },
      { periodEnd: '2019-12-31', perCapita: 5200, total: 15_600 },
    ],
  }),
  holds(
    'in total it falls, per person it rises',
    {
      incomes: [
        { periodEnd: '2018-12-31', perCapita: 5000, total: 20_000 },
        { periodEnd: '2019-12-31', perCapita: 5200, total: 15_600 },
      ],
    },
    TOTAL,
  ),
  open('totals say nothing of income per person', {
    incomes: [
      { periodEnd: '2018-12-31', total: 20_000 },
      { periodEnd: '2019-12-31', total: 15_600 },
    ],
  }),
  open('income per person says nothing of the total', of(byYear({ 2018: 5, 2019: 4 })), TOTAL),
]

const LABEL = 'unstable-work'

export const unstableIncome: readonly FactCase[] = [
  holds('stated not to be stable', { incomeStable: false }, { paths: ['incomeStable'] }),
  fails('stated to be stable', { incomeStable: true }),
  open('nothing stated', {}),
  open('stated as null', { incomeStable: null }),
  holds('因务工就业不稳', { risks: [LABEL] }, { paths: ['risks'] }),
  holds('因务工就业不稳 wins over stable', { incomeStable: true, risks: [LABEL] }),
  holds('因务工就业不稳 beside another label', { incomeStable: true, risks: ['illness', LABEL] }),
  holds('因务工就业不稳 behind a label that could not be read', { risks: [null, LABEL] }),
  holds('因务工就业不稳 of a risk that stands', { risks: [LABEL], riskEliminated: false }),
  holds('因务工就业不稳 of a risk of unknown end', { risks: [LABEL], riskEliminated: null }),
  open('因务工就业不稳 of a risk that is over', { risks: [LABEL], riskEliminated: true }),
  open(
    'the reading of 3.2 does not bring the label back',
    { risks: [LABEL], riskEliminated: true },
    { readings: { 'eliminated-risk': 'counts' } },
  ),
  fails('stable, and the risk is over', {
    incomeStable: true,
    risks: [LABEL],
    riskEliminated: true,
  }),
  holds('not stable, although the risk is over', { incomeStable: false, riskEliminated: true }),
  open('other labels prove nothing', {
    risks: [
      'illness',
      'disability',
      'schooling',
      'natural-disaster',
      'accident',
      'business-failure',
      'labor-shortage',
      'unsafe-water',
      'other',
    ],
  }),
  open('a label that could not be read proves nothing', { risks: [null] }),
  open('that the label is absent proves nothing', { risks: [] }),
  open('a cause proves nothing', { registration: 'poor', causes: [LABEL] }),
  fails('a cause does not win over stable', {
    registration: 'poor',
    incomeStable: true,
    causes: [LABEL],
  }),
  open('odd jobs say nothing of it', { members: [{ employment: 'odd-jobs' }] }),
]
