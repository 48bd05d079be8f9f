import { afterEach, describe, expect, it, vi } from 'vitest'
import { FIRST_DAY, isRealDay, LAST_DAY, shiftYears } from '../../src/logic/calendar.ts'
import { shiftDays } from '../../src/logic/shift-days.ts'

type Shift = [day: string, by: number, expected: string]

const YEARS: Shift[] = [
  // 29 February is 28 February where the year has none.
  ['2020-02-29', -1, '2019-02-28'],
  ['2020-02-29', 1, '2021-02-28'],
  ['2020-02-29', 4, '2024-02-29'],
  ['2020-02-29', -4, '2016-02-29'],
  ['2020-02-29', -60, '1960-02-29'],
  // A 28 February stays one, in leap years too, and so does the day after it.
  ['2019-02-28', 1, '2020-02-28'],
  ['2021-02-28', -1, '2020-02-28'],
  ['2019-03-01', 1, '2020-03-01'],
  ['2021-03-01', -1, '2020-03-01'],
  // 2000 was a leap year; 1900 was none and 2100 is none.
  ['2004-02-29', -4, '2000-02-29'],
  ['2000-02-29', -100, '1900-02-28'],
  ['2000-02-29', 100, '2100-02-28'],
  ['1904-02-29', -4, '1900-02-28'],
  ['2096-02-29', 4, '2100-02-28'],
  // The ends of years, and the bounds of the days that are accepted.
  ['2019-12-31', 1, '2020-12-31'],
  ['2020-01-01', -1, '2019-01-01'],
  ['1900-01-01', -1, '1899-01-01'],
  ['1900-01-01', -60, '1840-01-01'],
  ['2100-12-31', 1, '2101-12-31'],
  ['2020-06-01', 0, '2020-06-01'],
]

const DAYS: Shift[] = [
  ['2020-06-01', 1, '2020-06-02'],
  ['2020-06-01', -1, '2020-05-31'],
  ['2020-06-01', 0, '2020-06-01'],
  ['2020-06-01', 30, '2020-07-01'],
  ['2020-06-01', 365, '2021-06-01'],
  ['2019-06-01', 366, '2020-06-01'],
  ['2020-02-28', 1, '2020-02-29'],
  ['2020-02-29', 1, '2020-03-01'],
  ['2020-03-01', -1, '2020-02-29'],
  ['2019-02-28', 1, '2019-03-01'],
  ['2019-03-01', -1, '2019-02-28'],
  ['2000-02-28', 1, '2000-02-29'],
  ['1900-02-28', 1, '1900-03-01'],
  ['1900-03-01', -1, '1900-02-28'],
  ['2100-02-28', 1, '2100-03-01'],
  ['2100-03-01', -1, '2100-02-28'],
  ['2019-12-31', 1, '2020-01-01'],
  ['2020-01-01', -1, '2019-12-31'],
  ['1900-12-31', 1, '1901-01-01'],
  ['1900-01-01', -1, '1899-12-31'],
  ['2100-12-31', 1, '2101-01-01'],
]

describe('shifting a day by years', () => {
  it.each(YEARS)('%s by %i years is %s', (day, years, expected) => {
    expect(shiftYears(day, years)).toBe(expected)
  })
})

describe('shifting a day by days', () => {
  it.each(DAYS)('%s by %i days is %s', (day, days, expected) => {
    expect(shiftDays(day, days)).toBe(expected)
  })
})

describe('a real day', () => {
  it.each([
    FIRST_DAY,
    LAST_DAY,
    '2020-02-29',
    '2000-02-29',
    '2019-02-28',
    '2020-04-30',
    '2020-08-31',
    '2020-10-09',
    // Left out in Kiritimati, Samoa and Kwajalein.
    '1994-12-31',
    '2011-12-30',
    '1993-08-21',
  ])('is %s', (day) => {
    expect(isRealDay(day)).toBe(true)
  })

  it.each([
    ['the day before the first', '1899-12-31'],
    ['the day after the last', '2101-01-01'],
    ['29 February of a common year', '2019-02-29'],
    ['29 February of 1900', '1900-02-29'],
    ['29 February of 2100', '2100-02-29'],
    ['30 February', '2020-02-30'],
    ['31 April', '2020-04-31'],
    ['31 June', '2020-06-31'],
    ['31 September', '2020-09-31'],
    ['31 November', '2020-11-31'],
    ['the 32nd', '2020-01-32'],
    ['the 99th', '2020-01-99'],
    ['day 0', '2020-01-00'],
    ['month 0', '2020-00-10'],
    ['month 13', '2020-13-10'],
    ['a month alone', '2020-06'],
    ['nothing', ''],
    ['a short day', '2020-06-1'],
    ['a short month', '2020-6-011'],
    ['a day in a long notation', '2020-06-01T00:00:00Z'],
    ['a space before', ' 2020-06-01'],
    ['a space behind', '2020-06-01 '],
    ['a line break behind', '2020-06-01\n'],
    ['slashes', '2020/06/01'],
    ['a slash', '2020-06/01'],
    ['full-width digits', '２０２０-06-01'],
    ['a sign before the date', '2020-06-+1'],
    ['a sign before the month', '2020--6-01'],
    ['a space in the date', '2020-06- 1'],
    ['a letter in the year', '20o0-06-01'],
    ['a character above the digits', '2020-06-0:'],
    ['a character below the digits', '2020-06-0/'],
  ])('is not %s: %j', (_, text) => {
    expect(isRealDay(text)).toBe(false)
  })
})

/** UTC, the zones of most users, and two that have skipped a whole day: 1994-12-31 and 2011-12-30. */
const ZONES = ['UTC', 'Asia/Shanghai', 'America/Los_Angeles', 'Pacific/Kiritimati', 'Pacific/Apia']

/** Every day from 1900 to 2100, counted without a calendar. */
function everyDay(): string[] {
  const isLeap = (year: number) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  const two = (number: number) => String(number).padStart(2, '0')
  const days: string[] = []
  for (let year = 1900; year <= 2100; year++) {
    const lengths = [31, isLeap(year) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    for (const [index, length] of lengths.entries()) {
      for (let date = 1; date <= length; date++) days.push(`${year}-${two(index + 1)}-${two(date)}`)
    }
  }
  return days
}

const DAYS_OF_ALL_YEARS = everyDay()

describe.each(ZONES)('in %s, of the 73,414 days from 1900 to 2100', (zone) => {
  /** The days for which something does not hold. */
  const exceptions = (holds: (day: string, index: number) => boolean) => {
    vi.stubEnv('TZ', zone)
    return DAYS_OF_ALL_YEARS.filter((day, index) => !holds(day, index))
  }

  afterEach(() => {
    vi.unstubAllEnvs()
  })

  it('each is real, and no other number in its place is', () => {
    expect(DAYS_OF_ALL_YEARS).toHaveLength(73_414)
    expect(exceptions(isRealDay)).toEqual([])
    const real = new Set(DAYS_OF_ALL_YEARS)
    const ends = exceptions((day) => {
      const [from, to] = [day.slice(0, 8), Number(day.slice(8)) + 1]
      const next = from + String(to).padStart(2, '0')
      return isRealDay(next) === real.has(next)
    })
    expect(ends).toEqual([])
  })

  it('each is a day after the one before it', () => {
    const [first, ...rest] = DAYS_OF_ALL_YEARS
    expect(first).toBe(FIRST_DAY)
    expect(rest.at(-1)).toBe(LAST_DAY)
    const isNext = (day: string, index: number) =>
      index === 0 || day === shiftDays(DAYS_OF_ALL_YEARS[index - 1] as string, 1)
    expect(exceptions(isNext)).toEqual([])
    const isPrevious = (day: string, index: number) =>
      day === LAST_DAY || day === shiftDays(DAYS_OF_ALL_YEARS[index + 1] as string, -1)
    expect(exceptions(isPrevious)).toEqual([])
  })

  it('each comes back from any year, except 29 February from a common one', () => {
    const comesBack = (years: number) => (day: string) =>
      shiftYears(shiftYears(day, years), -years) === day
    expect(exceptions(comesBack(4)).every((day) => day.endsWith('-02-29'))).toBe(true)
    const lost = exceptions(comesBack(1))
    expect(lost).toEqual(DAYS_OF_ALL_YEARS.filter((day) => day.endsWith('-02-29')))
  })
})

/** Days on which the clocks of a place jumped, midnight did not exist, or the whole day was left out. */
const JUMPS: [zone: string, day: string, next: string][] = [
  ['UTC', '2020-02-29', '2020-03-01'],
  ['Asia/Shanghai', '1900-12-31', '1901-01-01'],
  ['Asia/Shanghai', '1986-05-04', '1986-05-05'],
  ['Asia/Shanghai', '1991-09-15', '1991-09-16'],
  ['America/Los_Angeles', '2020-03-07', '2020-03-08'],
  ['America/Los_Angeles', '2020-10-31', '2020-11-01'],
  ['America/Sao_Paulo', '2018-11-03', '2018-11-04'],
  ['Africa/Cairo', '2014-05-15', '2014-05-16'],
  ['Pacific/Kiritimati', '2020-05-31', '2020-06-01'],
  ['Pacific/Apia', '2011-12-28', '2011-12-29'],
  ['Pacific/Apia', '2011-12-29', '2011-12-30'],
  ['Pacific/Apia', '2011-12-30', '2011-12-31'],
  ['Pacific/Kwajalein', '1993-08-20', '1993-08-21'],
]

describe('a shifted day does not depend on where the program runs', () => {
  afterEach(() => {
    vi.unstubAllEnvs()
  })

  it('as far as these tests can tell, because the zone can be changed', () => {
    vi.stubEnv('TZ', 'Pacific/Kiritimati')
    expect(new Date(2020, 5, 1).getTimezoneOffset()).toBe(-14 * 60)
    vi.stubEnv('TZ', 'America/Los_Angeles')
    expect(new Date(2020, 5, 1).getTimezoneOffset()).toBe(7 * 60)
  })

  it.each(JUMPS)('in %s, from %s to %s', (zone, day, next) => {
    vi.stubEnv('TZ', zone)
    expect([shiftDays(day, 1), shiftDays(next, -1)]).toEqual([next, day])
    expect([shiftYears(day, 0), shiftYears(next, 0)]).toEqual([day, next])
  })
})
