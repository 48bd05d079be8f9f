import { householdsFromRegistry, registryColumns } from 'chongqing-aid-guideline'
import { describe, expect, it } from 'vitest'
import { type Row, readColumns } from '../support/registry.ts'

const written = (heading: string) => heading.replace('*', '监测对象')

const HEADINGS = readColumns
  .filter(({ id }) => id !== 'household-id')
  .flatMap(({ id, headings, reads }) =>
    headings.map((heading) => ({
      id,
      heading: reads === 'amount' ? `2019年${heading}` : written(heading),
    })),
  )

const columnsOf = (rows: Row[]) => householdsFromRegistry(rows).columns

describe('a heading', () => {
  it.each(HEADINGS)('$heading is read as $id', ({ id, heading }) => {
    expect(columnsOf([{ 户编号: 'H', [heading]: '' }])).toEqual({
      read: [
        { heading: '户编号', column: 'household-id' },
        { heading, column: id },
      ],
      unread: [],
    })
  })

  it.each([
    ['是否为边缘户', 'is-edge'],
    ['是否属于监测对象', 'is-monitored'],
    ['是否已经脱贫', 'is-lifted'],
    ['是否患有重病', 'serious-illness'],
    ['是否有慢性病', 'chronic-illness'],
    ['*是否已死亡（必填）', 'death'],
    ['返贫年度', 'fallen-back'],
    ['死亡年月', 'death'],
    ['解除监测日期', 'risk-eliminated'],
    ['出生年份', 'birth-date'],
    ['身体健康状态', 'health'],
    ['在校状况', 'schooling'],
    ['有无大病', 'serious-illness'],
    ['有无危房', 'unsafe-housing'],
    ['有无稳定收入', 'income-stable'],
    ['危房情况', 'unsafe-housing'],
    ['享受特困供养政策情况', 'person-in-extreme-poverty'],
    ['是否享受特困供养政策', 'person-in-extreme-poverty'],
    ['家庭人员变动情况', 'remarks'],
    ['全家年人均纯收入（元）（2019年）', 'net-income-per-capita'],
    ['致贫原因7', 'causes'],
    ['致贫返贫风险二', 'risks'],
  ])('may ask in more words, or of another part of a day: %s', (heading, column) => {
    expect(columnsOf([{ 户编号: 'H', [heading]: '' }]).read[1]).toEqual({ heading, column })
  })

  it.each<[name: string, write: (heading: string) => string]>([
    ['with a byte order mark', (heading) => `\uFEFF${heading}`],
    ['with spaces around it', (heading) => ` ${heading}\t`],
    ['with spaces in it', (heading) => [...heading].join(' ')],
    ['with a line break in it', (heading) => `${heading.slice(0, 2)}\r\n${heading.slice(2)}`],
    ['with a star before it', (heading) => `*${heading}`],
    ['with a mark behind it', (heading) => `${heading}♦`],
    ['with a number before it', (heading) => `3、${heading}`],
    ['with a harmless note', (heading) => `${heading}（必填）`],
    ['with a note that tells how to fill it in', (heading) => `${heading}（请按户口簿填写）`],
    ['in brackets', (heading) => `【${heading}】`],
    ['renamed by a reader', (heading) => `${heading}_1`],
    ['renamed by another reader', (heading) => `${heading}.1`],
    ['with signs that are not seen', (heading) => `\u202A\u00AD${heading}\uFE0E\u200E\u0000`],
    [
      'with full-width characters',
      (heading) =>
        heading.replaceAll(/[!-~]/g, (letter) =>
          String.fromCharCode(letter.charCodeAt(0) + 0xfee0),
        ),
    ],
  ])('is known %s', (_, write) => {
    for (const { id, heading } of HEADINGS) {
      const { read } = columnsOf([{ 户编号: 'H', [write(heading)]: '' }])
      expect(read).toContainEqual({ heading: write(heading), column: id })
    }
  })

  it.each(
    registryColumns
      .filter(({ why }) => why)
      .flatMap(({ id, headings }) => headings.map((heading) => ({ id, heading }))),
  )('$heading is known, and not read as $id', ({ id, heading }) => {
    const { read, unread } = columnsOf([{ 户编号: 'H', [heading]: '' }])
    expect(read).toHaveLength(1)
    expect(unread).toEqual([{ heading, like: id }])
  })

  it.each(['特困', '是否特困'])(
    '%s does not say of whom, and is told as what it begins',
    (heading) => {
      const { unread } = columnsOf([{ 户编号: 'H', [heading]: '是' }])
      expect(unread).toEqual([{ heading, like: 'person-in-extreme-poverty' }])
    },
  )

  it.each(['是否', '家庭'])(
    '%s begins headings of several columns, and resembles none',
    (heading) => {
      const { unread } = columnsOf([{ 户编号: 'H', [heading]: '是' }])
      expect(unread).toEqual([{ heading }])
    },
  )

  it.each([
    '民族',
    '政治面貌',
    '身高',
    '是否务工',
    '开工时间',
    '家庭残疾人数',
    'id',
    'registration',
    '帮扶责任人',
  ])('that is not known is unread: %s', (heading) => {
    expect(columnsOf([{ 户编号: 'H', [heading]: '女' }]).unread).toEqual([{ heading }])
  })

  it.each(['有无残疾人', '是否有大病患者'])(
    '%s asks whether there is such a person in the household, not of the person in the row',
    (heading) => {
      expect(columnsOf([{ 户编号: 'H', [heading]: '有' }]).read).toHaveLength(1)
    },
  )

  it.each([
    '是否享受低保',
    '补贴金额（元）',
    '是否参加大病保险',
    '是否参加大病医疗',
    '家庭医生签约',
  ])('that asks of other aid is unread for that reason: %s', (heading) => {
    const { unread } = columnsOf([{ 户编号: 'H', [heading]: '是' }])
    expect(unread).toEqual([{ heading, like: 'other-aid' }])
  })

  it('may be in traditional script, or of the radicals that copies leave, and so may labels', () => {
    const { households, columns } = householdsFromRegistry([
      [
        '戶編號',
        '家庭⼈口數',
        '監測對象類別',
        '與戶主關係',
        '健康狀況',
        '殘疾類別',
        '務工類型',
        '備註',
      ],
      ['H', 1, '脫貧不穩定戶', '⼾主', '⻓期慢性病', '聽力二級', '打零工', ''],
    ])
    expect(columns.unread).toEqual([])
    expect(households).toEqual([
      {
        id: 'H',
        registration: 'monitored',
        members: [
          {
            health: ['chronic-illness'],
            disability: { kind: 'hearing', grade: 2 },
            employment: 'odd-jobs',
          },
        ],
      },
    ])
  })

  it('of two lines may repeat the end of what stands above it', () => {
    const { households } = householdsFromRegistry([
      ['户编号', '监测对象类别', '主要返贫致贫风险', '', '风险消除情况', ''],
      ['', '', '风险一', '风险二', '是否消除', '消除时间'],
      ['H', '边缘易致贫户', '因病', '因学', '否', ''],
    ])
    expect(households).toMatchObject([{ risks: ['illness', 'schooling'], riskEliminated: false }])
  })

  it('stands once in the columns, an identical one in a list twice', () => {
    const { columns } = householdsFromRegistry([
      ['户编号', '民族', '民族', '性别', '性别'],
      ['H', '', '', '女', '女', '多出来的'],
    ])
    expect(columns.read.map(({ heading }) => heading)).toEqual(['户编号', '性别', '性别'])
    expect(columns.unread.map(({ heading }) => heading)).toEqual(['民族', '民族', ''])
  })

  it('stands once, however many lists have it, and as often as one of them has', () => {
    const { columns } = householdsFromRegistry([
      ['户编号', '性别', '民族'],
      ['H', '女', ''],
      ['户编号', '民族', '性别', '性别', '民族'],
      ['K', '', '女', '女', ''],
      ['户编号', '性别', '年龄'],
      ['L', '女', 50],
    ])
    expect(columns.read.map(({ heading }) => heading)).toEqual(['户编号', '性别', '性别', '年龄'])
    expect(columns.unread.map(({ heading }) => heading)).toEqual(['民族', '民族'])
  })

  it('that a row inherits is none', () => {
    const row = Object.assign(Object.create({ 性别: '女' }), { 户编号: 'H' })
    expect(columnsOf([row]).read).toEqual([{ heading: '户编号', column: 'household-id' }])
  })

  it.each(['*健康状况（某种）', '健康状况（某种）*', '1.健康状况（某种）（必填）'])(
    'is doubtful behind marks too where its note is not understood: %s',
    (heading) => {
      const { issues } = householdsFromRegistry([{ 户编号: 'H', [heading]: '健康' }])
      expect(issues).toMatchObject([{ column: heading, code: 'doubtful-heading' }])
    },
  )

  it.each(['易返贫致贫户（监测对象）（某种）', '易返贫致贫户（监测对象）类型（某种）'])(
    'is doubtful behind a note that is part of it: %s',
    (heading) => {
      const { issues } = householdsFromRegistry([{ 户编号: 'H', [heading]: '边缘易致贫户' }])
      expect(issues).toMatchObject([{ column: heading, code: 'doubtful-heading' }])
    },
  )

  it('of one sign resembles nothing', () => {
    expect(columnsOf([{ 户编号: 'H', 病: '' }]).unread).toEqual([{ heading: '病' }])
  })

  it.each([
    ['户类型（脱贫户/边缘户）', '边缘户', { registration: 'edge' }],
    ['房屋等级(A/B/C/D)', 'C', { housing: { grade: 'C' } }],
    ['健康状况（必填）（1健康、2大病）', '大病', { members: [{ health: ['serious-illness'] }] }],
    ['性别（男或女）', '女', { members: [{ sex: 'female' }] }],
  ])('may list what stands below it: %s', (heading, cell, household) => {
    const { households, issues, columns } = householdsFromRegistry([
      { 户编号: 'H', 人数: 1, [heading]: cell },
    ])
    expect(households).toMatchObject([household])
    expect({ issues, unread: columns.unread }).toEqual({ issues: [], unread: [] })
  })

  it.each([
    '户类型（脱贫户）',
    '户类型（原脱贫户/边缘户）',
    '户类型（1/2）',
    '户类型（脱贫户/某户）',
    '户类型（2014年）（脱贫户/边缘户）',
  ])('that lists anything else is unread: %s', (heading) => {
    expect(columnsOf([{ 户编号: 'H', [heading]: '边缘户' }]).unread).toMatchObject([{ heading }])
  })
})

describe('the year of the list in a heading', () => {
  const list = [
    {
      户编号: 'H',
      '脱贫属性（2020年）': '未脱贫',
      '2020年度健康状况': '健康',
      '2020年人均纯收入': 5,
    },
  ]
  const read = (year?: number) => {
    const { households, columns } = householdsFromRegistry(list, year ? { year } : {})
    return [households[0], columns.read.length]
  }

  it('asks what is the case now, and still dates an income', () => {
    const [household, columns] = read(2020)
    expect(columns).toBe(4)
    expect(household).toMatchObject({
      registration: 'poor',
      incomes: [{ periodEnd: '2020-12-31' }],
      members: [{ health: ['healthy'] }],
    })
  })

  it.each([[2021], [undefined]])('is another time in a list of %s', (year) => {
    const [household, columns] = read(year)
    expect(columns).toBe(2)
    expect(household).toMatchObject({ members: [{}] })
    expect(household).not.toHaveProperty('registration')
  })
})
