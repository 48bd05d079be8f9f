import { registryLabels } from 'chongqing-aid-guideline'
import { describe, expect, it } from 'vitest'
import {
  expectReady,
  headingOf,
  issue,
  labelColumns,
  labelsOf,
  memberOf,
  readTogether,
} from '../support/registry.ts'

const ALL_LABELS = labelColumns.flatMap((column) =>
  labelsOf(column).map(({ label, field, code }) => ({
    heading: headingOf(column),
    label,
    field,
    code,
  })),
)

/** A yes or a no that leaves several codes says none: the cases of registrations show what it does. */
const LABELS = ALL_LABELS.filter(({ code }) => !Array.isArray(code))

const UNRESOLVED = labelColumns.flatMap((column) =>
  registryLabels.unresolved
    .filter(({ field }) => column.labels?.includes(field))
    .flatMap(({ registry }) => registry)
    .filter((label) => !labelsOf(column).some((known) => known.label === label))
    .map((label) => ({ heading: headingOf(column), label })),
)

/** What a code fills in a household that is asked for it alone; nothing for what only helps to read others. */
function filled(field: string, code: unknown): unknown {
  const person = (member: object) => ({ members: [expect.objectContaining(member)] })
  const forms: Record<string, () => unknown> = {
    registration: () => ({ registration: code }),
    extremePoverty: () => ({ extremePoverty: code }),
    riskEliminated: () => ({ riskEliminated: code }),
    'housing.unsafe': () => ({ housing: expect.objectContaining({ unsafe: code }) }),
    'housing.grade': () => ({ housing: { grade: code } }),
    'members[].sex': () => person({ sex: code }),
    'members[].schooling': () => (code === 'in-school' ? {} : person({ schooling: code })),
    'members[].employment': () => person({ employment: code }),
    'members[].extremePoverty': () => person({ extremePoverty: code }),
    'members[].disability': () =>
      person({ disability: code === 'none' ? 'none' : expect.any(Object) }),
    'members[].disability.kind': () => person({ disability: { kind: code } }),
    'members[].disability.grade': () => person({ disability: { grade: code } }),
    'members[].health': () => person({ health: [code] }),
  }
  return forms[field]?.() ?? {}
}

describe('a label', () => {
  it('is looked for in every column that holds labels', () => {
    expect(LABELS.length).toBeGreaterThan(500)
    expect(new Set(ALL_LABELS.map(({ heading }) => heading)).size).toBe(labelColumns.length)
  })

  it.each(LABELS)('under $heading: $label means $code', ({ heading, label, field, code }) => {
    const risks = { 致贫返贫风险: { risks: [code] }, 致贫原因: { causes: [code] } }
    const reading = readTogether([{ [heading]: label }])
    const expected = field === 'risks' ? risks[heading as keyof typeof risks] : filled(field, code)
    const isGone = code === 'dead' || code === 'moved-out'
    const unsettled = code === 'unsettled' ? [issue(1, heading, 'gone-in-remarks')] : []
    expect(reading.issues).toEqual(isGone ? [issue(1, '人数', 'size-counts-gone')] : unsettled)
    expect(reading.leftOut).toEqual(isGone ? [{ row: 1, reason: code }] : [])
    expectReady(reading)
    expect(reading.households[0]).toMatchObject(expected as object)
  })

  it.each(UNRESOLVED)(
    'under $heading that does not tell what is asked is reported and left open: $label',
    ({ heading, label }) => {
      const reading = readTogether([{ [heading]: label }])
      expect(reading.issues).toEqual([issue(1, heading, 'unresolved-label')])
      expectReady(reading)
    },
  )

  it.each(labelColumns.map(headingOf))(
    'that is not known under %s is reported and left open',
    (heading) => {
      for (const label of ['弱', 'toString', '__proto__', '脱贫脱贫', '是否', {}, []]) {
        const reading = readTogether([{ [heading]: label }])
        expect(reading.issues).toEqual([issue(1, heading, 'unknown-label')])
        expectReady(reading)
      }
    },
  )

  it.each(labelColumns.map(headingOf))('is never a number: under %s no code is read', (heading) => {
    const codes = Array.from({ length: 20 }, (_, code) => [code, `${code}`, `0${code}`]).flat()
    for (const code of [...codes, '１', 1.5, -1, Number.POSITIVE_INFINITY]) {
      expect(readTogether([{ [heading]: code }]).issues).toEqual([
        issue(1, heading, 'unknown-label'),
      ])
    }
  })

  it.each([
    ['with a space before it', ' 女'],
    ['with a wide space before it', '　女'],
    ['with a no-break space behind it', '女\u00A0'],
    ['with a line break behind it', '女\r\n'],
    ['with a byte order mark', '\uFEFF女'],
    ['with a space of no width in it', '女\u200B'],
    ['written with a look-alike', '⼥'],
  ])('is known %s', (_, label) => {
    expect(memberOf({ 性别: label })).toMatchObject({ sex: 'female' })
  })

  it('of more than 200 letters is no label, however it begins', () => {
    const long = `女${' '.repeat(300)}`
    expect(readTogether([{ 性别: long }]).issues).toEqual([issue(1, '性别', 'unknown-label')])
  })

  it.each(registryLabels.writing.blanks)('is not what says nothing: %s', (blank) => {
    for (const column of labelColumns) {
      expect(readTogether([{ [headingOf(column)]: blank }]).issues).toEqual([])
    }
  })
})

describe('the cell 健康状况', () => {
  const PARTS = ['残疾', '长期慢性病', '患有大病']
  const ORDERS = [
    [0, 1, 2],
    [0, 2, 1],
    [1, 0, 2],
    [1, 2, 0],
    [2, 0, 1],
    [2, 1, 0],
  ]

  it.each([
    ',',
    '，',
    '、',
    ';',
    '；',
    '/',
    '／',
    '|',
    '+',
    ' ',
    '　',
    '\n',
    '\r\n',
    '\t',
    ' ，',
    ',,',
  ])('is read in any order of labels, separated by %j', (separator) => {
    for (const order of ORDERS) {
      const 健康状况 = order.map((part) => PARTS[part]).join(separator)
      const { health, disability } = memberOf({ 健康状况 }) ?? {}
      expect([...(health ?? [])].sort()).toEqual(['chronic-illness', 'serious-illness'])
      expect(disability).toEqual({})
    }
  })

  it.each([
    ['体弱', { health: [null] }],
    ['长期慢性病,体弱', { health: ['chronic-illness', null] }],
    ['健康,体弱', { health: ['healthy', null] }],
    ['残疾,体弱', { health: [null], disability: {} }],
    ['、', { health: [null] }],
  ])('with an unknown label keeps the known ones and leaves the rest open: %j', (cell, member) => {
    const reading = readTogether([{ 健康状况: cell }])
    expect(reading.households[0]?.members).toEqual([member])
    expect(reading.issues).toEqual([issue(1, '健康状况', 'unknown-label')])
  })

  it('of another column is not known', () => {
    expect(readTogether([{ 健康状况: '监测对象' }]).issues).toEqual([
      issue(1, '健康状况', 'unknown-label'),
    ])
  })

  it('that names a disability and denies it leaves it open', () => {
    expect(memberOf({ 健康状况: '残疾，无残疾' })).not.toHaveProperty('disability')
  })

  it('may repeat a label as often as it likes', () => {
    const cell = new Array(30).fill('大病').join('、')
    const reading = readTogether([{ 健康状况: cell }])
    expectReady(reading)
    expect(reading.households[0]?.members?.[0]).toMatchObject({ health: ['serious-illness'] })
  })
})

describe('what stands around a label', () => {
  const healthOf = (健康状况: string) => memberOf({ 健康状况 })?.health

  it.each(['(1)健康', '(12)健康', '12.健康', '1、健康', '01 健康'])(
    'may be its number: %s',
    (label) => {
      expect(healthOf(label)).toEqual(['healthy'])
    },
  )

  it('may be a note behind it', () => {
    for (const note of ['高血压', '高血压/糖尿病', '务工']) {
      expect(healthOf(`长期慢性病(${note})`)).toEqual(['chronic-illness'])
    }
  })

  it.each(['(a)健康', '(123)健康', '123.健康', '(甲)长期慢性病(高血压)', '长期慢性病(高血压)甲'])(
    'may not be anything else: %s',
    (label) => {
      expect(healthOf(label)).toEqual([null])
    },
  )
})

describe('what is written of several things at once', () => {
  it.each([
    ['健康状况', '精神二级残疾', { health: [], disability: { grade: 2 } }],
    ['健康状况', '肢体残疾三级', { health: [], disability: { grade: 3 } }],
    ['健康状况', '慢性病二级', { health: [null] }],
    ['健康状况', '二级', { health: [null] }],
    [
      '健康状况',
      '大病慢性病',
      { health: ['serious-illness', 'chronic-illness'], disability: 'none' },
    ],
    ['健康状况', '无残疾大病', { health: [null] }],
    ['健康', '健康', { health: ['healthy'], disability: 'none' }],
    ['在校生状况', '高三（6）班', { schooling: 'senior-3' }],
    ['在校生状况', '高三6班', { schooling: 'senior-3' }],
    ['在校生状况', '高中三年级（六）班', { schooling: 'senior-3' }],
    ['在校生状况', '高三（毕业）', {}],
    ['在校生状况', '高三（休学）', {}],
    ['在校生状况', '高三（参军）', {}],
    ['健康状况', '健康（肢体）', { health: [null] }],
    ['健康状况', '健康（轻微高血压）', { health: [null] }],
    ['健康状况', '大病（家族史）', { health: [null] }],
    ['健康状况', '大病、术后恢复', { health: [null] }],
    ['健康状况', '大病 已康复', { health: [null] }],
    ['就业类型', '省外打零工', { employment: 'odd-jobs' }],
    ['就业类型', '务农、农闲打零工', { employment: 'odd-jobs' }],
    ['就业类型', '打零工、稳定就业', {}],
    ['就业类型', '不打零工', {}],
    ['年龄', '8月龄', { age: 0 }],
    ['年龄', '未满1岁', { age: 0 }],
  ])('under %s, %s, is of each', (heading, cell, member) => {
    expect(memberOf({ [heading]: cell })).toEqual(member)
  })

  it.each([
    ['致贫原因', '因病因残', { causes: ['illness', 'disability'] }],
    ['致贫原因', '缺技术缺资金', { causes: ['other'] }],
    ['住房等级', 'A级安全住房', { housing: { grade: 'A' } }],
    ['住房等级', 'C级安全', {}],
    ['住房等级', 'C级（2018年加固）', {}],
    ['住房等级', 'D级（厨房）', {}],
    ['住房等级', 'D级（租住他人房屋）', {}],
    ['家庭人口数', '共1人', {}],
    ['家庭人口数', '1口人', {}],
  ])('under %s, %s, is of the household', (heading, cell, fields) => {
    const [household] = readTogether([{ 人数: '', 家庭人口数: 1, [heading]: cell }]).households
    expect(household).toEqual({ id: 'H', ...fields, members: [{}] })
  })
})
