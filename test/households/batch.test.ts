import {
  classifyHousehold,
  classifyHouseholds,
  type GroupTally,
  type Household,
  type HouseholdOptions,
  type HouseholdRow,
  type InvalidInputError,
  isInvalidInputError,
  tallyHouseholds,
  type VerdictCounts,
} from 'chongqing-aid-guideline'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { householdArbitrary, householdOptionsArbitrary } from '../support/households.ts'

const OPTIONS: HouseholdOptions = { asOf: '2020-06-01' }

const POOR: Household = { id: 'a', registration: 'poor' }
const ORDINARY: Household = { id: 'b', registration: 'ordinary', housing: { grade: 'D' } }

/** Inputs that are wrong, each in its own way. */
const WRONG: unknown[] = [
  null,
  undefined,
  'poor',
  7,
  [],
  { registration: 'rich' },
  { housing: { grade: 'E' } },
  { members: [{ age: 3, birthDate: '2017-01-01' }] },
  new Map(),
  {
    get registration() {
      throw new Error('no')
    },
  },
]

/** What a source was asked for, and whether it was closed. */
interface Watched {
  pulled: number
  closed: boolean
}

function* watch(inputs: Iterable<unknown>, watched: Watched): Generator<unknown> {
  try {
    for (const input of inputs) {
      watched.pulled++
      yield input
    }
  } finally {
    watched.closed = true
  }
}

async function* watchLater(inputs: Iterable<unknown>, watched: Watched): AsyncGenerator<unknown> {
  try {
    for (const input of inputs) {
      watched.pulled++
      yield input
    }
  } finally {
    watched.closed = true
  }
}

async function* later<Value>(values: Iterable<Value>): AsyncGenerator<Value> {
  for (const value of values) yield value
}

async function collect<Value>(values: AsyncIterable<Value>): Promise<Value[]> {
  const all: Value[] = []
  for await (const value of values) all.push(value)
  return all
}

function* forever(): Generator<Household> {
  for (;;) yield POOR
}

function thrownBy(provoke: () => unknown): InvalidInputError {
  try {
    provoke()
  } catch (error) {
    if (isInvalidInputError(error)) return error
    throw new Error('Something other than an InvalidInputError was thrown', { cause: error })
  }
  throw new Error('Nothing was thrown')
}

/** A row as it should be, worked out one record at a time. */
function expectedRow(input: unknown, index: number, options: HouseholdOptions): unknown {
  try {
    return { index, ok: true, value: classifyHousehold(input, options) }
  } catch (error) {
    if (!isInvalidInputError(error)) throw error
    return { index, ok: false, error: error.toJSON() }
  }
}

/** A row with its error as plain JSON, so that it can be compared. */
const plain = (row: HouseholdRow) => (row.ok ? row : { ...row, error: row.error.toJSON() })

const anyInput = fc.oneof(
  { arbitrary: householdArbitrary, weight: 3 },
  { arbitrary: fc.constantFrom(...WRONG), weight: 2 },
)

describe('a batch', () => {
  it('of an array is given back sync, with index and order', () => {
    const rows = classifyHouseholds([POOR, ORDINARY], OPTIONS)
    expect(typeof rows[Symbol.iterator]).toBe('function')
    expect(Symbol.asyncIterator in rows).toBe(false)
    expect([...rows]).toEqual([
      { index: 0, ok: true, value: classifyHousehold(POOR, OPTIONS) },
      { index: 1, ok: true, value: classifyHousehold(ORDINARY, OPTIONS) },
    ])
  })

  it.each<[name: string, inputs: () => Iterable<unknown>]>([
    ['a set', () => new Set([POOR, ORDINARY])],
    ['a generator', () => watch([POOR, ORDINARY], { pulled: 0, closed: false })],
    [
      'the values of a map',
      () =>
        new Map([
          [1, POOR],
          [2, ORDINARY],
        ]).values(),
    ],
    ['an object with an iterator', () => ({ [Symbol.iterator]: () => [POOR, ORDINARY].values() })],
  ])('of %s is given back sync too', (_, inputs) => {
    expect([...classifyHouseholds(inputs(), OPTIONS)]).toEqual([
      ...classifyHouseholds([POOR, ORDINARY], OPTIONS),
    ])
  })

  it('of an async source is given back async, with index and order', async () => {
    const rows = classifyHouseholds(later([POOR, ORDINARY]), OPTIONS)
    expect(typeof rows[Symbol.asyncIterator]).toBe('function')
    expect(Symbol.iterator in rows).toBe(false)
    expect(await collect(rows)).toEqual([...classifyHouseholds([POOR, ORDINARY], OPTIONS)])
  })

  it('of nothing is empty', async () => {
    expect([...classifyHouseholds([], OPTIONS)]).toEqual([])
    expect(await collect(classifyHouseholds(later([]), OPTIONS))).toEqual([])
  })

  it('has a row for each input, in its place, whatever is wrong with some of them', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(anyInput, { maxLength: 12 }),
        householdOptionsArbitrary,
        async (inputs, options) => {
          const expected = inputs.map((input, index) => expectedRow(input, index, options))
          expect([...classifyHouseholds(inputs, options)].map(plain)).toEqual(expected)
          const rows = await collect(classifyHouseholds(later(inputs), options))
          expect(rows.map(plain)).toEqual(expected)
        },
      ),
    )
  })

  it('reports a wrong record in its place and goes on', () => {
    const rows = [...classifyHouseholds([POOR, ...WRONG, ORDINARY], OPTIONS)]
    expect(rows.map(({ index }) => index)).toEqual(rows.map((_, index) => index))
    expect(rows.map(({ ok }) => ok)).toEqual([true, ...WRONG.map(() => false), true])
    for (const row of rows) expect(row.ok || isInvalidInputError(row.error)).toBe(true)
  })

  it('keeps the issues of a wrong record in JSON', () => {
    const [row] = classifyHouseholds([{ housing: { grade: 'E' }, members: 3 }], OPTIONS)
    expect(JSON.parse(JSON.stringify(row))).toEqual({
      index: 0,
      ok: false,
      error: {
        name: 'InvalidInputError',
        code: 'invalid-input',
        message: expect.stringMatching(/^Invalid input: housing\.grade /),
        issues: [
          {
            path: 'housing.grade',
            code: 'not-allowed',
            expected: { codes: ['A', 'B', 'C', 'D'] },
            message: expect.any(String),
          },
          {
            path: 'members',
            code: 'wrong-type',
            expected: { type: 'array' },
            message: expect.any(String),
          },
        ],
      },
    })
  })

  it('keeps a right record whole in JSON', () => {
    const [row] = classifyHouseholds([ORDINARY], OPTIONS)
    expect(JSON.parse(JSON.stringify(row))).toEqual(row)
  })
})

describe('a batch is lazy:', () => {
  it('it asks a sync source for nothing before it is asked itself, and then for one at a time', () => {
    const watched = { pulled: 0, closed: false }
    const rows = classifyHouseholds(watch(forever(), watched), OPTIONS)
    expect(watched.pulled).toBe(0)
    for (const count of [1, 2, 3]) {
      expect(rows.next().value.index).toBe(count - 1)
      expect(watched.pulled).toBe(count)
    }
    expect(watched.closed).toBe(false)
  })

  it('it asks an async source for nothing before it is asked itself, and then for one at a time', async () => {
    const watched = { pulled: 0, closed: false }
    const rows = classifyHouseholds(watchLater(forever(), watched), OPTIONS)
    expect(watched.pulled).toBe(0)
    for (const count of [1, 2, 3]) {
      expect((await rows.next()).value.index).toBe(count - 1)
      expect(watched.pulled).toBe(count)
    }
    expect(watched.closed).toBe(false)
  })

  it('it closes a sync source when it is left early', () => {
    const watched = { pulled: 0, closed: false }
    for (const { index } of classifyHouseholds(watch(forever(), watched), OPTIONS)) {
      if (index === 1) break
    }
    expect(watched).toEqual({ pulled: 2, closed: true })
  })

  it('it closes an async source when it is left early', async () => {
    const watched = { pulled: 0, closed: false }
    for await (const { index } of classifyHouseholds(watchLater(forever(), watched), OPTIONS)) {
      if (index === 1) break
    }
    expect(watched).toEqual({ pulled: 2, closed: true })
  })

  it('it copies no list of a million records', () => {
    const records = new Array<Household>(1_000_000).fill(POOR)
    const read: string[] = []
    const list = new Proxy(records, {
      get: (target, key) => {
        if (typeof key === 'string' && /^\d+$/.test(key)) read.push(key)
        return Reflect.get(target, key)
      },
    })
    const rows = classifyHouseholds(list, OPTIONS)
    expect(read).toEqual([])
    rows.next()
    rows.next()
    expect(read).toEqual(['0', '1'])
  })
})

describe('an error of the source', () => {
  const broken = new Error('the disk is gone')

  function* breaking(): Generator<unknown> {
    yield POOR
    throw broken
  }

  async function* breakingLater(): AsyncGenerator<unknown> {
    yield POOR
    throw broken
  }

  it('passes through a sync batch as it is, after the rows before it', () => {
    const rows = classifyHouseholds(breaking(), OPTIONS)
    expect(rows.next().value).toMatchObject({ index: 0, ok: true })
    let thrown: unknown
    try {
      rows.next()
    } catch (error) {
      thrown = error
    }
    expect(thrown).toBe(broken)
    expect(rows.next()).toEqual({ done: true, value: undefined })
  })

  it('passes through an async batch as it is, after the rows before it', async () => {
    const rows = classifyHouseholds(breakingLater(), OPTIONS)
    expect((await rows.next()).value).toMatchObject({ index: 0, ok: true })
    expect(await rows.next().catch((error: unknown) => error)).toBe(broken)
    expect(await rows.next()).toEqual({ done: true, value: undefined })
  })

  it('passes through a tally', async () => {
    expect(() => tallyHouseholds(classifyHouseholds(breaking(), OPTIONS))).toThrow(broken)
    await expect(tallyHouseholds(classifyHouseholds(breakingLater(), OPTIONS))).rejects.toBe(broken)
  })
})

describe('the arguments of a batch', () => {
  it.each<[name: string, options: unknown, path: string, code: string]>([
    ['no options', undefined, 'options.asOf', 'missing'],
    ['no day', {}, 'options.asOf', 'missing'],
    ['a day that is none', { asOf: '2020-02-30' }, 'options.asOf', 'bad-date'],
    ['an unknown option', { ...OPTIONS, locale: 'en' }, 'options', 'unknown-key'],
    [
      'an unknown reading',
      { ...OPTIONS, readings: { 'odd-jobs': 'x' } },
      'options.readings.odd-jobs',
      'not-allowed',
    ],
  ])(
    'are checked at once, before the source is asked for anything: %s',
    (_, options, path, code) => {
      const watched = { pulled: 0, closed: false }
      const wrong = options as HouseholdOptions
      for (const source of [watch([POOR], watched), watchLater([POOR], watched)]) {
        const { issues } = thrownBy(() => classifyHouseholds(source as Iterable<unknown>, wrong))
        expect(issues).toMatchObject([{ path, code }])
      }
      expect(watched).toEqual({ pulled: 0, closed: false })
    },
  )

  it.each<[name: string, inputs: unknown]>([
    ['null', null],
    ['undefined', undefined],
    ['a number', 3],
    ['true', true],
    ['a record', POOR],
    ['a function', () => [POOR]],
    ['a promise of a list', Promise.resolve([POOR])],
    ['a list-like record', { length: 1, 0: POOR }],
    ['an iterator that is no function', { [Symbol.iterator]: 1, [Symbol.asyncIterator]: {} }],
  ])('are refused where they cannot be iterated: %s', (_, inputs) => {
    const { issues } = thrownBy(() => classifyHouseholds(inputs as Iterable<unknown>, OPTIONS))
    expect(issues).toMatchObject([
      { path: 'inputs', code: 'wrong-type', expected: { type: 'iterable' } },
    ])
  })
})

const zero = { met: 0, unmet: 0, unknown: 0 }
const sum = ({ met, unmet, unknown }: VerdictCounts) => met + unmet + unknown

/** The counts, made in another way: one filter for each number. */
function expectedTally(rows: readonly HouseholdRow[]) {
  const values = rows.flatMap((row) => (row.ok ? [row.value] : []))
  const sample = classifyHousehold({}, OPTIONS)
  const count = (verdicts: readonly string[]) => ({
    met: verdicts.filter((verdict) => verdict === 'met').length,
    unmet: verdicts.filter((verdict) => verdict === 'unmet').length,
    unknown: verdicts.filter((verdict) => verdict === 'unknown').length,
  })
  const ofList = (list: 'groups' | 'attention') =>
    sample[list].map(({ id }) => ({
      id,
      ...count(
        values.flatMap((value) => value[list].flatMap((one) => (one.id === id ? one.verdict : []))),
      ),
    }))
  return {
    households: values.length,
    errors: rows.length - values.length,
    verdict: count(values.map(({ verdict }) => verdict)),
    groups: ofList('groups'),
    attention: ofList('attention'),
  }
}

describe('a tally', () => {
  it('counts met, unmet and unknown of each group, and the errors', () => {
    const inputs = [POOR, ORDINARY, {}, { registration: 'rich' }, POOR]
    const tally = tallyHouseholds(classifyHouseholds(inputs, OPTIONS))
    expect(tally.households).toBe(4)
    expect(tally.errors).toBe(1)
    expect(tally.verdict).toEqual({ met: 3, unmet: 0, unknown: 1 })
    const counts = (groups: readonly GroupTally[], id: string) =>
      groups.find((group) => group.id === id)
    expect(counts(tally.groups, 'registered-poor')).toEqual({
      id: 'registered-poor',
      met: 2,
      unmet: 1,
      unknown: 1,
    })
    expect(counts(tally.groups, 'unsafe-housing')).toEqual({
      id: 'unsafe-housing',
      met: 1,
      unmet: 0,
      unknown: 3,
    })
    expect(counts(tally.attention, 'disabled-poor')).toEqual({
      id: 'disabled-poor',
      met: 0,
      unmet: 0,
      unknown: 4,
    })
  })

  it('of nothing is all zeros, with every group in its place', async () => {
    const expected = {
      households: 0,
      errors: 0,
      verdict: zero,
      groups: [
        'registered-poor',
        'edge-or-monitored',
        'illness',
        'exam-candidate',
        'stagnant-income',
        'odd-jobs',
        'unsafe-housing',
        'disaster-or-accident',
      ].map((id) => ({ id, ...zero })),
      attention: ['disabled-poor', 'left-behind', 'child-of-poor-area-or-family'].map((id) => ({
        id,
        ...zero,
      })),
    }
    expect(tallyHouseholds([])).toEqual(expected)
    expect(await tallyHouseholds(later([]))).toEqual(expected)
  })

  it('says which of the rows is none, or holds no answer', async () => {
    const [row] = classifyHouseholds([POOR], OPTIONS)
    const waited = tallyHouseholds(later([row, { ok: true, value: 5 }] as HouseholdRow[]))
    await expect(waited).rejects.toMatchObject({ issues: [{ path: 'rows[1].value' }] })
    const told = (wrong: unknown) =>
      thrownBy(() => tallyHouseholds([row, wrong] as HouseholdRow[])).issues.map(({ path }) => path)
    expect(told('poor')).toEqual(['rows[1]'])
    expect(told({ ...row, value: { verdict: 'met' } })).toEqual(['rows[1].value'])
  })

  it('of one batch is not counted into the next', () => {
    const rows = [...classifyHouseholds([POOR], OPTIONS)]
    expect(tallyHouseholds(rows)).toEqual(tallyHouseholds(rows))
    expect(tallyHouseholds(rows).households).toBe(1)
  })

  it('agrees with the rows, sync and async, and its counts add up to them', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(anyInput, { maxLength: 12 }),
        householdOptionsArbitrary,
        async (inputs, options) => {
          const rows = [...classifyHouseholds(inputs, options)]
          const tally = tallyHouseholds(rows)
          expect(tally).toEqual(expectedTally(rows))
          expect(await tallyHouseholds(classifyHouseholds(later(inputs), options))).toEqual(tally)
          expect(tally.households + tally.errors).toBe(inputs.length)
          for (const counts of [tally.verdict, ...tally.groups, ...tally.attention]) {
            expect(sum(counts)).toBe(tally.households)
          }
          expect(JSON.parse(JSON.stringify(tally))).toEqual(tally)
        },
      ),
    )
  })

  it('takes rows of an async source one at a time', async () => {
    const watched = { pulled: 0, closed: false }
    const inputs = watchLater([POOR, ORDINARY], watched)
    const tally = await tallyHouseholds(classifyHouseholds(inputs, OPTIONS))
    expect(tally.households).toBe(2)
    expect(watched).toEqual({ pulled: 2, closed: true })
  })
})
