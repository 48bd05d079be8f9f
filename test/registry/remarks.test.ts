import { formatRegistryIssues } from 'chongqing-aid-guideline'
import { describe, expect, it } from 'vitest'
import { fieldsOf, issue, readTogether } from '../support/registry.ts'

const membersOf = (...rows: Record<string, unknown>[]) => {
  const { households, issues } = readTogether(rows)
  return { members: households[0]?.members, issues }
}

describe('a remark', () => {
  it.each([
    '已去世',
    '2021年5月病逝',
    '死亡',
    '已迁出',
    '户籍注销',
    '2019年外嫁',
    `${'某'.repeat(300)}病故`,
  ])('that tells of a departure counts nobody, and is reported: %s', (remark) => {
    expect(membersOf({ 健康状况: '患有大病', 备注: remark })).toEqual({
      members: [],
      issues: [issue(1, '备注', 'gone-in-remarks')],
    })
  })

  it.each(['嫁入', '2018年婚嫁迁入', '未迁出', '自然增加'])(
    'that someone came or stayed says nothing: %s',
    (remark) => {
      expect(membersOf({ 性别: '女', 备注: remark })).toEqual({
        members: [{ sex: 'female' }],
        issues: [],
      })
    },
  )

  it.each(['自然减少', '并户', '重复录入', '嫁入后去世'])(
    'that someone is counted no more counts nobody: %s',
    (remark) => {
      expect(membersOf({ 性别: '女', 备注: remark }).members).toEqual([])
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
      '- 文字里提到去世、迁出、注销或不共同生活，还在不在户里按不清楚处理，没有计入。请在“是否健在”或“户口是否迁出”一列写明：“备注”列，共1行（第1行）。',
    )
    expect(formatRegistryIssues(reading, { locale: 'en' })).toContain(
      '- The words speak of someone who died, moved out, was struck off or lives apart, so whether the person still belongs to the household is left open, and the person is not counted. Please say it in a column “是否健在” or “户口是否迁出”: column “备注”, 1 row (1).',
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
    expect(formatRegistryIssues(reading)).toContain('- 日期在名单的时间之后，按不清楚处理。')
    expect(formatRegistryIssues(reading, { locale: 'en' })).toContain(
      '- The day is after that of the list, so this is left open. Please check the day',
    )
  })
})

describe('a remark on the class', () => {
  const registrationOf = (row: Record<string, unknown>) => {
    const { households, issues } = readTogether([{ 户类型: '脱贫户', ...row }])
    return [households[0]?.registration, issues.map(({ column, code }) => `${column} ${code}`)]
  }
  const TURNED = [undefined, ['备注 class-in-remarks']]

  it.each(['2020年返贫', '新识别', '已清退', '错评退出', '存在返贫风险', '纳入监测', '边缘户'])(
    'leaves open a class that it may turn: %s',
    (remark) => {
      expect(registrationOf({ 备注: remark })).toEqual(TURNED)
    },
  )

  it.each([
    '2018年脱贫',
    '非监测户',
    '低保边缘家庭',
    '已防返贫排查',
    '2014年识别',
    '不存在返贫',
    '非错评户',
    '2019年返贫风险消除',
  ])('that fits the class, or tells of none, says nothing: %s', (remark) => {
    expect(registrationOf({ 备注: remark })).toEqual(['lifted', []])
  })

  it.each([
    ['是否返贫', '是'],
    ['返贫时间', '2019年12月'],
  ])('may be a column of its own: %s %s', (heading, cell) => {
    expect(registrationOf({ [heading]: cell })).toEqual([
      undefined,
      [`${heading} class-in-remarks`],
    ])
    expect(registrationOf({ [heading]: cell, 户类型: '未脱贫户' })).toEqual(['poor', []])
    expect(registrationOf({ [heading]: '' })).toEqual(['lifted', []])
  })

  it.each([
    ['返贫户', '2020年返贫', 'poor'],
    ['未脱贫户', '计划2020年脱贫', 'poor'],
    ['未脱贫户', '拟2020年底脱贫', 'poor'],
    ['脱贫户', '2014年识别为贫困户', 'lifted'],
    ['一般农户', '2017年清退', 'ordinary'],
    ['脱贫监测户', '2019年脱贫，监测户', 'monitored'],
    ['边缘户', '新识别', 'edge'],
  ])('fits %s: %s', (户类型, 备注, registration) => {
    expect(registrationOf({ 户类型, 备注 })).toEqual([registration, []])
  })

  it.each([
    ['未脱贫户', '2020年脱贫'],
    ['脱贫监测户', '风险已消除'],
    ['边缘户', '清退'],
    ['一般农户', '漏评，已补录'],
    ['脱贫户', '2016年返贫，2019年脱贫'],
    ['未脱贫户', '系统内已标注脱贫'],
    ['脱贫监测户', '2020年起不再监测'],
    ['边缘户', '评议后不纳入监测'],
    ['边缘户', '2020年识别为贫困户'],
    ['一般农户', '新识别为建档立卡户'],
  ])('does not fit %s: %s', (户类型, 备注) => {
    expect(registrationOf({ 户类型, 备注 })).toEqual(TURNED)
  })

  it('of a risk that is over fits a class of which a column says the same', () => {
    const row = { 户类型: '脱贫监测户', 风险是否消除: '是', 备注: '风险已消除' }
    expect(registrationOf(row)).toEqual(['monitored', []])
  })

  it('stands in a line that is no person', () => {
    const { households } = readTogether([
      { 人数: 1, 户类型: '脱贫户', 备注: '2020年返贫' },
      { 人数: 1, 性别: '女' },
    ])
    expect(households[0]).toEqual({ id: 'H', members: [{ sex: 'female' }] })
  })

  it('stands in a line that may be a person, where it also tells that somebody is gone', () => {
    const { households } = readTogether([
      { 人数: 1, 户类型: '脱贫户', 性别: '女' },
      { 人数: 1, 备注: '2020年返贫，死亡' },
    ])
    expect(households[0]).toEqual({ id: 'H', members: [{ sex: 'female' }], membersComplete: false })
  })

  it('speaks of the whole household, and may speak of its departure too', () => {
    const { households, issues } = readTogether([
      { 户类型: '脱贫户' },
      { 户类型: '脱贫户', 备注: '整户删除' },
    ])
    expect(households[0]).toEqual({ id: 'H', members: [], membersComplete: false })
    expect(issues.map(({ code }) => code)).toEqual(['gone-in-remarks', 'class-in-remarks'])
  })
})

describe('a column that says that a household was struck off', () => {
  it.each(['是', '√', '已清退', '2017.6', '2017年'])('leaves its class open: %s', (cell) => {
    expect(fieldsOf({ 户类型: '脱贫户', 是否清退: cell })).toEqual({
      fields: {},
      issues: [issue(1, '是否清退', 'class-in-remarks')],
    })
  })

  it.each(['否', '×', '', '无', '未清退'])('says nothing by a no: %s', (cell) => {
    const { households, issues } = readTogether([{ 户类型: '脱贫户', 是否清退: cell }])
    expect([households[0]?.registration, issues]).toEqual(['lifted', []])
  })

  it('fits an ordinary household, and is open where it is not understood', () => {
    expect(readTogether([{ 户类型: '一般农户', 是否清退: '是' }]).issues).toEqual([])
    expect(fieldsOf({ 户类型: '脱贫户', 是否清退: '待定' })).toEqual({
      fields: {},
      issues: [issue(1, '是否清退', 'unknown-label')],
    })
  })
})

describe('a column that asks who lives together, or is struck off', () => {
  it.each([
    ['是否共同生活', '否'],
    ['是否注销户口', '是'],
    ['是否注销户口', '2019-03-01'],
  ])('counts nobody whose place is not settled: %s %s', (heading, cell) => {
    expect(membersOf({ 性别: '女', [heading]: cell })).toEqual({
      members: [],
      issues: [issue(1, heading, 'gone-in-remarks')],
    })
  })

  it.each([
    ['是否共同生活', '是'],
    ['是否注销户口', '否'],
  ])('says nothing of the others: %s %s', (heading, cell) => {
    expect(membersOf({ 性别: '女', [heading]: cell })).toEqual({
      members: [{ sex: 'female' }],
      issues: [],
    })
  })

  it('yields to a column that says that someone died', () => {
    const { households, leftOut } = readTogether([{ 是否共同生活: '否', 是否健在: '否' }])
    expect(households[0]?.members).toEqual([])
    expect(leftOut).toEqual([{ row: 1, reason: 'dead' }])
  })
})

describe('the day on which a risk was over', () => {
  const fields = (row: Record<string, unknown>) => {
    const { households, issues } = readTogether([{ 监测对象类别: '脱贫不稳定户', ...row }])
    return [households[0]?.registration, households[0]?.riskEliminated, issues]
  }

  it.each(['2020-03-01', 43891, '2020年3月', '202003', '2020'])('says that it is: %s', (cell) => {
    expect(fields({ 风险消除时间: cell })).toEqual(['monitored', true, []])
  })

  it('agrees with 是否消除风险, or leaves it open', () => {
    expect(fields({ 风险消除时间: '2020-03-01', 是否消除风险: '是' })[1]).toBe(true)
    expect(fields({ 风险消除时间: '', 是否消除风险: '否' })[1]).toBe(false)
    expect(fields({ 风险消除时间: '2020-03-01', 是否消除风险: '否' })).toEqual([
      undefined,
      undefined,
      [issue(1, '是否消除风险', 'disagreement')],
    ])
  })

  it.each(['9999-12-31', '2099-12-31'])('is no day that stands for never: %s', (cell) => {
    expect(fields({ 风险消除时间: cell })[1]).toBeUndefined()
  })
})

describe('a remark on a person', () => {
  it.each([
    [{ 健康状况: '健康' }, '2020年查出癌症', {}],
    [{ 健康状况: '残疾' }, '患尿毒症', {}],
    [{ 健康状况: '患有大病' }, '已治愈', {}],
    [{ 是否大病: '否', 是否慢性病: '否' }, '住院', {}],
    [{ 在校生状况: '高中三年级' }, '已考上大学', {}],
    [{ 在校生状况: '中职三年级' }, '2019年辍学', {}],
    [{ 健康状况: '健康' }, '常年吃药', {}],
    [{ 在校生状况: '高中三年级' }, '现就读某大学', {}],
    [{ 在校生状况: '高中三年级' }, '放弃高考', {}],
    [{ 在校生状况: '非在校生' }, '高考落榜，在县城复读', {}],
  ])('that turns %o leaves it open: %s', (row, 备注, member) => {
    expect(membersOf({ ...row, 备注 })).toEqual({
      members: [member],
      issues: [issue(1, '备注', 'contradiction')],
    })
  })

  it.each([
    [
      { 健康状况: '患有大病' },
      '尿毒症，定期透析',
      { health: ['serious-illness'], disability: 'none' },
    ],
    [{ 健康状况: '健康' }, '身体恢复良好', { health: ['healthy'], disability: 'none' }],
    [{ 在校生状况: '本科一年级' }, '2019年录取', { schooling: 'higher' }],
    [{ 在校生状况: '高中三年级' }, '就读于某中学', { schooling: 'senior-3' }],
    [{ 在校生状况: '非在校生' }, '2018年高中毕业', { schooling: 'not-in-school' }],
    [{ 性别: '女' }, '患癌', { sex: 'female' }],
    [{ 健康状况: '健康' }, '已购买大病保险', { health: ['healthy'], disability: 'none' }],
    [{ 健康状况: '健康' }, '无大病', { health: ['healthy'], disability: 'none' }],
    [{ 健康状况: '患有大病' }, '未治愈', { health: ['serious-illness'], disability: 'none' }],
    [{ 在校生状况: '高中三年级' }, '未辍学', { schooling: 'senior-3' }],
  ])('that fits %o says nothing: %s', (row, 备注, member) => {
    expect(membersOf({ ...row, 备注 })).toEqual({ members: [member], issues: [] })
  })
})

describe('a column that asks for one class', () => {
  it.each([
    ['是否边缘户', '一般农户', 'edge'],
    ['是否监测户', '脱贫户', 'monitored'],
  ])('names it by its yes, and by its no nothing: %s', (heading, 户类型, registration) => {
    const registrationOf = (cell: string) =>
      readTogether([{ 户类型, [heading]: cell }]).households[0]?.registration
    expect(registrationOf('是')).toBe(registration)
    expect(registrationOf('否')).toBe(registrationOf(''))
  })

  it('contradicts what it does not refine', () => {
    expect(readTogether([{ 户类型: '脱贫户', 是否边缘户: '是' }]).issues).toEqual([
      issue(1, '是否边缘户', 'contradiction'),
    ])
  })
})

describe('a note behind a label', () => {
  it('that tells of a death counts nobody', () => {
    expect(membersOf({ 健康状况: '患有大病（2019年去世）' })).toEqual({
      members: [],
      issues: [issue(1, '健康状况', 'gone-in-remarks')],
    })
  })
})

describe('a remark on a class that is not settled', () => {
  it.each([
    ['边缘户', '评议未通过'],
    ['边缘户', '正在申请纳入'],
    ['一般农户', '拟纳入边缘户'],
    ['脱贫监测户', '拟纳入监测'],
    ['边缘户', '纳入公示中'],
    ['边缘户', '合并到另一户'],
    ['未脱贫户', '系误录'],
  ])('leaves %s open and is reported: %s', (户类型, 备注) => {
    const { households, issues } = readTogether([{ 户类型, 备注 }])
    expect(households[0]).not.toHaveProperty('registration')
    expect(issues).toContainEqual(issue(1, '备注', 'class-in-remarks'))
  })

  it.each([
    ['未脱贫户', '低保申请中', 'poor'],
    ['未脱贫户', '低保评议未通过', 'poor'],
    ['未脱贫户', '拟纳入低保', 'poor'],
    ['未脱贫户', '征兵体检未通过', 'poor'],
    ['未脱贫户', '危房改造待审批', 'poor'],
    ['未脱贫户', '身份证号误录，已更正', 'poor'],
    ['未脱贫户', '2018年收入误报已更正', 'poor'],
    ['一般农户', '评议未通过', 'ordinary'],
    ['边缘户', '评议通过', 'edge'],
  ])('is none beside %s: %s', (户类型, 备注, registration) => {
    expect(readTogether([{ 户类型, 备注 }])).toMatchObject({
      households: [{ registration }],
      issues: [],
    })
  })
})

describe('a remark that tells of a death or of leaving', () => {
  it.each([
    '本人2020年去世',
    '丈夫去世',
    '夫妻均已去世',
    '母子均已迁出',
    '父子均死亡',
    '长子死亡',
    '在女儿家去世',
  ])('leaves open whether the person in its row counts, whomever it names: %s', (备注) => {
    const { households, issues } = readTogether([
      { 户类型: '未脱贫户', 健康状况: '患有大病', 备注 },
    ])
    expect(households[0]?.members).toEqual([])
    expect(households[0]).not.toHaveProperty('registration')
    expect(issues).toEqual([issue(1, '备注', 'gone-in-remarks')])
  })

  it('leaves the others of a household as they are', () => {
    const { households } = readTogether([
      { 户类型: '脱贫户', 性别: '女', 备注: '女儿已出嫁' },
      { 户类型: '脱贫户', 性别: '男' },
    ])
    expect(households).toMatchObject([{ registration: 'lifted', members: [{ sex: 'male' }] }])
  })
})
