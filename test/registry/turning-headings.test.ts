import { householdsFromRegistry } from 'chongqing-aid-guideline'
import { describe, expect, it } from 'vitest'
import { fieldsOf, issue, memberOf, readTogether } from '../support/registry.ts'

/** A household that is monitored, in a dwelling of grade D. */
const row = { 监测对象类别: '脱贫不稳定户', 住房鉴定等级: 'D级' }

describe('a heading that is not known, but has a word of one that may turn the rest', () => {
  it.each([
    ['消除返贫风险时间', '2023-05-20'],
    ['返贫致贫风险是否消除', '是'],
    ['监测退出时间', '2023年'],
    ['是否终止监测', '是'],
    ['是否终止监测', '已终止'],
    ['风险消除原因', '产业增收'],
    ['清退原因', '有商品房'],
  ])('leaves the class open, and is reported: %s %s', (heading, cell) => {
    const { fields, issues } = fieldsOf({ ...row, [heading]: cell })
    expect(fields).toEqual({ housing: { grade: 'D' } })
    expect(issues).toEqual([issue(1, heading, 'doubtful-heading')])
  })

  it.each([
    ['完工时间', '2021.5'],
    ['是否已搬迁', '是'],
    ['危改类型', '拆除重建'],
    ['入住日期', '2021-05-20'],
  ])('leaves open whether the dwelling is unsafe: %s %s', (heading, cell) => {
    const { fields, issues } = fieldsOf({ ...row, [heading]: cell })
    expect(fields).toEqual({ registration: 'monitored' })
    expect(issues.map(({ column }) => column)).toContain(heading)
  })

  it.each([
    ['是否罹患大病', '是', {}],
    ['大病病种', '肺癌', {}],
    ['是否两癌慢病患者', '是', {}],
    ['是否持有残疾证', '是', { health: ['healthy'] }],
  ])('leaves open who is ill or disabled: %s %s', (heading, cell, member) => {
    const { households, issues } = readTogether([{ 健康状况: '健康', [heading]: cell }])
    expect(households[0]?.members).toEqual([member])
    expect(issues.length).toBeGreaterThan(0)
  })

  it('is reported once, be it the name of an illness', () => {
    const { issues } = readTogether([{ 健康状况: '健康', 大病病种: '肺癌' }])
    expect(issues).toEqual([issue(1, '大病病种', 'doubtful-heading')])
  })

  it.each([
    ['死亡登记时间', '2022-05-01'],
    ['是否身故', '是'],
    ['户籍是否已迁出', '是'],
    ['死亡原因', '疾病'],
    ['户口迁出原因', '婚嫁'],
    ['迁出去向', '外省'],
  ])('leaves open whether a person still counts: %s %s', (heading, cell) => {
    const { households, issues } = readTogether([{ 性别: '女', [heading]: cell }])
    expect(households[0]).toMatchObject({ members: [], membersComplete: false })
    expect(issues).toEqual([issue(1, heading, 'doubtful-heading')])
  })

  it.each([
    ['死亡时间', '2020-01-03', '死亡原因', '疾病', 'dead'],
    ['户口迁出时间', '2020-01-03', '户口迁出原因', '婚嫁', 'moved-out'],
  ])(
    'says no more than what is known anyway: %s %s, %s %s',
    (known, day, heading, cell, reason) => {
      const { leftOut, issues } = readTogether([{ 性别: '女', [heading]: cell, [known]: day }])
      expect(leftOut).toEqual([{ row: 1, reason }])
      expect(issues.map(({ column }) => column)).not.toContain(heading)
    },
  )

  it('may say more than what is known: who moved out may have died', () => {
    const row = { 性别: '女', 死亡原因: '疾病', 户口迁出时间: '2020-01-03' }
    expect(readTogether([row]).leftOut).toEqual([])
  })

  it.each([
    ['死亡原因', '无'],
    ['死亡原因', '否'],
    ['未死亡原因', '健在'],
  ])('leaves out and opens nobody where it denies: %s %s', (heading, cell) => {
    const { households, issues } = readTogether([{ 性别: '女', [heading]: cell }])
    expect(households[0]?.members).toEqual([{ sex: 'female' }])
    expect(issues).toEqual([])
  })

  it.each([
    ['是否终止监测', '否'],
    ['未消除原因', '收入不稳'],
    ['消除风险措施', '产业帮扶'],
    ['计划消除时间', '2024-12'],
    ['改造面积（平方米）', 80],
    ['是否有搬迁意愿', '是'],
    ['是否需要改造', '是'],
    ['脱贫验收时间', '2018-12-20'],
    ['改造前等级', 'D级'],
    ['是否享受危房改造补助', '是'],
    ['死亡人数', 1],
  ])('turns nothing by a denial, other words or another time: %s %s', (heading, cell) => {
    const { fields, issues } = fieldsOf({ ...row, [heading]: cell })
    expect(fields).toEqual({ registration: 'monitored', housing: { grade: 'D' } })
    expect(issues).toEqual([])
  })

  it('is unread, like the column of the word', () => {
    const { columns } = householdsFromRegistry([{ 户编号: 'H', 返贫风险是否消除: '' }])
    expect(columns.unread).toEqual([{ heading: '返贫风险是否消除', like: 'risk-eliminated' }])
  })
})

describe('a heading of an office', () => {
  it.each([
    ['消除风险标识', '已消除', { riskEliminated: true }],
    ['是否标注风险消除', '是', { riskEliminated: true }],
    ['风险消除标志', '否', { riskEliminated: false }],
  ])('may ask by a mark: %s', (heading, cell, state) => {
    const { fields } = fieldsOf({ 监测对象类别: '脱贫不稳定户', [heading]: cell })
    expect(fields).toEqual({ registration: 'monitored', ...state })
  })

  it('may ask what is the case now, beside what was before', () => {
    const renovated = { 改造前鉴定等级: 'C级', 改造方式: '修缮加固', 改造后鉴定等级: 'A级' }
    expect(fieldsOf(renovated).fields.housing).toEqual({ grade: 'A' })
    expect(fieldsOf({ 改造前鉴定等级: 'C级', 改造后鉴定等级: '' }).fields).toEqual({})
    expect(fieldsOf({ 鉴定等级: 'C级' }).fields.housing).toEqual({ grade: 'C' })
  })

  it('may be the name of what is asked alone', () => {
    expect(memberOf({ 健康状况: '健康', 大病: '是' })?.health).toBeUndefined()
    expect(memberOf({ 大病: '否', 慢性病: '是' })?.health).toEqual(['chronic-illness'])
    expect(memberOf({ 残疾: '肢体三级' })?.disability).toEqual({ kind: 'physical', grade: 3 })
  })

  it.each([
    ['肢体二级', { kind: 'physical', grade: 2 }],
    ['视力一级、听力二级', {}],
    ['已办证', {}],
    ['50023419650101123X42', {}],
    ['未办证', undefined],
  ])('may ask for the certificate of disability: 残疾证 %s', (残疾证, disability) => {
    expect(memberOf({ 残疾证 })?.disability).toEqual(disability)
  })
})

describe('how a risk was eliminated', () => {
  const read = (state: object) => fieldsOf({ 监测对象类别: '边缘易致贫户', ...state })

  it('need not be understood where another column says that it was', () => {
    const { fields, issues } = read({ 风险消除时间: '2023-05-20', 风险消除方式: '就业帮扶' })
    expect(fields).toEqual({ registration: 'edge', riskEliminated: true })
    expect(issues).toEqual([])
  })

  it('leaves the class open where nothing else tells it, or is told otherwise', () => {
    const alone = read({ 风险消除时间: '', 风险消除方式: '就业帮扶' })
    expect(alone.fields).toEqual({})
    expect(alone.issues).toEqual([issue(1, '风险消除方式', 'unknown-label')])
    const denied = read({ 是否消除风险: '否', 风险消除方式: '自然消除' })
    expect(denied.fields).toEqual({})
    expect(denied.issues).toEqual([issue(1, '风险消除方式', 'contradiction')])
  })

  it.each([{ 风险是否已消除: '是' }, { 风险消除时间: '2021-05-01' }])(
    'may say that it was not beside %o, and then both are open',
    (told) => {
      const { fields, issues } = read({ ...told, 风险消除方式: '未消除' })
      expect(fields).toEqual({})
      expect(issues).toEqual([issue(1, '风险消除方式', 'contradiction')])
    },
  )

  it('contradicts no day that is not understood', () => {
    const { fields, issues } = read({ 风险消除时间: '待定', 风险消除方式: '自然消除' })
    expect(fields).toEqual({})
    expect(issues).toEqual([issue(1, '风险消除时间', 'unknown-label')])
  })

  it('may say that it was not', () => {
    const state = { registration: 'edge', riskEliminated: false }
    expect(read({ 是否消除风险: '否', 风险消除方式: '未消除' }).fields).toEqual(state)
    expect(read({ 是否消除风险: '', 风险消除方式: '未消除' }).fields).toEqual(state)
  })
})

describe('a heading that only has a word of a column', () => {
  it.each([
    [{ 健康状况: '长期慢性病', 慢病签约: '是' }, { health: ['chronic-illness'] }],
    [{ 残疾类别: '肢体', 是否持有残疾证: '是' }, { disability: { kind: 'physical' } }],
    [{ 是否持有残疾证: '是', 是否残疾: '是' }, { disability: {} }],
  ])('says nothing where another column says the same: %o', (person, member) => {
    const { households, issues } = readTogether([person])
    expect(households[0]?.members?.[0]).toMatchObject(member)
    expect(issues).toEqual([])
  })

  it('says nothing of a risk that is over by another column', () => {
    const state = { 消除返贫风险时间: '2023-05', 风险是否已消除: '是' }
    const { fields, issues } = fieldsOf({ 监测对象类别: '边缘易致贫户', ...state })
    expect(fields).toEqual({ registration: 'edge', riskEliminated: true })
    expect(issues).toEqual([])
  })

  it('is not one with a note, which may turn it', () => {
    const noted = { 是否残疾: '是', '是否残疾（无为√）': '√' }
    expect(memberOf(noted)?.disability).toBeUndefined()
  })
})
