import { householdsFromRegistry } from 'chongqing-aid-guideline'
import { describe, expect, it } from 'vitest'

const HEADINGS = ['户编号', '人数', '与户主关系', '性别', '户类型']

/** The ids of the households with the number of their members, and the rows of which nobody knows whose they are. */
const read = (...rows: unknown[]) => {
  const { households, issues } = householdsFromRegistry([HEADINGS, ...rows])
  const strays = issues.filter(({ code }) => code === 'no-household-id')
  return {
    people: households.map(({ id, members }) => [id, members?.length]),
    strays: strays.flatMap(({ row, rows = [row] }) => rows),
  }
}

const head = ['H', 2, '户主', '男', '脱贫户']

describe('rows below one that has an id', () => {
  it.each([
    ['a spouse', ['', '', '配偶', '女', '']],
    ['someone of whom no relation is known', ['', '', '', '女', '']],
    ['someone with the same 人数', ['', 2, '之子', '男', '']],
    ['someone with a class of 户类型 besides', ['', '', '之子', '男', '脱贫户']],
    ['someone whose row ends before the relation', ['', 2]],
  ])('are of its household where 人数 counts them: %s', (_, row) => {
    expect(read(head, row)).toEqual({ people: [['H', 2]], strays: [] })
  })

  it.each([
    ['a second head', ['', '', '户主', '女', '']],
    ['someone whose relation is not understood', ['', '', '看不懂', '女', '']],
    ['someone with another 人数', ['', 3, '配偶', '女', '']],
  ])('are of none where there is %s', (_, row) => {
    expect(read(head, row)).toEqual({ people: [['H', 1]], strays: [3] })
  })

  it('are of none where no 人数 stands beside the id, be it beside them', () => {
    expect(read(['H', '', '户主', '男', ''], ['', 2, '配偶', '女', ''])).toEqual({
      people: [['H', 1]],
      strays: [3],
    })
  })

  it('are told in their order, with those that are nobody', () => {
    const rows = [
      ['H', 3, '户主', '男', ''],
      ['', '', '配偶', '女', ''],
      ['', 5, '', '', 7],
    ]
    expect(read(...rows)).toEqual({ people: [['H', 1]], strays: [3, 4] })
  })

  const spouse = ['', '', '配偶', '女', '']
  const child = ['', '', '之子', '男', '']
  const named = ['H', '', '之女', '女', '']
  const three = ['H', 3, '户主', '男', '']

  it.each([
    ['between two rows of it', [three, spouse, named]],
    ['below two rows of it', [three, named, spouse]],
    ['below each of two rows of it', [['H', 4, '户主', '男', ''], spouse, named, child]],
    [
      'below a row of it that stands apart',
      [three, ['K', 1, '', '', ''], ['H', 3, '之女', '女', ''], spouse],
    ],
  ])('are of it where 人数 counts all its rows, %s', (_, rows) => {
    const { people, strays } = read(...rows)
    expect([people[0], strays]).toEqual([['H', rows[0]?.[1] === 4 ? 4 : 3], []])
  })

  it('are of none where 人数 counts the rows that have an id', () => {
    expect(read(head, spouse, named)).toEqual({ people: [['H', 2]], strays: [3] })
    expect(read(head, named, spouse)).toEqual({ people: [['H', 2]], strays: [4] })
  })

  it('stand in their order', () => {
    const { households } = householdsFromRegistry([HEADINGS, three, child, named])
    expect(households[0]?.members?.map((member) => member?.sex)).toEqual(['male', 'male', 'female'])
  })

  it('are of none where the household goes on below others', () => {
    const rows = [head, ['K', 2, '户主', '女', ''], ['', '', '之子', '男', '']]
    expect(read(...rows, ['H', 2, '配偶', '女', '脱贫户'])).toEqual({
      people: [
        ['H', 2],
        ['K', 2],
      ],
      strays: [],
    })
    expect(read(head, 5, ['', '', '配偶', '女', ''])).toEqual({ people: [['H', 1]], strays: [4] })
    expect(read(head, ['#N/A', 2, '', '', ''], ['', '', '配偶', '女', ''])).toEqual({
      people: [['H', 1]],
      strays: [4],
    })
  })
})

describe('what the rows of a household say of it', () => {
  it('is heard of each of them', () => {
    const rows = [
      ['户编号', '户类型', '危房户'],
      ['H', '脱贫户', '是'],
      ['H', '脱贫户', '否'],
    ]
    expect(householdsFromRegistry(rows)).toMatchObject({
      households: [{ registration: 'lifted', members: [{}, {}] }],
      issues: [{ row: 3, column: '危房户', code: 'disagreement' }],
    })
  })

  it('is heard under every heading that a later record brings', () => {
    const { households } = householdsFromRegistry([
      { 户编号: 'H', 户类型: '脱贫户' },
      { 户编号: 'H', 户类型: '脱贫户', 危房户: '是' },
    ])
    expect(households).toMatchObject([{ registration: 'lifted', housing: { unsafe: true } }])
  })
})
