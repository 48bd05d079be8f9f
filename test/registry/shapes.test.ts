import { householdsFromRegistry } from 'chongqing-aid-guideline'
import { describe, expect, it } from 'vitest'

const membersOf = (...rows: unknown[]) =>
  householdsFromRegistry(rows).households.map(({ members }) => members)

describe('rows of different shapes', () => {
  it.each<[name: string, row: object]>([
    ['the same keys in another order', { 性别: '男', 户编号: 'K', 健康状况: '健康' }],
    ['as many keys, of which one is another', { 户编号: 'K', 健康状况: '健康', 是否残疾: '' }],
    ['fewer keys', { 户编号: 'K', 健康状况: '健康' }],
    ['more keys', { 户编号: 'K', 性别: '', 年龄: '', 健康状况: '健康' }],
  ])('are each read by their own keys: %s', (_, row) => {
    const first = { 户编号: 'H', 性别: '女', 年龄: 50 }
    expect(membersOf(first, row, first)).toMatchObject([
      [
        { sex: 'female', age: 50 },
        { sex: 'female', age: 50 },
      ],
      [{ health: ['healthy'] }],
    ])
  })

  it.each([
    ['shorter', ['K', '男']],
    ['longer', ['K', '男', '', '', '', '']],
  ])('may be lists that are %s than others', (_, row) => {
    const headings = ['户编号', '性别', '年龄', '人数']
    expect(membersOf(headings, ['H', '女', 50, 1], row, ['L', '女', 60, 1])).toEqual([
      [{ sex: 'female', age: 50 }],
      [{ sex: 'male' }],
      [{ sex: 'female', age: 60 }],
    ])
  })

  it('are not read by the keys of a record where they are lists of as many cells', () => {
    const { households, issues } = householdsFromRegistry([
      { 户编号: 'H', 性别: '女' },
      ['K', '男'],
    ])
    expect(households.map(({ id }) => id)).toEqual(['H'])
    expect(issues).toEqual([{ row: 2, column: '', code: 'no-household-id' }])
  })

  it('may have 20,000 cells, and no more', () => {
    const wide = (length: number) => Object.assign(new Array(length).fill(''), ['K', '男'])
    const read = (length: number) => householdsFromRegistry([['户编号', '性别'], wide(length)])
    expect(read(20_000).households).toMatchObject([{ members: [{ sex: 'male' }] }])
    expect(read(20_001).issues).toEqual([{ row: 2, column: '', code: 'not-a-row' }])
  })
})
