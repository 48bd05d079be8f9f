import {
  checkCreditCode,
  checkHousehold,
  checkOrganization,
  classifyHousehold,
  type Expected,
  findProvision,
  formatIssues,
  type HouseholdOptions,
  InvalidInputError,
  type IssueCode,
  isInvalidInputError,
  type ProvisionId,
  parseHousehold,
  parseOrganization,
  parsePlaceQuery,
  type Result,
  registryLabels,
} from 'chongqing-aid-guideline'
import { describe, expect, it } from 'vitest'
import { AGE_OR_BIRTH_DATE, PROVISION_ID } from '../src/generated/issue-rules.ts'
import { revoked, trapped } from './support/unreadable.ts'

interface Case {
  /** Something that throws the error. */
  readonly provoke: () => unknown
  readonly path: string
  readonly expected: Expected | undefined
  readonly english: string
  readonly chinese: string
}

/** One way to each code; a code without one does not compile. */
const CASES: Record<IssueCode, Case> = {
  missing: {
    provoke: () => parseHousehold({ incomes: [{ total: 1 }] }),
    path: 'incomes[0].periodEnd',
    expected: undefined,
    english: 'incomes[0].periodEnd is required',
    chinese: 'incomes[0].periodEnd：“收入截止日期”必须填写',
  },
  'unknown-key': {
    provoke: () => parseHousehold({ housing: { roof: 'tiles' } }),
    path: 'housing',
    expected: { keys: ['grade', 'unsafe'] },
    english: 'housing has an unknown key; the keys are grade, unsafe',
    chinese: 'housing：“住房情况”含有不认识的字段，可以填的字段有：grade、unsafe',
  },
  'wrong-type': {
    provoke: () => parseHousehold({ members: 'three' }),
    path: 'members',
    expected: { type: 'array' },
    english: 'members must be a list',
    chinese: 'members：“家庭成员”应为列表',
  },
  'not-allowed': {
    provoke: () => parseHousehold({ housing: { grade: 'E' } }),
    path: 'housing.grade',
    expected: { codes: ['A', 'B', 'C', 'D'] },
    english: 'housing.grade must be one of A, B, C, D',
    chinese: 'housing.grade：“住房鉴定等级”只能是以下之一：A、B、C、D',
  },
  'out-of-range': {
    provoke: () => parseHousehold({ members: [{}, { age: 151 }] }),
    path: 'members[1].age',
    expected: { max: 150 },
    english: 'members[1].age must be at most 150',
    chinese: 'members[1].age：“年龄”最大为150',
  },
  'too-many': {
    provoke: () => parseHousehold({ members: Array.from({ length: 201 }, () => ({})) }),
    path: 'members',
    expected: { max: 200 },
    english: 'members may have at most 200 entries',
    chinese: 'members：“家庭成员”最多200项',
  },
  'too-long': {
    provoke: () => parseHousehold({ id: '*'.repeat(201) }),
    path: 'id',
    expected: { max: 200 },
    english: 'id may have at most 200 characters',
    chinese: 'id：“编号”最多200个字符',
  },
  'bad-date': {
    provoke: () => classifyHousehold({}, { asOf: '2020-02-31' }),
    path: 'options.asOf',
    expected: { from: '1900-01-01', to: '2100-12-31' },
    english: 'options.asOf must be a real day from 1900-01-01 to 2100-12-31, written YYYY-MM-DD',
    chinese: 'options.asOf：“基准日”应为1900-01-01至2100-12-31之间真实存在的日期，写作YYYY-MM-DD',
  },
  contradiction: {
    provoke: () => parseHousehold({ members: [{ age: 3, birthDate: '2017-01-01' }] }),
    path: 'members[0]',
    expected: AGE_OR_BIRTH_DATE,
    english: 'members[0] may have age or birthDate, not both',
    chinese: 'members[0]：“年龄”和“出生日期”只能填一项',
  },
  'unknown-id': {
    provoke: () => findProvision('99' as ProvisionId),
    path: 'id',
    expected: PROVISION_ID,
    english: 'id is not the id of a provision',
    chinese: 'id：不是已有的条款编号',
  },
  'bad-check': {
    provoke: () => {
      throw new InvalidInputError([{ path: 'creditCode', code: 'bad-check' }])
    },
    path: 'creditCode',
    expected: undefined,
    english: 'creditCode has a wrong check character',
    chinese: 'creditCode：“统一社会信用代码”校验码不对',
  },
  unreadable: {
    provoke: () =>
      parseHousehold({
        get registration() {
          throw new Error('no')
        },
      }),
    path: 'registration',
    expected: undefined,
    english: 'registration cannot be read',
    chinese: 'registration：“登记类别”无法读取',
  },
}

/** The same in short, for who fills in a form. */
const SHORT: Record<IssueCode, readonly [zh: string, en: string]> = {
  missing: [
    '第1笔收入的“收入截止日期”必须填写',
    '“End of the period” of income 1 must be filled in',
  ],
  'unknown-key': [
    '“住房情况”多出一栏不认识的内容，请核对栏目名称',
    '“Housing” has a field that is not known; please check its name',
  ],
  'wrong-type': ['“家庭成员”应填一份清单', '“Household members” must be a list'],
  'not-allowed': [
    '“住房鉴定等级”只能是A级（安全）、B级（主体安全）、C级（局部危房）或D级（整幢危房）',
    '“Housing safety grade” must be one of these: Grade A (safe); Grade B (main structure safe); Grade C (partly dilapidated); Grade D (wholly dilapidated)',
  ],
  'out-of-range': ['第2位家人的“年龄”最大为150', '“Age” of household member 2 must be at most 150'],
  'too-many': ['“家庭成员”最多填200项', '“Household members” may have at most 200 entries'],
  'too-long': ['“编号”最多200个字', '“Number” may have at most 200 characters'],
  'bad-date': [
    '“基准日”应为1900年1月1日至2100年12月31日之间的日期，写法如2020-06-01',
    '“Reference day” must be a date from January 1, 1900 to December 31, 2100, written as in 2020-06-01',
  ],
  contradiction: [
    '第1位家人：“年龄”和“出生日期”只能填一项',
    'Household member 1: give the age or the date of birth, not both',
  ],
  'unknown-id': ['“编号”查不到，请核对', '“Number” cannot be found; please check it'],
  'bad-check': [
    '“统一社会信用代码”校验码不对，请核对有没有抄错',
    '“Unified social credit code” has a wrong check character; please check that it was copied right',
  ],
  unreadable: [
    '“登记类别”读不出来，请重新填写',
    '“Registration” cannot be read; please fill it in again',
  ],
}

/** What a function throws; it must throw our error. */
function thrownBy(provoke: () => unknown): InvalidInputError {
  try {
    provoke()
  } catch (error) {
    if (isInvalidInputError(error)) return error
    throw new Error('Something other than an InvalidInputError was thrown', { cause: error })
  }
  throw new Error('Nothing was thrown')
}

describe.each(Object.entries(CASES))(
  'the code %s',
  (code, { provoke, path, expected, english, chinese }) => {
    it('comes with its path and an English sentence', () => {
      const error = thrownBy(provoke)
      expect(error).toBeInstanceOf(InvalidInputError)
      expect(error.issues).toHaveLength(1)
      expect(error.issues[0]).toMatchObject({ code, path, message: english })
      expect(error.issues[0]?.expected).toEqual(expected)
      expect(error.message).toBe(`Invalid input: ${english}`)
    })

    it('is written in both languages, Chinese unless another is asked for', () => {
      const error = thrownBy(provoke)
      expect(formatIssues(error)).toBe(chinese)
      expect(formatIssues(error, { locale: 'zh-CN' })).toBe(chinese)
      expect(formatIssues(error, { locale: 'en' })).toBe(english)
    })
  },
)

describe('an error in Chinese', () => {
  it.each<[path: string, chinese: string]>([
    ['creditCode', 'creditCode：“统一社会信用代码”必须填写'],
    ['organization.sector', 'organization.sector：“行业分类”必须填写'],
    ['classes.charity', 'classes.charity：“慈善组织”必须填写'],
    ['period.start', 'period.start：“开始日期”必须填写'],
    ['places[1].county', 'places[1].county：“区县”必须填写'],
    ['options.asOf', 'options.asOf：“基准日”必须填写'],
    ['fields[0]', 'fields[0]：“帮扶领域”必须填写'],
    ['causes[1]', 'causes[1]：“致贫原因”必须填写'],
    ['[3]', '[3]：必须填写'],
    ['nothing.known', 'nothing.known：必须填写'],
  ])('names the field of %s by its label, of a household or not', (path, chinese) => {
    expect(formatIssues(new InvalidInputError([{ path, code: 'missing' }]))).toBe(chinese)
  })
})

describe('an error with two issues that read alike', () => {
  it.each(['full', 'short'] as const)('says so once, in %s', (detail) => {
    const error = thrownBy(() => parseHousehold({ wealth: 1, rank: 2, members: 'two' }))
    expect(error.issues).toHaveLength(3)
    expect(formatIssues(error, { detail }).split('\n')).toHaveLength(2)
    expect(formatIssues(error, { detail, locale: 'en' }).split('\n')).toHaveLength(2)
  })
})

describe('an error in short', () => {
  const codes = Object.keys(SHORT) as IssueCode[]

  it.each(codes)('says %s by the labels of a form', (code) => {
    const error = thrownBy(CASES[code].provoke)
    const [zh, en] = SHORT[code]
    expect(formatIssues(error, { detail: 'short' })).toBe(zh)
    expect(formatIssues(error, { detail: 'short', locale: 'en' })).toBe(en)
  })

  it('is the full one unless it is asked for', () => {
    const error = thrownBy(CASES.missing.provoke)
    expect(formatIssues(error, { detail: 'full' })).toBe(formatIssues(error))
    expect(formatIssues(error, { detail: null })).toBe(formatIssues(error))
    const { issues } = thrownBy(() => formatIssues(error, { detail: 'long' as 'short' }))
    expect(issues).toMatchObject([{ path: 'options.detail', code: 'not-allowed' }])
  })

  it.each<[path: string, short: string]>([
    ['', '这张表必须填写'],
    ['nothing.known', '这一项必须填写'],
    ['housing.roof', '“住房情况”必须填写'],
    ['members[2]', '第3位家人必须填写'],
    ['households[4].members[2].age', '第5户的第3位家人的“年龄”必须填写'],
    ['causes[1]', '“致贫原因”第2项必须填写'],
    ['[3]', '第4项必须填写'],
    ['activities[1].date', '第2项活动的“日期”必须填写'],
    ['reached.places[0].county', '第1个已帮扶的地点的“区县”必须填写'],
  ])('tells where %s is in words', (path, short) => {
    const error = new InvalidInputError([{ path, code: 'missing' }])
    expect(formatIssues(error, { detail: 'short' })).toBe(short)
  })

  it('suggests no number for a text that is written like one', () => {
    for (const grade of ['2', '5', '']) {
      const error = thrownBy(() => parseHousehold({ members: [{ disability: { grade } }] }))
      expect(error.issues[0]).not.toHaveProperty('suggestion')
    }
  })

  it('speaks of a text, not of a form, where a text is all of it', () => {
    const error = thrownBy(() => parsePlaceQuery('奉'.repeat(201)))
    expect(formatIssues(error, { detail: 'short' })).toBe('填的内容最多200个字')
    const english = formatIssues(error, { detail: 'short', locale: 'en' })
    expect(english).toBe('The text may have at most 200 characters')
    const check = checkCreditCode('51500000MJP0000001')
    expect(check.ok || formatIssues(check.error, { detail: 'short' })).toBe(
      '填的内容校验码不对，请核对有没有抄错',
    )
  })

  it('names the kind of organization that a statement is about', () => {
    const error = thrownBy(() => parseOrganization({ classes: { charity: 1, charty: true } }))
    expect(formatIssues(error, { detail: 'short' }).split('\n')).toEqual([
      '“慈善组织”应填“是”或“否”',
      expect.stringMatching(/；是不是想填“慈善组织”？$/),
    ])
  })

  it('suggests a label for a code and for a key', () => {
    const error = thrownBy(() => parseHousehold({ registration: '未脱贫', member: [] }))
    expect(formatIssues(error, { detail: 'short' }).split('\n')).toEqual([
      expect.stringMatching(/；是不是想填“未脱贫”？$/),
      expect.stringMatching(/；是不是想填“家庭成员”？$/),
    ])
  })

  it('names what may be filled in for causes as for risks', () => {
    const told = (record: object) =>
      formatIssues(
        thrownBy(() => parseHousehold(record)),
        { detail: 'short' },
      )
    const risks = told({ risks: ['因残'] })
    expect(told({ causes: ['因残'] })).toBe(risks.replace('致贫返贫风险', '致贫原因'))
    expect(risks).toContain('只能是因病、因残、')
  })

  it('lists what may be filled in with one 或', () => {
    const expected = { type: ['boolean', 'array'] } as const
    const issue = { path: 'survey.fieldVisits', code: 'wrong-type', expected } as const
    const error = new InvalidInputError([issue])
    expect(formatIssues(error, { detail: 'short' })).toBe('“实地走访”应填“是”、“否”或一份清单')
    expect(formatIssues(error, { detail: 'short', locale: 'en' })).toBe(
      '“Field visits” must be “yes”, “no” or a list',
    )
  })

  it('says the same only once, and no sentence that was brought along', () => {
    const expected = { rule: 'toString', says: 'x' }
    const issue = { path: 'x', code: 'contradiction', expected } as const
    const error = new InvalidInputError([issue, { ...issue, path: 'y' }])
    expect(formatIssues(error, { detail: 'short' })).toBe('这一项与所填的其他内容矛盾，请核对')
  })
})

describe('an InvalidInputError', () => {
  const error = new InvalidInputError([
    { path: '', code: 'unknown-key', expected: { keys: ['id'] }, suggestion: 'id' },
    { path: 'members[0].age', code: 'wrong-type', expected: { type: 'integer' } },
    { path: 'housing', code: 'unreadable' },
  ])

  it('is an Error with a name and a code of its own', () => {
    expect(error).toBeInstanceOf(Error)
    expect(error.name).toBe('InvalidInputError')
    expect(error.code).toBe('invalid-input')
    expect(String(error)).toMatch(/^InvalidInputError: Invalid input: /)
    expect('cause' in error).toBe(false)
  })

  it('says the first issue and how many more there are', () => {
    expect(error.message).toBe(
      'Invalid input: the input has an unknown key; the keys are id; did you mean "id"? (and 2 more)',
    )
  })

  it('writes one issue a line', () => {
    expect(formatIssues(error, { locale: 'en' }).split('\n')).toEqual(
      error.issues.map(({ message }) => message),
    )
    expect(formatIssues(error).split('\n')).toEqual([
      '输入：含有不认识的字段，可以填的字段有：id；您是不是想填“id”？',
      'members[0].age：“年龄”应为整数',
      'housing：“住房情况”无法读取',
    ])
  })

  it('is written in no other language', () => {
    const { issues } = thrownBy(() => formatIssues(error, { locale: 'fr' as 'en' }))
    expect(issues).toMatchObject([{ path: 'options.locale', code: 'not-allowed' }])
  })

  it('survives JSON with its name, code, message and issues', () => {
    expect(JSON.parse(JSON.stringify(error))).toEqual({
      name: 'InvalidInputError',
      code: 'invalid-input',
      message: error.message,
      issues: [
        {
          path: '',
          code: 'unknown-key',
          expected: { keys: ['id'] },
          suggestion: 'id',
          message: 'the input has an unknown key; the keys are id; did you mean "id"?',
        },
        {
          path: 'members[0].age',
          code: 'wrong-type',
          expected: { type: 'integer' },
          message: 'members[0].age must be a whole number',
        },
        { path: 'housing', code: 'unreadable', message: 'housing cannot be read' },
      ],
    })
    expect(error.toJSON()).toEqual(JSON.parse(JSON.stringify(error)))
  })

  it('names at most fifty issues, the first ones', () => {
    const many = new InvalidInputError(
      Array.from({ length: 51 }, (_, index) => ({
        path: `members[${index}]`,
        code: 'wrong-type' as const,
      })),
    )
    expect(many.issues).toHaveLength(50)
    expect(many.issues.at(-1)?.path).toBe('members[49]')
    expect(many.message).toMatch(/\(and 49 more\)$/)
    expect(formatIssues(many).split('\n')).toHaveLength(50)
  })

  it('names at most fifty issues of a household, however much is wrong with it', () => {
    const members = Array.from({ length: 200 }, () => ({ sex: 1, age: 'x', schooling: 2 }))
    expect(thrownBy(() => parseHousehold({ members })).issues).toHaveLength(50)
  })

  it('is the one that the checking form returns and the parsing form throws', () => {
    const input = { housing: { grade: 'E' } }
    const result = checkHousehold(input)
    expect(result.ok).toBe(false)
    expect(!result.ok && result.error.toJSON()).toEqual(
      thrownBy(() => parseHousehold(input)).toJSON(),
    )
  })
})

/** The first suggestion that comes with an error. */
function suggestionOf(provoke: () => unknown): string | undefined {
  return thrownBy(provoke).issues.find(({ code }) => code === 'unknown-key')?.suggestion
}

const withOptions = (options: unknown) => () => classifyHousehold({}, options as HouseholdOptions)

describe('an unknown key', () => {
  it.each([
    ['regstration', 'registration'],
    ['Registration', 'registration'],
    ['extreme_poverty', 'extremePoverty'],
    ['member', 'members'],
    ['income', 'incomes'],
  ])('%s of a household suggests %s', (key, suggestion) => {
    expect(suggestionOf(() => parseHousehold({ [key]: null }))).toBe(suggestion)
  })

  it.each([
    ['birthdate', 'birthDate'],
    ['left-behind', 'leftBehind'],
    ['disabilty', 'disability'],
  ])('%s of a member suggests %s', (key, suggestion) => {
    expect(suggestionOf(() => parseHousehold({ members: [{ [key]: null }] }))).toBe(suggestion)
  })

  it('suggests an option', () => {
    expect(suggestionOf(withOptions({ asof: '2020-06-01' }))).toBe('asOf')
    expect(suggestionOf(withOptions({ asOf: '2020-06-01', reading: {} }))).toBe('readings')
  })

  it('suggests a reading', () => {
    const options = { asOf: '2020-06-01', readings: { examWindow: 'past-year' } }
    expect(suggestionOf(withOptions(options))).toBe('exam-window')
  })

  it.each(['name', 'phone', 'x', '', '户编号', 'registration'.repeat(10)])(
    '%j suggests nothing: it is like no name of ours',
    (key) => {
      expect(suggestionOf(() => parseHousehold({ members: [{ [key]: null }] }))).toBe(undefined)
    },
  )
})

/** A record with one field of a closed list, by the field of `registryLabels`. */
const WITH_CODE: Readonly<Record<string, (code: string) => Result<unknown>>> = {
  registration: (registration) => checkHousehold({ registration }),
  'members[].sex': (sex) => checkHousehold({ members: [{ sex }] }),
  'members[].health': (health) => checkHousehold({ members: [{ health: [health] }] }),
  'members[].disability.kind': (kind) => checkHousehold({ members: [{ disability: { kind } }] }),
  'members[].schooling': (schooling) => checkHousehold({ members: [{ schooling }] }),
  'members[].employment': (employment) => checkHousehold({ members: [{ employment }] }),
  risks: (risk) => checkHousehold({ risks: [risk] }),
  'events[].kind': (kind) => checkHousehold({ events: [{ kind }] }),
  'housing.grade': (grade) => checkHousehold({ housing: { grade } }),
  'incomes[].basis': (basis) =>
    checkHousehold({ incomes: [{ periodEnd: '2019-12-31', total: 1, basis }] }),
  focusArea: (focusArea) => checkHousehold({ focusArea }),
  legalForm: (legalForm) => checkOrganization({ legalForm }),
}

describe('a label in place of a code', () => {
  const labels = registryLabels.labels.filter(({ field }) => Object.hasOwn(WITH_CODE, field))

  it('is there for the lists whose labels people copy from registers and forms', () => {
    expect(new Set(labels.map(({ field }) => field)).size).toBe(Object.keys(WITH_CODE).length)
  })

  it.each(labels.map((row) => [String(row.label?.zh), row.field, row] as const))(
    '%s of %s suggests the code',
    (label, field, { code }) => {
      const result = WITH_CODE[field]?.(label)
      expect(result?.ok === false && result.error.issues).toMatchObject([
        { code: 'not-allowed', suggestion: code },
      ])
    },
  )

  it.each([
    ['registration', '脱贫不稳定户', 'monitored'],
    ['registration', '边缘易致贫户', 'edge'],
    ['members[].health', '大病', 'serious-illness'],
    ['housing.grade', 'C级', 'C'],
    ['legalForm', '民办非企业单位', 'service'],
  ])('of %s may be one that registries write: %s', (field, label, suggestion) => {
    const result = WITH_CODE[field]?.(label)
    expect(result?.ok === false && result.error.issues).toMatchObject([{ suggestion }])
  })
})

/** What another copy of the package would throw. */
const lookAlike = Object.assign(new Error('Invalid input'), {
  code: 'invalid-input',
  issues: [{ path: '', code: 'unreadable', message: 'the input cannot be read' }],
})

describe('isInvalidInputError', () => {
  it('knows our own error', () => {
    expect(isInvalidInputError(thrownBy(CASES['bad-check'].provoke))).toBe(true)
  })

  it('knows the error of another copy of the package', () => {
    expect(isInvalidInputError(lookAlike)).toBe(true)
  })

  it.each<[string, unknown]>([
    ['null', null],
    ['undefined', undefined],
    ['a string', 'invalid-input'],
    ['another error', new TypeError('no')],
    ['an error with another code', Object.assign(new Error('no'), { code: 'ENOENT', issues: [] })],
    ['an error without issues', Object.assign(new Error('no'), { code: 'invalid-input' })],
    [
      'an error whose issues are no list',
      Object.assign(new Error('no'), { code: 'invalid-input', issues: 'one' }),
    ],
    ['a plain object', { code: 'invalid-input', issues: [] }],
    ['the JSON of our error', JSON.parse(JSON.stringify(lookAlike))],
    ['a function', () => lookAlike],
  ])('takes nothing else for it: %s', (_name, thing) => {
    expect(isInvalidInputError(thing)).toBe(false)
  })

  it.each<[string, unknown]>([
    ['a proxy whose get throws', trapped('get', lookAlike)],
    ['a proxy whose has throws', trapped('has', lookAlike)],
    ['a proxy whose getPrototypeOf throws', trapped('getPrototypeOf', lookAlike)],
    ['a revoked proxy', revoked(new Error('no'))],
    [
      'an error with a code that throws',
      Object.defineProperty(new Error('no'), 'code', {
        get() {
          throw new Error('no')
        },
      }),
    ],
  ])('does not throw, for it is called where something was caught: %s', (_name, thing) => {
    expect(() => isInvalidInputError(thing)).not.toThrow()
  })
})
