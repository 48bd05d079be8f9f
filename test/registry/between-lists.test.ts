import { householdsFromRegistry } from 'chongqing-aid-guideline'
import { describe, expect, it } from 'vitest'

const read = (...rows: unknown[][]) => householdsFromRegistry(rows)
const reasons = (...rows: unknown[][]) => read(...rows).leftOut.map(({ reason }) => reason)
const idsOf = (...rows: unknown[][]) => read(...rows).households.map(({ id }) => id)

const HEADINGS = ['户编号', '人数', '性别']

describe('a row above headings', () => {
  const under = (time: unknown) =>
    read(['', '', '', time], [...HEADINGS, '健康状况'], ['H1', 1, '女', '健康'])

  it.each(['2018年', '2018', '2018年度', '上年', '去年', '改造前', '原'])(
    'puts what stands below it into another time: %s',
    (time) => {
      const { columns, households } = under(time)
      expect(columns.unread).toMatchObject([{ heading: `${time}健康状况` }])
      expect(households).toMatchObject([{ members: [{ sex: 'female' }] }])
    },
  )

  it.each(['2018年名册', '至2018年', '某年', '20183', '表一'])(
    'is a title where it is no time alone: %s',
    (title) => {
      const { columns, leftOut } = under(title)
      expect(columns.unread).toEqual([])
      expect(leftOut[0]).toEqual({ row: 1, reason: 'title' })
    },
  )

  it('is a title where a sentence that begins with a year stands beside a place', () => {
    expect(reasons(['某县', '2018年名册', ''], HEADINGS)).toEqual(['title', 'heading'])
  })

  it('that names a unit turns the amounts below it, and nothing else', () => {
    const { columns } = read(
      ['', '2018年', '金额（万元）', ''],
      ['户编号', '人均纯收入', '户类型', '2019年人均纯收入'],
      ['H1', 0.3, '脱贫户', 0.4],
    )
    expect(columns.read.map(({ column }) => column)).toEqual([
      'household-id',
      'net-income-per-capita',
      'household-type',
    ])
    expect(columns.unread).toEqual([
      { heading: '金额（万元）2019年人均纯收入', like: 'net-income-per-capita' },
    ])
  })
})

describe('a list under another', () => {
  const SECOND = ['户编号', '人均纯收入', '住房鉴定等级']

  it.each([
    ['one line', [['', '2019年', '住房情况']]],
    [
      'two lines',
      [
        ['户信息', '收入', '住房情况'],
        ['', '2019年', ''],
      ],
    ],
    [
      'two lines below a title',
      [
        ['表二', '', ''],
        ['户信息', '收入', '住房'],
        ['', '2019年', ''],
      ],
    ],
  ])('has the groups above its headings: %s', (_, above) => {
    const { households } = read(HEADINGS, ['H1', 1, '女'], ...above, SECOND, ['H2', 5200, 'C级'])
    expect(households).toMatchObject([
      { id: 'H1' },
      { id: 'H2', housing: { grade: 'C' }, incomes: [{ periodEnd: '2019-12-31' }] },
    ])
    expect(households).toHaveLength(2)
  })

  it('has up to five of them', () => {
    const above = Array.from('甲乙丙丁戊己', (sign) => [`户信息${sign}`, `收入${sign}`, '住房'])
    const under = (lines: number) =>
      reasons(HEADINGS, ['H1', 1, '女'], ...above.slice(0, lines), SECOND)
    expect(under(5)).toEqual(Array.from({ length: 7 }, () => 'heading'))
    expect(under(6)).toEqual(Array.from({ length: 7 }, () => 'heading'))
    expect(read(HEADINGS, ['H1', 1, '女'], ...above, SECOND).issues.map(({ row }) => row)).toEqual([
      3,
    ])
  })

  it('may stand to the right of it', () => {
    const rows = [
      ['', '', '', '户编号', '健康状况'],
      ['', '', '', 'H2', '患有大病'],
    ]
    expect(read(HEADINGS, ['H1', 1, '女'], ...rows)).toMatchObject({
      households: [{ id: 'H1' }, { id: 'H2', members: [{ health: ['serious-illness'] }] }],
      issues: [],
    })
  })

  it('does not take a remark for a group that a row parts from it', () => {
    const rows = [HEADINGS, ['H1', 1, '女'], ['2019年', '', ''], ['H2', 1, '女'], HEADINGS]
    expect(reasons(...rows)).toEqual(['heading', 'title', 'repeated-heading'])
  })

  it('keeps every remark above it, in order', () => {
    const remarks = Array.from({ length: 8 }, (_, number) => [
      `（${'甲'.repeat(number + 1)}）`,
      '',
      '',
    ])
    const { leftOut } = read(HEADINGS, ['H1', 1, '女'], ...remarks, HEADINGS, ['H2', 1, '男'])
    expect(leftOut).toEqual([
      { row: 1, reason: 'heading' },
      ...remarks.map((_, index) => ({ row: index + 3, reason: 'title' })),
      { row: 11, reason: 'repeated-heading' },
    ])
  })

  it('may begin with remarks that go on with nothing', () => {
    expect(
      idsOf(
        HEADINGS,
        ['H1', 1, '女'],
        ['备注', '', ''],
        ['户编号', '户类型', ''],
        ['H2', '脱贫户', ''],
      ),
    ).toEqual(['H1', 'H2'])
  })
})

describe('a column in another unit', () => {
  it('says nothing of the incomes of a list under its own', () => {
    const { issues, households } = read(
      ['户编号', '贷款（万元）'],
      ['H1', 5],
      ['户编号', '2019年人均纯收入'],
      ['H2', 5200],
    )
    expect(issues).toEqual([])
    expect(households[1]).toHaveProperty('incomes')
  })
})

describe('a row of words under the headings', () => {
  const FIELDS = [
    ['hbh', 'rks', 'xb'],
    ['AAC001', 'AAC007', 'AAB003'],
    ['household_id', '', 'sex'],
    ['Hu_Bian_Hao', 'Ren_Shu', 'Xing_Bie'],
    ['aac001_x', 'aac007x', 'aab003x'],
  ]

  it.each(FIELDS)('names the columns once more: %s, %s, %s', (...fields) => {
    expect(reasons(HEADINGS, fields, ['H1', 1, '女'])).toEqual(['heading', 'heading'])
    expect(read(HEADINGS, fields, ['H1', 1, '女']).issues).toEqual([])
  })

  it.each([
    ['with a number', ['AB', 2, 'xb']],
    ['with a label', ['AB', 'rks', '女']],
    ['with an id of one letter', ['A', 'rks', 'xb']],
    ['with a code that begins with a figure', ['AB', '1ab', 'xb']],
    ['with a code in two parts', ['AB-1', 'rks', 'xb']],
  ])('is a household %s', (_, row) => {
    expect(reasons(HEADINGS, row)).toEqual(['heading'])
  })

  it('is a household where the words are answers', () => {
    expect(idsOf(['户编号', '是否残疾', '是否危房户'], ['AB', 'yes', 'no'])).toEqual(['AB'])
  })

  it('names each column otherwise', () => {
    expect(reasons(HEADINGS, ['hbh', 'rks', 'xb'], ['H1', 1, '女'])).toEqual(['heading', 'heading'])
    expect(reasons(HEADINGS, ['hbh', 'rks', 'rks'], ['H1', 1, '女'])).toEqual(['heading'])
  })

  it('names nothing where it is not the first', () => {
    const { leftOut, issues } = read(HEADINGS, ['H1', 1, '女'], ['hbh', 'rks', 'xb'])
    expect(leftOut).toEqual([{ row: 1, reason: 'heading' }])
    expect(issues).toEqual([{ row: 3, column: '', code: 'no-household-id' }])
  })

  it.each([
    ['words for an id and nothing understood', ['全部', 2, '不详']],
    ['two letters for an id', ['AB', 2, '不详']],
    ['the same word twice', ['varchar', 'int', 'int']],
    ['a heading for an id beside a figure', ['家庭编号', 2, '']],
  ])('is no household, and reported: %s', (_, row) => {
    const { households, issues } = read(HEADINGS, ['H1', 1, '女'], row, ['H2', 1, '女'])
    expect(households.map(({ id }) => id)).toEqual(['H1', 'H2'])
    expect(issues).toEqual([{ row: 3, column: '', code: 'no-household-id' }])
  })

  it.each([
    ['one letter', ['A', 2, '不详']],
    ['a digit', ['某1', 2, '不详']],
    ['words, and a label that is understood', ['某户', '两个', '女']],
    ['words, and nothing that is not understood', ['某户', 2, '']],
  ])('is a household with %s', (_, row) => {
    expect(idsOf(HEADINGS, row)).toEqual([row[0]])
  })

  it('ends merged cells above it', () => {
    const { issues } = read(HEADINGS, ['H1', 2, '男'], ['全部户', '两', '不详'], ['', '', '女'])
    expect(issues).toEqual([{ row: 3, rows: [3, 4], column: '', code: 'no-household-id' }])
  })

  it('ends them too where it names other columns', () => {
    const { households, issues } = read(
      HEADINGS,
      ['H1', 3, '男'],
      ['', '', '女'],
      ['性别', '户编号', '人数'],
      ['女', '', ''],
      ['男', 'H2', 1],
    )
    expect(issues).toEqual([{ row: 3, rows: [3, 5], column: '', code: 'no-household-id' }])
    expect(households).toMatchObject([
      { id: 'H1', members: [{ sex: 'male' }], membersComplete: false },
      { id: 'H2', members: [{ sex: 'male' }] },
    ])
  })

  it('is reported where a day stands for an id', () => {
    const { issues } = read(HEADINGS, ['H1', 1, '女'], [new Date(0), '某某村', ''])
    expect(issues).toEqual([{ row: 3, column: '', code: 'no-household-id' }])
  })

  it('may be a person of merged cells where no word stands for an id', () => {
    const { households } = read(HEADINGS, ['H1', 2, '男'], ['', '两', '不详'], ['H2', 1, '女'])
    expect(households.map(({ members }) => members?.length)).toEqual([2, 1])
  })
})

describe('a row of numbers below headings', () => {
  it('numbers the columns where no household is written so', () => {
    const headings = ['户编号', '人数', '年龄']
    expect(reasons(headings, ['(1)', '(2)', '(3)'])).toEqual(['heading', 'heading'])
  })

  it('is a household where a cell is empty and none is not understood', () => {
    expect(idsOf([...HEADINGS, '年龄'], ['1', 2, '', 4])).toEqual(['1'])
  })
})

describe('merged cells', () => {
  const PEOPLE = ['户编号', '人数', '性别', '是否健在']

  it.each([
    ['who are left', 1, '否'],
    ['who were', 2, '否'],
    ['who surely are left', 1, '不详'],
  ])('hold as many people as 人数 counts, %s', (_, size, alive) => {
    const { issues } = read(PEOPLE, ['H1', size, '男', '是'], ['', '', '女', alive])
    expect(issues.filter(({ code }) => code === 'no-household-id')).toEqual([])
  })

  it('hold no other number of people where the note of a heading is not understood', () => {
    const headings = ['户编号', '人数', '性别', '是否健在（某年）']
    const { households } = read(headings, ['H1', 1, '男', '是'], ['', '', '女', ''])
    expect(households[0]).toEqual({
      id: 'H1',
      monitoringKnown: false,
      members: [],
      membersComplete: false,
    })
  })

  it('may hold a line of nobody that tells of the household', () => {
    const { households, issues } = read(
      ['户编号', '人数', '与户主关系', '危房户', '致贫原因'],
      ['H1', 2, '户主', '', ''],
      ['', '', '配偶', '', ''],
      ['', '', '', '是', '因病'],
    )
    expect(households).toMatchObject([{ housing: { unsafe: true }, causes: ['illness'] }])
    expect(households[0]).not.toHaveProperty('membersComplete')
    expect(issues).toEqual([])
  })

  it('hold no other number of people', () => {
    const { issues } = read(PEOPLE, ['H1', 3, '男', '是'], ['', '', '女', '否'])
    expect(issues).toEqual([{ row: 3, column: '', code: 'no-household-id' }])
  })
})

describe('the headings of a further list', () => {
  it('may stand under other headings than before', () => {
    const rows = [
      ['', '户编号', '性别'],
      ['', 'H2', '男'],
    ]
    const { households, issues } = read(HEADINGS, ['H1', 1, '女'], ...rows)
    expect(households).toMatchObject([{ id: 'H1' }, { id: 'H2', members: [{ sex: 'male' }] }])
    expect(issues).toEqual([])
  })

  it('may be written like a label', () => {
    const people = ['户编号', '与户主关系', '性别', '']
    const rows = [
      ['H1', '户主', '男', ''],
      ['户编号', '户主', '性别', '某栏'],
      ['H2', '某', '男', ''],
    ]
    expect(idsOf(people, ...rows)).toEqual(['H1', 'H2'])
  })

  it('are none beside the label of a person', () => {
    expect(idsOf(HEADINGS, ['H1', 1, '男'], ['户编号', '', '女'])).toEqual(['H1', '户编号'])
  })
})

describe('a row with the word 户编号', () => {
  it('in another column, and no other heading, is no row of headings', () => {
    const { households, issues } = read(
      HEADINGS,
      ['H1', 1, '男'],
      ['某户', '', '户编号'],
      ['H2', 1, '女'],
    )
    expect(households).toMatchObject([
      { id: 'H1', members: [{ sex: 'male' }] },
      { id: 'H2', members: [{ sex: 'female' }] },
    ])
    expect(issues).toEqual([{ row: 3, column: '', code: 'no-household-id' }])
  })
})

describe('what stands under names', () => {
  it('is not told, be it among other headings', () => {
    const people = ['户编号', '姓名', '性别']
    const reading = read(
      people,
      ['H1', '甲', '女'],
      ['户编号', '某某', '健康状况'],
      ['H2', '乙', '健康'],
    )
    expect(reading.households).toMatchObject([{ id: 'H1' }, { members: [{ health: ['healthy'] }] }])
    expect(JSON.stringify(reading)).not.toContain('某某')
  })
})

describe('keys of records above headings', () => {
  it('are titles, and may name a unit', () => {
    const { issues } = householdsFromRegistry([
      { '某县名册（单位：万元）': '户编号', __EMPTY: '2019年人均纯收入' },
      { '某县名册（单位：万元）': 'H', __EMPTY: 0.52 },
    ])
    expect(issues).toMatchObject([{ row: 2, column: '2019年人均纯收入', code: 'other-unit' }])
  })
})

describe('a row of figures above further headings', () => {
  it('is reported, and no line of theirs', () => {
    const { leftOut, issues } = read(
      HEADINGS,
      ['H1', 1, '女'],
      ['', 12, 34],
      ['户编号', '性别', '人数'],
    )
    expect(leftOut.map(({ row }) => row)).toEqual([1, 4])
    expect(issues).toEqual([{ row: 3, column: '', code: 'no-household-id' }])
  })
})

describe('headings that stand again', () => {
  it('below a year are of that year', () => {
    const people = ['户编号', '人数', '健康状况']
    const { households, columns } = read(people, ['H1', 1, '健康'], ['', '', '2018年'], people, [
      'H2',
      1,
      '患有大病',
    ])
    expect(columns.unread).toEqual([{ heading: '2018年健康状况', like: 'health' }])
    expect(households).toMatchObject([
      { members: [{ health: ['healthy'] }] },
      { id: 'H2', members: [{}] },
    ])
    expect(households[1]?.members).toEqual([{}])
  })

  it('are of no year that a title parts from them', () => {
    const people = ['户编号', '人数', '健康状况']
    const rows = [['', '', '2018年'], ['某某表二', '', ''], people]
    expect(reasons(people, ['H1', 1, '健康'], ...rows)).toEqual([
      'heading',
      'title',
      'title',
      'repeated-heading',
    ])
  })

  it('may be those of records', () => {
    const { leftOut, issues } = householdsFromRegistry([
      { 户编号: 'H', 性别: '女' },
      { 户编号: '户编号', 性别: '性别' },
    ])
    expect(leftOut).toEqual([{ row: 2, reason: 'repeated-heading' }])
    expect(issues).toEqual([])
  })

  it('may stand in one line where they stood in two', () => {
    const rows = [
      ['户编号', '2019年', '成员'],
      ['', '人均纯收入', '性别'],
      ['H1', 5200, '女'],
      ['户编号', '2019年人均纯收入', '性别'],
      ['H2', 5200, '女'],
    ]
    expect(reasons(...rows)).toEqual(['heading', 'heading', 'repeated-heading'])
    expect(idsOf(...rows)).toEqual(['H1', 'H2'])
  })
})

describe('a row of figures without an id and without a word', () => {
  it.each([
    ['under labels', ['', 5, 7]],
    ['under labels alone', ['', '', 7]],
    ['with another 人数 alone', ['', 5, '']],
  ])('is of no household, and in no household’s way: %s', (_, row) => {
    const { households, issues } = read(HEADINGS, ['H1', 2, '男'], row, ['', '', '女'])
    expect(households.map(({ members }) => members)).toEqual([[{ sex: 'male' }, { sex: 'female' }]])
    expect(issues).toEqual([{ row: 3, column: '', code: 'no-household-id' }])
  })

  it('is nobody who is left of a household', () => {
    const rows = [
      ['H1', 1, '男', '已迁出'],
      ['', '', 4, ''],
    ]
    expect(read([...HEADINGS, '是否迁出'], ...rows).households[0]?.members).toEqual([])
  })

  it.each([
    ['with the same 人数 alone', ['', 2, '', '']],
    ['with a name', ['', '', 7, '某']],
  ])('is a person of merged cells %s', (_, row) => {
    const { households } = read([...HEADINGS, '姓名'], ['H1', 2, '男', ''], row)
    expect(households[0]?.members).toEqual([{ sex: 'male' }, {}])
  })
})

describe('the number of a page', () => {
  it.each([
    '- 3 -',
    '－3－',
    '- 12 -',
    '1/3',
    '3/12',
    '12/30',
    'Page 3',
    'Page 12',
    'page 1 of 3',
    'page 12 of 30',
    'Sheet2',
    'Sheet 12',
    '第3页',
    '第1页 共3页',
  ])('is no household: %s', (page) => {
    expect(reasons(HEADINGS, [page, '', ''], ['', page, ''])).toEqual(['heading', 'title', 'title'])
  })

  it.each(['3', '1-3', '1/3/2', 'Page', 'x1/3'])('is not %s', (id) => {
    expect(idsOf(HEADINGS, [id, '', ''])).toEqual([id])
  })

  it('is none in a list of one column, and words are no title there', () => {
    expect(idsOf(['户编号'], ['1/3'], ['某某'])).toEqual(['1/3', '某某'])
  })
})

describe('keys of records that turn out to be headings late', () => {
  it('make rows of the records above', () => {
    const { households, issues } = householdsFromRegistry([{ 甲: 1 }, { 户编号: 'H1', 甲: 2 }])
    expect(households.map(({ id }) => id)).toEqual(['H1'])
    expect(issues).toEqual([{ row: 1, column: '', code: 'no-household-id' }])
  })
})

describe('a list of which no column is read', () => {
  it('says so in each row, however many there are', () => {
    const people = Array.from({ length: 60 }, (_, number) => [number, '某'])
    const { issues, leftOut } = read(['序号', '姓名'], ...people)
    expect(leftOut).toEqual([{ row: 1, reason: 'heading' }])
    expect(new Set(issues.flatMap(({ row, rows = [row] }) => rows)).size).toBe(60)
  })

  it('has no household, and says so in each row', () => {
    const { households, issues } = read(['姓名', '身份证号'], ['某', '1'], ['某某', '2'])
    expect(households).toEqual([])
    expect(issues).toMatchObject([{ row: 2, rows: [2, 3] }])
  })
})

describe('a row of nothing but years between lists', () => {
  const PEOPLE = ['户编号', '人数', '姓名', '性别']

  it.each([
    ['in one cell', ['2020', '', '', '']],
    ['in merged cells', ['2020', '2020', '', '2020']],
    ['as a number', [2020, '', '', '']],
    ['in characters', ['二〇二〇', '', '', '']],
  ])('is a title: %s', (_, years) => {
    const { households, leftOut } = read(PEOPLE, ['H1', 1, '甲', '女'], years, PEOPLE, [
      'H2',
      1,
      '乙',
      '男',
    ])
    expect(households.map(({ id }) => id)).toEqual(['H1', 'H2'])
    expect(leftOut.slice(1)).toEqual([
      { row: 3, reason: 'title' },
      { row: 4, reason: 'repeated-heading' },
    ])
  })

  it.each([
    ['of one line', [['户编号', '性别', '人数', '']]],
    [
      'of two',
      [
        ['户信息', '成员', '', '某'],
        ['户编号', '性别', '健康状况', ''],
      ],
    ],
  ])('is a title above other headings, %s', (_, headings) => {
    const rows = [['2020', '', '', ''], ...headings, ['H2', '男', '', '']]
    const { households, leftOut } = read(PEOPLE, ['H1', 1, '甲', '女'], ...rows)
    expect(households.map(({ id }) => id)).toEqual(['H1', 'H2'])
    expect(leftOut[1]).toEqual({ row: 3, reason: 'title' })
  })

  it('is a person where it stands beside a name', () => {
    const rows = [['2020', '', '乙', ''], PEOPLE, ['H2', 1, '丙', '男']]
    expect(idsOf(PEOPLE, ['H1', 1, '甲', '女'], ...rows)).toEqual(['H1', '2020', 'H2'])
  })

  it('is a household where no headings follow', () => {
    const years = Array.from({ length: 8 }, (_, index) => `${2013 + index}`)
    expect(idsOf(PEOPLE, ...years.map((year) => [year, '', '', '']))).toEqual(years)
  })

  it('is a household where it is the last but one above headings', () => {
    const rows = [['2019', '', '', ''], ['2020', '', '', ''], PEOPLE, ['H2', 1, '丙', '男']]
    expect(idsOf(PEOPLE, ...rows)).toEqual(['2019', 'H2'])
  })
})

describe('a line of a household above its people', () => {
  const PEOPLE = ['户编号', '人数', '脱贫属性', '与户主关系', '性别']
  const FIRST = ['H1', 2, '未脱贫', '', '']

  it.each([
    ['without an id', '', ''],
    ['with its id', 'H1', ''],
    ['with its id and 人数', 'H1', 2],
  ])('is none of them: %s', (_, id, size) => {
    const { households, issues } = read(
      PEOPLE,
      FIRST,
      [id, size, '', '户主', '男'],
      [id, size, '', '配偶', '女'],
    )
    expect(households).toEqual([
      {
        id: 'H1',
        registration: 'poor',
        monitoringKnown: false,
        members: [{ sex: 'male' }, { sex: 'female' }],
      },
    ])
    expect(issues).toEqual([])
  })

  it('is none of them where one is only named', () => {
    const { households } = read(
      ['户编号', '人数', '脱贫属性', '姓名', '性别'],
      ['H1', 2, '未脱贫', '', ''],
      ['H1', '', '', '甲', ''],
      ['H1', '', '', '乙', '女'],
    )
    expect(households[0]?.members).toEqual([{}, { sex: 'female' }])
  })

  it('is one of them where 人数 is not agreed on', () => {
    const people = [
      ['H1', 3, '', '户主', '男'],
      ['H1', 3, '', '配偶', '女'],
    ]
    expect(read(PEOPLE, FIRST, ...people).households[0]?.members).toHaveLength(3)
  })

  it('is followed by one head, not two', () => {
    const { issues } = read(PEOPLE, FIRST, ['', '', '', '户主', '男'], ['', '', '', '户主', '女'])
    expect(issues).toEqual([{ row: 3, rows: [3, 4], column: '', code: 'no-household-id' }])
  })

  it('is a person where 人数 does not tell', () => {
    const { households } = read(PEOPLE, ['H1', '', '未脱贫', '', ''], ['H1', '', '', '户主', '男'])
    expect(households[0]?.members).toEqual([{}, { sex: 'male' }])
  })
})
