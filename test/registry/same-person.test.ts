import { householdsFromRegistry } from 'chongqing-aid-guideline'
import { describe, expect, it } from 'vitest'
import type { Row } from '../support/registry.ts'

const NUMBER = '500234199001011234'
const OTHER = '500234199202021235'

const read = (...rows: Row[]) =>
  householdsFromRegistry(rows.map((row) => ({ 姓名: '甲', 监测对象类别: '', ...row })))

const codesOf = ({ issues }: ReturnType<typeof read>) =>
  issues.map(({ row, rows = [row], code }) => [code, ...rows])

describe('an identity number', () => {
  it('in two households leaves open to which the person belongs', () => {
    const list = read(
      { 户编号: 'H1', 人数: 2, 证件号码: NUMBER, 健康状况: '患有大病' },
      { 户编号: 'H1', 人数: 2, 证件号码: OTHER, 健康状况: '健康' },
      { 户编号: 'H2', 人数: 1, 证件号码: `${NUMBER} `, 健康状况: '健康' },
    )
    expect(codesOf(list)).toEqual([
      ['listed-elsewhere', 1],
      ['listed-elsewhere', 3],
    ])
    expect(list.households).toMatchObject([
      { members: [{ health: ['healthy'] }], membersComplete: false },
      { members: [], membersComplete: false },
    ])
  })

  it('of someone who left one of them says where the person is', () => {
    const list = read(
      { 户编号: 'H1', 人数: 0, 证件号码: NUMBER, 户口是否迁出: '是' },
      { 户编号: 'H2', 人数: 1, 证件号码: NUMBER, 户口是否迁出: '否' },
    )
    expect(list.issues).toEqual([])
    expect(list.households.map(({ members }) => members?.length)).toEqual([0, 1])
  })

  it('in two rows of a household is one person, of whom what differs is open', () => {
    const list = read(
      { 户编号: 'H1', 人数: 1, 证件号码: NUMBER, 性别: '女', 健康状况: '健康' },
      { 户编号: 'H1', 人数: 1, 证件号码: NUMBER, 性别: '', 健康状况: '患有大病' },
    )
    expect(codesOf(list)).toEqual([
      ['repeated-row', 2],
      ['disagreement', 2],
    ])
    expect(list.households[0]).toEqual({ id: 'H1', members: [{ sex: 'female' }] })
  })

  it('in two rows that differ on whether the person is there leaves it open', () => {
    const list = read(
      { 户编号: 'H1', 人数: 1, 证件号码: NUMBER, 是否健在: '是' },
      { 户编号: 'H1', 人数: 1, 证件号码: NUMBER, 是否健在: '否' },
    )
    expect(list.households[0]).toMatchObject({ members: [], membersComplete: false })
  })

  it.each([
    ['masked', '5002341990****1234'],
    ['cut by a spreadsheet', '500234199001011000'],
    ['of no day', '000000000000000001'],
    ['missing', '无'],
  ])('that is %s tells nobody apart', (_, number) => {
    const list = read(
      { 户编号: 'H1', 人数: 1, 证件号码: number },
      { 户编号: 'H2', 人数: 1, 证件号码: number },
    )
    expect(list.issues).toEqual([])
  })

  it('in rows of different years is of one person who moved', () => {
    const list = read(
      { 户编号: 'H1', 年度: 2018, 证件号码: NUMBER },
      { 户编号: 'H2', 年度: 2019, 证件号码: NUMBER },
    )
    expect(list.issues).toEqual([])
    expect(list.households.map(({ id }) => id)).toEqual(['H2'])
  })

  it('is in nothing that comes back', () => {
    const list = read({ 户编号: 'H1', 证件号码: NUMBER }, { 户编号: 'H2', 证件号码: NUMBER })
    expect(JSON.stringify(list)).not.toContain(NUMBER)
  })
})

describe('rows that are alike', () => {
  const peopleOf = (...rows: Row[]) =>
    householdsFromRegistry(rows.map((row) => ({ 户编号: 'H', 性别: '女', ...row }))).households[0]
      ?.members

  it('are of several people where they name nobody', () => {
    expect(peopleOf({}, {}, {})).toHaveLength(3)
  })

  it('are of one person whom they name, whatever blanks and numbers of rows they bear', () => {
    const rows = [
      { 序号: 1, 姓名: '甲', 备注: '务工' },
      { 序号: 2, 姓名: '甲', 备注: ' 务工 ' },
    ]
    expect(peopleOf(...rows)).toHaveLength(1)
    expect(peopleOf(...rows, { 序号: 3, 姓名: '甲', 备注: '务农' })).toHaveLength(2)
  })
})
