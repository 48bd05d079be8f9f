import {
  checkHousehold,
  classifyHousehold,
  type Household,
  householdsFromRegistry,
  isInvalidInputError,
  type Member,
  type RegistryColumn,
  type RegistryIssue,
  type RegistryIssueCode,
  type RegistryReading,
  registryLabels,
} from 'chongqing-aid-guideline'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

type Row = Record<string, unknown>

const { columns, labels, unresolved } = registryLabels

/** The columns in which only labels stand, and the field under which their labels are listed. */
const LABEL_FIELDS: Readonly<Record<string, readonly string[]>> = {
  'poverty-status': ['registration'],
  'household-type': ['registration'],
  'monitoring-class': ['registration'],
  'household-attribute': ['extremePoverty'],
  'risk-eliminated': ['yes-no'],
  risks: ['risks'],
  'unsafe-housing': ['yes-no'],
  sex: ['members[].sex'],
  health: ['members[].health', 'members[].disability'],
  schooling: ['members[].schooling'],
}

/** What a code fills in, by the column's own field. */
const FILLED: Readonly<Record<string, (code: string | boolean) => object>> = {
  registration: (code) => ({ registration: code }),
  extremePoverty: (code) => ({ extremePoverty: code }),
  riskEliminated: (code) => ({ riskEliminated: code }),
  risks: (code) => ({ risks: [code] }),
  'housing.unsafe': (code) => ({ housing: { unsafe: code } }),
  'members[].sex': (code) => ({ members: [{ sex: code }] }),
  'members[].schooling': (code) => ({ members: [{ schooling: code }] }),
  'members[].health': (code) =>
    code === 'disability'
      ? { members: [{ health: [], disability: {} }] }
      : { members: [{ health: [code], disability: 'none' }] },
}

/** A household of one member of whom nothing is known. */
const BLANK = { id: 'H', members: [{}] }

const labelColumns = columns.filter(({ id }) => LABEL_FIELDS[id])

/** The headings of a column, each with every label that may stand under it. */
const LABELS = labelColumns.flatMap((column) =>
  labels
    .filter(({ field }) => LABEL_FIELDS[column.id]?.includes(field))
    .flatMap(({ registry, code }) => registry.map((label) => ({ column, label, code }))),
)

const UNRESOLVED = labelColumns.flatMap((column) =>
  unresolved
    .filter(({ field }) => LABEL_FIELDS[column.id]?.includes(field))
    .flatMap(({ registry }) => registry.map((label) => ({ column, label }))),
)

const headingOf = (column: RegistryColumn) => column.headings[0] as string

/** The rows as they are, joined to one household. */
const read = (...rows: Row[]) =>
  householdsFromRegistry(rows.map((row) => ({ 户编号: 'H', ...row })))

/** What is read of one row alone. */
const readOne = (row: Row) => read(row).households[0]

/** What is read of the member in a row. */
const memberOf = (row: Row): Member | null | undefined => readOne(row)?.members?.[0]

/** What is read of rows of one household, without their members. */
function readTogether(...rows: Row[]) {
  const { households, issues } = read(...rows)
  const { id, members, ...rest } = households[0] as Household
  return { rest, issues }
}

const issue = (row: number, column: string, code: RegistryIssueCode): RegistryIssue => ({
  row,
  column,
  code,
})

/** What is left unknown where a label cannot be read: nothing but that there is a label. */
const leftOpen = (column: RegistryColumn) =>
  column.id === 'health' ? { id: 'H', members: [{ health: [null] }] } : BLANK

function expectReady({ households }: RegistryReading): void {
  for (const household of households) {
    const result = checkHousehold(household)
    expect(result.ok ? [] : result.error.issues).toEqual([])
  }
}

describe('a label', () => {
  it('is looked for in every column that holds labels', () => {
    const others = ['household-id', 'household-size', 'age', 'birth-date']
    expect(columns.map(({ id }) => id).sort()).toEqual(
      [...Object.keys(LABEL_FIELDS), ...others].sort(),
    )
    const fields = new Set(Object.values(LABEL_FIELDS).flat())
    const ofOrganizations = ['legalForm', 'sector']
    const used = labels
      .filter(({ registry, field }) => registry.length > 0 && !ofOrganizations.includes(field))
      .map(({ field }) => field)
    expect(new Set(used)).toEqual(fields)
    expect(unresolved.filter(({ field }) => !fields.has(field))).toEqual([])
  })

  it.each(
    LABELS.map(({ column, label, code }) => [headingOf(column), label, code, column] as const),
  )('under %s: %s means %s', (heading, label, code, column) => {
    const expected = { ...BLANK, ...FILLED[column.field]?.(code) }
    expect(read({ [heading]: label })).toEqual({ households: [expected], issues: [] })
  })

  it.each(UNRESOLVED.map(({ column, label }) => [headingOf(column), label] as const))(
    'under %s that does not tell what is asked is reported and left unknown: %s',
    (heading, label) => {
      expect(read({ [heading]: label })).toEqual({
        households: [BLANK],
        issues: [issue(1, heading, 'unresolved-label')],
      })
    },
  )

  it.each([
    ['脱贫属性', '返贫', { registration: 'poor' }, []],
    ['脱贫属性', '预脱贫', {}, ['unresolved-label']],
    ['主要致贫原因', '因灾', {}, ['unresolved-label']],
    ['致贫/返贫风险1', '因灾', {}, ['unresolved-label']],
    ['主要致贫原因', '因自然灾害', { risks: ['natural-disaster'] }, []],
  ] as const)('of older exports is read with care: %s %s', (heading, label, expected, codes) => {
    const { rest, issues } = readTogether({ [heading]: label })
    expect(rest).toEqual(expected)
    expect(issues).toEqual(codes.map((code) => issue(1, heading, code)))
  })

  it.each(labelColumns.map((column) => [headingOf(column), column] as const))(
    'that is not known under %s is reported and left unknown',
    (heading, column) => {
      for (const label of ['体弱', 'toString', '__proto__', '脱贫脱贫', '是否', true, {}, []]) {
        expect(read({ [heading]: label })).toEqual({
          households: [leftOpen(column)],
          issues: [issue(1, heading, 'unknown-label')],
        })
      }
    },
  )

  it.each(labelColumns.map((column) => [headingOf(column), column] as const))(
    'is never a number: under %s no code is read',
    (heading, column) => {
      const codes = Array.from({ length: 20 }, (_, code) => [code, `${code}`, `0${code}`]).flat()
      for (const code of [...codes, '１', 1.5, -1, Number.NaN]) {
        expect(read({ [heading]: code })).toEqual({
          households: [leftOpen(column)],
          issues: [issue(1, heading, 'unknown-label')],
        })
      }
    },
  )

  it.each([
    ['with a space before it', ' 女'],
    ['with a wide space before it', '　女'],
    ['with a space behind it', '女 '],
    ['with a no-break space behind it', '女\u00A0'],
    ['with a line break behind it', '女\r\n'],
    ['with a byte order mark', '\uFEFF女'],
    ['written with a look-alike', '⼥'],
  ])('is known %s', (_, label) => {
    expect(memberOf({ 性别: label })).toEqual({ sex: 'female' })
  })

  it.each([
    ['脱 贫 户', { registration: 'lifted' }],
    ['一般\n农户', { registration: 'ordinary' }],
  ])('is known with white space inside it: %j', (label, expected) => {
    expect(readTogether({ 户类型: label })).toEqual({ rest: expected, issues: [] })
  })

  it('of more than 200 letters is no label, however it begins', () => {
    const long = `女${' '.repeat(300)}`
    expect(read({ 性别: long })).toEqual({
      households: [BLANK],
      issues: [issue(1, '性别', 'unknown-label')],
    })
  })
})

describe('a heading', () => {
  /** A cell of each column that says something, and what it says. */
  const CELLS: Readonly<Record<string, [cell: string, expected: object]>> = {
    'household-size': ['3', { membersComplete: false }],
    'poverty-status': ['脱贫', { registration: 'lifted' }],
    'household-type': ['脱贫户', { registration: 'lifted' }],
    'monitoring-class': ['监测户', { registration: 'monitored' }],
    'household-attribute': ['五保户', { extremePoverty: true }],
    'risk-eliminated': ['否', { riskEliminated: false }],
    risks: ['因病', { risks: ['illness'] }],
    'unsafe-housing': ['是', { housing: { unsafe: true } }],
    sex: ['女', { members: [{ sex: 'female' }] }],
    age: ['30', { members: [{ age: 30 }] }],
    'birth-date': ['1990-05-01', { members: [{ birthDate: '1990-05-01' }] }],
    health: ['健康', { members: [{ health: ['healthy'], disability: 'none' }] }],
    schooling: ['小学', { members: [{ schooling: 'primary' }] }],
  }

  const headings = columns
    .filter(({ id }) => id !== 'household-id')
    .flatMap((column) => column.headings.map((heading) => [heading, column.id] as const))

  it.each(headings)('%s is read', (heading, id) => {
    const [cell, expected] = CELLS[id] as [string, object]
    expect(read({ [heading]: cell })).toEqual({
      households: [{ ...BLANK, ...expected }],
      issues: [],
    })
  })

  it.each<[name: string, write: (heading: string) => string]>([
    ['with a byte order mark', (heading) => `\uFEFF${heading}`],
    ['with spaces around it', (heading) => ` ${heading}\t`],
    ['with wide spaces around it', (heading) => `　${heading}　`],
    ['with spaces in it', (heading) => [...heading].join(' ')],
    ['with a line break in it', (heading) => `${heading.slice(0, 2)}\r\n${heading.slice(2)}`],
    [
      'with full-width characters',
      (heading) =>
        heading.replaceAll(/[!-~]/g, (letter) =>
          String.fromCharCode(letter.charCodeAt(0) + 0xfee0),
        ),
    ],
  ])('is known %s', (_, write) => {
    for (const [heading, id] of headings) {
      const [cell, expected] = CELLS[id] as [string, object]
      expect(readOne({ [write(heading)]: cell })).toEqual({ ...BLANK, ...expected })
    }
    expect(householdsFromRegistry([{ [write('户编号')]: 'H' }]).households).toEqual([BLANK])
  })

  it('is reported as the export has it', () => {
    expect(read({ ' 性别': '不明' }, { '致贫／返贫风险１': '不明' }).issues).toEqual([
      issue(1, ' 性别', 'unknown-label'),
      issue(2, '致贫／返贫风险１', 'unknown-label'),
    ])
  })

  it.each(['文化程度', '劳动技能', '人均纯收入', '与户主关系', '县', 'id', 'registration', ''])(
    'that is not known is passed over: %s',
    (heading) => {
      expect(read({ [heading]: '女' })).toEqual({ households: [BLANK], issues: [] })
    },
  )

  it('of a row that inherits it is not read', () => {
    const row = Object.assign(Object.create({ 性别: '女' }), { 户编号: 'H' })
    expect(householdsFromRegistry([row]).households).toEqual([BLANK])
  })
})

describe('the cell 健康状况', () => {
  /** Its labels in any order, between any separators. */
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
    '｜',
    ' ',
    '　',
    '\n',
    '\r\n',
    '\t',
    ', ',
    ' ，',
    ',,',
    '、\n',
  ])('is read in any order of labels, separated by %j', (separator) => {
    for (const order of ORDERS) {
      const 健康状况 = order.map((part) => PARTS[part]).join(separator)
      const { households, issues } = read({ 健康状况 })
      const { health, disability } = households[0]?.members?.[0] ?? {}
      expect([...(health ?? [])].sort()).toEqual(['chronic-illness', 'serious-illness'])
      expect(disability).toEqual({})
      expect(issues).toEqual([])
    }
  })

  it.each<[cell: string, member: Member]>([
    ['健康', { health: ['healthy'], disability: 'none' }],
    ['长期慢性病', { health: ['chronic-illness'], disability: 'none' }],
    ['患有大病', { health: ['serious-illness'], disability: 'none' }],
    ['残疾', { health: [], disability: {} }],
    ['残疾,患有大病', { health: ['serious-illness'], disability: {} }],
    ['健康,残疾', { health: ['healthy'], disability: {} }],
    ['长期 慢性病', { health: ['chronic-illness'], disability: 'none' }],
    ['、长期慢性病；', { health: ['chronic-illness'], disability: 'none' }],
    ['患 有 大 病', { health: ['serious-illness'], disability: 'none' }],
  ])('that can be read tells of a disability, or that there is none: %j', (cell, member) => {
    expect(read({ 健康状况: cell })).toEqual({
      households: [{ id: 'H', members: [member] }],
      issues: [],
    })
  })

  it.each<[cell: unknown, member: Member]>([
    ['体弱', { health: [null] }],
    ['长期慢性病,体弱', { health: ['chronic-illness', null] }],
    ['体弱、患有大病、长期慢性病', { health: ['serious-illness', 'chronic-illness', null] }],
    ['健康,体弱', { health: ['healthy', null] }],
    ['残疾,体弱', { health: [null], disability: {} }],
    ['长期慢性病患有大病', { health: [null] }],
    ['、', { health: [null] }],
    [1, { health: [null] }],
    [true, { health: [null] }],
  ])(
    'with an unknown label keeps the known ones and leaves the rest unknown: %j',
    (cell, member) => {
      expect(read({ 健康状况: cell })).toEqual({
        households: [{ id: 'H', members: [member] }],
        issues: [issue(1, '健康状况', 'unknown-label')],
      })
    },
  )

  it('with an unknown label proves an illness that it names, and nothing of one that it does not', () => {
    const household = readOne({ 健康状况: '长期慢性病,体弱' })
    const factsAt = (option: object) =>
      classifyHousehold({ ...household, ...option }, { asOf: '2020-06-01' })
    const illness = factsAt({}).groups.find(({ id }) => id === 'illness')
    expect(illness?.reasons).toMatchObject([{ fact: 'chronic-illness', value: true }])
    const unknown = classifyHousehold(readOne({ 健康状况: '体弱' }), { asOf: '2020-06-01' })
    expect(unknown.groups.find(({ id }) => id === 'illness')?.verdict).toBe('unknown')
    const disabled = unknown.attention.find(({ id }) => id === 'disabled-poor')
    expect(disabled?.missing).toContain('disability')
  })

  it.each(['健康,患有大病', '健康、长期慢性病', '长期慢性病,健康,残疾'])(
    'that contradicts itself is reported and tells nothing of an illness: %s',
    (cell) => {
      const { households, issues } = read({ 健康状况: cell })
      expect(households[0]?.members?.[0]).not.toHaveProperty('health')
      expect(issues).toEqual([issue(1, '健康状况', 'contradiction')])
    },
  )

  it('that says healthy twice does not contradict itself', () => {
    const { households, issues } = read({ 健康状况: '健康,健康' })
    expect(issues).toEqual([])
    expect(new Set(households[0]?.members?.[0]?.health)).toEqual(new Set(['healthy']))
  })
})

/** A cell of each column that rows of a household repeat, another that disagrees, and what both would fill in. */
const REPEATED = [
  ['脱贫属性', '脱贫', '未脱贫', 'registration'],
  ['户类型', '边缘户', '一般农户', 'registration'],
  ['监测对象类别', '脱贫不稳定户', '突发严重困难户', 'registration'],
  ['贫困户属性', '五保户', '低保户', 'extremePoverty'],
  ['风险是否已消除', '是', '否', 'riskEliminated'],
  ['致贫/返贫风险1', '因病', '因残', 'risks'],
  ['其他致贫原因', '因学', '其他', 'risks'],
  ['是否危房户', '是', '否', 'housing'],
] as const

describe('rows of one household', () => {
  it.each(REPEATED)('that disagree in %s leave its fact unknown', (heading, one, other, field) => {
    expect(readTogether({ [heading]: one }, { [heading]: one })).toMatchObject({
      rest: { [field]: expect.anything() },
      issues: [],
    })
    for (const [first, second] of [
      [one, other],
      [other, one],
    ]) {
      expect(readTogether({ [heading]: first }, { [heading]: second })).toEqual({
        rest: {},
        issues: [issue(2, heading, 'disagreement')],
      })
    }
    const three = readTogether({ [heading]: one }, { [heading]: other }, { [heading]: one })
    expect(three.rest).toEqual({})
    expect(three.issues).toEqual([issue(2, heading, 'disagreement')])
  })

  it.each(REPEATED)('of which one cannot be read leave the fact of %s unknown', (heading, one) => {
    for (const rows of [
      [{ [heading]: one }, { [heading]: '不明' }],
      [{ [heading]: '不明' }, { [heading]: one }],
    ]) {
      const { rest, issues } = readTogether(...rows)
      expect(rest).toEqual({})
      expect(issues).toMatchObject([{ column: heading, code: 'unknown-label' }])
    }
  })

  it.each(REPEATED)('do not disagree in %s where one is blank', (heading, one, _, field) => {
    for (const blank of ['', ' ', '　', '\r\n', '\uFEFF', null, undefined]) {
      for (const rows of [
        [{ [heading]: one }, { [heading]: blank }],
        [{ [heading]: blank }, { [heading]: one }],
      ]) {
        const { rest, issues } = readTogether(...rows)
        expect(rest).toHaveProperty(field)
        expect(issues).toEqual([])
      }
    }
    expect(readTogether({ [heading]: '' }, { [heading]: null })).toEqual({ rest: {}, issues: [] })
  })

  it('may write one label in several ways', () => {
    const labels = ['脱贫', '已脱贫', '脱贫户', ' 脱 贫 '].map((label) => ({ 脱贫属性: label }))
    expect(readTogether(...labels)).toEqual({ rest: { registration: 'lifted' }, issues: [] })
  })

  it('that disagree in one column keep what the other columns say', () => {
    const { rest, issues } = readTogether(
      {
        是否危房户: '是',
        贫困户属性: '五保户',
        '致贫/返贫风险1': '因病',
        '致贫/返贫风险2': '因残',
      },
      {
        是否危房户: '否',
        贫困户属性: '五保户',
        '致贫/返贫风险1': '因学',
        '致贫/返贫风险2': '因残',
      },
    )
    expect(rest).toEqual({ extremePoverty: true, risks: ['disability'] })
    expect(issues).toEqual([
      issue(2, '是否危房户', 'disagreement'),
      issue(2, '致贫/返贫风险1', 'disagreement'),
    ])
  })

  it('that disagree in one column of the registration leave it unknown, though another is clear', () => {
    const { rest } = readTogether(
      { 脱贫属性: '脱贫', 户类型: '脱贫户' },
      { 脱贫属性: '未脱贫', 户类型: '脱贫户' },
    )
    expect(rest).toEqual({})
  })

  it('name each risk once, in the order of the columns', () => {
    const row = { '致贫/返贫风险1': '因残', '致贫/返贫风险2': '因病', 主要致贫原因: '因残' }
    expect(readTogether(row, row).rest).toEqual({ risks: ['disability', 'illness'] })
  })

  it('are joined wherever they stand', () => {
    const { households, issues } = householdsFromRegistry([
      { 户编号: 'A', 年龄: '40', 人数: '3' },
      { 户编号: 'B', 年龄: '70', 人数: '1' },
      { 户编号: 'A', 年龄: '12', 人数: '3' },
      { 户编号: 'C', 年龄: '50', 性别: '不明' },
      { 户编号: 'A', 年龄: '38', 人数: '3' },
    ])
    expect(households).toEqual([
      { id: 'A', members: [{ age: 40 }, { age: 12 }, { age: 38 }] },
      { id: 'B', members: [{ age: 70 }] },
      { id: 'C', members: [{ age: 50 }] },
    ])
    expect(issues).toEqual([issue(4, '性别', 'unknown-label')])
  })

  it('are joined however their 户编号 is written, under the first way of writing it', () => {
    const ids = ['Ｈ００３２', 'H0032', ' H0032 ', 'H\n0032']
    const { households, issues } = householdsFromRegistry(ids.map((户编号) => ({ 户编号 })))
    expect(households).toEqual([{ id: 'Ｈ００３２', members: [{}, {}, {}, {}] }])
    expect(issues).toEqual([])
    expect(householdsFromRegistry([{ 户编号: 32 }, { 户编号: '32' }]).households).toEqual([
      { id: '32', members: [{}, {}] },
    ])
  })

  it('are not joined by a 户编号 that differs', () => {
    const ids = ['H1', 'h1', 'H01', 'H1.', '__proto__', 'constructor']
    const { households } = householdsFromRegistry(ids.map((户编号) => ({ 户编号 })))
    expect(households).toEqual(ids.map((id) => ({ id, members: [{}] })))
  })

  it('are reported in their order', () => {
    const { issues } = householdsFromRegistry([
      { 户编号: 'A', 性别: '不明' },
      { 户编号: 'B', 性别: '不明' },
      null,
      { 户编号: 'A', 脱贫属性: '不明', 年龄: '不详' },
      { 年龄: '3' },
    ])
    expect(issues.map(({ row }) => row)).toEqual([1, 2, 3, 4, 4, 5])
  })
})

describe('the registration', () => {
  const CODES = ['poor', 'lifted', 'monitored', 'edge', 'sudden-hardship', 'ordinary'] as const
  const COLUMNS = ['脱贫属性', '户类型', '监测对象类别']

  const rowOf = (code: string) =>
    labels.find(({ field, code: one }) => field === 'registration' && one === code)

  const labelOf = (code: string | undefined) => (code ? rowOf(code)?.registry[0] : '')

  /** Whether one registration says the same as another, and perhaps more. */
  const saysMore = (one: string, than: string) =>
    one === than || rowOf(one)?.refines?.includes(than) === true

  const agree = (one: string, other: string) => saysMore(one, other) || saysMore(other, one)

  function expectedOf(told: readonly string[]): string | undefined {
    if (told.some((one) => told.some((other) => !agree(one, other)))) return undefined
    return told.find((one) => told.every((other) => saysMore(one, other)))
  }

  it('may be told more finely by another column, as the data says', () => {
    const pairs = CODES.flatMap((one) => CODES.map((other) => [one, other] as const))
    const finer = pairs.filter(([one, other]) => one !== other && saysMore(one, other))
    expect(finer).toEqual([
      ['monitored', 'lifted'],
      ['edge', 'ordinary'],
      ['sudden-hardship', 'lifted'],
      ['sudden-hardship', 'ordinary'],
    ])
  })

  it.each([
    ['脱贫', '脱贫户', '', 'lifted'],
    ['脱贫', '脱贫户', '脱贫不稳定户', 'monitored'],
    ['脱贫', '脱贫监测户', '', 'monitored'],
    ['脱贫', '', '突发严重困难户', 'sudden-hardship'],
    ['', '一般农户', '边缘易致贫户', 'edge'],
    ['', '一般农户', '突发严重困难户', 'sudden-hardship'],
    ['', '边缘户', '边缘易致贫户', 'edge'],
    ['未脱贫', '未脱贫户', '', 'poor'],
    ['返贫', '未脱贫户', '', 'poor'],
    ['', '', '', undefined],
  ])('of %j, %j and %j is %s', (脱贫属性, 户类型, 监测对象类别, registration) => {
    const { rest, issues } = readTogether({ 脱贫属性, 户类型, 监测对象类别 })
    expect(rest).toEqual(registration ? { registration } : {})
    expect(issues).toEqual([])
  })

  it.each([
    ['脱贫', '脱贫户', '边缘易致贫户', '监测对象类别'],
    ['脱贫', '一般农户', '', '户类型'],
    ['未脱贫', '脱贫户', '', '户类型'],
    ['未脱贫', '', '脱贫不稳定户', '监测对象类别'],
    ['未脱贫', '', '突发严重困难户', '监测对象类别'],
    ['', '脱贫监测户', '边缘易致贫户', '监测对象类别'],
  ])('of %j, %j and %j is left unknown, and %s is reported', (...cells) => {
    const [脱贫属性, 户类型, 监测对象类别, column] = cells
    const row = { 脱贫属性, 户类型, 监测对象类别 }
    expect(readTogether(row, row)).toEqual({
      rest: {},
      issues: [issue(1, column, 'contradiction')],
    })
  })

  it('is what no column gainsays, for every three labels', () => {
    const any = [undefined, ...CODES]
    for (const cells of any.flatMap((a) => any.flatMap((b) => any.map((c) => [a, b, c])))) {
      const row = Object.fromEntries(cells.map((code, index) => [COLUMNS[index], labelOf(code)]))
      const told = cells.filter((code) => code !== undefined)
      const registration = expectedOf(told)
      const { rest, issues } = readTogether(row)
      expect({ cells, rest }).toEqual({ cells, rest: registration ? { registration } : {} })
      expect(issues.map(({ code }) => code)).toEqual(
        registration || told.length === 0 ? [] : ['contradiction'],
      )
    }
  })
})

describe('the size 人数', () => {
  it.each<[cells: unknown[], complete: boolean, codes: RegistryIssueCode[]]>([
    [['2', '2'], true, []],
    [[2, '2'], true, []],
    [['２', ' 2 '], true, []],
    [['2', ''], true, []],
    [['', ''], true, []],
    [['1', '1'], false, []],
    [['3', '3'], false, []],
    [['0', '0'], false, []],
    [['3', ''], false, []],
    [['2', '3'], false, ['disagreement']],
    [['3', '2'], false, ['disagreement']],
    [['2人', '2人'], false, ['not-a-number', 'not-a-number']],
    [['二', ''], false, ['not-a-number']],
    [['2', '不详'], false, ['not-a-number']],
    [['2.0', '2'], false, ['not-a-number']],
    [['-2', '2'], false, ['not-a-number']],
    [[true, '2'], false, ['not-a-number']],
  ])('written as %j in two rows: the list of members is complete: %s', (cells, complete, codes) => {
    const { rest, issues } = readTogether(...cells.map((人数) => ({ 人数 })))
    expect(rest).toEqual(complete ? {} : { membersComplete: false })
    expect(issues.map(({ code }) => code)).toEqual(codes)
    for (const { column } of issues) expect(column).toBe('人数')
  })

  it('that is not known to be right proves no member healthy who is not in the list', () => {
    const illness = (人数: string) => {
      const household = readOne({ 人数, 健康状况: '健康' })
      const { groups } = classifyHousehold(household, { asOf: '2020-06-01' })
      return groups.find(({ id }) => id === 'illness')?.verdict
    }
    expect([illness('1'), illness('2'), illness('一')]).toEqual(['unmet', 'unknown', 'unknown'])
  })
})

describe('an age', () => {
  it.each<[cell: unknown, age: number]>([
    ['0', 0],
    [0, 0],
    ['150', 150],
    ['07', 7],
    ['１７', 17],
    [' 45 ', 45],
    [45, 45],
  ])('is read: %j', (cell, age) => {
    expect(read({ 年龄: cell })).toEqual({
      households: [{ id: 'H', members: [{ age }] }],
      issues: [],
    })
  })

  it.each(['151', '450', '-1', '3岁', '8个月', '不详', '3.5', '1e1', '十', 3.5, true, {}])(
    'that is no number of years is reported and left unknown: %j',
    (cell) => {
      expect(read({ 年龄: cell })).toEqual({
        households: [BLANK],
        issues: [issue(1, '年龄', 'not-a-number')],
      })
    },
  )

  it('gives way to a birth date that stands', () => {
    const both = { 年龄: '30', 出生日期: '1990-05-01' }
    expect(memberOf(both)).toEqual({ birthDate: '1990-05-01' })
    expect(memberOf({ 出生日期: '1990-05-01', 年龄: '30' })).toEqual({ birthDate: '1990-05-01' })
    expect(memberOf({ ...both, 出生日期: '1990-02-30' })).toEqual({ age: 30 })
    expect(memberOf({ ...both, 出生日期: '' })).toEqual({ age: 30 })
  })
})

describe('a birth date', () => {
  it.each<[cell: unknown, birthDate: string]>([
    ['2003-05-01', '2003-05-01'],
    ['2003-5-1', '2003-05-01'],
    ['2003/05/01', '2003-05-01'],
    ['2003/5/1', '2003-05-01'],
    ['2003.5.1', '2003-05-01'],
    ['20030501', '2003-05-01'],
    [20030501, '2003-05-01'],
    ['2003年5月1日', '2003-05-01'],
    ['2003年05月01日', '2003-05-01'],
    ['2003年12月31', '2003-12-31'],
    ['２００３－５－１', '2003-05-01'],
    [' 2003 年 5 月 1 日 ', '2003-05-01'],
    ['2004-02-29', '2004-02-29'],
    ['2000-02-29', '2000-02-29'],
    ['1900-01-01', '1900-01-01'],
    ['2100-12-31', '2100-12-31'],
  ])('is read: %j', (cell, birthDate) => {
    const result = read({ 出生日期: cell })
    expect(result).toEqual({ households: [{ id: 'H', members: [{ birthDate }] }], issues: [] })
    expectReady(result)
  })

  it.each([
    '2003-02-29',
    '1900-02-29',
    '2003-04-31',
    '2003-13-01',
    '2003-00-10',
    '2003-05-00',
    '2003-05-32',
    '20030431',
    '2003-05',
    '2003',
    '200305',
    '2003051',
    '2003年5月',
    '03-05-01',
    '01/05/2003',
    '2003-05-01 00:00',
    '2003-05-01T00:00:00Z',
    '-2003-05-01',
    '37742',
    '不详',
    true,
    {},
  ])('that is no day is reported and left unknown: %j', (cell) => {
    expect(read({ 出生日期: cell })).toEqual({
      households: [BLANK],
      issues: [issue(1, '出生日期', 'bad-date')],
    })
  })

  it.each(['1899-12-31', '2101-01-01', '0000-01-01', '0063-05-01', '9999-12-31'])(
    'outside the years that a household takes is reported and left unknown: %s',
    (cell) => {
      expect(read({ 出生日期: cell })).toEqual({
        households: [BLANK],
        issues: [issue(1, '出生日期', 'bad-date')],
      })
    },
  )
})

/** Throws when anything asks for it. */
const trap = (key: string, row: Row = { 户编号: 'H' }) =>
  Object.defineProperty({ ...row }, key, {
    enumerable: true,
    get() {
      throw new Error('read')
    },
  })

const trapped = (name: keyof ProxyHandler<object>) =>
  new Proxy(
    { 户编号: 'H', 性别: '女' },
    {
      [name]() {
        throw new Error('trapped')
      },
    },
  )

function revoked(target: object): object {
  const { proxy, revoke } = Proxy.revocable(target, {})
  revoke()
  return proxy
}

describe('a row', () => {
  it.each<[name: string, row: Row]>([
    ['has none', { 性别: '女', 人编号: 'H-1' }],
    ['has a blank one', { 户编号: '', 性别: '女' }],
    ['has one of spaces', { 户编号: ' 　\r\n', 性别: '女' }],
    ['has one that is null', { 户编号: null, 性别: '女' }],
    ['adds up the others', { 县: '合计', 人数: '200' }],
  ])('without 户编号 is reported and left out: it %s', (_, row) => {
    const { households, issues } = householdsFromRegistry([{ 户编号: 'H' }, row])
    expect(households).toEqual([BLANK])
    expect(issues).toEqual([issue(2, '', 'no-household-id')])
  })

  it.each<[name: string, row: unknown]>([
    ['is empty', {}],
    ['has blank cells alone', { 户编号: '', 性别: ' ', 年龄: null }],
  ])('in which nothing stands is passed over: it %s', (_, row) => {
    expect(householdsFromRegistry([row, { 户编号: 'H' }, row])).toEqual({
      households: [BLANK],
      issues: [],
    })
  })

  it.each<[name: string, row: unknown]>([
    ['a row under headings none of which is known', { 县: '合计', 备注: 'x' }],
    ['null', null],
    ['undefined', undefined],
    ['a string', '户编号'],
    ['a number', 1],
    ['a list', ['H', '女']],
    ['a function', () => ({ 户编号: 'H' })],
    ['a cell that throws', trap('性别')],
    ['a 户编号 that throws', trap('户编号')],
    ['a proxy that hides its keys', trapped('ownKeys')],
    ['a proxy that hides its cells', trapped('get')],
    ['a proxy that hides what its cells are', trapped('getOwnPropertyDescriptor')],
    ['a proxy that was revoked', revoked({})],
    ['a list that was revoked', revoked([])],
  ])('that cannot be read is reported and left out: %s', (_, row) => {
    expect(householdsFromRegistry([row, { 户编号: 'H' }, row])).toEqual({
      households: [BLANK],
      issues: [issue(1, '', 'not-a-row'), issue(3, '', 'not-a-row')],
    })
  })

  it.each(['姓名', '证件号码', '联系电话', '身份证号', '手机号码', '人编号', '银行卡号'])(
    'is never asked for %s',
    (heading) => {
      expect(householdsFromRegistry([trap(heading)])).toEqual({ households: [BLANK], issues: [] })
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
      householdsFromRegistry([watched])
      expect(asked).toEqual(['户编号', '性别'])
    },
  )

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
      'a record that is no primitive',
      {
        [Symbol.toPrimitive]() {
          throw new Error('MARKER')
        },
      },
    ],
    ['a symbol', Symbol('MARKER')],
    ['a big number', 1n],
    ['a function', () => 'MARKER'],
    ['a day', new Date(0)],
  ]

  const headings = ['健康状况', '性别', '年龄', '出生日期', '人数', '脱贫属性', '主要致贫原因']

  it.each(UNSPEAKABLE)('may hold %s under any heading but 户编号, which is reported', (_, cell) => {
    for (const heading of headings) {
      const result = read({ [heading]: cell })
      expectReady(result)
      expect(result.issues).toMatchObject([{ row: 1, column: heading }])
    }
  })

  it.each([
    ...UNSPEAKABLE,
    ['true', true] as [string, unknown],
    ['a list', [1]] as [string, unknown],
    ['a text of more than 200 letters', `H${'1'.repeat(200)}`] as [string, unknown],
  ])(
    'whose 户编号 is %s is joined to no other and makes no household that is refused',
    (_, cell) => {
      const result = householdsFromRegistry([{ 户编号: cell }, { 户编号: 'x'.repeat(201) }])
      for (const { members } of result.households) expect(members).toHaveLength(1)
      expectReady(result)
    },
  )

  it('may have a 户编号 of 200 letters', () => {
    const id = 'H'.repeat(200)
    const result = householdsFromRegistry([{ 户编号: id }])
    expect(result.households).toEqual([{ id, members: [{}] }])
    expectReady(result)
  })

  it('may repeat a label as often as it likes', () => {
    const cell = new Array(51).fill('患有大病').join('、')
    expectReady(read({ 健康状况: cell }))
  })
})

describe('the rows', () => {
  it.each<[name: string, rows: unknown]>([
    ['null', null],
    ['undefined', undefined],
    ['a record', { 户编号: 'H' }],
    ['a number', 3],
    ['a promise', Promise.resolve([])],
  ])('that cannot be iterated are an input error: %s', (_, rows) => {
    let thrown: unknown
    try {
      householdsFromRegistry(rows as Iterable<unknown>)
    } catch (error) {
      thrown = error
    }
    expect(isInvalidInputError(thrown) && thrown.issues).toMatchObject([
      { path: 'rows', code: 'wrong-type', expected: { type: 'iterable' } },
    ])
  })

  it('may be any iterable', () => {
    const row = { 户编号: 'H', 性别: '女' }
    const expected = householdsFromRegistry([row])
    expect(expected.households).toHaveLength(1)
    expect(householdsFromRegistry(new Set([row]))).toEqual(expected)
    expect(householdsFromRegistry([row].values())).toEqual(expected)
    expect(householdsFromRegistry([])).toEqual({ households: [], issues: [] })
  })

  it('are left as they were', () => {
    const row = Object.freeze({ 户编号: 'H', 性别: '女', 健康状况: '残疾,体弱', 人数: '2' })
    const before = { ...row }
    householdsFromRegistry(Object.freeze([row, row]))
    expect(row).toEqual(before)
  })
})

/** A cell under a heading that is read: mostly a label of that column, else anything. */
function cellOf(column: RegistryColumn): fc.Arbitrary<unknown> {
  const fitting = [...LABELS, ...UNRESOLVED]
    .filter((one) => one.column.id === column.id)
    .map(({ label }) => label)
  const other = fc.oneof(
    fc.constantFrom(
      '',
      ' ',
      '体弱',
      '1',
      '0',
      '是',
      '女',
      '2003-05-01',
      '2003-02-30',
      '不详',
      null,
    ),
    fc.integer({ min: 0, max: 200 }),
    fc.string({ maxLength: 8 }),
  )
  const several = fc
    .tuple(
      fc.array(fc.constantFrom(...fitting, '体弱'), { minLength: 1, maxLength: 4 }),
      fc.constantFrom(',', '、', ' ', '\n', '；'),
    )
    .map(([parts, separator]) => parts.join(separator))
  if (column.id === 'household-id') return fc.constantFrom('H1', 'H2', ' H2', 'H3', '')
  if (column.id === 'household-size') return fc.constantFrom('1', '2', '3', 2, '二', '')
  if (fitting.length === 0) return other
  if (column.id === 'health') return fc.oneof(several, other)
  return fc.oneof(
    { arbitrary: fc.constantFrom(...fitting), weight: 4 },
    { arbitrary: other, weight: 1 },
  )
}

const rowArbitrary: fc.Arbitrary<Row> = fc.record(
  Object.fromEntries(
    columns.flatMap((column) =>
      column.headings.slice(0, 3).map((heading) => [heading, cellOf(column)]),
    ),
  ),
  { requiredKeys: ['户编号'] },
)

const rowsArbitrary = fc.array(
  fc.oneof({ arbitrary: rowArbitrary, weight: 9 }, fc.constant(null)),
  {
    maxLength: 8,
  },
)

/** The rows with a key for each member that survives sorting. */
const bySomeOrder = (members: Household['members']) =>
  (members ?? []).map((member) => JSON.stringify(Object.entries(member ?? {}).sort())).sort()

describe('whatever an export holds', () => {
  it('its households are ready to be classified, as plain JSON', () => {
    fc.assert(
      fc.property(rowsArbitrary, (rows) => {
        const result = householdsFromRegistry(rows)
        expectReady(result)
        expect(JSON.parse(JSON.stringify(result))).toEqual(result)
      }),
    )
  })

  it('every row is in one household, or reported, or blank', () => {
    fc.assert(
      fc.property(rowsArbitrary, (rows) => {
        const { households, issues } = householdsFromRegistry(rows)
        const members = households.reduce((sum, one) => sum + (one.members?.length ?? 0), 0)
        const isOut = ({ code }: RegistryIssue) =>
          code === 'no-household-id' || code === 'not-a-row'
        const isBlank = (row: Row | null) =>
          row !== null &&
          Object.values(row).every((cell) => cell === null || `${cell}`.trim() === '')
        expect(members + issues.filter(isOut).length + rows.filter(isBlank).length).toBe(
          rows.length,
        )
        for (const { row, column } of issues) {
          expect(row).toBeGreaterThanOrEqual(1)
          expect(row).toBeLessThanOrEqual(rows.length)
          if (column !== '') expect(Object.keys(rows[row - 1] ?? {})).toContain(column)
        }
      }),
    )
  })

  it('the order of its rows does not matter, but for the order of members', () => {
    const shuffled = fc
      .array(rowArbitrary, { maxLength: 6 })
      .chain((rows) =>
        fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length })),
      )
    fc.assert(
      fc.property(shuffled, ([rows, others]) => {
        const asSet = (given: Row[]) =>
          new Map(
            householdsFromRegistry(given).households.map(({ id, members, risks, ...rest }) => [
              String(id).trim(),
              {
                ...rest,
                risks: [...(risks ?? [])].sort(),
                members: bySomeOrder(members),
              },
            ]),
          )
        expect(asSet(others)).toEqual(asSet(rows))
      }),
    )
  })

  it('no cell is in what is reported', () => {
    const marker = 'MARKER张三138'
    const headings = columns.flatMap((column) => column.headings)
    const rows = fc.array(
      fc.dictionary(fc.constantFrom(...headings, '姓名'), fc.constantFrom(marker, `${marker} 2`), {
        maxKeys: 8,
      }),
      { maxLength: 5 },
    )
    fc.assert(
      fc.property(rows, (given) => {
        const { issues } = householdsFromRegistry(given)
        expect(JSON.stringify(issues)).not.toMatch(/MARKER|张三|138/)
        for (const one of issues) expect(Object.keys(one).sort()).toEqual(['code', 'column', 'row'])
      }),
    )
    expect(read({ 性别: marker, 年龄: marker, 健康状况: marker }).issues).toHaveLength(3)
  })
})
