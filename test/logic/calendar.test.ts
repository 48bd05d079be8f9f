import { afterEach, describe, expect, it, vi } from 'vitest'
import { shiftDays, shiftYears } from '../../src/logic/calendar.ts'

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
