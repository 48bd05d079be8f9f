import { householdsFromRegistry } from 'chongqing-aid-guideline'
import { describe, expect, it } from 'vitest'

const HEADINGS = ['户编号', '人数', '与户主关系', '性别', '健康状况']
const COUPLE = [
  ['H', 2, '户主', '男', '健康'],
  ['', '', '配偶', '女', '患有大病'],
]

/** The couple is one household, and nothing but the headings and `reason` is said of other rows. */
function expectCouple(rows: unknown[][], reason: string) {
  const { households, issues, leftOut } = householdsFromRegistry(rows)
  expect(issues).toEqual([])
  expect(households).toMatchObject([{ id: 'H', members: [{ sex: 'male' }, { sex: 'female' }] }])
  expect(households[0]).not.toHaveProperty('membersComplete')
  expect(leftOut.filter((one) => one.reason !== 'heading')).toMatchObject([{ reason }])
}

describe('a line of a form', () => {
  const LINES = [
    ['填表人：', '', '审核人：', '', '填表日期：2020年6月'],
    ['填表人：某', '', '', '审核人：某', ''],
    ['填表人', '', '', '审核人', ''],
    ['制表人', '某', '', '负责人', '某'],
    ['', '填表人：某', '', '审核人：某', ''],
    ['备注', '本表由村填报，一式两份。', '', '', ''],
    ['注：1.本表由村填报', '', '', '2.一式两份', ''],
    ['填报单位：某镇', '', '', '时间：2020年', ''],
    ['村委会（盖章）', '', '', '村支书：', ''],
    ['', '村支书：', '', '某某（签字）', ''],
  ]

  it.each(LINES)('below a list is nobody: %s, %s, %s, %s, %s', (...line) => {
    expectCouple([HEADINGS, ...COUPLE, line], 'title')
  })

  it.each(LINES)(
    'within a household is nobody, and ends nothing: %s, %s, %s, %s, %s',
    (...line) => {
      expectCouple([HEADINGS, COUPLE[0] ?? [], line, COUPLE[1] ?? []], 'title')
    },
  )

  it.each([
    ['a person', ['填表人', 1, '户主', '男', '健康'], '填表人'],
    ['an id', ['K', '填表人', '', '', ''], 'K'],
  ])('is none where it tells of %s', (_, line, id) => {
    const { households } = householdsFromRegistry([HEADINGS, line])
    expect(households.map((household) => household.id)).toEqual([id])
  })
})

describe('the rows left out', () => {
  it('are told in their order, whatever they were left out for', () => {
    const { leftOut } = householdsFromRegistry([
      ['户编号', '人数', '是否健在'],
      ['H', 1, '否'],
      ['', '', ''],
      ['H', 1, '是'],
      ['合计', 2, ''],
    ])
    expect(leftOut).toEqual([
      { row: 1, reason: 'heading' },
      { row: 2, reason: 'dead' },
      { row: 3, reason: 'blank' },
      { row: 5, reason: 'total' },
    ])
  })
})

describe('a line that asks for nothing', () => {
  it.each([
    ['a word beside one that asks', ['村委会（盖章）', '', '', '某', '', '']],
    ['a name beside two that ask', ['村支书：', '', '签字：', '', '', '某']],
    ['what cannot be read', ['', { x: 1 }, '', '', '', '']],
  ])('is reported: %s', (_, line) => {
    const { issues, leftOut } = householdsFromRegistry([
      [...HEADINGS, '姓名'],
      ['H', 1, '户主', '男', '健康', '某'],
      line,
    ])
    expect(leftOut).toEqual([{ row: 1, reason: 'heading' }])
    expect(issues).toEqual([{ row: 3, column: '', code: 'no-household-id' }])
  })

  it('is reported right below the headings too', () => {
    const { issues, leftOut } = householdsFromRegistry([HEADINGS, ['', { x: 1 }, '', '', '']])
    expect(leftOut).toEqual([{ row: 1, reason: 'heading' }])
    expect(issues).toEqual([{ row: 2, column: '', code: 'no-household-id' }])
  })
})

describe('a row that only shows how to fill a list in', () => {
  it.each(['示例', '例：', '样例', ' 填写示例 '])('is nobody: %s', (mark) => {
    const numbered = (number: unknown, row: unknown[]) => [number, ...row]
    expectCouple(
      [
        numbered('序号', HEADINGS),
        numbered(mark, ['500', 1, '户主', '男', '健康']),
        ...COUPLE.map((row) => numbered('', row)),
      ],
      'title',
    )
  })
})

describe('a row of which only the number was printed', () => {
  const read = (...rows: unknown[][]) =>
    householdsFromRegistry([['序号', '村', '姓名', ...HEADINGS], ...rows])

  it.each([[[3, '', '']], [['3', '某村', '']]])('is blank: %j', (cells) => {
    const { households, issues, leftOut } = read(
      ...COUPLE.map((row, index) => [index, '某村', '某', ...row]),
      [...cells, '', '', '', '', ''],
    )
    expect(households[0]?.members).toHaveLength(2)
    expect(issues).toEqual([])
    expect(leftOut).toContainEqual({ row: 4, reason: 'blank' })
  })

  it('is not blank where it names a person', () => {
    const { issues } = read([3, '某村', '某', '', '', '', '', ''])
    expect(issues).toEqual([{ row: 2, column: '', code: 'no-household-id' }])
  })

  it('is a title where only a place stands', () => {
    expect(read(['', '某村', '', '', '', '', '', '']).leftOut).toContainEqual({
      row: 2,
      reason: 'title',
    })
  })
})

describe('a row that adds up others', () => {
  const read = (...rows: unknown[][]) =>
    householdsFromRegistry([['组', '户编号', '人数', '性别'], ...rows])

  it.each([
    ['a person', ['合计', '', '', '女'], [2]],
    ['a household', ['某村', 'K', 2, '示例'], [1, 1]],
    ['a household, with a word in a cell of people', ['某村', 'K', 2, '合计'], [1, 1]],
  ])('is none where it tells of %s', (_, row, members) => {
    const { households } = read(['某村', 'H', 2, '男'], row)
    expect(households.map((household) => household.members?.length)).toEqual(members)
  })

  it('is none where a village stands for an id beside a birth date of digits', () => {
    const rows = [
      ['户编号', '人数', '出生日期'],
      ['某村', 3, '19650503'],
    ]
    expect(householdsFromRegistry(rows).households.map(({ id }) => id)).toEqual(['某村'])
  })

  it.each([
    ['by village', ['某村小计', '1户', 1, '']],
    ['with the number of households for an id', ['合计', 35, 120, '']],
    ['under the name of a village', ['', '某某村', 3, '']],
    ['under the name of a group', ['', '某村二组', '3人', '']],
    ['and takes the mean', ['', '平均', 3.2, '']],
    ['with words for figures', ['合计', '2户', '2人', '男1女1']],
    ['with a word for what is counted', ['', '全村合计（户）', 3, '']],
    ['of a page', ['', '本页合计', 3, '']],
    ['of a village, with the number of households for an id', ['某村合计', 25, 80, '']],
    ['of a village behind the word, with a number for an id', ['合计（某村）', 25, 80, '']],
    ['with a count of households for an id', ['某村', '２户', 3, '']],
    ['with a count of people for an id', ['某村', '共3人', 3, '']],
    ['with a count of many for an id', ['某村', '共120人', 120, '']],
    ['in a cell of people', ['某村', '', 5, '合计']],
    ['and takes the least', ['最小值', 'K', 3, '']],
    ['and takes the most in the last cell', ['', '', 3, '最大值']],
    ['and takes shares', ['', '某村', 3, '50%']],
  ])('is no household: %s', (_, row) => {
    const { households, leftOut } = read(['某村', 'H', 1, '女'], row)
    expect(households.map(({ id }) => id)).toEqual(['H'])
    expect(leftOut).toContainEqual({ row: 3, reason: 'total' })
  })

  it.each([
    ['a place that begins so', ['小计划村', 'K', 1, '女']],
    ['an id that ends so and tells of a person', ['', '某某村', 1, '女']],
    ['an id behind a word of forms', ['备注', 'K', '', '']],
    ['an id that has digits behind', ['', '某某村3', 1, '']],
    ['an id that ends like a count', ['', '某组3户', 1, '']],
    ['an id that begins like a count', ['', '第3户甲', 1, '']],
  ])('is not %s', (_, row) => {
    expect(read(row).households).toHaveLength(1)
  })
})

describe('a row of a summary below a list', () => {
  const read = (...rows: unknown[][]) =>
    householdsFromRegistry([['户编号', '户主姓名', '人数', '性别'], ['H', '某', 1, '女'], ...rows])

  it.each([
    ['under a kind of households', ['脱贫户', '', '12户', '35'], 'total'],
    ['under the name of the head', ['', '合计', 3, ''], 'total'],
    ['under a word', ['统计', '户数', '人数', ''], 'title'],
    ['where 无 follows a word', ['备注：', '', '无', ''], 'title'],
  ])('is no household: %s', (_, row, reason) => {
    const { households, leftOut } = read(row)
    expect(households.map(({ id }) => id)).toEqual(['H'])
    expect(leftOut).toContainEqual({ row: 3, reason })
  })

  it('is not what tells of a person under such a name', () => {
    expect(read(['脱贫户', '某', 1, '女']).households).toHaveLength(2)
  })
})

describe('a title in merged cells', () => {
  it.each(['患病名称', '务工地点', '备注', '民族'])(
    'within a household is nobody, though any text may stand under %s',
    (heading) => {
      const title = Array.from({ length: 6 }, () => '某县某乡名册')
      const [head = [], spouse = []] = COUPLE.map((row) => [...row, ''])
      expectCouple([[...HEADINGS, heading], head, title, spouse], 'title')
    },
  )
})
