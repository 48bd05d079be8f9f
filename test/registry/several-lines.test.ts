import { householdsFromRegistry } from 'chongqing-aid-guideline'
import { describe, expect, it } from 'vitest'

const read = (...rows: unknown[][]) => householdsFromRegistry(rows)
const members = (...rows: unknown[][]) => read(...rows).households[0]?.members

describe('the row below a heading row', () => {
  it('goes on with it where it completes a heading', () => {
    const rows = [
      ['户编号', '健康'],
      ['', '状况'],
      ['H', '长期慢性病'],
    ]
    expect(members(...rows)?.[0]?.health).toEqual(['chronic-illness'])
    expect(read(...rows).leftOut.map(({ reason }) => reason)).toEqual(['heading', 'heading'])
  })

  it('does so where most cells complete one', () => {
    const rows = [
      ['户编号', '健康', '残疾', '甲'],
      ['', '状况', '类别', '乙'],
      ['H', '长期慢性病', '视力残疾', '丙'],
    ]
    expect(members(...rows)?.[0]).toMatchObject({
      health: ['chronic-illness'],
      disability: { kind: 'vision' },
    })
  })

  it('does not where one cell of several does', () => {
    const { issues, leftOut } = read(
      ['户编号', '健康', ''],
      ['', '状况', '甲乙'],
      ['H', '长期慢性病', '丙'],
    )
    expect(issues).toEqual([{ row: 2, column: '', code: 'no-household-id' }])
    expect(leftOut).toEqual([{ row: 1, reason: 'heading' }])
  })

  it('is a person where it says something under a heading that is known', () => {
    const { issues } = read(['户编号', '健康状况'], [null, '残疾'], ['H', '健康'])
    expect(issues).toEqual([{ row: 2, column: '', code: 'no-household-id' }])
  })
})

describe('a row above a heading of two lines', () => {
  const below = [
    ['户编号', '家庭成员', '', '住房'],
    ['', '性别', '健康状况', '危房等级'],
    ['H', '女', '患有大病', 'C'],
  ]
  const whole = [{ id: 'H', members: [{ sex: 'female', health: ['serious-illness'] }] }]

  it.each([
    [['填报单位：某乡', '', '', '填报日期：2020年6月1日']],
    [['填报单位:', '某乡', '填报日期:', '']],
    [['某乡贫困户名册', '某乡贫困户名册', '', '']],
  ])('is a title where it is of a form: %j', (title) => {
    const { households, leftOut } = read(title, ...below)
    expect(households).toMatchObject(whole)
    expect(leftOut.map(({ reason }) => reason)).toEqual(['title', 'heading', 'heading'])
  })
})

describe('a row below the headings that numbers the columns', () => {
  const headings = ['户编号', '户类型', '健康状况', '性别']
  const person = ['H', '脱贫户', '健康', '女']

  it.each([
    [['1', '2', '3', '4']],
    [[1, 2, 3, 4]],
    [['甲', '乙', '1', '2']],
    [['甲', '乙', '丙', '丁']],
    [['①', '②', '③', '④']],
    [['（1）', '（2）', '（3）', '（4）']],
    [['栏次', '1', '2', '3']],
    [['1', '', '3', '4']],
    [['10', '11', '12', '13']],
  ])('is no household: %j', (numbers) => {
    const { households, issues, leftOut } = read(headings, numbers, person)
    expect(households.map(({ id }) => id)).toEqual(['H'])
    expect(issues).toEqual([])
    expect(leftOut).toEqual([
      { row: 1, reason: 'heading' },
      { row: 2, reason: 'heading' },
    ])
  })

  it.each([[['甲', '乙', 1, 2]], [['①', '②', '', '④']], [['(1)', '', '(3)', '(4)']]])(
    'is none where no label is asked for, and leaves the headings as they are: %j',
    (numbers) => {
      const { households, columns } = read(['户编号', '民族', '人数', '年龄'], numbers, [
        'H',
        '',
        1,
        50,
      ])
      expect(households.map(({ id }) => id)).toEqual(['H'])
      expect(columns.unread).toEqual([{ heading: '民族' }])
    },
  )

  it.each([
    ['is not in order', ['1', '3', '2', '4']],
    ['reads as a label', ['1', '2', '3', '女']],
    ['has two cells', ['1', '2', '', '']],
    ['has another word', ['甲', '乙', '1', '无']],
    ['has letters before its numbers', ['A1', 'A2', 'A3', 'A4']],
    ['has letters behind its numbers', ['1A', '2A', '3A', '4A']],
  ])('is a household where it %s', (_, row) => {
    expect(read(headings, row).households).toHaveLength(1)
  })

  it('is a household where every figure can be one of it', () => {
    const { households } = read(['户编号', '家庭人口', '人均纯收入'], ['1', '2', '3'])
    expect(households).toHaveLength(1)
  })

  it('is a household further down', () => {
    const { households } = read(headings, person, ['1', '2', '3', '4'])
    expect(households).toHaveLength(2)
  })
})

describe('a heading of several lines', () => {
  const reasons = (...rows: unknown[][]) => read(...rows).leftOut.map(({ reason }) => reason)
  const incomes = (...rows: unknown[][]) => read(...rows).households[0]?.incomes
  const two = [
    { periodEnd: '2019-12-31', perCapita: 5200 },
    { periodEnd: '2020-12-31', perCapita: 6100 },
  ]

  it('may have three, each under the groups above it', () => {
    const rows = [
      ['某镇台账'],
      ['填报单位：某镇', '', '', '单位：人、元'],
      ['户编号', '家庭基本情况', '', '', '家庭成员情况', ''],
      ['', '人数', '人均纯收入', '', '性别', '健康状况'],
      ['', '', '2019年', '2020年', '', ''],
      ['H', 1, 5200, 6100, '男', '患有大病'],
    ]
    expect(read(...rows)).toMatchObject({
      households: [
        { id: 'H', incomes: two, members: [{ sex: 'male', health: ['serious-illness'] }] },
      ],
      issues: [],
    })
    expect(reasons(...rows)).toEqual(['title', 'title', 'heading', 'heading', 'heading'])
  })

  it('may have 户编号 in the lowest', () => {
    const rows = [
      ['某镇台账'],
      ['基本情况', '', '收入', ''],
      ['户', '', '2019年', '2020年'],
      ['户编号', '人数', '人均纯收入', '人均纯收入'],
      ['H', 1, 5200, 6100],
    ]
    expect(incomes(...rows)).toMatchObject(two)
    expect(reasons(...rows)).toEqual(['title', 'heading', 'heading', 'heading'])
  })

  it('may have a line of years, and one of units', () => {
    const rows = [
      ['户编号', '收入情况', '', '', ''],
      ['', '2019年', '', '2020年', ''],
      ['', '人均纯收入', '家庭纯收入', '人均纯收入', '家庭纯收入'],
      ['', '（元）', '元', '元', '元'],
      ['H', 5200, 10400, 6100, 12200],
    ]
    expect(incomes(...rows)).toMatchObject([
      { ...two[0], total: 10400 },
      { ...two[1], total: 12200 },
    ])
    expect(reasons(...rows)).toEqual(['heading', 'heading', 'heading', 'heading'])
  })

  it.each([[[2019, 2020]], [['2019', '2020']], [['2019年', '2020年']]])(
    'has years below an income: %j',
    (years) => {
      expect(
        incomes(['户编号', '人均纯收入', ''], ['', ...years], ['H', 5200, 6100]),
      ).toMatchObject(two)
    },
  )

  it('ends a group where the one above it ends', () => {
    const { columns } = read(
      ['户编号', '收入', '', '上报'],
      ['', '2019年', '2020年', ''],
      ['', '人均纯收入', '人均纯收入', '人均可支配收入'],
      ['H', 5200, 6100, 7000],
    )
    expect(columns.unread).toEqual([
      { heading: '人均可支配收入', like: 'disposable-income-per-capita' },
    ])
  })

  it('may have headings for groups', () => {
    const { columns, issues } = read(
      ['户编号', '户主', '', '监测对象', '', '务工情况', ''],
      ['', '姓名', '证件号码', '类别', '风险是否消除', '务工地点', '就业类型'],
      ['H', '', '', '边缘易致贫户', '否', '', '零工'],
    )
    expect(issues).toEqual([])
    expect(columns.read.map(({ heading }) => heading)).toEqual([
      '户编号',
      '监测对象类别',
      '风险是否消除',
      '务工地点',
      '就业类型',
    ])
  })

  it('has a label of a heading for what may be marked below it, and for a heading below another group', () => {
    const marked = read(
      ['户编号', '健康状况', '', '性别'],
      ['', '健康', '大病', ''],
      ['H', '√', '', '女'],
    )
    expect(marked.columns.unread.map(({ heading }) => heading)).toEqual([
      '健康状况健康',
      '健康状况大病',
    ])
    expect(marked.issues).toEqual([])
    const housing = read(
      ['户编号', '住房情况', '', '性别'],
      ['', '危房', '改造时间', ''],
      ['H', '是', '', '女'],
    )
    expect(housing.households).toMatchObject([{ housing: { unsafe: true } }])
  })

  it.each([
    ['扶贫对象', '家庭成员'],
    ['家庭成员', '基本情况'],
  ])('has the names of people below %s and %s', (...groups) => {
    const lines = groups.map((group) => [`户${group}`, group, '', ''])
    const person = ['H', '某', '女', '健康']
    const { households, issues } = read(
      ...lines,
      ['户编号', '姓名', '性别', '健康状况'],
      person,
      person,
    )
    expect(issues).toMatchObject([{ code: 'repeated-row' }])
    expect(households[0]?.members).toHaveLength(1)
  })

  it.each([
    ['right above', []],
    ['a line apart', [['', '', '', '2019年', '2020年']]],
  ])('asks of several people what it asks in their groups: %s', (_, between) => {
    const { columns } = read(
      ['户编号', '户主', '配偶', '收入', ''],
      ...between,
      ['', '健康状况', '健康状况', '人均纯收入', '人均纯收入'],
      ['H', '健康', '患有大病', '', ''],
    )
    expect(columns.unread.filter(({ like }) => like === 'health')).toEqual([
      { heading: '户主健康状况', like: 'health' },
      { heading: '配偶健康状况', like: 'health' },
    ])
    expect(columns.read.filter(({ column }) => column === 'health')).toEqual([])
  })

  it.each(['残疾人', '特困人员'])(
    'may repeat what stands above, be it written like a label: %s',
    (heading) => {
      const rows = [
        ['户编号', heading, '家庭情况', ''],
        ['', heading, '人数', '性别'],
        ['H', '是', 1, '女'],
      ]
      expect(reasons(...rows)).toEqual(['heading', 'heading'])
      expect(members(...rows)).toMatchObject([{ sex: 'female' }])
    },
  )

  it('asks of one person by the side of a group of another', () => {
    const { columns } = read(
      ['户编号', '健康状况', '配偶'],
      ['', '', '健康状况'],
      ['H', '健康', '患有大病'],
    )
    expect(columns).toEqual({
      read: [
        { heading: '户编号', column: 'household-id' },
        { heading: '健康状况', column: 'health' },
      ],
      unread: [{ heading: '配偶健康状况', like: 'health' }],
    })
  })

  it.each([
    ['years below what is not known', ['', '', '2018年', '2019年'], 'heading'],
    ['one year below what is not known', ['', '', '2018年', ''], 'heading'],
    ['a word below what is not known', ['', '', '甲乙', ''], 'title'],
    ['a year beside a word', ['', '', '2018年', '甲乙'], undefined],
  ])('may go on with nothing but years: %s', (_, row, reason) => {
    const { leftOut, issues } = read(['户编号', '性别', '某栏', '另栏'], row, ['H', '女', '', ''])
    expect(leftOut[1]?.reason).toBe(reason)
    expect(issues).toHaveLength(reason ? 0 : 1)
  })

  it('does not go on with labels below headings of two lines', () => {
    const { issues, households } = read(
      ['户编号', '家庭成员', ''],
      ['', '健康状况', '性别'],
      ['', '大病', '女'],
      ['H', '健康', '女'],
    )
    expect(issues).toEqual([{ row: 3, column: '', code: 'no-household-id' }])
    expect(households).toMatchObject([{ members: [{ sex: 'female' }] }])
  })

  it('asks the same twice in one group, and of a household in several', () => {
    const { columns } = read(
      ['户编号', '成员', '', '户', '收入'],
      ['', '性别', '性别', '2019年人均纯收入', '2019年人均纯收入'],
      ['H', '女', '女', 5200, 5200],
    )
    expect(columns.read.map(({ heading }) => heading)).toEqual([
      '户编号',
      '性别',
      '性别',
      '2019年人均纯收入',
      '2019年人均纯收入',
    ])
  })

  it('tells how to fill in what stands above', () => {
    const rows = [
      ['户编号', '人数', '性别', '健康状况'],
      ['必填', '（人）', '选填', '（可多选）'],
      ['H', 1, '女', '健康'],
    ]
    expect(members(...rows)).toMatchObject([{ sex: 'female' }])
    expect(reasons(...rows)).toEqual(['heading', 'heading'])
  })

  it.each(['必填', '（必填）', '(请按户口簿填写)'])(
    'tells how to fill in names too, which are compared all the same: %s',
    (note) => {
      const person = ['H', '某', '女']
      const rows = [['户编号', '姓名', '性别'], ['', note, note], person, person]
      expect(members(...rows)).toEqual([{ sex: 'female' }])
      expect(reasons(...rows)).toEqual(['heading', 'heading'])
    },
  )

  it.each(['以万元计', '（以万元计）', '某元'])(
    'turns amounts by what it says of 元: %s',
    (note) => {
      const { households, columns } = read(['户编号', '2019年人均纯收入'], ['', note], ['H', 0.52])
      expect(columns.unread).toMatchObject([{ like: 'net-income-per-capita' }])
      expect(households[0]).not.toHaveProperty('incomes')
    },
  )

  it('may ask otherwise than what stands above', () => {
    const { columns } = read(['户编号', '出生日期'], ['', '周岁'], ['H', 50])
    expect(columns.read.map(({ heading, column }) => heading + column)).toEqual([
      '户编号household-id',
      '周岁age',
    ])
  })

  it('counts amounts in the unit that it names', () => {
    const { households, issues } = read(
      ['户编号', '2019年人均纯收入', '性别'],
      ['', '万元', ''],
      ['H', 0.52, '女'],
    )
    expect(households[0]?.incomes).toMatchObject([{ perCapita: 5200 }])
    expect(issues).toEqual([])
  })

  it.each([
    ['a label that is a heading too', ['户编号', '特困人员', '残疾人'], ['', '特困人员', '残疾人']],
    [
      'a label under another heading',
      ['户编号', '是否特困人员', '是否残疾'],
      ['', '特困人员', '残疾人'],
    ],
    [
      'a figure under a heading that is not known',
      ['户编号', '健康', '残疾', '甲'],
      ['', '状况', '类别', '3'],
    ],
    [
      'a label under a heading that is known',
      ['户编号', '健康', '残疾', '性别'],
      ['', '状况', '类别', '女'],
    ],
    ['an amount with its unit', ['户编号', '2018年人均纯收入'], ['', '5200元']],
    ['a unit of money under what is no amount', ['户编号', '人数', '性别'], ['', '万元', '元']],
    ['a small amount', ['户编号', '2018年人均纯收入'], ['', 65]],
    ['an amount like a year', ['户编号', '2018年人均纯收入'], ['', 2019]],
    ['a figure', ['户编号', '年龄', '性别'], ['', '65', '女']],
    ['a name under a group', ['户编号', '性别', ''], ['', '女', '2019年']],
  ])('does not go on with %s', (_, headings, row) => {
    expect(read(headings, row, ['H', '', '']).issues).toContainEqual({
      row: 2,
      column: '',
      code: 'no-household-id',
    })
  })

  it('has headings with units below a heading that is known', () => {
    const rows = [
      ['户编号', '纯收入', ''],
      ['', '上年人均纯收入（元）', '上年家庭纯收入（元）'],
      ['H', 5200, 10400],
    ]
    const { households } = householdsFromRegistry(rows, { year: 2020 })
    expect(households[0]?.incomes).toMatchObject([{ ...two[0], total: 10400 }])
  })

  it('does not go on with a title in merged cells', () => {
    const title = ['（某县名册）', '（某县名册）']
    expect(reasons(['户编号', '2019年人均纯收入'], title, ['H', 5200])).toEqual([
      'heading',
      'title',
    ])
  })

  it('does not go on below data', () => {
    expect(reasons(['户编号', '2019年人均纯收入'], ['H', 5200], ['', '元'])).toEqual([
      'heading',
      'title',
    ])
  })

  it('leaves unread what is of another time', () => {
    const { columns } = read(
      ['户编号', '2018年', '', '成员', ''],
      ['', '健康状况', '人均纯收入', '性别', '年龄'],
      ['H', '健康', 5200, '女', 50],
    )
    expect(columns.read.map(({ heading }) => heading)).toEqual([
      '户编号',
      '2018年人均纯收入',
      '性别',
      '年龄',
    ])
  })

  it.each([
    ['of members', ['户编号', '家庭成员', ''], 1],
    ['of the same cell', ['户编号', '姓名', ''], 1],
    ['of heads of households', ['户编号', '户主信息', ''], 2],
  ])('tells whose name it is by the group %s', (_, above, people) => {
    const person = ['H', '某', '女']
    expect(members(above, ['', '姓名', '性别'], person, person)).toHaveLength(people)
  })

  it('does not go on with a note on the list', () => {
    const rows = [
      ['户编号', '性别', ''],
      ['注：本表由系统导出，请核对。', '', ''],
    ]
    expect(reasons(...rows, ['H', '女', ''])).toEqual(['heading', 'title'])
    expect(members(...rows, ['H', '女', ''])).toEqual([{ sex: 'female' }])
  })

  it('does not go on with one day', () => {
    expect(reasons(['户编号', '性别', '备注'], ['', '', '2020年6月30日'], ['H', '女', ''])).toEqual(
      ['heading', 'title'],
    )
  })

  it('may be keys and the first record', () => {
    const { households, leftOut } = householdsFromRegistry([
      { 户编号: '', 家庭情况: '人数', __EMPTY: '2019年人均纯收入', 成员: '性别' },
      { 户编号: '', 家庭情况: '人', __EMPTY: '元', 成员: '' },
      { 户编号: 'H', 家庭情况: 1, __EMPTY: 5200, 成员: '女' },
    ])
    expect(households).toMatchObject([{ id: 'H', incomes: [two[0]], members: [{ sex: 'female' }] }])
    expect(leftOut).toEqual([
      { row: 1, reason: 'heading' },
      { row: 2, reason: 'heading' },
    ])
  })

  it('may be a key without a word', () => {
    const { households, columns } = householdsFromRegistry([{ 户编号: 'H', '': 1, 性别: '女' }])
    expect(households).toMatchObject([{ id: 'H', members: [{ sex: 'female' }] }])
    expect(columns.unread).toEqual([{ heading: '' }])
  })

  it('may stand again on the next page, within a household', () => {
    const headings = [
      ['户编号', '家庭情况', '', '', '成员'],
      ['', '人数', '人均纯收入', '', '性别'],
      ['', '', '2019年', '2020年', ''],
    ]
    const { households, issues } = read(...headings, ['H', 2, 5200, 6100, '男'], ...headings, [
      '',
      '',
      '',
      '',
      '女',
    ])
    expect(households).toMatchObject([
      { incomes: two, members: [{ sex: 'male' }, { sex: 'female' }] },
    ])
    expect(issues).toEqual([])
  })

  it('may begin a list under another, with no known heading beside 户编号', () => {
    const { households } = read(
      ['户编号', '性别'],
      ['H', '男'],
      ['户编号', '家庭情况'],
      ['', '户类型'],
      ['K', '边缘户'],
    )
    expect(households).toMatchObject([{ id: 'H' }, { id: 'K', registration: 'edge' }])
  })

  it('is none where only words for people stand', () => {
    const { households, issues, columns } = read(
      ['张某', '户主', '残疾人'],
      ['李某', '配偶', '健在'],
    )
    expect(households).toEqual([])
    expect(issues).toEqual([{ row: 1, rows: [1, 2], column: '', code: 'no-headings' }])
    expect(columns).toEqual({ read: [], unread: [] })
  })
})

describe('the headings of a list', () => {
  const titles = (count: number, text = '某') =>
    Array.from({ length: count }, (_, index) => [text.repeat((index % 3) + 1), '', ''])
  const list = (above: number) => read(...titles(above), ['户编号', '人数', '性别'], ['H', 1, '女'])

  it('stand below at most fifty lines', () => {
    expect(list(50).households).toHaveLength(1)
    expect(list(51).households).toEqual([])
    expect(list(51).issues).toMatchObject([{ row: 1, code: 'no-headings' }])
    expect(list(51).issues[0]?.rows).toHaveLength(53)
  })

  it('without 户编号 are the line that names most columns, of which two are no labels', () => {
    const rows = [
      ['健康状况', '', ''],
      ['性别', '健康状况', ''],
      ['性别', '健康状况', '人数'],
      ['女', '健康', 1],
    ]
    const reading = read(...rows)
    expect(reading.columns.read.map(({ heading }) => heading)).toEqual(rows[2])
    expect(reading.leftOut.map(({ reason }) => reason)).toEqual(['title', 'title', 'heading'])
    expect(reading.issues).toEqual([{ row: 4, column: '', code: 'no-household-id' }])
    expect(read(['健康状况', ''], ['健康', '']).issues).toMatchObject([{ code: 'no-headings' }])
  })

  it('are none where nothing stands', () => {
    expect(read([], ['', '']).issues).toEqual([])
  })
})
