import { describe, expect, it } from 'vitest'
import {
  boundsAt,
  daysFrom,
  FIRST_DAY,
  isRealDay,
  LAST_DAY,
  shiftYears,
} from '../../src/logic/calendar.ts'
import { shiftMonths } from '../../src/logic/shift-months.ts'

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
  // Four digits, as days compare as texts.
  ['1950-06-01', -1000, '0950-06-01'],
]

const MONTHS: Shift[] = [
  ['2020-06-01', 0, '2020-06-01'],
  ['2020-06-01', 3, '2020-09-01'],
  ['2020-12-31', 2, '2021-02-28'],
  ['2019-11-30', 3, '2020-02-29'],
  ['2020-08-31', 1, '2020-09-30'],
  ['2020-02-29', 1, '2020-03-29'],
  ['2020-03-31', -1, '2020-02-29'],
  ['2020-01-31', -2, '2019-11-30'],
  ['2100-12-31', 1, '2101-01-31'],
]

describe('shifting a day by years', () => {
  it.each(YEARS)('%s by %i years is %s', (day, years, expected) => {
    expect(shiftYears(day, years)).toBe(expected)
  })
})

describe('shifting a day by months', () => {
  it.each(MONTHS)('%s by %i months is %s', (day, months, expected) => {
    expect(shiftMonths(day, months)).toBe(expected)
  })
})

describe('counting days', () => {
  it.each([
    ['2020-06-01', '2020-06-01', 1],
    ['2020-06-01', '2020-06-02', 2],
    ['2020-02-28', '2020-03-01', 3],
    ['2019-01-01', '2019-12-31', 365],
    ['2020-06-02', '2020-06-01', 0],
  ])('from %s to %s counts both: %i', (first, last, days) => {
    expect(daysFrom(first, last)).toBe(days)
  })
})

describe('the bounds of windows around a day', () => {
  const bounds = boundsAt('2020-02-29', [
    [
      [-1, 'on'],
      [0, 'after'],
    ],
    [],
    [[4, 'on']],
  ])

  it('are moved by years, field by field', () => {
    expect(bounds).toEqual([['2019-02-28', '2020-02-29~'], [], ['2024-02-29']])
  })

  it('have the day itself before those behind it, and the next day at or beyond them', () => {
    const [[, behind] = []] = bounds
    expect('2020-02-29' < (behind ?? '')).toBe(true)
    expect('2020-03-01' < (behind ?? '')).toBe(false)
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
    ['a slash before the month', '2020/06-01'],
    ['a character below the digits in the year', '20/9-06-01'],
    ['a character below the digits behind a digit', '2020-06-1/'],
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
