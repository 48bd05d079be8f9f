import {
  checkHousehold,
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
} from 'chongqing-aid-guideline'
import { describe, expect, it } from 'vitest'
import { AGE_OR_BIRTH_DATE, PROVISION_ID } from '../src/explain/issue-rules.ts'

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
    english: 'housing has a key that is not known; the known keys are grade, unsafe',
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
    chinese: 'id：最多200个字符',
  },
  'bad-date': {
    provoke: () => classifyHousehold({}, { asOf: '2020-02-31' }),
    path: 'options.asOf',
    expected: { from: '1900-01-01', to: '2100-12-31' },
    english: 'options.asOf must be a real day from 1900-01-01 to 2100-12-31, written YYYY-MM-DD',
    chinese: 'options.asOf：应为1900-01-01至2100-12-31之间真实存在的日期，写作YYYY-MM-DD',
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
    chinese: 'creditCode：校验码不对',
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
      'Invalid input: the input has a key that is not known; the known keys are id; did you mean "id"? (and 2 more)',
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
          message:
            'the input has a key that is not known; the known keys are id; did you mean "id"?',
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

/** What another copy of the package would throw. */
const lookAlike = Object.assign(new Error('Invalid input'), {
  code: 'invalid-input',
  issues: [{ path: '', code: 'unreadable', message: 'the input cannot be read' }],
})

function revoked(): unknown {
  const { proxy, revoke } = Proxy.revocable(new Error('no'), {})
  revoke()
  return proxy
}

/** An error that throws when it is looked at. */
function trapped(trap: keyof ProxyHandler<Error>): unknown {
  return new Proxy(lookAlike, {
    [trap]() {
      throw new Error('no')
    },
  })
}

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
    ['a proxy whose get throws', trapped('get')],
    ['a proxy whose has throws', trapped('has')],
    ['a proxy whose getPrototypeOf throws', trapped('getPrototypeOf')],
    ['a revoked proxy', revoked()],
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
