import { type Household, householdsFromRegistry } from 'chongqing-aid-guideline'
import { describe, expect, it } from 'vitest'
import { fieldsOf, issue, type Row } from '../support/registry.ts'

/** What is read of the household of some rows, and each issue by its column. */
const readOf = (...rows: Row[]) => {
  const { fields, issues } = fieldsOf(...rows)
  return [fields, issues.map(({ column, code }) => `${column} ${code}`)]
}

describe('the incomes of a household', () => {
  const net = (year: number, perCapita: number) => ({
    periodEnd: `${year}-12-31`,
    basis: 'net',
    perCapita,
  })

  it('are in the order of their years, each basis with what is told of it', () => {
    const { incomes } = fieldsOf({
      '2020年人均纯收入': 6000,
      '2018年人均纯收入': 4000,
      '2019年人均可支配收入': 5500,
      '2019年家庭纯收入': 15000,
      '2019年人均纯收入': 5000,
    }).fields
    expect(incomes).toEqual([
      net(2018, 4000),
      { ...net(2019, 5000), total: 15000 },
      { periodEnd: '2019-12-31', basis: 'disposable', perCapita: 5500 },
      net(2020, 6000),
    ])
  })

  it.each<[heading: string, row: Row, year: number | undefined, ends: string[]]>([
    ['人均纯收入', {}, undefined, []],
    ['人均纯收入', {}, 2020, []],
    ['人均纯收入', { 年度: 2019 }, 2020, ['2019-12-31']],
    ['上年度人均纯收入', {}, undefined, []],
    ['上年度人均纯收入', {}, 2020, ['2019-12-31']],
    ['上年度人均纯收入', { 年度: 2019 }, 2020, ['2018-12-31']],
    ['本年人均纯收入', {}, 2020, ['2020-12-31']],
    ['本年人均纯收入', { 年度: 2019 }, undefined, ['2019-12-31']],
    ['2017年人均纯收入', { 年度: 2019 }, 2020, ['2017-12-31']],
  ])(
    'are of the year of the heading, the row or the list: %s %o %s',
    (heading, row, year, ends) => {
      const { households, columns } = householdsFromRegistry(
        [{ 户编号: 'H', 人数: 1, [heading]: 5000, ...row }],
        { year },
      )
      expect(households[0]?.incomes?.map((income) => income?.periodEnd) ?? []).toEqual(ends)
      expect(columns.read.some((column) => column.heading === heading)).toBe(ends.length > 0)
    },
  )

  it.each<[row: Row, issues: string[]]>([
    [{ '2019年人均纯收入': '看不清', '2018年人均纯收入': 4000 }, ['2019年人均纯收入 not-a-number']],
    [{ '2019年人均纯收入': 5000, '2019年年人均纯收入': 5001 }, ['2019年年人均纯收入 disagreement']],
    [{ '2019年人均纯收入': '', '2018年人均纯收入': '' }, []],
  ])('are all open where one is not understood, or none is told: %o', (row, issues) => {
    expect(readOf(row)).toEqual([{}, issues])
  })

  it('may be missing in the records of other households', () => {
    const { households } = householdsFromRegistry([
      { 户编号: 'H', '2019年人均纯收入': 5000 },
      { 户编号: 'K', 性别: '女' },
    ])
    expect(households.map(({ incomes }) => incomes)).toEqual([[net(2019, 5000)], undefined])
  })

  it('may be two hundred, and no more', () => {
    const years = (count: number) =>
      Object.fromEntries(
        ['人均纯收入', '人均可支配收入'].flatMap((name, basis) =>
          Array.from({ length: basis === 0 ? 100 : count - 100 }, (_, n) => [
            `${1950 + n}年${name}`,
            5000,
          ]),
        ),
      )
    expect(fieldsOf(years(200)).fields.incomes).toHaveLength(200)
    expect(fieldsOf(years(201)).fields).toEqual({})
  })
})

describe('the home of a household', () => {
  it.each<[row: Row, housing: Household['housing'] | undefined, issues: string[]]>([
    [{ 住房鉴定等级: 'A级', 是否危房户: '是' }, undefined, ['是否危房户 contradiction']],
    [{ 住房鉴定等级: 'A级安全住房', 是否危房户: '是' }, undefined, ['是否危房户 contradiction']],
    [{ 住房鉴定等级: 'C级', 是否危房户: '是' }, { grade: 'C' }, []],
    [{ 住房鉴定等级: '危房', 是否危房户: '' }, { unsafe: true }, []],
    [{ 住房鉴定等级: '安全' }, { unsafe: false }, []],
    [{ 住房鉴定等级: '待鉴定', 是否危房户: '是' }, undefined, ['住房鉴定等级 unknown-label']],
    [{ 是否危房户: '不清楚' }, undefined, ['是否危房户 unknown-label']],
    [
      { 住房鉴定等级: 'D级', '是否危房户（某年）': '否' },
      undefined,
      ['是否危房户（某年） doubtful-heading'],
    ],
    [{ 是否危房户: '否', 改造年度: 2019 }, { unsafe: false }, []],
    [{ 住房鉴定等级: 'B级', 备注: '已加固' }, { grade: 'B' }, []],
    [{ 是否危房户: '是', 改造年度: 2019 }, undefined, ['改造年度 renovated-since']],
    [{ 是否危房户: '是', 改造情况: '未改造', 备注: '已加固' }, undefined, ['备注 renovated-since']],
    [
      { 是否危房户: '是', 改造年度: '待定' },
      undefined,
      ['改造年度 renovated-since', '改造年度 unknown-label'],
    ],
    [{ 改造年度: 2019 }, undefined, []],
    [{ 住房是否安全: '是' }, { unsafe: false }, []],
    [{ 住房安全情况: '基本安全' }, { unsafe: false }, []],
    [{ 住房是否安全: '否' }, undefined, []],
    [{ 住房是否安全: '否', 危房等级: 'D级' }, { grade: 'D' }, []],
    [{ 住房是否安全: '是', 危房等级: 'D级' }, undefined, ['住房是否安全 contradiction']],
    [{ 住房是否安全: '否', 危房户: '否' }, undefined, ['住房是否安全 contradiction']],
    [{ 住房安全情况: '已拆除', 危房等级: 'D级' }, undefined, ['住房安全情况 unknown-label']],
    [{ 危房户: '否', 备注: '2020年4月房屋垮塌' }, undefined, ['备注 contradiction']],
    [{ 危房户: '否', 备注: '2016年危房改造' }, { unsafe: false }, []],
    [{ 危房户: '是', 备注: '在县城购房居住' }, undefined, ['备注 renovated-since']],
    [
      { 危房户: '是', 是否整改到位: '是' },
      undefined,
      ['是否整改到位 doubtful-heading', '是否整改到位 renovated-since'],
    ],
    [{ 危房户: '是', 整改情况: '未整改' }, { unsafe: true }, []],
  ])('is what its columns and remarks say together: %o', (row, housing, issues) => {
    const [fields, told] = readOf(row)
    expect([fields, (told as string[]).sort()]).toEqual([housing ? { housing } : {}, issues])
  })
})

describe('the risks and causes of a household', () => {
  it.each<[rows: Row[], fields: Partial<Household>, issues: string[]]>([
    [
      [{ 致贫返贫风险: '因病', 致贫原因: '因残' }],
      { risks: ['illness'], causes: ['disability'] },
      [],
    ],
    [[{ 致贫原因: '因病', 主要致贫原因: '因残' }], { causes: ['illness', 'disability'] }, []],
    [[{ 致贫原因: '因病' }, { 致贫原因: '因残' }], {}, ['致贫原因 disagreement']],
    [
      [
        { 致贫原因: '因病', 主要致贫原因: '因学' },
        { 致贫原因: '因残', 主要致贫原因: '因学' },
      ],
      { causes: ['schooling'] },
      ['致贫原因 disagreement'],
    ],
    [[{ 致贫原因: '因病、某某' }], { causes: ['illness'] }, ['致贫原因 unknown-label']],
  ])('are all that is named, but where rows disagree: %o', (rows, fields, issues) => {
    expect(readOf(...rows)).toEqual([fields, issues])
  })

  it('do not count while it is open whether the risk is over', () => {
    const row = { 致贫返贫风险: '因病', 致贫原因: '因残', 风险是否消除: '待定' }
    expect(fieldsOf(row)).toEqual({
      fields: {},
      issues: [issue(1, '风险是否消除', 'unknown-label')],
    })
  })
})

describe('what is said of a dwelling', () => {
  it.each<[Row, object]>([
    [{ 住房情况: 'C级危房' }, { unsafe: true }],
    [{ 住房情况: '安全' }, { unsafe: false }],
    [{ 住房鉴定等级: '等级：C' }, { grade: 'C' }],
    [{ 住房鉴定等级: '整栋危险（D级）' }, { grade: 'D' }],
  ])('tells whether it is safe: %o', (row, housing) => {
    expect(readOf(row)).toEqual([{ housing }, []])
  })

  it.each(['砖混', '借住', '无房', 'D级已改造'])('tells nothing by other words: %s', (words) => {
    expect(readOf({ 住房情况: words })).toEqual([{}, []])
  })

  it('contradicts what another column tells', () => {
    expect(readOf({ 危房户: '否', 住房情况: '危房' })).toEqual([{}, ['住房情况 contradiction']])
  })

  it('is contradicted by a remark of its grade', () => {
    expect(readOf({ 危房户: '否', 备注: '住房为C级' })).toEqual([{}, ['备注 contradiction']])
  })

  it('leaves a dwelling open in which nobody lives', () => {
    expect(readOf({ 住房鉴定等级: 'D级（无人居住）' })).toEqual([
      {},
      ['住房鉴定等级 unknown-label'],
    ])
  })

  it('may stand below the same words over several headings', () => {
    const { households } = householdsFromRegistry([
      ['户编号', '住房情况', ''],
      ['', '危房户', '鉴定等级'],
      ['H', '是', 'D级'],
    ])
    expect(households).toMatchObject([{ housing: { grade: 'D' } }])
  })
})
