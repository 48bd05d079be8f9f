import {
  checkHousehold,
  classifyHousehold,
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

interface Case {
  /** Something that throws the error. */
  readonly provoke: () => unknown
  readonly path: string
  readonly english: string
  readonly chinese: string
}

const DAYS = 'YYYY-MM-DD, a real day, 1900-01-01..2100-12-31'

/** One way to each code; a code without one does not compile. */
const CASES: Record<IssueCode, Case> = {
  'unknown-key': {
    provoke: () => parseHousehold({ housing: { roof: 'tiles' } }),
    path: 'housing',
    english: 'housing has a key that is not known',
    chinese: 'housing：含有未知的字段',
  },
  'wrong-type': {
    provoke: () => parseHousehold({ members: 'three' }),
    path: 'members',
    english: 'members has the wrong type; expected array',
    chinese: 'members：类型不对；应为：array',
  },
  'not-allowed': {
    provoke: () => parseHousehold({ housing: { grade: 'E' } }),
    path: 'housing.grade',
    english: 'housing.grade is not one of the allowed values; expected A | B | C | D',
    chinese: 'housing.grade：不是可用的取值；应为：A | B | C | D',
  },
  'out-of-range': {
    provoke: () => parseHousehold({ members: [{}, { age: 151 }] }),
    path: 'members[1].age',
    english: 'members[1].age is out of range; expected at most 150',
    chinese: 'members[1].age：超出范围；应为：at most 150',
  },
  'too-many': {
    provoke: () => parseHousehold({ members: Array.from({ length: 201 }, () => ({})) }),
    path: 'members',
    english: 'members has too many entries; expected at most 200',
    chinese: 'members：条目过多；应为：at most 200',
  },
  'too-long': {
    provoke: () => parseHousehold({ id: '*'.repeat(201) }),
    path: 'id',
    english: 'id is too long; expected at most 200 characters',
    chinese: 'id：过长；应为：at most 200 characters',
  },
  'bad-date': {
    provoke: () => classifyHousehold({}, { asOf: '2020-02-31' }),
    path: 'options.asOf',
    english: `options.asOf is not a date that can be used; expected ${DAYS}`,
    chinese: `options.asOf：不是可用的日期；应为：${DAYS}`,
  },
  contradiction: {
    provoke: () => parseHousehold({ members: [{ age: 3, birthDate: '2017-01-01' }] }),
    path: 'members[0]',
    english: 'members[0] contradicts itself; expected age or birthDate, not both',
    chinese: 'members[0]：自相矛盾；应为：age or birthDate, not both',
  },
  'unknown-id': {
    provoke: () => findProvision('99' as ProvisionId),
    path: 'id',
    english: 'id is not a known id; expected a provision id',
    chinese: 'id：不是已知的编号；应为：a provision id',
  },
  'bad-check': {
    provoke: () => {
      throw new InvalidInputError([{ path: 'creditCode', code: 'bad-check' }])
    },
    path: 'creditCode',
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
    english: 'registration cannot be read',
    chinese: 'registration：无法读取',
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

describe.each(Object.entries(CASES))('the code %s', (code, { provoke, path, english, chinese }) => {
  it('comes with its path and an English sentence', () => {
    const error = thrownBy(provoke)
    expect(error).toBeInstanceOf(InvalidInputError)
    expect(error.issues).toHaveLength(1)
    expect(error.issues[0]).toMatchObject({ code, path, message: english })
    expect(error.message).toBe(`Invalid input: ${english}`)
  })

  it('is written in both languages, Chinese unless another is asked for', () => {
    const error = thrownBy(provoke)
    expect(formatIssues(error)).toBe(chinese)
    expect(formatIssues(error, { locale: 'zh-CN' })).toBe(chinese)
    expect(formatIssues(error, { locale: 'en' })).toBe(english)
  })
})

describe('an InvalidInputError', () => {
  const error = new InvalidInputError([
    { path: '', code: 'unknown-key', suggestion: 'registration' },
    { path: 'members[0].age', code: 'wrong-type', expected: 'integer' },
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
      'Invalid input: the input has a key that is not known; did you mean "registration"? (and 2 more)',
    )
  })

  it('writes one issue a line', () => {
    expect(formatIssues(error, { locale: 'en' }).split('\n')).toEqual(
      error.issues.map(({ message }) => message),
    )
    expect(formatIssues(error).split('\n')).toEqual([
      '输入：含有未知的字段；是否想写“registration”？',
      'members[0].age：类型不对；应为：integer',
      'housing：无法读取',
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
          suggestion: 'registration',
          message: 'the input has a key that is not known; did you mean "registration"?',
        },
        {
          path: 'members[0].age',
          code: 'wrong-type',
          expected: 'integer',
          message: 'members[0].age has the wrong type; expected integer',
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
