import { afterEach, describe, expect, it, vi } from 'vitest'
import { FIRST_DAY, isRealDay, LAST_DAY, shiftYears } from '../../src/logic/calendar.ts'
import { shiftMonths } from '../../src/logic/shift-months.ts'

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

/** Counted in milliseconds, where no calendar is asked. */
function moved(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10)
}

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
      index === 0 || day === moved(DAYS_OF_ALL_YEARS[index - 1] as string, 1)
    expect(exceptions(isNext)).toEqual([])
    const isPrevious = (day: string, index: number) =>
      day === LAST_DAY || day === moved(DAYS_OF_ALL_YEARS[index + 1] as string, -1)
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
    expect([shiftMonths(day, 12), shiftMonths(next, -12)]).toEqual([
      shiftYears(day, 1),
      shiftYears(next, -1),
    ])
    expect([shiftYears(day, 0), shiftYears(next, 0)]).toEqual([day, next])
  })
})
