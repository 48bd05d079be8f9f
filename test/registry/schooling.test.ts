import type { RegistryIssueCode } from 'chongqing-aid-guideline'
import { describe, expect, it } from 'vitest'
import { issue, memberOf, type Row, readTogether } from '../support/registry.ts'

/** Somebody with an education whose schooling is left empty. */
const person = { 年龄: 30, 在校生状况: '', 文化程度: '小学' }
const schoolingOf = (row: object) => memberOf({ ...person, ...row })?.schooling

describe('an empty 在校生状况 beside an education', () => {
  it('says of a grown person that she is out of school, at 25 and not at 24', () => {
    expect(schoolingOf({ 年龄: 25 })).toBe('not-in-school')
    expect(schoolingOf({ 年龄: 24 })).toBeUndefined()
  })

  it('says nothing where it is not understood whether she dropped out', () => {
    expect(schoolingOf({ 是否辍学: '' })).toBe('not-in-school')
    expect(schoolingOf({ 是否辍学: '否' })).toBe('not-in-school')
    expect(schoolingOf({ 是否辍学: '待核实' })).toBeUndefined()
  })

  it('says nothing where two columns disagree about the age, or the birth date', () => {
    expect(schoolingOf({ 周岁: 40 })).toBeUndefined()
    const born = { 年龄: '', 出生日期: '1980-01-01' }
    expect(schoolingOf(born)).toBe('not-in-school')
    expect(schoolingOf({ ...born, 出生年月日: '1981-01-01' })).toBeUndefined()
  })

  it('says nothing of an elder whose age is disputed, or stands under a heading that is not understood', () => {
    const head = { 年龄: '', 与户主关系: '户主' }
    expect(schoolingOf(head)).toBe('not-in-school')
    expect(schoolingOf({ ...head, 年龄: 30, 周岁: 40 })).toBeUndefined()
    expect(schoolingOf({ ...head, '年龄（虚岁）': 40 })).toBeUndefined()
    expect(schoolingOf({ ...head, '出生日期（农历）': '1980-01-01' })).toBeUndefined()
    const born = { 出生日期: '1980-01-01', 出生年月日: '1981-01-01' }
    expect(schoolingOf({ ...head, ...born })).toBeUndefined()
  })

  it.each([
    ...['户主', '配偶', '父亲', '祖母', '户主之妻', '外公'].map((elder) => [
      elder,
      'not-in-school',
    ]),
    ...['之子', '孙女', '孙儿', '户主之子', '其他', ''].map((other) => [other, undefined]),
  ])(
    'says of an elder without an age that she is out of school, of nobody else: %s',
    (与户主关系, schooling) => {
      expect(schoolingOf({ 年龄: '', 与户主关系 })).toBe(schooling)
    },
  )

  it('says nothing where another column says that she is in school', () => {
    expect(schoolingOf({ 是否在校生: '是' })).toBeUndefined()
    expect(schoolingOf({ 是否在校生: '否' })).toBe('not-in-school')
  })

  it('says nothing beside a remark that somebody repeats the last year', () => {
    const row = { 年龄: 26, 在校生状况: '', 文化程度: '高中' }
    expect(memberOf({ ...row, 备注: '在县城复读' })).toEqual({ age: 26 })
    expect(memberOf(row)).toEqual({ age: 26, schooling: 'not-in-school' })
  })

  it('says nothing where there is no such column', () => {
    expect(memberOf({ 年龄: 30, 文化程度: '小学' })?.schooling).toBeUndefined()
  })
})

describe('a stage of school beside the year of it', () => {
  it.each([
    [{ 年级: '高三', 学段: '高中' }, 'senior-3'],
    [{ 学段: '高中', 年级: '高三' }, 'senior-3'],
    [{ 年级: '中职二年级', 学段: '中职' }, 'vocational-2'],
    [{ 年级: '高三', 学段: '中职' }, undefined],
    [{ 年级: '', 学段: '高中' }, undefined],
    [{ 年级: '高三', 学段: '看不懂' }, undefined],
  ])('has to leave it: %o', (row, schooling) => {
    expect(memberOf(row)?.schooling).toBe(schooling)
  })
})

describe('a year of school without a school', () => {
  it('is open, and told by a column that names the school', () => {
    expect(memberOf({ 年级: '三年级' })?.schooling).toBeUndefined()
    expect(memberOf({ 学段: '小学', 年级: '三年级' })?.schooling).toBe('primary')
    expect(memberOf({ 学段: '学前', 年级: '三年级' })?.schooling).toBeUndefined()
  })

  it.each([
    [{ 学段: '普通高中', 年级: '三年级' }, 'senior-3'],
    [{ 年级: '二年级', 学段: '中职' }, 'vocational-2'],
    [{ 学段: '本科', 年级: '2022级' }, 'higher'],
    [{ 年级: '高三复读' }, 'senior-3'],
  ])('is what both leave, and then nothing is to be mended: %o', (row, schooling) => {
    const { households, issues } = readTogether([row])
    expect(households[0]?.members?.[0]?.schooling).toBe(schooling)
    expect(issues).toEqual([])
  })

  it('stays open where both leave several, or none', () => {
    const cohort = readTogether([{ 学段: '高中', 年级: '2021级' }])
    expect(cohort.households[0]?.members).toEqual([{}])
    expect(cohort.issues).toEqual([
      issue(1, '学段', 'unresolved-label'),
      issue(1, '年级', 'unresolved-label'),
    ])
    expect(memberOf({ 学段: '普通高中', 是否在校: '是', 年级: '中职' })?.schooling).toBeUndefined()
  })

  it('does not turn a year that is finer', () => {
    expect(memberOf({ 年级: '高三（普通高中）' })?.schooling).toBe('senior-3')
    expect(memberOf({ 年级: '高三（中专）' })?.schooling).toBeUndefined()
  })
})

describe('a year of school', () => {
  it.each([
    ...[
      '高三',
      '高三上',
      '高三上期',
      '高三上学期',
      '高三年级',
      '高中三',
      '高中三年级上期2班',
      '高三。',
    ],
    ...['高三2班', '高三12班', '高三(2)班', '高三·2班', '高三（十二）班'],
  ])('is read with its class and its half of the year: %s', (cell) => {
    expect(memberOf({ 在校生状况: cell })?.schooling).toBe('senior-3')
  })

  it.each(['高三123班', '高中三x', '高三x', '高三班主任', '学二x', '高三上上'])(
    'is not read out of something else: %s',
    (cell) => {
      expect(memberOf({ 在校生状况: cell })?.schooling).toBeUndefined()
    },
  )
})

it.each([
  { 在校生状况: '在校生' },
  { 是否在校: '学生' },
  { 是否在校: '是' },
  { 在校生状况: '在读' },
])('that somebody is in school tells no year: %o', (row) => {
  const { households, issues } = readTogether([row])
  expect(households[0]?.members).toEqual([{}])
  expect(issues).toEqual([])
})

describe('who dropped out', () => {
  const dropoutOf = (row: object) => memberOf({ 在校生状况: '', ...row })?.schooling

  it.each([
    ['是否辍学', '是'],
    ['失学', '√'],
    ['辍学时间', '2019-03'],
  ])('is in no school: %s %s', (heading, cell) => {
    expect(dropoutOf({ [heading]: cell })).toBe('not-in-school')
  })

  it('is not said by a no, by nothing, or by a note', () => {
    expect(dropoutOf({ 是否辍学: '否' })).toBeUndefined()
    expect(dropoutOf({ 在校生状况: '九年级', 是否辍学: '否' })).toBe('junior')
    expect(dropoutOf({ 在校生状况: '九年级', 是否辍学: '' })).toBe('junior')
  })

  it('is in doubt where another column names a year of school', () => {
    const { households, issues } = readTogether([{ 在校生状况: '九年级', 是否辍学: '是' }])
    expect(households[0]?.members).toEqual([{}])
    expect(issues).toEqual([issue(1, '是否辍学', 'disagreement')])
    expect(dropoutOf({ 是否在校: '是', 是否辍学: '是' })).toBeUndefined()
  })

  it.each([
    ['是否休学', '是'],
    ['辍学原因', '厌学'],
    ['退学时间', '2019-09'],
  ])('may have, where only a word of it is in the heading: %s %s', (heading, cell) => {
    const { households, issues } = readTogether([{ 在校生状况: '高三', [heading]: cell }])
    expect(households[0]?.members).toEqual([{}])
    expect(issues).toEqual([issue(1, heading, 'doubtful-heading')])
    expect(dropoutOf({ 在校生状况: '高三', [heading]: '' })).toBe('senior-3')
    expect(dropoutOf({ 在校生状况: '非在校生', [heading]: cell })).toBe('not-in-school')
  })
})

it('that somebody is in school is opposed by a no to whether she is', () => {
  const { households, issues } = readTogether([{ 在校生状况: '在校生', 是否在校: '否' }])
  expect(households[0]?.members).toEqual([{}])
  expect(issues).toEqual([issue(1, '是否在校', 'disagreement')])
})

describe('a year of school', () => {
  it.each([
    { 在校情况: '在读', 年级: '高三' },
    { 年级: '高三', 在校情况: '是' },
    { 在校情况: '在校', 学段: '高中', 年级: '三年级' },
    { 年级: '高三', 学籍状态: '在籍' },
    { 年级: '高三', 是否毕业: '否', 毕业时间: '' },
    { 年级: '高三', 毕业学校: '某中学' },
    { 年级: '高三', 录取院校: '' },
    { 年级: '高三', 是否录取: '否' },
    { 就学: '高三在读' },
    { 年级: '高三', 是否参加高考: '是' },
    { 年级: '高三', 高考成绩: '450' },
    { 年级: '高三', '2020年是否参加高考': '是' },
  ])('stands beside what says less: %o', (row) => {
    expect(readTogether([row])).toMatchObject({
      households: [{ members: [{ schooling: 'senior-3' }] }],
      issues: [],
    })
  })

  it.each<[Row, RegistryIssueCode]>([
    [{ 学籍状态: '休学' }, 'unresolved-label'],
    [{ 学籍状态: '毕业' }, 'unresolved-label'],
    [{ 学籍状态: '已毕业' }, 'disagreement'],
    [{ 是否在校: '看不懂' }, 'unknown-label'],
    [{ 是否在校: '高二' }, 'disagreement'],
    [{ 是否毕业: '是' }, 'doubtful-heading'],
    [{ 毕业时间: '2019-06' }, 'doubtful-heading'],
    [{ 毕业去向: '务工' }, 'doubtful-heading'],
    [{ 是否被录取: '已录取（单招）' }, 'doubtful-heading'],
    [{ '2020年录取院校': '某大学' }, 'doubtful-heading'],
    [{ 是否参加高考: '否' }, 'disagreement'],
    [{ 是否参加高考: '看不懂' }, 'unknown-label'],
    [{ 是否有参加高考学生: '否' }, 'doubtful-heading'],
    [{ '2020年是否参加高考': '否' }, 'doubtful-heading'],
  ])('is open beside what may turn it: %o', (row, code) => {
    const [column = ''] = Object.keys(row)
    expect(readTogether([{ 年级: '高三', ...row }])).toMatchObject({
      households: [{ members: [{}] }],
      issues: [issue(1, column, code)],
    })
    expect(memberOf({ 年级: '高三', ...row })).toEqual({})
  })

  it('below the last is not turned by who takes no examination, and no year follows from who does', () => {
    expect(memberOf({ 年级: '高二', 是否参加高考: '否' })).toEqual({ schooling: 'senior-2' })
    expect(memberOf({ 年级: '小学', '2020年是否参加高考': '否' })).toEqual({ schooling: 'primary' })
    expect(memberOf({ 年级: '', 是否参加高考: '否' })).toEqual({})
    expect(memberOf({ 年级: '', 是否参加高考: '是' })).toEqual({})
  })

  it('is none for a grown person who left school some day', () => {
    const grown = { 年龄: 45, 在校生状况: '', 文化程度: '初中' }
    expect(memberOf({ ...grown, 毕业时间: '1990-07' })?.schooling).toBe('not-in-school')
    expect(memberOf({ ...grown, 辍学原因: '家庭困难' })?.schooling).toBe('not-in-school')
    expect(memberOf({ 在校生状况: '非在校生', 是否在校: '看不懂' })?.schooling).toBe(
      'not-in-school',
    )
  })
})

describe('a figure below 年级', () => {
  it.each([
    [{ 年级: 7 }, 'junior'],
    [{ 年级: '9.0' }, 'junior'],
    [{ 就读年级: '6' }, 'primary'],
    [{ 学段: '普通高中', 年级: '3' }, 'senior-3'],
    [{ 学段: '初中', 年级: '初2' }, 'junior'],
    [{ 年级: '3' }, undefined],
    [{ 年级: '12' }, undefined],
  ])('is a year of school: %o', (row, schooling) => {
    expect(memberOf(row)?.schooling).toBe(schooling)
  })

  it('is a code anywhere else', () => {
    expect(memberOf({ 在校生状况: '7' })).toEqual({})
  })
})
