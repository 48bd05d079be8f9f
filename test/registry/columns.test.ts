import { householdsFromRegistry } from 'chongqing-aid-guideline'
import { describe, expect, it } from 'vitest'
import { fieldsOf, issue, memberOf, readTogether } from '../support/registry.ts'

/** What becomes of a heading: the column as which it is read, or the one that it resembles. */
const meaningOf = (heading: string) => {
  const { read, unread } = householdsFromRegistry([{ 户编号: 'H', [heading]: '' }]).columns
  return { read: read[1]?.column, like: unread[0]?.like }
}

describe('what stands around a heading', () => {
  it.each([
    ...['1.健康状况', '12)健康状况', '3、健康状况', '★健康状况★', '健康状况：', '**健康状况**'],
    ...['（健康状况）', '[健康状况]', '{健康状况}', '<健康状况>', '【健康状况】', '〔健康状况〕'],
    ...[
      '健康状况（必填）',
      '健康状况[必填]',
      '健康状况{必填}',
      '健康状况<必填>',
      '健康状况【必填】',
    ],
    ...[
      '健康状况〔必填〕',
      '健康状况（必填）（下拉）',
      '健康状况（必填）*',
      '健康状况（）',
      '健康状况（12）',
    ],
    ...[
      '健康状况_12',
      '健康状况.1',
      '健康状况9',
      '健康状况__1',
      '健康状况（请据实填写）',
      '现健康状况',
    ],
    ...[
      '目前健康状况',
      '当前健康状况',
      '健康状态',
      '１．健康状况',
      '1、（健康状况）',
      '★★★★健康状况★★★★',
      '*1.*健康状况',
    ],
  ])('may be a mark, a number or a note: %s', (heading) => {
    expect(meaningOf(heading)).toEqual({ read: 'health', like: undefined })
  })

  it.each([
    ...[
      '123、健康状况',
      '健康状况123',
      '健康状况（123）',
      '健康状况（2018年）',
      '健康状况（上年度）',
    ],
    ...[
      '健康状况（原）',
      '健康状况（某种）',
      '健康状况元',
      '健康状况/元',
      '家庭健康状况',
      '健康状况二',
    ],
    ...['2019年健康状况', '原健康状况', '健康状况状态x', '某健康状况', '健康1状况', '【健康】状况'],
  ])('may not be anything else: %s', (heading) => {
    expect(meaningOf(heading)).toEqual({ read: undefined, like: 'health' })
  })

  it.each([
    ['健康状况（2018年）', []],
    ['健康状况（去年）', []],
    ['健康状况（旧）', []],
    ['健康状况（某种）', ['doubtful-heading']],
    ['健康状况（123）', ['doubtful-heading']],
    ['健康状况（第2018年）', ['doubtful-heading']],
  ])('is in doubt, unless it tells of another time: %s', (heading, codes) => {
    const { issues } = householdsFromRegistry([{ 户编号: 'H', [heading]: '健康' }])
    expect(issues.map(({ code }) => code)).toEqual(codes)
  })

  it.each([
    ['危房户（是打√）', true],
    ['危房户（否打√）', false],
    ['户类型（脱贫户，边缘户）', true],
    ['户类型（脱贫户、边缘户）', true],
    ['户类型（脱贫户；边缘户）', true],
    ['户类型（脱贫户|边缘户）', true],
    ['户类型（脱贫户或边缘户）', true],
    ['户类型（脱贫户边缘户）', false],
    ['户类型（脱贫户·边缘户）', false],
    ['家庭人口数元', false],
    ['家庭人口数（人）', true],
  ])('may be its labels, or the usual meaning of a mark: %s', (heading, isRead) => {
    expect(meaningOf(heading).read !== undefined).toBe(isRead)
  })

  it('may be long, but no longer than a hundred signs', () => {
    const noted = (signs: number) => `性别（请${'某'.repeat(signs - 5)}）`
    expect(meaningOf(noted(100)).read).toBe('sex')
    expect(meaningOf(noted(101)).read).toBeUndefined()
    const turning = (signs: number) =>
      readTogether([{ [`终止监测${'某'.repeat(signs - 4)}`]: '是' }]).issues.length
    expect([turning(100), turning(101)]).toEqual([1, 0])
  })
})

describe('a heading that is not known', () => {
  it.each([
    [`健康状况${'某'.repeat(36)}`, 'health'],
    [`健康状况${'某'.repeat(37)}`, undefined],
    ['某性别某', undefined],
    ['某某人均纯收入某', 'net-income-per-capita'],
    ['在校生状矿', 'schooling'],
    ['健康状矿', undefined],
    ['健康状况人数', undefined],
    ['某某健康状况某', 'health'],
    ['某留守人员类别某', 'left-behind'],
    ['某农户属性某', 'household-attribute'],
  ])('is told as the one that it resembles: %s', (heading, like) => {
    expect(meaningOf(heading)).toEqual({ read: undefined, like })
  })

  it.each([
    ['就业渠道二', undefined],
    ['致贫原因六', undefined],
    ['致贫原因五', 'causes'],
    ['致贫原因12', 'causes'],
  ])('may be a known one with a number, where several stand in a list: %s', (heading, read) => {
    expect(meaningOf(heading).read).toBe(read)
  })
})

it.each(['危改补助', '大病救助', '残疾补贴'])(
  'a heading that asks of an aid turns nothing: %s',
  (heading) => {
    const row = { 住房鉴定等级: 'D级', 健康状况: '健康' }
    const { households, issues } = readTogether([{ ...row, [heading]: '是' }])
    expect(households[0]).toMatchObject({ housing: { grade: 'D' } })
    expect(households[0]?.members).toEqual([{ health: ['healthy'], disability: 'none' }])
    expect(issues).toEqual([])
  },
)

describe('the year in the heading of an income', () => {
  const endOf = (heading: string) =>
    fieldsOf({ [heading]: 5000 }).fields.incomes?.[0]?.periodEnd?.slice(0, 4)

  it.each([
    ...['2019年人均纯收入', '2019年度人均纯收入', '2019年末人均纯收入', '2019年底人均纯收入'],
    ...['2019人均纯收入', '人均纯收入2019年', '人均纯收入2019', '人均纯收入（2019年度）'],
    ...['人均纯收入(2019)', '人均纯收入-2019', '人均纯收入_2019年', '二〇一九年人均纯收入'],
    ...[
      '二零一九年人均纯收入',
      '二○一九年度人均纯收入',
      '二O一九年人均纯收入',
      '2019年家庭人均纯收入',
    ],
    ...[
      '2019年人均纯收入（元）',
      '2019年人均纯收入/元',
      '2019年人均纯收入：元',
      '二0一九年人均纯收入',
    ],
  ])('may be written as in %s', (heading) => {
    expect(endOf(heading)).toBe('2019')
  })

  it('may be of the century before', () => {
    expect(endOf('1999年人均纯收入')).toBe('1999')
    expect(endOf('一九九九年人均纯收入')).toBe('1999')
    expect(endOf('人均纯收入（1999）')).toBe('1999')
  })

  it.each([
    ...[
      '2119年人均纯收入',
      '19年人均纯收入',
      '人均纯收入12019',
      '人均纯收入1819',
      '2019年x人均纯收入',
    ],
    ...['2019年上年人均纯收入', '人均纯收入2019年x', '2019年健康状况', '二一一九年人均纯收入'],
  ])('is none in %s', (heading) => {
    expect(endOf(heading)).toBeUndefined()
  })
})

describe('another unit around a list', () => {
  const codesBelow = (title: string) =>
    householdsFromRegistry([[title], ['户编号', '人数', '2019年人均纯收入'], ['H', 1, 5000]]).issues

  it.each(['单位：万元', '（千元）', '金额单位:百元', '单位：亿', '年收入（万元）'])(
    'leaves incomes open: %s',
    (title) => {
      expect(codesBelow(title)).toMatchObject([{ code: 'other-unit' }])
    },
  )

  it.each(['每户补助5万元', '补助两万元', '几千元', '一千元以上', '单位：元', '单位：某村'])(
    'is not named by an amount: %s',
    (title) => {
      expect(codesBelow(title)).toEqual([])
    },
  )
})

describe('a label', () => {
  it.each([
    ['小学三', 'primary'],
    ['小学3年级', 'primary'],
    ['初3', 'junior'],
    ['高1', 'senior-1'],
    ['大2', 'higher'],
    ['大专二', 'higher'],
    ['本科四', 'higher'],
    ['研究生二', 'higher'],
    ['高三年级', 'senior-3'],
    ['高三下期', 'senior-3'],
    ['高三-2班', 'senior-3'],
    ['小学十', undefined],
    ['高4', undefined],
    ['12022级', undefined],
    ['高三3', undefined],
    ['三三年级', undefined],
  ])('of a school may have its year in figures or behind it: %s', (在校生状况, schooling) => {
    expect(memberOf({ 在校生状况 })?.schooling).toBe(schooling)
  })

  it('of a year in which somebody began is coarse', () => {
    expect(readTogether([{ 年级: '2022级' }]).issues).toEqual([
      issue(1, '年级', 'unresolved-label'),
    ])
    for (const 年级 of ['12022级', '2122级', '2022级x']) {
      expect(readTogether([{ 年级 }]).issues).toEqual([issue(1, '年级', 'unknown-label')])
    }
  })

  it.each([
    ['致贫原因', '因病致贫', { causes: ['illness'] }],
    ['致贫原因', '因病致贫返贫', { causes: ['illness'] }],
    ['致贫原因', '1:因病', { causes: ['illness'] }],
    ['致贫原因', '01_因病', { causes: ['illness'] }],
    ['致贫原因', '1-因病', { causes: ['illness'] }],
    ['致贫原因', '因病（主要）', { causes: ['illness'] }],
    ['致贫原因', '因致贫', {}],
    ['致贫原因', '致贫', {}],
    ['致贫原因', '123因病', {}],
    ['住房鉴定等级', '经鉴定为C级', { housing: { grade: 'C' } }],
    ['危房户', '鉴定为D级危房', { housing: { unsafe: true } }],
    ['住房鉴定等级', '未经鉴定为C级', {}],
    ['住房鉴定等级', '拟鉴定为C级', {}],
    ['住房鉴定等级', 'C级D级', {}],
    ['住房鉴定等级', 'C级C级', {}],
    ['户类型', '（脱贫户）', { registration: 'lifted' }],
    ['户类型', '【“脱贫户”】', {}],
    ['户类型', '（脱贫户）（边缘户）', {}],
    ['户类型', '脱贫户监测对象', {}],
    ['户类型', '脱贫户（已脱贫）（某）', {}],
  ])(
    'stands with what is said of it anyway, and with nothing else: %s %s',
    (heading, cell, fields) => {
      const { fields: read, issues } = fieldsOf({ [heading]: cell })
      expect(read).toEqual(fields)
      expect(issues.length).toBe(Object.keys(fields).length === 0 ? 1 : 0)
    },
  )

  it.each([
    ['健康（2019年）', ['healthy']],
    ['户主患有大病', [null]],
    ['健康（健康）', ['healthy']],
    ['健康（糖尿病）', [null]],
    ['长期慢性病（2019年）', ['chronic-illness']],
    ['长期慢性病（患有大病）', [null]],
  ])('may have a note that says no more: %s', (健康状况, health) => {
    expect(memberOf({ 健康状况 })?.health).toEqual(health)
  })

  it.each(['2018年监测对象', '2018年低保户', '2018年无', '2018年'])(
    'that decides nothing is not known with a year before it: %s',
    (监测对象类别) => {
      expect(fieldsOf({ 监测对象类别 }).issues).toEqual([issue(1, '监测对象类别', 'unknown-label')])
    },
  )

  it('of another aid may have a note that it leaves what stands before it', () => {
    expect(fieldsOf({ 贫困户属性: '低保脱贫户（建档立卡户）' })).toEqual({
      fields: { registration: 'lifted', extremePoverty: false },
      issues: [],
    })
  })

  it.each(['户类型', '脱贫属性', '性别', '监测对象类别'])(
    'is no yes where %s asks for none',
    (heading) => {
      expect(readTogether([{ [heading]: '是' }]).issues).toEqual([
        issue(1, heading, 'unknown-label'),
      ])
    },
  )

  it('that does not tell what is asked is reported beside one that does', () => {
    expect(fieldsOf({ 致贫原因: '因病因灾' })).toEqual({
      fields: { causes: ['illness'] },
      issues: [issue(1, '致贫原因', 'unresolved-label')],
    })
  })

  it('that denies a disability has no grade', () => {
    const { households, issues } = readTogether([{ 残疾类别: '无残疾二级' }])
    expect(households[0]?.members).toEqual([{}])
    expect(issues).toEqual([issue(1, '残疾类别', 'unknown-label')])
  })

  it('may be done at several places', () => {
    expect(memberOf({ 就业类型: '省外县城打零工' })).toEqual({ employment: 'odd-jobs' })
  })

  it('and others may stand in any order in the rows of a household', () => {
    const rows = [{ 致贫原因: '因病、因残' }, { 致贫原因: '因残、因病' }]
    expect(fieldsOf(...rows)).toEqual({ fields: { causes: ['illness', 'disability'] }, issues: [] })
    expect(fieldsOf(...rows, { 致贫原因: '因病' }).issues).toEqual([
      issue(3, '致贫原因', 'disagreement'),
    ])
  })
})
