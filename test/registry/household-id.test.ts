import { householdsFromRegistry } from 'chongqing-aid-guideline'
import { describe, expect, it } from 'vitest'

const read = (id: unknown) => householdsFromRegistry([{ 户编号: id, 人数: 1 }])

describe('a 户编号', () => {
  it.each(['5.7E+15', '12.75e15', '5e+15', '12E+1', '1e+123', '#', '########', '#N/A'])(
    'that a spreadsheet has spoilt joins nobody: %s',
    (id) => {
      const { households, issues } = read(id)
      expect(households).toEqual([])
      expect(issues).toEqual([{ row: 1, column: '户编号', code: 'spoilt-id' }])
    },
  )

  it.each(['5e15', 'A#1', 'x5.7E+15', '5.7E+15x', '5E+1x', '.5E+15'])(
    'that only looks so is an id: %s',
    (id) => {
      const { households, issues } = read(id)
      expect(households.map((household) => household.id)).toEqual([id])
      expect(issues).toEqual([])
    },
  )

  it.each(["'5001", '="5001"', ' =" 5001" ', '５００１', '5001\t'])(
    'that a program marked as text is the id without the mark: %s',
    (id) => {
      const rows = [
        { 户编号: '5001', 人数: 2, 性别: '女' },
        { 户编号: id, 人数: 2, 性别: '男' },
      ]
      const { households, issues } = householdsFromRegistry(rows)
      expect(households).toHaveLength(1)
      expect(households[0]?.members).toEqual([{ sex: 'female' }, { sex: 'male' }])
      expect(issues).toEqual([])
    },
  )

  it.each(["50'01", '5001"', '=5001', '"5001"'])(
    'that has such signs elsewhere keeps them: %s',
    (id) => {
      expect(read(id).households.map((household) => household.id)).toEqual([id])
    },
  )

  it.each(['无', '待录入', ' 暂无 ', 'TRUE', false])('that nobody gave joins nobody: %s', (id) => {
    const { households, issues } = householdsFromRegistry([
      { 户编号: 'H', 人数: 2, 性别: '女' },
      { 户编号: id, 人数: 2, 性别: '男' },
      { 户编号: id, 人数: 2, 性别: '女' },
    ])
    expect(households).toMatchObject([{ id: 'H', members: [{}], membersComplete: false }])
    expect(issues).toEqual([{ row: 2, rows: [2, 3], column: '户编号', code: 'no-household-id' }])
  })

  it.each<[name: string, id: unknown]>([
    ['a day', new Date('2020-01-01T00:00:00Z')],
    ['201 signs', 'x'.repeat(201)],
    ['punctuation alone', '···'],
    ['a remark', '户1，已搬迁'],
  ])('that cannot be one joins nobody: %s', (_, id) => {
    const { households, issues } = read(id)
    expect(households).toEqual([])
    expect(issues).toEqual([{ row: 1, column: '户编号', code: 'no-household-id' }])
  })

  it.each(['x'.repeat(200), 'H：1', 'A，2', '农户1'])('that is odd is an id: %s', (id) => {
    expect(read(id).households).toMatchObject([{ id }])
  })

  it('is the same with spaces around it and with any hyphen, but not without one', () => {
    const { households } = householdsFromRegistry(
      [' A-1', 'A–1 ', 'A1'].map((id) => ({ 户编号: id, 人数: 2 })),
    )
    expect(households.map(({ id, members }) => [id, members?.length])).toEqual([
      ['A-1', 2],
      ['A1', 1],
    ])
  })
})
