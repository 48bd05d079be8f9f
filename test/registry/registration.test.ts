import { type Household, householdsFromRegistry, registryLabels } from 'chongqing-aid-guideline'
import { describe, expect, it } from 'vitest'
import { fieldsOf, issue, type Row } from '../support/registry.ts'

/** A household of a list without a column of all classes. */
const registeredAs = (row: Row) =>
  householdsFromRegistry([{ 户编号: 'H', 人数: 1, ...row }]).households[0]

const CODES = ['poor', 'lifted', 'monitored', 'edge', 'sudden-hardship', 'ordinary'] as const
type Code = (typeof CODES)[number]
const COLUMNS = ['监测对象类别', '户类型', '脱贫属性'] as const

const rowOf = (code: Code) =>
  registryLabels.labels.find(({ field, code: one }) => field === 'registration' && one === code)
const labelOf = (code: Code | undefined) => (code ? rowOf(code)?.registry[0] : '')
const refines = (one: Code, other: Code) => rowOf(one)?.refines?.includes(other) === true

/** The registration that three columns give together, worked out pair by pair. */
function expectedOf(told: readonly Code[]): Code | undefined {
  const agree = (one: Code, other: Code) =>
    one === other || refines(one, other) || refines(other, one)
  if (told.some((one) => told.some((other) => !agree(one, other)))) return undefined
  return told.find((one) => told.every((other) => one === other || refines(one, other)))
}

describe('the registration', () => {
  it('may be told more finely by another column, as the data says', () => {
    const pairs = CODES.flatMap((one) => CODES.map((other) => [one, other] as const))
    expect(pairs.filter(([one, other]) => refines(one, other))).toEqual([
      ['monitored', 'lifted'],
      ['edge', 'ordinary'],
      ['sudden-hardship', 'lifted'],
      ['sudden-hardship', 'ordinary'],
    ])
  })

  it('is what no column gainsays, for every three labels', () => {
    const any = [undefined, ...CODES]
    for (const cells of any.flatMap((a) => any.flatMap((b) => any.map((c) => [a, b, c])))) {
      const row = Object.fromEntries(cells.map((code, index) => [COLUMNS[index], labelOf(code)]))
      const told = cells.filter((code) => code !== undefined)
      const registration = expectedOf(told)
      const { fields, issues } = fieldsOf(row)
      expect({ cells, fields }).toEqual({ cells, fields: registration ? { registration } : {} })
      expect(issues.map(({ code }) => code)).toEqual(
        registration || told.length === 0 ? [] : ['contradiction'],
      )
    }
  })

  it.each(['脱贫属性', '户类型', '监测对象类别'])(
    'is open where rows disagree in %s',
    (heading) => {
      const { fields, issues } = fieldsOf({ [heading]: '脱贫' }, { [heading]: '未脱贫' })
      expect(fields).toEqual({})
      expect(issues).toEqual([issue(2, heading, 'disagreement')])
    },
  )

  it.each([
    ['脱贫户、监测户', 'monitored'],
    ['监测户，脱贫户', 'monitored'],
    ['脱贫户\n脱贫不稳定户', 'monitored'],
    ['一般农户和边缘户', 'edge'],
    ['低保户、脱贫户', 'lifted'],
    ['未脱贫；特困户', 'poor'],
    ['☑脱贫户 ☑监测户 □边缘户', 'monitored'],
  ])('is what several classes in one cell leave: %s', (户类型, registration) => {
    expect(fieldsOf({ 户类型 })).toEqual({ fields: { registration }, issues: [] })
  })

  it.each([
    ['脱贫户、边缘户', 'unknown-label'],
    ['脱贫户、看不懂', 'unknown-label'],
    ['脱贫户/监测户', 'unknown-label'],
    ['脱贫户或监测户', 'unknown-label'],
    ['脱贫户、监测户（风险已消除）', 'unknown-label'],
    ['监测对象、脱贫户', 'unresolved-label'],
  ] as const)('is open where they leave none, or several: %s', (户类型, code) => {
    expect(fieldsOf({ 户类型 })).toEqual({ fields: {}, issues: [issue(1, '户类型', code)] })
  })

  it('says of several other things in one cell what each says', () => {
    expect(fieldsOf({ 贫困户属性: '特困户、脱贫户' }).fields).toEqual({
      registration: 'lifted',
      extremePoverty: true,
    })
  })

  it.each(['属性', '类别', '对象类别'])('may stand below %s', (heading) => {
    const { fields, issues } = fieldsOf({ [heading]: '突发严重困难户' })
    expect({ fields, issues }).toEqual({ fields: { registration: 'sudden-hardship' }, issues: [] })
    const other = fieldsOf({ 脱贫属性: '未脱贫', [heading]: '某类' })
    expect(other.fields).toEqual({ registration: 'poor' })
    expect(other.issues).toEqual([issue(1, heading, 'unknown-label')])
  })

  it.each(['贫困户', '建档立卡户', '建档立卡贫困户'])(
    'is open for %s, who may be lifted by now, until another column tells',
    (户类型) => {
      expect(fieldsOf({ 户类型 }).fields).toEqual({})
      expect(fieldsOf({ 户类型, 是否脱贫: '是' }).fields).toEqual({ registration: 'lifted' })
      expect(fieldsOf({ 户类型, 是否脱贫: '否' }).fields).toEqual({ registration: 'poor' })
    },
  )

  it('may be written in several ways', () => {
    const rows = ['脱贫', '已脱贫', '脱贫户', ' 脱 贫 '].map((label) => ({ 脱贫属性: label }))
    expect(fieldsOf(...rows)).toEqual({ fields: { registration: 'lifted' }, issues: [] })
  })
})

/** A cell of each column that rows of a household repeat, another that disagrees, and what both would fill in. */
const REPEATED = [
  ['贫困户属性', '五保户', '低保户', 'extremePoverty'],
  ['风险是否已消除', '是', '否', 'riskEliminated'],
  ['致贫/返贫风险1', '因病', '因残', 'risks'],
  ['其他致贫原因', '因学', '其他', 'causes'],
  ['是否危房户', '是', '否', 'housing'],
  ['住房鉴定等级', 'A级', 'D级', 'housing'],
  ['2019年人均纯收入', '8000', '9000', 'incomes'],
] as const

describe('rows of one household', () => {
  it.each(REPEATED)('that disagree in %s leave its field open', (heading, one, other, field) => {
    expect(fieldsOf({ [heading]: one }, { [heading]: one }).fields).toHaveProperty(field)
    for (const [first, second] of [
      [one, other],
      [other, one],
    ]) {
      const { fields, issues } = fieldsOf({ [heading]: first }, { [heading]: second })
      expect(fields).not.toHaveProperty(field)
      expect(issues).toEqual([issue(2, heading, 'disagreement')])
    }
  })

  it.each(REPEATED)('of which one cannot be read leave it open: %s', (heading, one, _, field) => {
    for (const cells of [
      [one, '看不清'],
      ['看不清', one],
    ]) {
      const { fields, issues } = fieldsOf(...cells.map((cell) => ({ [heading]: cell })))
      if (field !== 'risks' && field !== 'causes') expect(fields).not.toHaveProperty(field)
      expect(issues).toHaveLength(1)
    }
  })

  it.each(REPEATED)('do not disagree in %s where one is blank', (heading, one, _, field) => {
    for (const blank of [
      '',
      ' ',
      '　',
      '\r\n',
      '\uFEFF',
      null,
      undefined,
      '-',
      'nan',
      Number.NaN,
    ]) {
      const { fields, issues } = fieldsOf({ [heading]: one }, { [heading]: blank })
      expect(fields).toHaveProperty(field)
      expect(issues).toEqual([])
    }
  })

  it('give one issue a kind, with all its rows', () => {
    const { issues } = fieldsOf(...['甲', '乙', '丙'].map((cell) => ({ 是否危房户: cell })))
    expect(issues).toEqual([{ ...issue(1, '是否危房户', 'unknown-label'), rows: [1, 2, 3] }])
  })
})

describe('a yes or a no to one class of monitored households', () => {
  it.each<[Row, Partial<Household>]>([
    [{ 户类型: '脱贫户', 是否脱贫监测户: '否' }, { registration: 'lifted' }],
    [{ 户类型: '一般农户', 是否边缘户: '无', 是否监测户: '×' }, { registration: 'ordinary' }],
    [
      { 户类型: '一般农户', 是否突发严重困难户: '是', 监测对象类别: '' },
      { registration: 'sudden-hardship' },
    ],
  ])('tells whether it is monitored: %o', (row, expected) => {
    expect(registeredAs(row)).toEqual({ id: 'H', members: [{}], ...expected })
  })

  it('does not where another row is not understood', () => {
    const rows = ['否', '某某'].map((answer) => ({
      户编号: 'H',
      人数: 2,
      户类型: '脱贫户',
      是否脱贫监测户: answer,
    }))
    expect(householdsFromRegistry(rows).households).toMatchObject([
      { registration: 'lifted', monitoringKnown: false },
    ])
  })

  it.each<Row>([
    { 户类型: '脱贫户', 是否边缘户: '否' },
    { 户类型: '脱贫户', 是否脱贫监测户: '' },
    { 户类型: '一般农户', 是否监测户: '否' },
    { 户类型: '一般农户', '是否边缘户（某年）': '否' },
  ])('leaves that open where the class is another, or nothing is answered: %o', (row) => {
    expect(registeredAs(row)).toMatchObject({ monitoringKnown: false })
  })

  it.each<Row>([
    { 户类型: '边缘户', 是否边缘户: '否' },
    { 户类型: '脱贫不稳定户', 是否监测户: '否' },
  ])('contradicts a no to the class that it has: %o', (row) => {
    expect(registeredAs(row)).not.toHaveProperty('registration')
  })
})

describe('a risk that is not over', () => {
  const atRisk = { 风险是否消除: '否' }
  const contradiction = { code: 'contradiction', column: '风险是否消除' }

  it.each<[name: string, row: Row]>([
    ['who may be in a class', { 户类型: '脱贫户' }],
    ['of whom several classes are left', { 户类型: '脱贫户', 是否建档立卡户: '是' }],
  ])('contradicts an empty monitoring class of a household %s', (_, row) => {
    const { fields, issues } = fieldsOf({ ...atRisk, ...row })
    expect(fields).toMatchObject({ registration: 'lifted', monitoringKnown: false })
    expect(issues).toMatchObject([contradiction])
  })

  it.each<[name: string, row: Row, codes: string[]]>([
    ['a class that stands in another column', { 户类型: '脱贫监测户', 脱贫属性: '脱贫' }, []],
    [
      'a class that is not understood',
      { 户类型: '脱贫户', 监测对象类别: '某类' },
      ['unknown-label'],
    ],
    ['nothing else', { 户类型: '' }, []],
  ])('contradicts nothing beside %s', (_, row, codes) => {
    const { issues } = fieldsOf({ ...atRisk, ...row })
    expect(issues.map(({ code }) => code)).toEqual(codes)
  })

  it('that may be over, or not, leaves open whether there is a class, and contradicts nothing', () => {
    expect(fieldsOf({ 户类型: '脱贫户', 风险是否消除: '待定' })).toEqual({
      fields: { registration: 'lifted', monitoringKnown: false },
      issues: [issue(1, '风险是否消除', 'unknown-label')],
    })
  })

  it('contradicts nothing in a list without a monitoring class', () => {
    const row = { 户编号: 'H', 人数: 1, 户类型: '脱贫户', ...atRisk }
    for (const one of [row, { ...row, 是否边缘户: '' }]) {
      const { households, issues } = householdsFromRegistry([one])
      expect(households).toMatchObject([{ registration: 'lifted', riskEliminated: false }])
      expect(issues).toEqual([])
    }
  })
})

describe('a monitoring class', () => {
  it('that is not understood leaves open a class that stands in a coarser column', () => {
    expect(fieldsOf({ 监测对象类别: '某类', 户类型: '边缘户' })).toEqual({
      fields: {},
      issues: [issue(1, '监测对象类别', 'unknown-label')],
    })
  })

  it('that is empty says that the household is in none, where no other column names one', () => {
    const row = { 是否建档立卡户: '是', 是否脱贫户: '否' }
    expect(fieldsOf(row)).toEqual({ fields: { registration: 'poor' }, issues: [] })
    expect(registeredAs(row)).not.toHaveProperty('registration')
    expect(fieldsOf({ 是否监测对象: '是' })).toEqual({ fields: {}, issues: [] })
  })

  it('that is missing is reported where it was answered that there is one', () => {
    expect(fieldsOf({ 户类型: '脱贫户', 是否边缘户: '否', 是否监测对象: '是' })).toEqual({
      fields: {},
      issues: [issue(1, '是否监测对象', 'unresolved-label')],
    })
  })
})

describe('a note that is finer than its label', () => {
  it.each([
    ['三类户（脱贫不稳定户）', 'monitored'],
    ['监测对象（边缘易致贫户）', 'edge'],
    ['贫困户（已脱贫）', 'lifted'],
    ['低保户（脱贫户）', 'lifted'],
  ])('says which of those that the label leaves open: %s', (户类型, registration) => {
    expect(fieldsOf({ 户类型 })).toMatchObject({ fields: { registration }, issues: [] })
  })

  it.each([
    '监测对象（一般农户）',
    '建档立卡户（边缘户）',
    '贫困户（原脱贫户）',
    '低保户（三类户）',
  ])('says nothing where it is none of them, or leaves several: %s', (户类型) => {
    expect(fieldsOf({ 户类型 }).fields.registration).toBeUndefined()
    expect(fieldsOf({ 户类型 }).issues).toHaveLength(1)
  })
})

describe('another aid that a household draws', () => {
  const registrationOf = (...rows: Row[]) => fieldsOf(...rows).fields.registration

  it.each([
    ['脱贫户（低保户）', 'lifted'],
    ['未脱贫户（低保户）', 'poor'],
    ['一般农户（低收入户）', 'ordinary'],
    ['边缘易致贫户（低收入户）', 'edge'],
    ['脱贫户（建档立卡户）', 'lifted'],
  ])('says no more of the class before it: %s', (户类型, registration) => {
    expect(registrationOf({ 户类型 })).toBe(registration)
  })

  it.each(['脱贫户（三类户）', '脱贫户（预脱贫）', '一般农户（原贫困户）'])(
    'is told from what does: %s',
    (户类型) => {
      expect(registrationOf({ 户类型 })).toBeUndefined()
    },
  )

  it('leaves every class that another column tells', () => {
    for (const 户类型 of ['低保户', '特困户'])
      expect(fieldsOf({ 户类型, 脱贫属性: '脱贫' })).toEqual({
        fields: { registration: 'lifted' },
        issues: [],
      })
    expect(fieldsOf({ 户类型: '低保户' }).issues).toMatchObject([{ code: 'unresolved-label' }])
  })
})

describe('a coarse label beside a finer class', () => {
  it('may be one that nobody knows, but not two that disagree', () => {
    const classes = (...coarse: string[]) =>
      householdsFromRegistry(
        coarse.map((户类型, index) => ({
          户编号: 'H',
          人数: coarse.length,
          姓名: `某${index}`,
          户类型,
          监测对象类别: '脱贫不稳定户',
        })),
      ).households[0]?.registration
    expect(classes('某类户')).toBe('monitored')
    expect(classes('脱贫户', '脱贫户')).toBe('monitored')
    expect(classes('脱贫户', '一般农户')).toBeUndefined()
    expect(classes('某类户', '脱贫户', '一般农户')).toBeUndefined()
  })
})

describe('a word of a remark', () => {
  it.each(
    registryLabels.remarks.flatMap(({ words, admits }) => words.map((w) => [w, admits] as const)),
  )(
    'contradicts every class that it does not admit, also where it begins with a shorter one: %s',
    (备注, admits) => {
      for (const code of ['poor', 'lifted', 'ordinary'] as const) {
        const { issues } = householdsFromRegistry([
          { 户编号: 'H', 人数: 1, 户类型: labelOf(code), 备注 },
        ])
        const isOther = admits !== undefined && !admits.includes(code)
        expect(issues.some((one) => one.code === 'class-in-remarks')).toBe(isOther)
      }
    },
  )
})

describe('a class with the time since when it holds', () => {
  it.each([
    '2018年脱贫',
    '2018脱贫',
    '2018年12月脱贫',
    '2018年12月31日脱贫',
    '2018年1月1日脱贫',
    '2018年底脱贫',
    '2018末脱贫',
  ])('is the class: %s', (户类型) => {
    expect(registeredAs({ 户类型 })?.registration).toBe('lifted')
  })

  it.each(['约2018年脱贫', '18年脱贫', '2018年前后脱贫', '2018年患有大病'])(
    'is none that nobody knows: %s',
    (户类型) => {
      expect(fieldsOf({ 户类型 })).toEqual({
        fields: {},
        issues: [issue(1, '户类型', 'unknown-label')],
      })
    },
  )
})

it('a word of death in a column of the household takes nobody out of it', () => {
  for (const column of ['户类型', '危房户']) {
    const { households, issues } = householdsFromRegistry([
      { 户编号: 'H', 人数: 1, [column]: '户主已故' },
    ])
    expect(households[0]?.members).toEqual([{}])
    expect(issues).toMatchObject([{ column, code: 'unknown-label' }])
  }
})

it('a heading that only has a word of a column may be missing in some records of a household', () => {
  const row = { 监测对象类别: '边缘易致贫户', 风险是否已消除: '是' }
  expect(fieldsOf({ ...row, 消除返贫风险时间: '2023-05' }, row)).toEqual({
    fields: { registration: 'edge', riskEliminated: true },
    issues: [],
  })
})

it('how a risk was eliminated leaves open that it was, where its heading is not understood', () => {
  const row = {
    监测对象类别: '边缘易致贫户',
    风险消除时间: '2023-05-20',
    '风险消除方式（某年）': '自然消除',
  }
  expect(fieldsOf(row)).toEqual({
    fields: {},
    issues: [issue(1, '风险消除方式（某年）', 'doubtful-heading')],
  })
})

it.each([
  ['是（边缘易致贫户）', '一般农户', 'edge'],
  ['是（脱贫不稳定户）', '脱贫户', 'monitored'],
  ['是（脱贫户）', '脱贫户', undefined],
])(
  'a note behind a yes to 是否监测对象 tells the class: %s',
  (是否监测对象, 户类型, registration) => {
    expect(fieldsOf({ 户类型, 是否监测对象 }).fields.registration).toBe(registration)
  },
)

it.each([
  [{ 致贫返贫风险: '因意外事故' }, true],
  [{ 致贫返贫风险: '因病', 风险是否消除: '是' }, false],
  [{ 致贫返贫风险: '无' }, false],
  [{ 致贫原因: '因病' }, false],
  [{ 监测对象类别: '无', 致贫返贫风险: '因病' }, true],
])('beside an empty class a risk that is named leaves the class open: %o', (row, isOpen) => {
  const { fields, issues } = fieldsOf({ 户类型: '脱贫户', 监测对象类别: '', ...row })
  expect(fields.monitoringKnown).toBe(isOpen ? false : undefined)
  expect(issues).toEqual(isOpen ? [issue(1, '致贫返贫风险', 'contradiction')] : [])
})

describe('是否未脱贫户', () => {
  it('says by a yes that a household is poor, and by a no that it is another', () => {
    expect(fieldsOf({ 是否未脱贫户: '是' }).fields.registration).toBe('poor')
    expect(fieldsOf({ 是否未脱贫户: '否', 户类型: '脱贫户' }).fields.registration).toBe('lifted')
    expect(fieldsOf({ 是否未脱贫户: '否' }).fields).not.toHaveProperty('registration')
  })

  it.each([{ 是否监测户: '是' }, { 户类型: '脱贫户' }, { 是否脱贫: '是' }])(
    'contradicts another class by its yes: %o',
    (row) => {
      const { fields, issues } = fieldsOf({ 是否未脱贫户: '是', ...row })
      expect(fields).not.toHaveProperty('registration')
      expect(issues.map(({ code }) => code)).toEqual(['contradiction'])
    },
  )
})
