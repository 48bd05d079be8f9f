import { householdsFromRegistry } from 'chongqing-aid-guideline'
import { describe, expect, it } from 'vitest'

const issuesOf = (row: object) => {
  const { issues, households } = householdsFromRegistry([{ 户编号: 'H', ...row }])
  expect(households).toMatchObject([{ members: [], membersComplete: false }])
  return issues.map(({ column, code }) => `${column} ${code}`)
}

describe('someone of whom it is open whether they belong to the household', () => {
  it.each([
    [
      'what they are asked besides',
      { 是否健在: '失联', 健康状况: '看不懂' },
      ['是否健在 unknown-label'],
    ],
    [
      'a note behind the name beside a remark',
      { 姓名: '甲（已故）', 备注: '已迁出' },
      ['姓名 gone-in-remarks', '备注 gone-in-remarks'],
    ],
    ['a relation', { 与户主关系: '配偶（已故）', 性别: '看不懂' }, ['与户主关系 gone-in-remarks']],
    [
      'who lives apart',
      { 是否共同生活: '否', 户口是否迁出: '否' },
      ['是否共同生活 gone-in-remarks'],
    ],
  ])('is reported where that is said, and nowhere else: %s', (_, row, issues) => {
    expect(issuesOf(row)).toEqual(issues)
  })
})
