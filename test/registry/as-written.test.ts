import { type Household, householdsFromRegistry, type Member } from 'chongqing-aid-guideline'
import { describe, expect, it } from 'vitest'
import { fieldsOf, issue, memberOf, type Row, readTogether } from '../support/registry.ts'

/** What a household is registered as that is read from one row, and the issues. */
const registered = (row: Row) => {
  const { households, issues } = householdsFromRegistry([{ 户编号: 'H', 人数: 1, ...row }])
  const { id, members, ...fields } = households[0] as Household
  return { ...fields, issues: issues.map(({ column, code }) => `${column} ${code}`) }
}

describe('a yes or a no that leaves several classes', () => {
  it.each<[Row, Partial<Household>, string[]]>([
    [{ 户类型: '脱贫户', 是否监测对象: '否' }, { registration: 'lifted' }, []],
    [
      { 户类型: '脱贫户', 是否监测对象: '' },
      { registration: 'lifted', monitoringKnown: false },
      [],
    ],
    [{ 户类型: '脱贫户', 是否监测对象: '是' }, {}, ['是否监测对象 unresolved-label']],
    [{ 户类型: '未脱贫户', 是否监测对象: '是' }, {}, ['是否监测对象 contradiction']],
    [{ 户类型: '边缘户', 是否监测对象: '是' }, { registration: 'edge' }, []],
    [{ 是否建档立卡户: '否' }, { registration: 'ordinary', monitoringKnown: false }, []],
    [
      { 脱贫属性: '脱贫', 是否建档立卡户: '是', 是否监测对象: '否' },
      { registration: 'lifted' },
      [],
    ],
    [
      { 脱贫属性: '脱贫', 是否建档立卡户: '否' },
      { monitoringKnown: false },
      ['脱贫属性 contradiction'],
    ],
    [
      { 户类型: '一般农户', 是否新识别: '是' },
      { monitoringKnown: false },
      ['是否新识别 class-in-remarks'],
    ],
    [
      { 户类型: '未脱贫户', 是否新识别: '是' },
      { registration: 'poor', monitoringKnown: false },
      [],
    ],
    [
      { 户类型: '脱贫户', 纳入监测时间: '2020年11月' },
      { monitoringKnown: false },
      ['纳入监测时间 class-in-remarks'],
    ],
    [
      { 户类型: '脱贫户', 纳入监测时间: '无' },
      { registration: 'lifted', monitoringKnown: false },
      [],
    ],
  ])('is read with the columns beside it: %o', (row, expected, issues) => {
    expect(registered(row)).toEqual({ ...expected, issues })
  })

  it('says nothing where rows differ', () => {
    const rows = ['是', '否'].map((answer) => ({ 户类型: '脱贫户', 是否监测对象: answer }))
    const { households, issues } = readTogether(rows)
    expect(households[0]?.registration).toBeUndefined()
    expect(issues).toContainEqual(issue(2, '是否监测对象', 'disagreement'))
  })
})

describe('somebody healthy', () => {
  it.each([{ 备注: '残疾证办理中' }, { 备注: '疑似残疾' }, { 备注: '待评定', 是否残疾: '否' }])(
    'is not said to have no disability beside %o',
    (row) => {
      const [heading = ''] = Object.keys(row)
      const { households, issues } = readTogether([{ 健康状况: '健康', ...row }])
      expect(households[0]?.members).toEqual([{ health: ['healthy'] }])
      expect(issues).toEqual([issue(1, heading, 'contradiction')])
    },
  )

  it.each([{ 残疾证号: '' }, { 残疾证号: '/' }, { 残疾证号: '无' }, { 备注: '外出务工' }])(
    'has no disability beside %o',
    (row) => {
      expect(memberOf({ 健康状况: '健康', ...row })).toMatchObject({ disability: 'none' })
    },
  )
})

it('an illness is open beside an answer for it whose heading is not understood', () => {
  const row = { 健康状况: '患有大病', '是否大病（某年）': '没有大病' }
  expect(memberOf(row)).not.toHaveProperty('health')
})

describe('a number of a disability certificate', () => {
  it('tells that there is a disability, and something else leaves it open', () => {
    const certified = { 健康状况: '健康', 残疾证号: '50023419650101123X42' }
    expect(memberOf(certified)).toMatchObject({ disability: {} })
    const { households, issues } = readTogether([{ 健康状况: '健康', 残疾证号: '办理中' }])
    expect(households[0]?.members).toEqual([{ health: ['healthy'] }])
    expect(issues).toEqual([issue(1, '残疾证号', 'unknown-label')])
  })
})

describe('a column that tells who is gone', () => {
  it.each([
    { 是否在世: '否' },
    { 是否亡故: '是' },
    { 减员原因: '死亡' },
    { 是否减少: '是' },
    { 减少时间: '2020-05' },
    { 成员变更: '婚嫁迁出' },
    { 增减标识: '减少' },
    { 户状态: '已注销' },
  ])('counts nobody: %o', (row) => {
    expect(readTogether([row]).households[0]?.members).toEqual([])
  })

  it.each([{ 是否在世: '是' }, { 是否亡故: '否' }, { 减员原因: '' }, { 是否减少: '否' }])(
    'counts who is there: %o',
    (row) => {
      expect(readTogether([row]).households[0]?.members).toEqual([{}])
    },
  )
})

describe('the state of a monitored household', () => {
  it.each<[Row, boolean]>([
    [{ 监测状态: '监测中' }, false],
    [{ 监测状态: '已解除' }, true],
    [{ 是否消除: '是' }, true],
    [{ 是否稳定消除: '否' }, false],
    [{ 风险消除方式: '自然消除' }, true],
    [{ 是否解除监测: '是' }, true],
    [{ 解除监测时间: '2020年12月' }, true],
    [{ 退出监测时间: 44_166 }, true],
  ])('is told by %o', (row, riskEliminated) => {
    const { fields, issues } = fieldsOf({ 监测对象类别: '脱贫不稳定户', ...row })
    expect(fields).toEqual({ registration: 'monitored', riskEliminated })
    expect(issues).toEqual([])
  })
})

describe('a person in a column of changes', () => {
  it.each([
    '减少',
    '减少1人',
    '1人减少',
    '减少12口',
    '整户减少',
    '婚出',
    '婚迁',
    '分家',
    '参军',
    '判刑',
    '入赘',
    '走失',
    '户口已迁',
    '（参军）',
    '【服刑】',
    '参军（2019年）',
    '2019年12月参军。',
    '(减少1人)',
    '正在服刑',
  ])('is not counted on: %s', (text) => {
    const { households, issues } = readTogether([{ 性别: '男', 人员变动: text }])
    expect(households[0]?.members).toEqual([])
    expect(issues).toEqual([issue(1, '人员变动', 'gone-in-remarks')])
  })

  it.each(['新增', '婚嫁迁入', '婚迁入', '未分家', '户口已迁入', '曾参军', '儿子参军', '收入减少'])(
    'is counted: %s',
    (text) => {
      expect(memberOf({ 性别: '男', 人员变动: text })).toEqual({ sex: 'male' })
    },
  )
})

describe('a dwelling', () => {
  it.each([
    { 改造年度: 2019 },
    { 是否竣工: '是' },
    { 改造方式: '拆除重建' },
    { 改造情况: '已完成' },
  ])('is open where it was rebuilt since: %o', (row) => {
    const { fields, issues } = fieldsOf({ 危房等级: 'D级', ...row })
    expect(fields).toEqual({})
    expect(issues).toMatchObject([{ code: 'renovated-since' }])
  })

  it.each([{ 改造年度: '' }, { 是否改造: '否' }, { 改造情况: '未改造' }])(
    'is as graded where it was not rebuilt: %o',
    (row) => {
      expect(fieldsOf({ 危房等级: 'D级', ...row }).fields).toEqual({ housing: { grade: 'D' } })
    },
  )

  it.each(['是', '已搬迁入住', '2018年'])('is open where the household was moved: %s', (moved) => {
    const { fields, issues } = fieldsOf({ 住房鉴定等级: 'D级', 是否易地扶贫搬迁户: moved })
    expect(fields.housing).toBeUndefined()
    expect(issues).toEqual([issue(1, '是否易地扶贫搬迁户', 'renovated-since')])
  })

  it('is as graded where it was not', () => {
    const { fields } = fieldsOf({ 住房鉴定等级: 'D级', 是否易地扶贫搬迁户: '否' })
    expect(fields.housing).toEqual({ grade: 'D' })
  })
})

describe('a cell', () => {
  it.each<[Row, Member]>([
    [{ 年龄: '六十五岁' }, { age: 65 }],
    [{ 年龄: '二十' }, { age: 20 }],
    [{ 年龄: '两岁' }, { age: 2 }],
    [{ 年龄: '28天' }, { age: 0 }],
    [{ 年龄: '2个半月' }, { age: 0 }],
    [{ 年龄: '三个月' }, { age: 0 }],
    [{ 年龄: '刚出生' }, { age: 0 }],
    [{ 年龄: '七八十' }, {}],
    [{ 年龄: '约65' }, {}],
    [{ 出生日期: '2002、5、1' }, { birthDate: '2002-05-01' }],
    [{ 出生日期: '2002。5。1' }, { birthDate: '2002-05-01' }],
    [{ 出生日期: '2002，5，1' }, { birthDate: '2002-05-01' }],
    [{ 出生日期: '2002—5—1' }, { birthDate: '2002-05-01' }],
    [{ 在校生状况: '小学3年级' }, { schooling: 'primary' }],
    [{ 在校生状况: '7年级' }, { schooling: 'junior' }],
    [{ 在校生状况: '高3（2）班' }, { schooling: 'senior-3' }],
    [{ 在校生状况: '中职2年级' }, { schooling: 'vocational-2' }],
    [{ 在校生状况: '高三下' }, { schooling: 'senior-3' }],
    [{ 在校生状况: '高中三年级上学期' }, { schooling: 'senior-3' }],
    [{ 在校生状况: '高三·2班' }, { schooling: 'senior-3' }],
    [{ 在校生状况: '非在校生（已毕业）' }, { schooling: 'not-in-school' }],
    [{ 就业类型: '灵活就业（打零工）' }, { employment: 'odd-jobs' }],
    [{ 就业类型: '工地打零工' }, { employment: 'odd-jobs' }],
    [{ 就业类型: '农忙务农，农闲打零工' }, { employment: 'odd-jobs' }],
    [{ 残疾类别: '肢残二级' }, { disability: { grade: 2 } }],
    [{ 性别: '女（已婚）' }, { sex: 'female' }],
    [{ 性别: '女（变更前）' }, {}],
    [{ 健康状况: '患有大病（未治愈）' }, { health: ['serious-illness'], disability: 'none' }],
    [{ 文化程度: '小学毕业', 与户主关系: '户主', 在校生状况: '' }, { schooling: 'not-in-school' }],
    [
      { 文化程度: '文盲/半文盲', 年龄: 60, 在校生状况: '' },
      { age: 60, schooling: 'not-in-school' },
    ],
  ])('is read as people write: %o', (row, member) => {
    expect(memberOf(row)).toEqual(member)
  })

  it('with a note that says the same, or that nothing was turned, says what it says', () => {
    expect(fieldsOf({ 户类型: '脱贫户（已脱贫）' }).fields.registration).toBe('lifted')
    expect(fieldsOf({ 户类型: '脱贫监测户（未消除）' }).fields.registration).toBe('monitored')
    expect(fieldsOf({ 户类型: '脱贫监测户（已消除）' }).fields.registration).toBeUndefined()
    expect(fieldsOf({ 住房鉴定等级: 'C级（未改造）' }).fields.housing).toEqual({ grade: 'C' })
  })

  it('may stand under a heading that names the yuan without brackets', () => {
    const { fields } = fieldsOf({
      '2018年末人均纯收入/元': '5,200元整',
      '2019年农户人均纯收入 单位：元': '5300',
    })
    expect(fields.incomes?.map((income) => income?.perCapita)).toEqual([5200, 5300])
  })
})

it('a list stacked under another may have its columns in another order', () => {
  const { households, leftOut } = householdsFromRegistry([
    ['户编号', '姓名', '人数', '健康状况'],
    ['H1', '甲', 1, '健康'],
    ['姓名', '户编号', '健康状况', '人数'],
    ['乙', 'H2', '患有大病', 1],
  ])
  expect(households.map(({ id }) => id)).toEqual(['H1', 'H2'])
  expect(leftOut.map(({ reason }) => reason)).toEqual(['heading', 'heading'])
})
