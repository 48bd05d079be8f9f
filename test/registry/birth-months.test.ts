import { formatRegistryIssues, type RegistryOptions } from 'chongqing-aid-guideline'
import { describe, expect, it } from 'vitest'
import { issue, memberOf, readTogether } from '../support/registry.ts'

const born = (出生年月: unknown, options?: RegistryOptions) => readTogether([{ 出生年月 }], options)

describe('a month of birth', () => {
  it.each([
    '1965年3月',
    '1965.03',
    '1965-3',
    '1965/03',
    '1965年03月份',
    '1965年3月生',
    '196503',
    196503,
    1965.03,
  ])('is no day, and is reported where nothing tells the age: %s', (cell) => {
    const { households, issues } = born(cell)
    expect(households[0]?.members).toEqual([{}])
    expect(issues).toEqual([issue(1, '出生年月', 'no-day')])
  })

  it.each([
    ['1965年3月', 55],
    ['1965.11', 54],
    ['196005', 60],
    ['1960-07', 59],
  ])('tells the age that every day of it gives on the day of the list: %s', (cell, age) => {
    const { households, issues } = born(cell, { asOf: '2020-06-15' })
    expect(households[0]?.members).toEqual([{ age }])
    expect(issues).toEqual([])
  })

  it.each(['1960年6月', '1960年', 1960, '1960.1'])(
    'leaves the age open where its days do not agree, or no month can be told: %s',
    (cell) => {
      const { households, issues } = born(cell, { asOf: '2020-06-15' })
      expect(households[0]?.members).toEqual([{}])
      expect(issues).toEqual([issue(1, '出生年月', 'no-day')])
    },
  )

  it.each(['1965-03-01', '1965年3月1日', 23802, new Date('1965-03-01T00:00:00Z')])(
    'may be written as the first of it where the heading asks for no more: %s',
    (cell) => {
      expect(born(cell).issues).toEqual([issue(1, '出生年月', 'no-day')])
      expect(born(cell).households[0]?.members).toEqual([{}])
      expect(born(cell, { asOf: '2020-06-15' }).households[0]?.members).toEqual([{ age: 55 }])
    },
  )

  it.each([
    ['出生年月', '1965-03-02'],
    ['出生日期', '1965-03-01'],
  ])('is not meant by a day under %s that is %s', (heading, day) => {
    const { households } = readTogether([{ [heading]: day }])
    expect(households[0]?.members).toEqual([{ birthDate: day }])
  })

  it('is not asked beside an age', () => {
    const { households, issues } = readTogether([{ 出生年月: '1965年3月', 年龄: 55 }])
    expect(households[0]?.members).toEqual([{ age: 55 }])
    expect(issues).toEqual([])
  })

  it.each([{ year: 2020 }, { asOf: '2020-06-15', year: 2020 }])(
    'is reported where it is after the year of the list: %o',
    (options) => {
      const { households, issues } = born('2021年3月', options)
      expect(households[0]?.members).toEqual([{}])
      expect(issues).toEqual([issue(1, '出生年月', 'future-date')])
    },
  )

  it('after the day of the list tells no age', () => {
    expect(born('2020年8月', { asOf: '2020-06-15' }).issues).toMatchObject([
      { code: 'future-date' },
    ])
  })

  it.each([
    ['1965年3月', 'not-in-school'],
    ['1994年12月', 'not-in-school'],
    ['1994年', 'not-in-school'],
    ['1995年1月', undefined],
    ['1995年', undefined],
  ])('tells whether someone is long out of school: %s', (出生年月, schooling) => {
    const row = { 出生年月, 文化程度: '初中', 在校生状况: '' }
    const { households } = readTogether([row], { year: 2020 })
    expect(households[0]?.members?.[0]?.schooling).toBe(schooling)
  })

  it.each(['1965年13月', '196513', '1900年3月', '3月', '65年3月', '1965年3月左右'])(
    'is not %s',
    (cell) => {
      expect(born(cell).issues).toEqual([issue(1, '出生年月', 'bad-date')])
    },
  )

  it('is told to the office', () => {
    expect(formatRegistryIssues(born('1965年3月'))).toContain('请补上日，或者填写年龄')
  })
})

describe('a birth date', () => {
  it.each([
    ['1900-01-01', undefined],
    ['1900-01-02', '1900-01-02'],
    ['2098-12-31', '2098-12-31'],
    ['2099-01-01', undefined],
  ])('is none on the days that programs write for none and for never: %s', (cell, day) => {
    expect(memberOf({ 出生日期: cell })?.birthDate).toBe(day)
  })
})
