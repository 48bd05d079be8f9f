import { householdsFromRegistry } from 'chongqing-aid-guideline'
import { describe, expect, it } from 'vitest'

const of2020 = { 户编号: 'H', 人数: 2, 年度: 2020, 性别: '女' }
const other = { 户编号: 'H', 人数: 2, 性别: '男' }
const problem = (row: number, code: string) => ({ row, column: '年度', code, household: 'H' })

const read = (...rows: unknown[]) => {
  const { households, issues } = householdsFromRegistry(rows)
  const sexes = households[0]?.members?.map((member) => member?.sex)
  return { sexes, issues }
}

describe('a row whose 年度 is empty', () => {
  it('is of the year of the other rows of its household', () => {
    const sexes = ['female', 'male']
    expect(read(of2020, { ...other, 年度: '' })).toEqual({ sexes, issues: [] })
  })

  it('is of no year where they are of two', () => {
    expect(read(of2020, { ...other, 年度: 2019 }, { ...other, 年度: '' })).toEqual({
      sexes: ['female'],
      issues: [problem(3, 'no-year')],
    })
  })

  it('is of no year beside one that is not understood', () => {
    expect(read(of2020, { ...other, 年度: '不详' }, { ...other, 年度: '' })).toEqual({
      sexes: ['female'],
      issues: [problem(2, 'not-a-number'), problem(3, 'no-year')],
    })
  })

  it('is read as if there were no such column where no year stands anywhere', () => {
    expect(read({ ...of2020, 年度: '' })).toEqual({ sexes: ['female'], issues: [] })
  })

  it('is of no year where the year stands with another household', () => {
    const { households, issues } = householdsFromRegistry([
      { ...of2020, 户编号: 'K' },
      { ...of2020, 年度: '' },
    ])
    expect(households.map(({ id }) => id)).toEqual(['K'])
    expect(issues).toEqual([problem(2, 'no-year')])
  })
})

describe('a row of two years', () => {
  it('is of none, and reported', () => {
    expect(read({ ...of2020, 年份: 2019 })).toEqual({
      sexes: undefined,
      issues: [problem(1, 'not-a-number')],
    })
  })
})

describe('a household in a list of years and in one without', () => {
  it('is read from both', () => {
    const { households, issues } = householdsFromRegistry([
      ['户编号', '年度', '人均纯收入'],
      ['H', 2019, 5000],
      ['H', 2020, 6000],
      ['户编号', '户类型', '民族'],
      ['H', '脱贫户', '汉族'],
    ])
    expect(issues).toEqual([])
    expect(households).toMatchObject([
      { registration: 'lifted', incomes: [{ perCapita: 5000 }, { perCapita: 6000 }] },
    ])
  })
})

describe('a row of a later year than that of the list', () => {
  const left = (...rows: number[]) => rows.map((row) => ({ row, reason: 'another-year' }))

  it('is left out, and so is one beside it that has no other year', () => {
    const { households, leftOut } = householdsFromRegistry([of2020, { ...other, 年度: '' }], {
      year: 2019,
    })
    expect(households).toEqual([])
    expect(leftOut).toEqual(left(1, 2))
  })

  it('tells of no income', () => {
    const rows = [2018, 2019, 2020].map((year) => ({ 户编号: 'H', 年度: year, 人均纯收入: year }))
    const { households, leftOut } = householdsFromRegistry(rows, { year: 2019 })
    expect(households[0]?.incomes).toMatchObject([{ perCapita: 2018 }, { perCapita: 2019 }])
    expect(leftOut).toEqual(left(1, 3))
  })
})

describe('a column 年度 in which no year is understood', () => {
  it('dates no row, be it an empty one', () => {
    expect(read({ ...other, 年度: '不详' }, { ...other, 年度: '' })).toEqual({
      sexes: undefined,
      issues: [problem(1, 'not-a-number'), problem(2, 'no-year')],
    })
  })

  it('dates none under a heading with a note that is not understood', () => {
    const { households, issues } = householdsFromRegistry([{ ...other, '年度（某种）': '' }])
    expect(households).toEqual([])
    expect(issues).toMatchObject([{ column: '年度（某种）', code: 'no-year' }])
  })
})
