import { householdsFromRegistry } from 'chongqing-aid-guideline'
import { describe, expect, it } from 'vitest'
import { fieldsOf, issue, memberOf, readTogether } from '../support/registry.ts'

/** What is open, and said to be so. */
function expectOpen(heading: string, cell: unknown, field: string) {
  const { households, issues } = readTogether([{ [heading]: cell }])
  expect(issues).toEqual([issue(1, heading, 'unknown-label')])
  expect(households[0]).not.toHaveProperty(field)
}

describe('a note that says that it is over', () => {
  it.each([
    '脱贫不稳定户（2021年6月风险消除）',
    '边缘易致贫户(解除监测)',
    '边缘户（消除）',
    '边缘户（已销号）',
    '突发严重困难户（终止监测）',
  ])('takes the class with it: %s', (cell) => {
    expectOpen('监测对象类别', cell, 'registration')
  })

  it.each([
    'C级（维修后）',
    'C级（修缮加固）',
    'D级（拆除重建）',
    'D级(2019年新建)',
    'D级（已搬）',
    'D级(异地搬迁)',
  ])('takes the grade of the home with it: %s', (cell) => {
    expectOpen('住房鉴定等级', cell, 'housing')
  })

  it.each(['患有大病（康复）', '患有大病（治好）', '患有大病(恢复)', '患有大病（停药）'])(
    'takes the illness with it: %s',
    (cell) => {
      const { households, issues } = readTogether([{ 健康状况: cell }])
      expect(households[0]?.members?.[0]).toEqual({ health: [null] })
      expect(issues).toEqual([issue(1, '健康状况', 'unknown-label')])
    },
  )

  it.each([
    ['脱贫户（2018年）', 'lifted'],
    ['2018年脱贫', 'lifted'],
    ['2019年已脱贫', 'lifted'],
    ['2018年12月脱贫户', 'lifted'],
    ['2018年底脱贫（享受政策）', 'lifted'],
    ['脱贫户（监测户）', 'monitored'],
    ['脱贫户(脱贫不稳定户)', 'monitored'],
    ['一般农户（边缘易致贫户）', 'edge'],
    ['一般农户（突发严重困难户）', 'sudden-hardship'],
  ])('is another than one that says when, or which: %s', (户类型, registration) => {
    expect(fieldsOf({ 户类型 }).fields).toMatchObject({ registration })
  })
})

describe('a year before a class', () => {
  it.each(['2018年未脱贫', '2018年监测户', '2020年返贫', '拟2020年脱贫', '2018年低保脱贫户'])(
    'leaves open what may be over: %s',
    (cell) => {
      expectOpen('贫困户属性', cell, 'registration')
    },
  )
})

describe('a cell of several labels', () => {
  it.each([
    '因病和缺技术',
    '因病及缺技术',
    '因病与缺技术',
    '因病·缺技术',
    '因病&缺技术',
    '因病。缺技术。',
    '①因病②缺技术',
    '1、因病；2、缺技术',
    '1.因病 2.缺技术',
    '(1)因病(2)缺技术',
    '（1）因病（主要）；（2）缺技术',
  ])('is read however they are numbered and joined: %s', (致贫原因) => {
    const { fields, issues } = fieldsOf({ 致贫原因 })
    expect(fields.causes).toEqual(['illness', 'other'])
    expect(issues).toEqual([])
  })

  it.each(['因病、2', '1、2、因病', '1.5因病', '123、因病', '因病等'])(
    'is reported where a part is no label: %s',
    (致贫原因) => {
      expect(fieldsOf({ 致贫原因 }).issues).toEqual([issue(1, '致贫原因', 'unknown-label')])
    },
  )

  it.each(['无残疾、大病', '无慢性病、大病', '没有残疾和慢性病', '非残疾，大病', '无残疾慢性病'])(
    'is open where a denial may reach to the end: %s',
    (健康状况) => {
      const { households, issues } = readTogether([{ 健康状况 }])
      expect(households[0]?.members?.[0]).toEqual({ health: [null] })
      expect(issues).toEqual([issue(1, '健康状况', 'unknown-label')])
    },
  )

  it('is read label by label where each denies', () => {
    expect(memberOf({ 健康状况: '非残疾、未患大病' })).toEqual({
      health: [null],
      disability: 'none',
    })
  })

  it('keeps a note whole, whatever stands in it', () => {
    const { fields, issues } = fieldsOf({ 致贫原因: '因病（心脏病、糖尿病和痛风）、因残' })
    expect(fields.causes).toEqual(['illness', 'disability'])
    expect(issues).toEqual([])
  })

  it('is read where the denial comes last', () => {
    expect(memberOf({ 健康状况: '长期慢性病、无残疾' })).toEqual({
      health: ['chronic-illness'],
      disability: 'none',
    })
  })
})

describe('a label that ends like a sentence', () => {
  it.each(['否。', '2.否；', '否'])('is the label: %s', (是否危房户) => {
    expect(fieldsOf({ 是否危房户 }).fields.housing).toEqual({ unsafe: false })
  })
})

describe('a kind of disability', () => {
  it.each([
    ['残疾类别', '肢体（二级）', { kind: 'physical', grade: 2 }],
    ['是否残疾', '肢体二级', { kind: 'physical', grade: 2 }],
    ['是否残疾', '视力残疾', { kind: 'vision' }],
    ['健康状况', '长期慢性病、肢体残疾', {}],
  ])('is one under %s too: %s', (heading, cell, disability) => {
    const { households, issues } = readTogether([{ [heading]: cell }])
    expect(households[0]?.members?.[0]).toMatchObject({ disability })
    expect(issues).toEqual([])
  })
})

describe('a number of years', () => {
  it.each([
    ['1岁3个月', 1],
    ['65岁半', 65],
    ['11月', 0],
    ['150周岁', 150],
    ['六十五', 65],
  ])('is whole: %s', (年龄, age) => {
    expect(memberOf({ 年龄 })).toEqual({ age })
  })

  it.each(['151', '65.5', '65岁3', '六五', '-1', '1965'])('is not read from %s', (年龄) => {
    expect(readTogether([{ 年龄 }]).issues).toEqual([issue(1, '年龄', 'not-a-number')])
  })
})

describe('a day', () => {
  it.each([
    '1965-05-03 0:00',
    '1965-05-03 00:00:00.000',
    '1965-05-03 0:00+08:00',
    '1965-05-02 16:00Z',
    '1965-05-03T00:00:00z',
  ])('is at midnight: %s', (出生日期) => {
    expect(memberOf({ 出生日期 })).toEqual({ birthDate: '1965-05-03' })
  })

  it.each(['1965-05-03 10:00', '1965-05-03 0:00:30', '1965-05-03 0:30', '1965-05-03 1:00Z'])(
    'is not at another time: %s',
    (出生日期) => {
      expect(memberOf({ 出生日期 })).toEqual({})
    },
  )

  it.each(['1965年5月3号', '1965.5.3.', '1965-05-03'])('is %s', (出生日期) => {
    expect(memberOf({ 出生日期 })).toEqual({ birthDate: '1965-05-03' })
  })
})

describe('an income', () => {
  const incomesOf = (heading: string, cell: unknown) => fieldsOf({ [heading]: cell }).fields.incomes

  it.each([
    '5200元',
    '5200元/年',
    '5200元/人',
    '5200元/人年',
    '5200元/人·年',
    '5200（元）',
    '￥5,200.00',
    '0.52万元',
    '0.52万',
    '5.2千元',
  ])('is %s', (cell) => {
    expect(incomesOf('2019年人均纯收入', cell)).toMatchObject([{ perCapita: 5200 }])
  })

  it.each([
    ['2019年人均纯收入（万元）', 0.52],
    ['2019年人均纯收入（万元/年）', '0.52'],
    ['2019年人均纯收入/万元', '0.52'],
    ['2019年人均纯收入 单位：千元', '5.2'],
    ['2019年人均纯收入（万元）', '5200元'],
    ['2019年人均纯收入（万元）', '0.52万元'],
  ])('is in the unit of its cell, or else of its heading: %s, %s', (heading, cell) => {
    expect(incomesOf(heading, cell)).toMatchObject([{ perCapita: 5200 }])
  })

  it.each(['5200元/月', '0.52百元', '五千', '5200元/', '约5200', '5200-5300'])(
    'is not %s',
    (cell) => {
      expect(incomesOf('2019年人均纯收入', cell)).toBeUndefined()
    },
  )

  it.each(['人均纯收入-2019年', '人均纯收入_2019', '人均纯收入（2019）'])(
    'is of the year that its heading ends with: %s',
    (heading) => {
      expect(incomesOf(heading, 5200)).toMatchObject([{ periodEnd: '2019-12-31' }])
    },
  )

  it.each(['单位：万元', '单位：千元、人'])(
    'is open below another unit, which is reported: %s',
    (unit) => {
      const list = (heading: string, amount: number) =>
        householdsFromRegistry([[unit], ['户编号', '人数', heading], ['H', 1, amount]])
      const { households, issues } = list('2019年人均纯收入', 0.52)
      expect(households[0]).not.toHaveProperty('incomes')
      expect(issues).toEqual([issue(3, '2019年人均纯收入', 'other-unit')])
      for (const own of [
        list('2019年人均纯收入（元）', 5200),
        list('2019年人均纯收入（万元）', 0.52),
      ]) {
        expect(own.households).toMatchObject([{ incomes: [{ perCapita: 5200 }] }])
        expect(own.issues).toEqual([])
      }
    },
  )
})
