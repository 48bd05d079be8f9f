import { formatRegistryIssues } from 'chongqing-aid-guideline'
import { describe, expect, it } from 'vitest'
import { issue, readTogether } from '../support/registry.ts'

const membersOf = (...rows: Record<string, unknown>[]) => {
  const { households, issues } = readTogether(rows)
  return { members: households[0]?.members, issues }
}

describe('a remark', () => {
  it.each(['已去世', '死亡', '已迁出', '户籍注销', '2019年外嫁', `${'某'.repeat(300)}病故`])(
    'that tells of a departure counts nobody, and is reported: %s',
    (remark) => {
      expect(membersOf({ 健康状况: '患有大病', 备注: remark })).toEqual({
        members: [],
        issues: [issue(1, '备注', 'gone-in-remarks')],
      })
    },
  )

  it.each(['', '2019年搬迁入住', '见附件', 5, new Date(0)])('else says nothing: %s', (remark) => {
    expect(membersOf({ 性别: '女', 备注: remark })).toEqual({
      members: [{ sex: 'female' }],
      issues: [],
    })
  })

  it('that cannot be read may tell of one', () => {
    expect(membersOf({ 性别: '女', 备注: '某'.repeat(5001) })).toEqual({
      members: [],
      issues: [issue(1, '备注', 'unknown-label')],
    })
  })

  it.each(['整户注销', '全家外迁'])('may speak of everybody: %s', (remark) => {
    expect(membersOf({ 性别: '女' }, { 性别: '男', 备注: remark })).toEqual({
      members: [],
      issues: [{ ...issue(1, '备注', 'gone-in-remarks'), rows: [1, 2] }],
    })
  })

  it('yields to a column that says the same, and opens one that does not', () => {
    expect(membersOf({ 是否健在: '否', 人数: 0, 备注: '去世' }).issues).toEqual([])
    expect(membersOf({ 户口是否迁出: '是', 人数: 0, 备注: '外迁' }).issues).toEqual([])
    expect(membersOf({ 是否健在: '是', 备注: '去世' })).toEqual({
      members: [],
      issues: [issue(1, '备注', 'gone-in-remarks')],
    })
  })

  it('is told in both languages', () => {
    const reading = readTogether([{ 备注: '已去世' }])
    expect(formatRegistryIssues(reading)).toContain(
      '- 文字里提到去世、迁出或注销，还在不在户里按不清楚处理，没有计入。请在“是否健在”或“户口是否迁出”一列写明：“备注”列，共1行（第1行）。',
    )
    expect(formatRegistryIssues(reading, { locale: 'en' })).toContain(
      '- The words speak of someone who died, moved out or was struck off, so whether the person still belongs to the household is left open, and the person is not counted. Please say it in a column “是否健在” or “户口是否迁出”: column “备注”, 1 row (1).',
    )
  })
})

describe('a birth', () => {
  it.each([
    ['on the last day of the year', '2019-12-31', { birthDate: '2019-12-31' }, []],
    ['after it', '2020-01-01', { age: 1 }, [issue(1, '出生日期', 'future-date')]],
  ])('is compared with the year of the list: %s', (_, day, member, issues) => {
    const reading = readTogether([{ 出生日期: day, 年龄: 1 }], { year: 2019 })
    expect(reading.households[0]?.members).toEqual([member])
    expect(reading.issues).toEqual(issues)
  })

  it('is compared with nothing in a list without a year', () => {
    expect(readTogether([{ 出生日期: '2065-05-03' }]).issues).toEqual([])
  })

  it('in the future is told in both languages', () => {
    const reading = readTogether([{ 出生日期: '2065-05-03' }], { year: 2019 })
    expect(formatRegistryIssues(reading)).toContain('- 日期在名单的年份之后，按不清楚处理。')
    expect(formatRegistryIssues(reading, { locale: 'en' })).toContain(
      '- The day is after the year of the list, so this is left open. Please check the year of the day',
    )
  })
})
