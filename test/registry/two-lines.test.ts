import { householdsFromRegistry } from 'chongqing-aid-guideline'
import { describe, expect, it } from 'vitest'

const read = (...rows: unknown[][]) => householdsFromRegistry(rows)
const members = (...rows: unknown[][]) => read(...rows).households[0]?.members

describe('the row below a heading row', () => {
  it('goes on with it where it completes a heading', () => {
    const rows = [
      ['户编号', '健康'],
      ['', '状况'],
      ['H', '长期慢性病'],
    ]
    expect(members(...rows)?.[0]?.health).toEqual(['chronic-illness'])
    expect(read(...rows).leftOut.map(({ reason }) => reason)).toEqual(['heading', 'heading'])
  })

  it('does so where most cells complete one', () => {
    const rows = [
      ['户编号', '健康', '残疾', '甲'],
      ['', '状况', '类别', '乙'],
      ['H', '长期慢性病', '视力残疾', '丙'],
    ]
    expect(members(...rows)?.[0]).toMatchObject({
      health: ['chronic-illness'],
      disability: { kind: 'vision' },
    })
  })

  it('does not where one cell of several does', () => {
    const { issues, leftOut } = read(
      ['户编号', '健康', ''],
      ['', '状况', '甲乙'],
      ['H', '长期慢性病', '丙'],
    )
    expect(issues).toEqual([{ row: 2, column: '', code: 'no-household-id' }])
    expect(leftOut).toEqual([{ row: 1, reason: 'heading' }])
  })

  it('is a person where it says something under a heading that is known', () => {
    const { issues } = read(['户编号', '健康状况'], [null, '残疾'], ['H', '健康'])
    expect(issues).toEqual([{ row: 2, column: '', code: 'no-household-id' }])
  })
})

describe('a row above a heading of two lines', () => {
  const below = [
    ['户编号', '家庭成员', '', '住房'],
    ['', '性别', '健康状况', '危房等级'],
    ['H', '女', '患有大病', 'C'],
  ]
  const whole = [{ id: 'H', members: [{ sex: 'female', health: ['serious-illness'] }] }]

  it.each([
    [['填报单位：某乡', '', '', '填报日期：2020年6月1日']],
    [['填报单位:', '某乡', '填报日期:', '']],
    [['某乡贫困户名册', '某乡贫困户名册', '', '']],
  ])('is a title where it is of a form: %j', (title) => {
    const { households, leftOut } = read(title, ...below)
    expect(households).toMatchObject(whole)
    expect(leftOut.map(({ reason }) => reason)).toEqual(['title', 'heading', 'heading'])
  })
})

describe('a row below the headings that numbers the columns', () => {
  const headings = ['户编号', '户类型', '健康状况', '性别']
  const person = ['H', '脱贫户', '健康', '女']

  it.each([
    [['1', '2', '3', '4']],
    [[1, 2, 3, 4]],
    [['甲', '乙', '1', '2']],
    [['甲', '乙', '丙', '丁']],
    [['①', '②', '③', '④']],
    [['（1）', '（2）', '（3）', '（4）']],
    [['栏次', '1', '2', '3']],
    [['1', '', '3', '4']],
  ])('is no household: %j', (numbers) => {
    const { households, issues, leftOut } = read(headings, numbers, person)
    expect(households.map(({ id }) => id)).toEqual(['H'])
    expect(issues).toEqual([])
    expect(leftOut).toEqual([
      { row: 1, reason: 'heading' },
      { row: 2, reason: 'heading' },
    ])
  })

  it.each([
    ['is not in order', ['1', '3', '2', '4']],
    ['reads as a label', ['1', '2', '3', '女']],
    ['has two cells', ['1', '2', '', '']],
    ['has another word', ['甲', '乙', '1', '无']],
  ])('is a household where it %s', (_, row) => {
    expect(read(headings, row).households).toHaveLength(1)
  })

  it('is a household where every figure can be one of it', () => {
    const { households } = read(['户编号', '家庭人口', '人均纯收入'], ['1', '2', '3'])
    expect(households).toHaveLength(1)
  })

  it('is a household further down', () => {
    const { households } = read(headings, person, ['1', '2', '3', '4'])
    expect(households).toHaveLength(2)
  })
})
