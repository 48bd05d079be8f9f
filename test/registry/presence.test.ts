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

describe('a household of which nobody may be left', () => {
  const household = (...rows: object[]) => {
    const told = { 户编号: 'H', 脱贫属性: '未脱贫', 危房户: '是', 风险类型: '因意外事故' }
    return householdsFromRegistry(rows.map((row) => ({ ...told, ...row }))).households[0]
  }

  it.each<[name: string, ...rows: object[]]>([
    ['all died', { 人数: 1, 是否健在: '否' }],
    [
      'all died or moved out',
      { 人数: 2, 是否健在: '否', 户口是否迁出: '' },
      { 人数: 2, 户口是否迁出: '是', 是否健在: '' },
    ],
    ['a remark says so', { 人数: 1, 备注: '2020年3月去世' }],
    ['nobody knows how many there were', { 是否健在: '否' }],
    ['all left, listed or not', { 人数: 3, 户状态: '整户迁出' }],
  ])('is in no class for sure, and lives nowhere: %s', (_, ...rows) => {
    expect(household(...rows)).toEqual({
      id: 'H',
      monitoringKnown: false,
      members: [],
      membersComplete: false,
    })
  })

  it('stays what it is where others live on, listed or not', () => {
    const [alone, listed] = [{ 人数: 2, 是否健在: '否' }, { 人数: 2 }]
    expect(household(alone)).toMatchObject({ registration: 'poor', housing: { unsafe: true } })
    expect(household(alone, listed)).toMatchObject({ registration: 'poor' })
  })
})

describe('two heads under one 户编号', () => {
  const of = (...relations: string[]) =>
    householdsFromRegistry(
      relations.map((relation, at) => ({
        户编号: '1',
        人数: relations.length,
        与户主关系: relation,
        健康状况: '患有大病',
        是否健在: at === 2 ? '否' : '是',
      })),
    )

  it('may be of two villages that number their households anew: none of the people is counted on', () => {
    const { households, issues } = of('户主', '户主', '户主', '配偶')
    expect(households).toMatchObject([{ id: '1', members: [], membersComplete: false }])
    expect(issues).toContainEqual({
      row: 1,
      rows: [1, 2, 4],
      column: '与户主关系',
      code: 'disagreement',
      household: '1',
    })
  })

  it('are none where one of them died', () => {
    expect(of('户主', '配偶', '户主').households[0]?.members).toHaveLength(2)
  })
})
