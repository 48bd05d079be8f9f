import {
  formatRegistryIssues,
  householdsFromRegistry,
  isInvalidInputError,
  registryColumns,
} from 'chongqing-aid-guideline'
import { describe, expect, it } from 'vitest'
import { expectReady, issue, memberOf, type Row, readTogether } from '../support/registry.ts'
import { revoked, trapped, withGetter } from '../support/unreadable.ts'

const H = { 户编号: 'H', 人数: 1 }
const CELLS = { 户编号: 'H', 性别: '女' }

/** Stands where a name may, and must stand nowhere else. */
const SECRET = '某某'

const read = (rows: unknown, options?: unknown) => householdsFromRegistry(rows, options)

/** The issues that something throws. */
function thrownBy(provoke: () => unknown): unknown {
  try {
    return provoke()
  } catch (error) {
    if (!isInvalidInputError(error)) throw error
    return error.issues.map(({ path, code }) => `${path} ${code}`)
  }
}

describe('a row', () => {
  it.each<[name: string, row: unknown]>([
    ['a string', '户编号'],
    ['a number', 1],
    ['a function', () => H],
    ['a map', new Map([['户编号', 'H']])],
    ['a day', new Date(0)],
    ['a cell that throws', withGetter({ ...H }, '性别')],
    ['a 户编号 that throws', withGetter({ ...H }, '户编号')],
    ['a proxy that hides its keys', trapped('ownKeys', CELLS)],
    ['a proxy that hides its cells', trapped('get', CELLS)],
    ['a proxy that hides what its cells are', trapped('getOwnPropertyDescriptor', CELLS)],
    ['a proxy that was revoked', revoked({})],
    ['a list that was revoked', revoked([])],
    ['a list without end', new Array(1e9)],
  ])('that cannot be read is reported and left out: %s', (_, row) => {
    const { households, issues } = read([row, H, row])
    expect(households).toHaveLength(1)
    expect(issues).toEqual([{ row: 1, rows: [1, 3], column: '', code: 'not-a-row' }])
  })

  it.each<[name: string, row: unknown]>([
    ['is null', null],
    ['is undefined', undefined],
    ['has no cells', {}],
    ['is an empty list', []],
    ['has blank cells alone', { 户编号: '', 性别: ' ', 年龄: null }],
  ])('in which nothing stands is left out as blank: it %s', (_, row) => {
    const { households, issues, leftOut } = read([H, row])
    expect(households).toHaveLength(1)
    expect(issues).toEqual([])
    expect(leftOut).toEqual([{ row: 2, reason: 'blank' }])
  })

  const personal = registryColumns.filter((column) => column.personal && !column.compared)

  it.each(personal.flatMap(({ headings }) => headings))('is never asked for %s', (heading) => {
    expect(read([withGetter({ ...H }, heading)]).issues).toEqual([])
    const asked: PropertyKey[] = []
    const watched = new Proxy(
      { [heading]: '*', 户编号: 'H', 性别: '女' },
      {
        get: (row, key) => {
          asked.push(key)
          return Reflect.get(row, key)
        },
      },
    )
    read([watched])
    expect(asked).toEqual(['户编号', '性别'])
  })

  it.each(registryColumns.filter(({ compared }) => compared).flatMap(({ headings }) => headings))(
    'is compared by %s, of which nothing is told',
    (heading) => {
      const rows = [SECRET, SECRET, '合计'].map((name) => ({ ...H, [heading]: name, 性别: '女' }))
      const told = JSON.stringify([read(rows), formatRegistryIssues(read(rows))])
      expect(told).not.toContain(SECRET)
    },
  )

  it.each(['父亲姓名', '监护人身份证号', '联系人手机', '开户银行', '残疾证编号证号'])(
    'is never asked for what holds a word of persons: %s',
    (heading) => {
      expect(read([withGetter({ ...H }, heading)]).issues).toEqual([])
    },
  )

  it('is read once, cell by cell', () => {
    let reads = 0
    const row = Object.defineProperty({ ...H }, '性别', {
      enumerable: true,
      get: () => (reads++ === 0 ? '女' : '男'),
    })
    expect(read([row]).households[0]?.members).toEqual([{ sex: 'female' }])
    expect(reads).toBe(1)
  })

  it('of more than 200 people is no household', () => {
    const rows = Array.from({ length: 201 }, () => ({ 户编号: 'H' }))
    const { households, issues } = read(rows)
    expect(households).toEqual([])
    expect(issues).toMatchObject([{ row: 1, column: '', code: 'too-many-rows', household: 'H' }])
    expect(issues[0]?.rows).toHaveLength(201)
    expectReady(read(rows.slice(1)))
    expect(read(rows.slice(1)).households[0]?.members).toHaveLength(200)
  })
})

/** Cells that are no text and do not wish to become text. */
const UNSPEAKABLE: [name: string, cell: unknown][] = [
  ['a record without prototype', Object.create(null)],
  [
    'a record whose text throws',
    {
      toString() {
        throw new Error('MARKER')
      },
    },
  ],
  [
    'rich text whose parts throw',
    {
      richText: [
        {
          get text() {
            throw new Error('MARKER')
          },
        },
      ],
    },
  ],
  ['rich text without end', { richText: new Array(1e6).fill({ text: '女' }) }],
  ['a formula that leads to itself', selfReference()],
  ['a formula without a result', { formula: 'A1' }],
  ['an error of a formula', { formula: 'A1', result: { error: '#N/A' } }],
  ['a symbol', Symbol('MARKER')],
  ['a big number', 1n],
  ['a function', () => 'MARKER'],
  ['a day that is none', new Date(Number.NaN)],
  ['a revoked proxy', revoked({})],
  ['a million letters', '女'.repeat(1e6)],
]

function selfReference(): object {
  const formula: Record<string, unknown> = { formula: 'A1' }
  formula.result = formula
  return formula
}

describe('a cell', () => {
  const headings = registryColumns.flatMap(({ field, headings: [heading = ''], reads }) =>
    field && reads !== 'id'
      ? [reads === 'amount' ? `2019年${heading}` : heading.replace('*', 'x')]
      : [],
  )

  it.each(UNSPEAKABLE)('may hold %s under any heading, which is reported', (_, cell) => {
    for (const heading of headings) {
      const reading = read([{ 户编号: 'H', [heading]: cell }])
      expectReady(reading)
      expect(reading.issues).toMatchObject([{ row: 1, column: heading }])
    }
  })

  it.each([
    ...UNSPEAKABLE,
    ['true', true] as [string, unknown],
    ['a list', [1]] as [string, unknown],
    ['a number beyond what is exact', 2 ** 60] as [string, unknown],
    ['infinite', Number.POSITIVE_INFINITY] as [string, unknown],
  ])('that is 户编号 and %s is joined to no other', (_, cell) => {
    const { households, issues } = read([
      { 户编号: cell, 性别: '女' },
      { 户编号: cell, 性别: '女' },
      H,
    ])
    expect(households.map(({ id }) => id)).toEqual(['H'])
    expect(issues).toMatchObject([{ row: 1, rows: [1, 2] }])
  })

  it('that is 户编号 may have 200 letters', () => {
    const id = 'H'.repeat(200)
    expect(read([{ ...H, 户编号: id }]).households[0]?.id).toBe(id)
  })

  it.each<[name: string, cell: unknown]>([
    ['midnight of UTC', new Date('1965-05-03T00:00:00Z')],
    ['midnight of Beijing', new Date('1965-05-02T16:00:00Z')],
    ['a formula that gives one', { formula: 'A1', result: new Date('1965-05-03T00:00:00Z') }],
    ['a day of Excel with a time', 23865.5],
  ])('may hold a day as %s', (_, cell) => {
    expect(memberOf({ 出生日期: cell })).toEqual({ birthDate: '1965-05-03' })
  })

  it.each<[name: string, cell: unknown]>([
    ['noon', new Date('1965-05-03T12:00:00Z')],
    ['a second past midnight', new Date('1965-05-03T00:00:01Z')],
    ['the year 1899', new Date('1899-05-03T00:00:00Z')],
    ['a day of Excel before anyone alive was born', 9999],
    ['a day of Excel after 2099', 73_051],
  ])('that is %s is no day', (_, cell) => {
    expect(readTogether([{ 出生日期: cell }]).issues).toEqual([issue(1, '出生日期', 'bad-date')])
  })
})

describe('the rows', () => {
  it.each<[name: string, rows: unknown]>([
    ['null', null],
    ['undefined', undefined],
    ['a record', { 户编号: 'H' }],
    ['text', '户编号,人数\nH,1'],
    ['bytes', new Uint8Array([1, 2, 3])],
    ['a promise', Promise.resolve([])],
    ['an async source', (async function* () {})()],
  ])('that are %s are an input error', (_, rows) => {
    expect(thrownBy(() => read(rows))).toEqual(['rows wrong-type'])
  })

  it('that cannot be looked at are an input error', () => {
    expect(thrownBy(() => read(revoked([])))).toEqual(['rows unreadable'])
  })

  it('of more than a thousand columns are an input error, at once', () => {
    const wide = Object.fromEntries(Array.from({ length: 8000 }, (_, column) => [`列${column}`, 1]))
    expect(thrownBy(() => read([{ 户编号: 'H', ...wide }]))).toEqual(['rows too-many'])
    const many = Array.from({ length: 2000 }, (_, row) => ({ 户编号: 'H', [`列${row}`]: 1 }))
    expect(thrownBy(() => read(many))).toEqual(['rows too-many'])
    const list = [['户编号', ...Object.keys(wide)], ['H']]
    expect(thrownBy(() => read(list))).toEqual(['rows too-many'])
  })

  it('of more columns are told how many they may have', () => {
    const headings = Array.from({ length: 1001 }, (_, column) => `列${column}`)
    expect(() => read([['户编号', ...headings], ['H']])).toThrow(
      expect.objectContaining({
        issues: [expect.objectContaining({ path: 'rows', expected: { max: 1000 } })],
      }),
    )
  })

  it('that are none tell which columns there would be', () => {
    const { columns, leftOut } = read([['户编号', '性别', '民族']])
    expect(columns.read.map(({ heading }) => heading)).toEqual(['户编号', '性别'])
    expect(columns.unread).toEqual([{ heading: '民族' }])
    expect(leftOut).toEqual([{ row: 1, reason: 'heading' }])
  })

  it('of a thousand columns are read, of one more they are not', () => {
    const headings = ['户编号', ...Array.from({ length: 999 }, (_, column) => `列${column}`)]
    expect(read([headings, ['H']]).households).toHaveLength(1)
    expect(thrownBy(() => read([[...headings, '列'], ['H']]))).toEqual(['rows too-many'])
  })

  it('may be any iterable', () => {
    const row = { ...H, 性别: '女' }
    const expected = read([row])
    expect(read(new Set([row]))).toEqual(expected)
    expect(read([row].values())).toEqual(expected)
    const nothing = { households: [], issues: [], columns: { read: [], unread: [] }, leftOut: [] }
    expect(read([])).toEqual(nothing)
  })

  it('as a reader of workbooks gives them, with a hole before the first, are read', () => {
    const rows: unknown[] = []
    rows[1] = [undefined, '户编号', '人数', '性别']
    rows[2] = [undefined, 'H', 1, '女']
    const { households, leftOut } = read(rows)
    expect(households[0]?.members).toEqual([{ sex: 'female' }])
    expect(leftOut).toEqual([
      { row: 1, reason: 'blank' },
      { row: 2, reason: 'heading' },
    ])
  })

  it('are left as they were', () => {
    const row = Object.freeze({ ...H, 性别: '女', 健康状况: '残疾,体弱' })
    const before = { ...row }
    read(Object.freeze([row, row]))
    expect(row).toEqual(before)
  })

  it('of a reader that leaves empty cells out may lack keys', () => {
    const written = { ...H, 户类型: '脱贫户', 监测对象类别: '脱贫不稳定户' }
    const lacking = { 户编号: 'K', 人数: 1, 户类型: '脱贫户' }
    expect(read([written, lacking]).households[1]).not.toHaveProperty('monitoringKnown')
    const empty = { 户编号: 'L', 人数: '', 户类型: '脱贫户', 监测对象类别: '' }
    expect(read([written, lacking, empty]).households[1]).toHaveProperty('monitoringKnown', false)
  })

  it('give plain JSON without a value of a cell', () => {
    const marker = 'MARKER138'
    const row = Object.fromEntries(
      registryColumns.map(({ headings: [heading = ''] }) => [heading, marker]),
    )
    const reading = read([{ ...row, 户编号: 'H' }])
    expect(JSON.parse(JSON.stringify(reading))).toEqual(reading)
    expect(JSON.stringify(reading)).not.toContain(marker)
  })
})

describe('the options', () => {
  it.each<[name: string, options: unknown, issues: string[]]>([
    [
      'headings that cannot be read',
      { headings: trapped('ownKeys') },
      ['options.headings unreadable'],
    ],
    ['headings that are a symbol', { headings: Symbol('x') }, ['options.headings wrong-type']],
    ['a year that is no number', { year: Number.NaN }, ['options.year wrong-type']],
    ['a proxy', trapped('get', CELLS), ['options unknown-key', 'options unknown-key']],
  ])('that are wrong are an input error: %s', (_, options, issues) => {
    expect(thrownBy(() => read([H], options))).toEqual(issues)
  })

  it('suggest the column that was meant', () => {
    try {
      read([H], { headings: { 身体: 'helth' } })
    } catch (error) {
      expect(isInvalidInputError(error) && error.issues[0]?.suggestion).toBe('health')
    }
    expect.assertions(1)
  })

  it('may be left out', () => {
    for (const options of [undefined, null, {}, { headings: null, year: null, complete: null }]) {
      expect(read([H], options)).toEqual(read([H]))
    }
  })
})

describe('someone who may be dead', () => {
  it('keeps a household from being complete, though all who are surely there are its size', () => {
    const { households } = read([
      { 户编号: 'H1', 人数: 1, 是否健在: '是' },
      { 户编号: 'H1', 人数: 1, 是否健在: '失联' },
    ])
    expect(households).toMatchObject([{ members: [{}], membersComplete: false }])
  })

  it('and a size that is not understood keep it so whatever the caller says', () => {
    const isComplete = (...rows: Row[]) =>
      householdsFromRegistry(
        rows.map((row) => ({ 户编号: 'H', ...row })),
        { complete: true },
      ).households[0]?.membersComplete !== false
    expect(isComplete({ 性别: '女' })).toBe(true)
    expect(isComplete({ 人数: '约3' })).toBe(false)
    expect(isComplete({ 是否健在: '是' }, { 是否健在: '失联' })).toBe(false)
  })

  it('is reported where the columns contradict each other, and only there', () => {
    const issuesOf = (row: Row) => read([{ 户编号: 'H', ...row }]).issues
    const told = (是否健在: string) => issuesOf({ 是否健在, 死亡日期: '2019-01-01' })
    expect(told('是')).toMatchObject([{ column: '死亡日期', code: 'contradiction' }])
    expect(told('失联')).toMatchObject([{ column: '是否健在', code: 'unknown-label' }])
    expect(told('否')).toEqual([])
  })
})

describe('an income without a year', () => {
  it('is read where a column 年度 dates it, and unread where none does', () => {
    const columnsOf = (row: object) => read([{ 户编号: 'H1', 人均纯收入: 5200, ...row }]).columns
    expect(columnsOf({ 年度: 2019 }).read).toContainEqual({
      heading: '人均纯收入',
      column: 'net-income-per-capita',
    })
    expect(columnsOf({}).unread).toMatchObject([{ heading: '人均纯收入' }])
  })
})

describe('the latest year of a list', () => {
  it('is the highest, wherever its rows stand, and whatever stands in rows without one', () => {
    const { households, leftOut } = read([
      { 户编号: 'H1', 年度: 2019, 户类型: '未脱贫户' },
      { 户编号: 'H1', 年度: 2020, 户类型: '脱贫户' },
      { 户编号: 'H1', 年度: 2018, 户类型: '未脱贫户' },
      { 户编号: 'H2', 年度: '', 户类型: '一般农户' },
      { 户编号: 'H3', 年度: '不详', 户类型: '一般农户' },
    ])
    expect(households).toMatchObject([{ id: 'H1', registration: 'lifted' }])
    expect(leftOut).toEqual([
      { row: 1, reason: 'another-year' },
      { row: 3, reason: 'another-year' },
    ])
  })
})
