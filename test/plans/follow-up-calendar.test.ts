import { type FollowUpQuarter, followUpCalendar, type Period } from 'chongqing-aid-guideline'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { shiftYears } from '../../src/logic/calendar.ts'
import { dayBetween } from '../support/arbitrary-plans.ts'
import { deepFrozen, toldBy } from '../support/plans.ts'

const written = (time: number) => new Date(time).toISOString().slice(0, 10)
const dayAfter = (day: string) => written(Date.parse(day) + 24 * 60 * 60 * 1000)

/** The same from every quarter of every year, cut to the period. */
function independently({ start, end }: Period): FollowUpQuarter[] {
  return Array.from({ length: 4 * 201 }, (_, index) => {
    const [year, place] = [1900 + Math.floor(index / 4), index % 4]
    const first = written(Date.UTC(year, 3 * place, 1))
    const last = written(Date.UTC(year, 3 * place + 3, 0))
    const from = first < start ? start : first
    const to = last > end ? end : last
    return { quarter: `${year}-Q${place + 1}`, from, to, due: to }
  }).filter(({ from, to }) => from <= to)
}

const spans = (start: string, end: string) =>
  followUpCalendar({ start, end }).map(({ quarter, from, to }) => `${quarter} ${from} ${to}`)

describe('the quarters', () => {
  it.each<[string, string, string, string[]]>([
    ['a day', '2020-05-14', '2020-05-14', ['2020-Q2 2020-05-14 2020-05-14']],
    ['the first day of a quarter', '2020-04-01', '2020-04-01', ['2020-Q2 2020-04-01 2020-04-01']],
    ['the last day of a quarter', '2020-06-30', '2020-06-30', ['2020-Q2 2020-06-30 2020-06-30']],
    ['days inside a quarter', '2020-07-02', '2020-09-29', ['2020-Q3 2020-07-02 2020-09-29']],
    ['a whole quarter', '2020-01-01', '2020-03-31', ['2020-Q1 2020-01-01 2020-03-31']],
    [
      'two days in two quarters',
      '2020-03-31',
      '2020-04-01',
      ['2020-Q1 2020-03-31 2020-03-31', '2020-Q2 2020-04-01 2020-04-01'],
    ],
    [
      'two days in two years',
      '2020-12-31',
      '2021-01-01',
      ['2020-Q4 2020-12-31 2020-12-31', '2021-Q1 2021-01-01 2021-01-01'],
    ],
    [
      'a year from 29 February',
      '2020-02-29',
      '2021-02-28',
      [
        '2020-Q1 2020-02-29 2020-03-31',
        '2020-Q2 2020-04-01 2020-06-30',
        '2020-Q3 2020-07-01 2020-09-30',
        '2020-Q4 2020-10-01 2020-12-31',
        '2021-Q1 2021-01-01 2021-02-28',
      ],
    ],
    ['the first day there is', '1900-01-01', '1900-01-01', ['1900-Q1 1900-01-01 1900-01-01']],
    ['the last day there is', '2100-12-31', '2100-12-31', ['2100-Q4 2100-12-31 2100-12-31']],
  ])('of %s, %s to %s', (_, start, end, expected) => {
    expect(spans(start, end)).toEqual(expected)
  })

  it('are due on the last day within both', () => {
    const due = followUpCalendar({ start: '2020-05-14', end: '2021-02-25' }).map((one) => one.due)
    expect(due).toEqual(['2020-06-30', '2020-09-30', '2020-12-31', '2021-02-25'])
  })

  it('of 20 years are at most 81', () => {
    expect(followUpCalendar({ start: '2000-01-01', end: '2019-12-31' })).toHaveLength(80)
    expect(followUpCalendar({ start: '2000-03-31', end: '2020-03-31' })).toHaveLength(81)
  })

  const periods = fc
    .tuple(dayBetween(1900, 2101), dayBetween(1900, 2101))
    .map((days) => days.sort())
    .map(([start = '', end = '']) => ({ start, end }))
    .map(({ start, end }) => {
      const latest = shiftYears(start, 20)
      return { start, end: end < latest ? end : latest }
    })

  it('are all that lie within it or across an end of it', () => {
    fc.assert(
      fc.property(periods, (period) => {
        expect(followUpCalendar(period)).toEqual(independently(period))
      }),
      { numRuns: 300 },
    )
  })

  it('follow each other without a gap, from the first day to the last', () => {
    fc.assert(
      fc.property(periods, (period) => {
        const quarters = followUpCalendar(period)
        expect(quarters[0]?.from).toBe(period.start)
        expect(quarters.at(-1)?.to).toBe(period.end)
        for (const [index, { from }] of quarters.slice(1).entries()) {
          expect(from).toBe(dayAfter(quarters[index]?.to as string))
        }
      }),
    )
  })
})

describe('a period', () => {
  it.each([
    ['2000-01-01', '2020-01-01'],
    ['2004-02-29', '2024-02-29'],
    ['2080-02-29', '2100-02-28'],
    ['2090-06-01', '2100-12-31'],
  ])('from %s to %s is not too long', (start, end) => {
    expect(followUpCalendar({ start, end }).length).toBeGreaterThan(40)
  })

  it.each([
    ['2000-01-01', '2020-01-02', 'out-of-range at period'],
    ['2004-02-29', '2024-03-01', 'out-of-range at period'],
    ['2080-02-29', '2100-03-01', 'out-of-range at period'],
    ['1900-01-01', '2100-12-31', 'out-of-range at period'],
    ['2020-05-15', '2020-05-14', 'contradiction at period'],
    ['2021-02-29', '2021-03-01', 'bad-date at period.start'],
    ['2020-02-29', '2020-2-30', 'bad-date at period.end'],
    ['1899-12-31', '1900-01-01', 'bad-date at period.start'],
    ['2100-12-31', '2101-01-01', 'bad-date at period.end'],
    ['2020-05-14T00:00:00Z', '2020-12-31', 'bad-date at period.start'],
    ['', '2020-12-31', 'bad-date at period.start'],
  ])('from %s to %s is %s', (start, end, issue) => {
    expect(toldBy(() => followUpCalendar({ start, end }))).toEqual([issue])
  })

  it.each<[string, unknown, string[]]>([
    ['null', null, ['missing at period.start', 'missing at period.end']],
    ['nothing', undefined, ['missing at period.start', 'missing at period.end']],
    ['a list', ['2020-05-14', '2020-12-31'], ['wrong-type at period']],
    ['a Date', new Date(0), ['wrong-type at period']],
    ['a Map', new Map([['start', '2020-05-14']]), ['wrong-type at period']],
    ['without an end', { start: '2020-05-14' }, ['missing at period.end']],
    [
      'of Dates',
      { start: new Date(0), end: new Date(0) },
      ['wrong-type at period.start', 'wrong-type at period.end'],
    ],
    [
      'with a name',
      { start: '2020-05-14', end: '2020-12-31', name: '' },
      ['unknown-key at period'],
    ],
    [
      'that throws',
      {
        end: '2020-12-31',
        get start() {
          throw new Error('no')
        },
      },
      ['unreadable at period.start'],
    ],
  ])('%s is none', (_, period, issues) => {
    expect(toldBy(() => followUpCalendar(period as Period))).toEqual(issues)
  })

  it('is left as it was, and its calendar belongs to the caller', () => {
    const period = deepFrozen({ start: '2020-05-14', end: '2020-12-31' })
    const first = followUpCalendar(period)
    const copy = structuredClone(first)
    first.length = 0
    expect(followUpCalendar(period)).toEqual(copy)
    expect(JSON.parse(JSON.stringify(copy))).toStrictEqual(copy)
  })
})
