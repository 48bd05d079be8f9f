import { householdsFromRegistry } from 'chongqing-aid-guideline'
import { describe, expect, it } from 'vitest'

const read = (id: unknown) => householdsFromRegistry([{ 户编号: id, 人数: 1 }])

describe('a 户编号', () => {
  it.each(['5.7E+15', '12.75e15', '5e+15', '12E+1', '1e+123', '#', '########', '#N/A'])(
    'that a spreadsheet has spoilt joins nobody: %s',
    (id) => {
      const { households, issues } = read(id)
      expect(households).toEqual([])
      expect(issues).toEqual([{ row: 1, column: '户编号', code: 'spoilt-id' }])
    },
  )

  it.each(['5e15', 'A#1', 'x5.7E+15', '5.7E+15x', '5E+1x', '.5E+15'])(
    'that only looks so is an id: %s',
    (id) => {
      const { households, issues } = read(id)
      expect(households.map((household) => household.id)).toEqual([id])
      expect(issues).toEqual([])
    },
  )

  it.each(["'5001", '="5001"', ' =" 5001" ', '５００１', '5001\t'])(
    'that a program marked as text is the id without the mark: %s',
    (id) => {
      const rows = [
        { 户编号: '5001', 人数: 2, 性别: '女' },
        { 户编号: id, 人数: 2, 性别: '男' },
      ]
      const { households, issues } = householdsFromRegistry(rows)
      expect(households).toHaveLength(1)
      expect(households[0]?.members).toEqual([{ sex: 'female' }, { sex: 'male' }])
      expect(issues).toEqual([])
    },
  )

  it.each(["50'01", '5001"', '=5001', '"5001"', "=50'01", '="5001"x', '=50="01"'])(
    'that has such signs elsewhere keeps them: %s',
    (id) => {
      expect(read(id).households.map((household) => household.id)).toEqual([id])
    },
  )

  it.each(['无', '待录入', ' 暂无 ', 'TRUE', false])('that nobody gave joins nobody: %s', (id) => {
    const { households, issues } = householdsFromRegistry([
      { 户编号: 'H', 人数: 2, 性别: '女' },
      { 户编号: id, 人数: 2, 性别: '男' },
      { 户编号: id, 人数: 2, 性别: '女' },
    ])
    expect(households).toMatchObject([{ id: 'H', members: [{}], membersComplete: false }])
    expect(issues).toEqual([{ row: 2, rows: [2, 3], column: '户编号', code: 'no-household-id' }])
  })

  it.each<[name: string, id: unknown]>([
    ['a day', new Date('2020-01-01T00:00:00Z')],
    ['201 signs', 'x'.repeat(201)],
    ['punctuation alone', '···'],
    ['a remark', '户1，已搬迁'],
  ])('that cannot be one joins nobody: %s', (_, id) => {
    const { households, issues } = read(id)
    expect(households).toEqual([])
    expect(issues).toEqual([{ row: 1, column: '户编号', code: 'no-household-id' }])
  })

  it.each(['x'.repeat(200), 'H：1', 'A，2', '农户1'])('that is odd is an id: %s', (id) => {
    expect(read(id).households).toMatchObject([{ id }])
  })

  it('is the same with spaces around it and with any hyphen, but not without one', () => {
    const { households } = householdsFromRegistry(
      [' A-1', 'A–1 ', 'A1'].map((id) => ({ 户编号: id, 人数: 2 })),
    )
    expect(households.map(({ id, members }) => [id, members?.length])).toEqual([
      ['A-1', 2],
      ['A1', 1],
    ])
  })

  it.each(['-', '—', '/', 'NaN', '空', "'"])(
    'that is blank is that of the row above: %s',
    (blank) => {
      const { households, issues } = householdsFromRegistry([
        ['户编号', '人数', '性别'],
        ['H', 2, '男'],
        [blank, '', '女'],
      ])
      expect(households).toEqual([
        { id: 'H', monitoringKnown: false, members: [{ sex: 'male' }, { sex: 'female' }] },
      ])
      expect(issues).toEqual([])
    },
  )

  it.each([1e15, 1_234_567_890_123_450, -1e15, 2 ** 53, -(2 ** 53) - 2, Number.POSITIVE_INFINITY])(
    'that is a number of which digits are lost joins nobody: %d',
    (id) => {
      expect(read(id).issues).toEqual([{ row: 1, column: '户编号', code: 'spoilt-id' }])
    },
  )

  it.each([10, 999_999_999_999_990, 1_000_000_000_000_001, Number.MAX_SAFE_INTEGER])(
    'may be a number: %d',
    (id) => {
      expect(read(id).households).toMatchObject([{ id: String(id) }])
    },
  )

  it('is the same with the decimals of a program, and only of a number', () => {
    const idsOf = (...ids: unknown[]) =>
      householdsFromRegistry(ids.map((id) => ({ 户编号: id }))).households.map(({ id }) => id)
    expect(idsOf('10002109164.0', '10002109164', 10_002_109_164, '10002109164.00')).toEqual([
      '10002109164',
    ])
    expect(idsOf('A1.0', 'A1', '1.01', '1.0.0', '1')).toEqual(['A1.0', 'A1', '1.01', '1.0.0', '1'])
  })
})

describe('two columns of 户编号', () => {
  const idsOf = (...cells: unknown[]) => {
    const rows = [
      ['户编号', '户号', '户编号（某种）', '人数'],
      [...cells, 1],
    ]
    const { households, issues } = householdsFromRegistry(rows)
    return { ids: households.map(({ id }) => id), issues }
  }

  it.each([
    ['both say it', 'H', 'H', ''],
    ['the first says it', 'H', '—', ''],
    ['the second says it', '', 'H', ''],
    ['one in doubt says another', 'H', '', 'K'],
  ])('are one where %s', (_, ...cells) => {
    expect(idsOf(...cells)).toEqual({ ids: ['H'], issues: [] })
  })

  it.each([
    ['they disagree', ['H', 'K', ''], '户号', 'disagreement'],
    ['the second cannot be read', ['H', '#N/A', ''], '户号', 'spoilt-id'],
    ['only one in doubt says it', ['', '', 'K'], '', 'no-household-id'],
  ])('are none where %s', (_, cells, column, code) => {
    expect(idsOf(...cells)).toEqual({ ids: [], issues: [{ row: 2, column, code }] })
  })
})

describe('words under 户编号 beside a name alone', () => {
  const readBeside = (id: string, 姓名: string) => {
    const someone = { 户编号: 'H', 姓名: '甲甲', 性别: '女' }
    const { households, issues, leftOut } = householdsFromRegistry([
      someone,
      { 户编号: id, 姓名, 性别: '' },
    ])
    const ids = households.slice(1).map((household) => household.id)
    return {
      ids,
      issues: issues.map(({ code }) => code),
      leftOut: leftOut.map((row) => row.reason),
    }
  }

  it.each([
    ['甲户', '乙某'],
    ['甲户', '乙*'],
    ['包村领导', '乙某某'],
  ])('are reported: they may be an id or an office: %s', (id, name) => {
    expect(readBeside(id, name)).toEqual({ ids: [], issues: ['no-household-id'], leftOut: [] })
  })

  it('are an id where they have a number', () => {
    expect(readBeside('某村001', '乙某')).toEqual({ ids: ['某村001'], issues: [], leftOut: [] })
  })

  it.each([
    ['某村民委员会', '2020年5月30日'],
    ['某村监测名册', '某村监测名册'],
    ['填表人', '乙某'],
  ])('are a title or a line of a form where no person is named: %s', (id, name) => {
    expect(readBeside(id, name)).toEqual({ ids: [], issues: [], leftOut: ['title'] })
  })
})

describe('one 户编号 in two villages', () => {
  const of = (village: string, row: object) => ({ 村: village, 户编号: '1', 人数: 2, ...row })
  const membersIn = (rows: object[]) => householdsFromRegistry(rows).households[0]?.members?.length

  it('is of households that number anew: nobody there is counted on, and each row is reported', () => {
    const { households, issues } = householdsFromRegistry([
      of('红岩村', { 健康状况: '健康' }),
      of('青龙村', { 健康状况: '患有大病' }),
    ])
    expect(households[0]?.members).toEqual([])
    expect(issues).toEqual([
      { row: 1, rows: [1, 2], column: '村', code: 'disagreement', household: '1' },
    ])
  })

  it('is of one household where it has one head, or the village is written otherwise or once', () => {
    expect(
      membersIn([of('红岩村', { 与户主关系: '户主' }), of('红岩村委会', { 与户主关系: '配偶' })]),
    ).toBe(2)
    expect(membersIn([of('红岩村', { 性别: '女' }), of('红岩 村', { 性别: '男' })])).toBe(2)
    expect(membersIn([of('红岩村', { 性别: '女' }), of('', { 性别: '男' })])).toBe(2)
  })

  it('is of one household whatever the address', () => {
    const at = (address: string, sex: string) => ({ 户编号: '1', 家庭住址: address, 性别: sex })
    expect(membersIn([at('红岩村1组', '女'), at('红岩村一组', '男')])).toBe(2)
  })
})
