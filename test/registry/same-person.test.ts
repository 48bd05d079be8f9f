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

  const inTwoHouseholds = (number: string, heading = '证件号码') =>
    codesOf(
      read(
        { 户编号: 'H1', 人数: 1, [heading]: number },
        { 户编号: 'H2', 人数: 1, [heading]: number },
      ),
    )

  it.each([
    ['masked', '5002341990****1234'],
    ['cut by a spreadsheet', '500234199001011000'],
    ['of no day', '000000000000000001'],
    ['of no month', '500234199000011234'],
    ['of a thirteenth month', '500234199013011234'],
    ['of another century', '500234189001011234'],
    ['of fifteen digits and of no month', '500234900001123'],
    ['of fifteen digits and of a twentieth month', '500234902001123'],
    ['a digit short', '50023419900101123'],
    ['a digit long', '5002341990010112345'],
    ['behind a letter', 'A500234199001011234'],
    ['of a letter at its end', '50023419900101123Y'],
    ['missing', '无'],
  ])('that is %s tells nobody apart', (_, number) => {
    expect(inTwoHouseholds(number)).toEqual([])
  })

  it.each([
    '500234199001011234',
    '50023420101231123X',
    '50023420200930123x',
    '５００２３４１９９００１０１１２３４',
    '500234900101123',
    '500234901231123',
  ])('that is whole is of one person: %s', (number) => {
    expect(inTwoHouseholds(number)).toEqual([
      ['listed-elsewhere', 1],
      ['listed-elsewhere', 2],
    ])
  })

  it('of a head of household is of nobody in its rows', () => {
    expect(inTwoHouseholds(NUMBER, '户主')).toEqual([])
  })

  it('in three households is in all of them', () => {
    const list = read(...['H1', 'H2', 'H3'].map((户编号) => ({ 户编号, 证件号码: NUMBER })))
    expect(codesOf(list).map(([, row]) => row)).toEqual([1, 2, 3])
  })

  it('of rows without a year counts in a list of years', () => {
    const list = householdsFromRegistry([
      ['户编号', '年度', '证件号码'],
      ['H1', 2019, NUMBER],
      ['户编号', '性别', '证件号码'],
      ['H2', '女', NUMBER],
    ])
    expect(codesOf(list)).toEqual([
      ['listed-elsewhere', 2],
      ['listed-elsewhere', 4],
    ])
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

  it.each([
    ['words stand in another cell', { 备注: '务工', 民族: '' }, { 备注: '', 民族: '务工' }],
    ['words are parted otherwise', { 备注: '务', 民族: '工农' }, { 备注: '务工', 民族: '农' }],
    ['a day is another', { 备注: new Date(0) }, { 备注: new Date(86_400_000) }],
    ['a name is another', { 姓名: '乙' }, { 姓名: '丙' }],
    ['a cell cannot be read', { 民族: { x: 1 } }, { 民族: { x: 1 } }],
  ])('are of two people where %s', (_, one, other) => {
    expect(peopleOf({ 姓名: '甲', ...one }, { 姓名: '甲', ...other })).toHaveLength(2)
  })

  it.each([
    ['a day is the same', { 备注: new Date(0) }, { 备注: new Date(0) }],
    ['a number is written in digits', { 身高: 170 }, { 身高: '170' }],
  ])('are of one where %s', (_, one, other) => {
    expect(peopleOf({ 姓名: '甲', ...one }, { 姓名: '甲', ...other })).toHaveLength(1)
  })

  it.each([
    [5, ['甲', '甲', '甲', '甲'], 4, []],
    [3, ['甲', '乙', '甲', '乙'], 3, [3]],
    [2, ['甲', '乙', '甲', '乙'], 2, [3, 4]],
    ['', ['甲', '乙', '甲', '甲'], 2, [3, 4]],
  ])('leave no fewer people than 人数 %j counts: %j', (人数, names, people, repeated) => {
    const { households, issues } = householdsFromRegistry(
      names.map((姓名) => ({ 户编号: 'H', 人数, 姓名 })),
    )
    expect(households[0]?.members).toHaveLength(people)
    const rows = issues
      .filter(({ code }) => code === 'repeated-row')
      .flatMap(({ row, rows = [row] }) => rows)
    expect(rows).toEqual(repeated)
  })

  it('are of several people where they name the head of household alone', () => {
    expect(peopleOf({ 户主姓名: '甲' }, { 户主姓名: '甲' })).toHaveLength(2)
  })
})

describe('a note behind a name', () => {
  const told = (row: Row) => {
    const { households, issues } = householdsFromRegistry([
      { 户编号: 'H', 人数: 1, 性别: '女', ...row },
    ])
    return [households[0]?.members?.length, ...issues.map(({ column, code }) => column + code)]
  }

  it.each([
    '甲（已故）',
    '甲(故)',
    '甲（长子）（已迁出）',
    '甲 【已迁出】',
    '甲【故】',
    '甲[死亡]',
    '甲（参军）',
    '甲（减少1人）',
    '甲（已故',
  ])('may tell that a person is gone: %s', (姓名) => {
    expect(told({ 姓名 })).toEqual([0, '姓名gone-in-remarks'])
  })

  it.each(['甲', '甲（长子）', '甲（嫁入）', '亡甲', '甲（）', '故（甲）'])(
    'says nothing else, nor does a name: %s',
    (姓名) => {
      expect(told({ 姓名 })).toEqual([1])
    },
  )

  it('says nothing of the people in a household where it stands behind the name of its head', () => {
    expect(told({ 户主姓名: '甲（已故）', 姓名: '乙' })).toEqual([1])
  })

  it('is reported where it stands, of several names', () => {
    expect(told({ 姓名: '甲', 人编号: '1（已故）' })).toEqual([0, '人编号gone-in-remarks'])
  })
})
