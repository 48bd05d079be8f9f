import { inspect } from 'node:util'
import {
  checkHousehold,
  classifyHousehold,
  createHouseholdClassifier,
  formatIssues,
  type HouseholdOptions,
  type InvalidInputError,
  isInvalidInputError,
  parseHousehold,
  type Result,
} from 'chongqing-aid-guideline'
import { beforeAll, describe, expect, it } from 'vitest'
import {
  HOSTILE,
  HOSTILE_OPTIONS,
  type Hostile,
  MARKER,
  TRACES,
  withProperty,
  wrongKeys,
} from '../support/hostile-households.ts'
import { trapped } from '../support/unreadable.ts'

const OPTIONS: HouseholdOptions = { asOf: '2020-06-01' }

/** Puts the name of a row first, where the title of its tests takes it from. */
const byName = (table: readonly Hostile[]) => table.map((row) => [row.name, row] as const)

/** The issues of an error as a table writes them. */
function toldBy({ issues }: InvalidInputError): string[] {
  return issues.map(({ code, path }) => `${code} at ${path || 'the input'}`)
}

/** All that an error could put before a reader or into a log. */
function everythingSaidBy(error: InvalidInputError): string {
  return [
    error.message,
    error.stack,
    String(error),
    JSON.stringify(error),
    formatIssues(error, { locale: 'zh-CN' }),
    formatIssues(error, { locale: 'en' }),
    inspect(error, { depth: null, showHidden: true, maxStringLength: null, maxArrayLength: null }),
  ].join('\n')
}

/** What a function throws; it must throw our error. */
function thrownBy(run: () => unknown): InvalidInputError {
  try {
    run()
  } catch (error) {
    if (isInvalidInputError(error)) return error
    throw new Error('Something other than an InvalidInputError was thrown', { cause: error })
  }
  throw new Error('Nothing was thrown')
}

function refusalOf(result: Result<unknown>): InvalidInputError {
  if (result.ok) throw new Error('The input was accepted')
  return result.error
}

describe.each(Object.entries(HOSTILE))('a household %s', (_kind, table) => {
  describe.each(byName(table))('%s', (_name, { make, issues, traces = [] }) => {
    beforeAll(() => {
      make()
    })

    it('is refused by checkHousehold with what is wrong and where', () => {
      const error = refusalOf(checkHousehold(make()))
      expect(isInvalidInputError(error)).toBe(true)
      expect(toldBy(error)).toEqual(issues)
      expect(error.issues.length).toBeGreaterThanOrEqual(1)
      expect(error.issues.length).toBeLessThanOrEqual(50)
    })

    it('makes parseHousehold throw the same', () => {
      expect(toldBy(thrownBy(() => parseHousehold(make())))).toEqual(issues)
    })

    it('makes classifyHousehold throw the same', () => {
      expect(toldBy(thrownBy(() => classifyHousehold(make(), OPTIONS)))).toEqual(issues)
    })

    it('leaves nothing of itself in the error', () => {
      const error = refusalOf(checkHousehold(make()))
      const said = everythingSaidBy(error)
      const found = [...TRACES, ...traces].filter((trace) => said.includes(trace))
      expect(found).toEqual([])
      expect('cause' in error).toBe(false)
    })
  })
})

describe('the table of hostile households', () => {
  it('holds many, each of its own name', () => {
    const names = Object.values(HOSTILE).flatMap((table) => table.map(({ name }) => name))
    expect(names.length).toBeGreaterThanOrEqual(55)
    expect(new Set(names).size).toBe(names.length)
  })

  it('changes nothing of what all objects inherit', () => {
    const before = Reflect.ownKeys(Object.prototype)
    for (const { make } of wrongKeys) checkHousehold(make())
    expect(Reflect.ownKeys(Object.prototype)).toEqual(before)
    expect('polluted' in {}).toBe(false)
    expect('grade' in {}).toBe(false)
  })
})

const readingOf = (input: unknown) => {
  const result = checkHousehold(input)
  return result.ok ? result.value : toldBy(result.error)
}

describe('an odd household that is none the less right', () => {
  it('is read by its own enumerable keys: symbols and hidden properties say nothing', () => {
    const odd = withProperty({ registration: 'edge', [Symbol(MARKER)]: MARKER }, 'housing', {
      value: MARKER,
      enumerable: false,
    })
    expect(readingOf(odd)).toEqual({ registration: 'edge' })
  })

  it('may be without a prototype', () => {
    const bare = Object.assign(Object.create(null), { registration: 'edge' })
    expect(readingOf(bare)).toEqual({ registration: 'edge' })
  })

  it('may be frozen', () => {
    const frozen = Object.freeze({ members: Object.freeze([Object.freeze({ age: 3 })]) })
    expect(readingOf(frozen)).toEqual({ members: [{ age: 3 }] })
  })

  it('may be a proxy that answers, and is not asked whether it has a key', () => {
    expect(readingOf(trapped('has', { registration: 'edge' }))).toEqual({ registration: 'edge' })
  })

  it('is asked for each property once, so that it cannot give one answer and then another', () => {
    let asked = 0
    const changing = withProperty({}, 'registration', {
      get: () => (asked++ === 0 ? 'edge' : MARKER),
    })
    expect(readingOf(changing)).toEqual({ registration: 'edge' })
    expect(asked).toBe(1)
  })

  it('is copied: changing it later changes nothing', () => {
    const members = [{ age: 3 }]
    const parsed = parseHousehold({ members })
    members.push({ age: 4 })
    expect(parsed.members).toEqual([{ age: 3 }])
  })

  it('has members of age 0, however the zero is signed', () => {
    expect(classifyHousehold({ members: [{ age: -0 }] }, OPTIONS)).toStrictEqual(
      classifyHousehold({ members: [{ age: 0 }] }, OPTIONS),
    )
  })

  it('has as many entries as are allowed', () => {
    const full = {
      id: '*'.repeat(200),
      members: Array.from({ length: 200 }, () => ({ age: 150 })),
      incomes: Array.from({ length: 200 }, (_, index) => ({
        periodEnd: `${1900 + index}-12-31`,
        total: -1,
      })),
      events: Array.from({ length: 1000 }, () => ({ kind: 'flood', date: '1900-01-01' })),
      risks: Array.from({ length: 50 }, () => 'illness'),
    }
    expect(checkHousehold(full).ok).toBe(true)
  })

  it.each(['1900-01-01', '2100-12-31', '2020-02-29', '2000-02-29'])('has a day %s', (date) => {
    expect(checkHousehold({ events: [{ kind: 'flood', date }] }).ok).toBe(true)
  })
})

const DECIDERS: Record<string, (options: unknown) => unknown> = {
  classifyHousehold: (options) => classifyHousehold({}, options as HouseholdOptions),
  createHouseholdClassifier: (options) => createHouseholdClassifier(options as HouseholdOptions),
}

describe.each(Object.entries(DECIDERS))('%s with options', (_decider, decide) => {
  describe.each(byName(HOSTILE_OPTIONS))('%s', (_name, { make, issues, traces = [] }) => {
    beforeAll(() => {
      make()
    })

    it('throws what is wrong and where', () => {
      const error = thrownBy(() => decide(make()))
      expect(toldBy(error)).toEqual(issues)
      expect(error.issues.filter(({ path }) => !path.startsWith('options'))).toEqual([])
    })

    it('leaves nothing of them in the error', () => {
      const error = thrownBy(() => decide(make()))
      const said = everythingSaidBy(error)
      expect([...TRACES, ...traces].filter((trace) => said.includes(trace))).toEqual([])
      expect('cause' in error).toBe(false)
    })
  })
})

describe('options', () => {
  it('are looked at before the household', () => {
    const error = thrownBy(() => classifyHousehold(MARKER, {} as HouseholdOptions))
    expect(toldBy(error)).toEqual(['missing at options.asOf'])
  })

  it('do not stand in the path of what is wrong with a household', () => {
    const classifier = createHouseholdClassifier(OPTIONS)
    const error = thrownBy(() => classifier.classify({ registration: MARKER }))
    expect(toldBy(error)).toEqual(['not-allowed at registration'])
  })

  it('keep the default of a reading that is null', () => {
    expect(classifyHousehold({}, { ...OPTIONS, readings: { 'odd-jobs': null } })).toStrictEqual(
      classifyHousehold({}, OPTIONS),
    )
    expect(classifyHousehold({}, { ...OPTIONS, readings: null })).toStrictEqual(
      classifyHousehold({}, OPTIONS),
    )
  })
})
