import { householdsFromRegistry, type Member } from 'chongqing-aid-guideline'
import { describe, expect, it } from 'vitest'
import { fieldsOf, issue, memberOf, type Row, readTogether } from '../support/registry.ts'

/** What is read of the person in a row, and each issue by its column. */
const readOf = (row: Row) => {
  const { households, issues } = readTogether([row])
  return [households[0]?.members?.[0], issues.map(({ column, code }) => `${column} ${code}`)]
}

type Case = [row: Row, member: Member, issues: string[]]

describe('the health of a person', () => {
  it.each<Case>([
    [{ 健康状况: '健康、长期慢性病' }, {}, ['健康状况 contradiction']],
    [{ 健康状况: '健康', 健康情况: '患有大病' }, {}, ['健康情况 disagreement']],
    [{ 健康状况: '健康', 是否大病: '否', 是否患大病: '是' }, {}, ['是否患大病 disagreement']],
    [{ '健康状况（某年）': '健康', 是否大病: '是' }, {}, ['健康状况（某年） doubtful-heading']],
    [
      { '健康状况（某年）': '健康', 是否大病: '否' },
      { health: [null] },
      ['健康状况（某年） doubtful-heading'],
    ],
    [{ 是否大病: '待核实' }, { health: [null] }, ['是否大病 unknown-label']],
    [{ 是否大病: '否', 是否慢性病: '待核实' }, { health: [null] }, ['是否慢性病 unknown-label']],
  ])('is open where the cells do not agree, or are not understood: %o', (row, member, issues) => {
    expect(readOf(row)).toEqual([member, issues])
  })

  it.each<Case>([
    [{ 健康状况: '患有大病,体弱', 备注: '已治愈' }, {}, ['备注 contradiction']],
    [{ 是否大病: '是', 备注: '已治愈' }, {}, ['备注 contradiction']],
    [{ 健康状况: '体弱', 备注: '已治愈' }, { health: [null] }, []],
    [{ 健康状况: '体弱', 备注: '患癌' }, { health: [null] }, []],
    [{ 健康状况: '体弱', 病种: '痛风' }, { health: [null] }, []],
    [{ 健康状况: '健康', 备注: '已治愈' }, { health: ['healthy'], disability: 'none' }, []],
    [{ 是否大病: '否', 病种: '痛风' }, {}, []],
    [{ 是否大病: '否', 是否慢性病: '否', 病种: '痛风' }, {}, ['病种 contradiction']],
  ])('is opened by a remark only where it turns what is known: %o', (row, member, issues) => {
    const unknown = row.健康状况?.toString().includes('体弱') ? ['健康状况 unknown-label'] : []
    expect(readOf(row)).toEqual([member, [...unknown, ...issues]])
  })
})

describe('the disability of a person', () => {
  it.each<Case>([
    [
      { 健康状况: '长期慢性病,体弱' },
      { health: ['chronic-illness', null] },
      ['健康状况 unknown-label'],
    ],
    [{ '健康状况（某年）': '残疾' }, { health: [null] }, ['健康状况（某年） doubtful-heading']],
    [
      { 健康状况: '健康', '是否残疾（某年）': '否' },
      { health: ['healthy'] },
      ['是否残疾（某年） doubtful-heading'],
    ],
    [{ 健康状况: '残疾', 是否残疾: '否' }, { health: [] }, ['是否残疾 disagreement']],
    [{ 残疾类别: '肢体', 是否残疾: '否' }, {}, ['是否残疾 disagreement']],
    [{ 是否残疾: '否', 备注: '伤残' }, {}, ['备注 contradiction']],
    [{ 是否残疾: '待定' }, {}, ['是否残疾 unknown-label']],
  ])('is open where it may be otherwise: %o', (row, member, issues) => {
    expect(readOf(row)).toEqual([member, issues])
  })

  it.each<Case>([
    [{ 是否残疾: '否' }, { disability: 'none' }, []],
    [{ 是否残疾: '是', 备注: '伤残' }, { disability: {} }, []],
    [{ 残疾类别: '视力', 残疾等级: '一级' }, { disability: { kind: 'vision', grade: 1 } }, []],
    [{ 残疾类别: '视力、听力', 残疾等级: '一级' }, { disability: { grade: 1 } }, []],
    [{ 是否残疾: '是（肢体二级）' }, { disability: { kind: 'physical', grade: 2 } }, []],
    [{ 是否残疾: '否（肢体二级）' }, {}, ['是否残疾 unknown-label']],
    [{ 残疾等级: '一级、二级' }, { disability: {} }, []],
    [{ 残疾等级: '肢体二级，视力二级' }, { disability: { grade: 2 } }, []],
    [{ 残疾等级: '无、一级' }, {}, ['残疾等级 unknown-label']],
    [{ 健康状况: '残疾', 残疾等级: '二级' }, { health: [], disability: { grade: 2 } }, []],
    [{ 残疾类别: '', 残疾等级: '', 健康状况: '' }, {}, []],
  ])('is what its columns and 健康状况 say together: %o', (row, member, issues) => {
    expect(readOf(row)).toEqual([member, issues])
  })
})

describe('a heading that only has a word of a column', () => {
  it.each<Case>([
    [
      { 健康状况: '长期慢性病', 慢病签约: '是', 慢病随访: '' },
      { health: ['chronic-illness'], disability: 'none' },
      [],
    ],
    [
      { 健康状况: '长期慢性病', '是否慢性病（某年）': '是' },
      {},
      ['是否慢性病（某年） doubtful-heading'],
    ],
    [{ 健康状况: '残疾', 是否持有残疾证: '是' }, { health: [], disability: {} }, []],
    [
      { 健康状况: '残疾', 是否持有残疾证: '肢体' },
      { health: [] },
      ['是否持有残疾证 doubtful-heading'],
    ],
  ])('need not be heard where it can say no more than is told: %o', (row, member, issues) => {
    expect(readOf(row)).toEqual([member, issues])
  })

  it('may be missing in the records of other households', () => {
    const { households, issues } = householdsFromRegistry([
      { 户编号: 'H', 人数: 1, 健康状况: '长期慢性病', 慢病签约: '是' },
      { 户编号: 'K', 人数: 1, 健康状况: '长期慢性病' },
    ])
    expect(households.map(({ members }) => members?.[0]?.health)).toEqual([
      ['chronic-illness'],
      ['chronic-illness'],
    ])
    expect(issues).toEqual([])
  })
})

it('somebody who is listed twice may tell in one row what the other leaves out', () => {
  const row = { 户编号: 'H', 人数: 1, 身份证号: '500234196501011234' }
  const { households, issues } = householdsFromRegistry([
    { ...row, 残疾类别: '肢体', 是否持有残疾证: '是', 性别: '', 人员类别: '特困人员' },
    { ...row, 残疾类别: '', 是否持有残疾证: '', 性别: '女', 人员类别: '' },
  ])
  expect(households[0]?.members).toEqual([
    { sex: 'female', disability: { kind: 'physical' }, extremePoverty: true },
  ])
  expect(issues.map(({ code }) => code)).toEqual(['repeated-row'])
})

it('a mark that a legend turns opens a disability that 健康状况 names', () => {
  const { households, issues } = householdsFromRegistry([
    ['√为否'],
    ['户编号', '人数', '健康状况', '是否残疾'],
    ['H', 1, '残疾', '√'],
  ])
  expect(households[0]?.members).toEqual([{ health: [] }])
  expect(issues).toMatchObject([{ column: '是否残疾', code: 'doubtful-mark' }])
})

it('a year of school is open where two differ, though a stage leaves one of them', () => {
  const member = memberOf({ 在校生状况: '高三', 学段: '高中', 年级: '高二' })
  expect(member).not.toHaveProperty('schooling')
  const coarse = { 学段: '普通高中', 年级: '二年级' }
  expect(memberOf(coarse)).toEqual({ schooling: 'senior-2' })
  expect(memberOf({ ...coarse, 在校生状况: '某某' })).toEqual({})
})

describe('the age of a person', () => {
  it.each<Case>([
    [{ 年龄: 30, 出生日期: '1990-01-02' }, { birthDate: '1990-01-02' }, []],
    [
      { 年龄: 30, 出生日期: '1990-01-02', 出生年月日: '1991-01-02' },
      {},
      ['出生年月日 disagreement'],
    ],
    [{ 年龄: 30, 出生年月: '1965年3月' }, { age: 30 }, []],
    [{ 出生年月: '1965年3月', 出生日期: '1965-03-02' }, {}, ['出生日期 disagreement']],
  ])('is told by the day of birth, or else by the age: %o', (row, member, issues) => {
    expect(readOf(row)).toEqual([member, issues])
  })

  describe.each([{ year: 2020 }, { asOf: '2020-06-15' }])('in a list of %o', (options) => {
    const BORN = [{ 出生日期: '1990-01-02' }, { 出生年月: '1990年1月' }]

    it.each([20, 30, 32])('is told as far as the two can be of one person: %s', (年龄) => {
      const members = BORN.map((born) => {
        const { households, issues } = readTogether([{ 年龄, ...born }], options)
        expect(issues).toEqual([])
        return households[0]?.members?.[0]
      })
      expect(members).toEqual([{ birthDate: '1990-01-02' }, { age: 年龄 }])
    })

    it.each([19, 33])('is open where they cannot, however it was counted: %s', (年龄) => {
      for (const born of BORN) {
        const { households, issues } = readTogether([{ 年龄, ...born }], options)
        expect(households[0]?.members).toEqual([{}])
        expect(issues).toEqual([issue(1, '年龄', 'disagreement')])
      }
    })
  })

  it.each([
    ['2020年1月', 0],
    ['2019年12月', 0],
    ['2019年1月', 1],
    ['2021年1月', undefined],
    ['2020年12月', undefined],
  ])('is counted from a month on the day of the list: %s', (出生年月, age) => {
    const { households } = readTogether([{ 出生年月 }], { asOf: '2020-06-15' })
    expect(households[0]?.members).toEqual([age === undefined ? {} : { age }])
  })

  it('that nobody tells is not counted on the day of the list', () => {
    const { households } = readTogether([{ 性别: '女' }], { asOf: '2020-06-15' })
    expect(households[0]?.members).toEqual([{ sex: 'female' }])
  })
})

describe('the status of extreme poverty', () => {
  const peopleOf = (...rows: Row[]) => {
    const { households, issues } = readTogether(rows)
    const { id, members, ...fields } = households[0] ?? {}
    return [fields, members, issues.map(({ column, code }) => `${column} ${code}`)]
  }

  it.each<[name: string, row: Row, fields: object, members: object[], issues: string[]]>([
    ['a person', { 是否特困人员: '是' }, {}, [{ extremePoverty: true }], []],
    ['a person who denies it', { 是否特困人员: '否' }, {}, [{ extremePoverty: false }], []],
    ['a person named in a class', { 人员类别: '特困人员' }, {}, [{ extremePoverty: true }], []],
    ['a household', { 贫困户属性: '特困户' }, { extremePoverty: true }, [{}], []],
    [
      'a person in a household that has none',
      { 贫困户属性: '一般贫困户', 是否特困人员: '是' },
      {},
      [{}],
      ['贫困户属性 contradiction'],
    ],
    [
      'nobody in such a household',
      { 贫困户属性: '一般贫困户', 是否特困人员: '否' },
      { extremePoverty: false },
      [{ extremePoverty: false }],
      [],
    ],
    [
      'a household under a heading that is not understood',
      { '贫困户属性（某年）': '特困户', 是否特困人员: '是' },
      {},
      [{}],
      ['贫困户属性（某年） doubtful-heading'],
    ],
    [
      'a person under one',
      { 贫困户属性: '一般贫困户', '是否特困人员（某年）': '是' },
      {},
      [{}],
      ['是否特困人员（某年） doubtful-heading'],
    ],
    [
      'a person of whom it is not understood, whatever the class says',
      { 是否特困人员: '待定', 人员类别: '特困人员' },
      {},
      [{}],
      ['是否特困人员 unknown-label'],
    ],
  ])('is read of %s', (_, row, fields, members, issues) => {
    expect(peopleOf(row)).toEqual([fields, members, issues])
  })

  it.each([
    [{ 是否健在: '否' }, { extremePoverty: false }],
    [{ 是否健在: '失联' }, { membersComplete: false }],
  ])(
    'of somebody who is gone contradicts no household, of one who may be here it does: %o',
    (who, fields) => {
      const rows = [{ 性别: '女' }, { 是否特困人员: '是', ...who }]
      const attribute = { 贫困户属性: '一般贫困户', 人数: 1 }
      expect(fieldsOf(...rows.map((row) => ({ ...attribute, ...row }))).fields).toEqual(fields)
    },
  )
})

describe('a column with a note that is not understood', () => {
  it('asks nothing while it is empty', () => {
    const { households } = householdsFromRegistry([
      { 户编号: 'H', 人数: 1, 户类型: '脱贫户', '监测对象类别（某年）': '' },
    ])
    expect(households[0]).toMatchObject({ registration: 'lifted', monitoringKnown: false })
  })
})

describe('whether everybody is listed', () => {
  it.each([
    ['more people than the size', { 人数: 1 }, ['人数 more-rows-than-size']],
    ['as many', { 人数: 2 }, undefined],
    ['fewer', { 人数: 3 }, []],
  ])('is told by the size: %s', (_, row, issues) => {
    const { fields, issues: told } = fieldsOf({ 性别: '女', ...row }, { 性别: '男', ...row })
    expect(fields).toEqual(issues ? { membersComplete: false } : {})
    expect(told.map(({ column, code }) => `${column} ${code}`)).toEqual(issues ?? [])
  })
})

it('a person is left behind where a column says so', () => {
  expect(memberOf({ 留守类型: '留守儿童' })).toEqual({ leftBehind: true })
})

it('what a person says of work at several places agrees, or is reported at the last', () => {
  const { issues } = readTogether([
    { 就业渠道: '稳定就业', 务工情况: '打零工', 务工地点: '自主创业' },
  ])
  expect(issues).toEqual([issue(1, '务工地点', 'contradiction')])
})

it('a line with a remark that says nothing is no further person', () => {
  const { fields, issues } = fieldsOf({ 人数: 1, 性别: '女' }, { 人数: 1, 备注: '见附件' })
  expect(fields).toEqual({})
  expect(issues).toEqual([])
})

it('what nobody tells has no key in a household, nor in a person', () => {
  const [household] = readTogether([{ 民族: '汉族' }]).households
  expect(household).toStrictEqual({ id: 'H', members: [{}] })
})
