import {
  attentionGroups,
  classifyColumns,
  classifyHousehold,
  createHouseholdClassifier,
  factColumns,
  householdFacts,
  isInvalidInputError,
  targetGroups,
  verdictsFromBits,
} from 'chongqing-aid-guideline'
import { describe, expect, it } from 'vitest'
import { drawHousehold, drawOptions, draws } from '../support/seeded-households.ts'

/** `HOUSEHOLDS=100000` for the whole; the suite takes a slice. */
const COUNT = Number(process.env['HOUSEHOLDS'] ?? 8_000)
const PER_READINGS = 100

const ASKED = { asOf: '2020-06-01' }
const GROUPS = [...targetGroups, ...attentionGroups]

describe('the verdicts of many households in columns', () => {
  it('are those of classifyHousehold, under all readings', () => {
    const draw = draws(20200514)
    for (let done = 0; done < COUNT; done += PER_READINGS) {
      const options = drawOptions(draw)
      const households = Array.from({ length: PER_READINGS }, () =>
        drawHousehold(draw, options.asOf),
      )
      const columns = factColumns(households, options)
      const { met, unmet } = classifyColumns(columns, { readings: options.readings })
      households.forEach((household, index) => {
        const { groups, attention } = classifyHousehold(household, options)
        const verdicts = [...groups, ...attention].map(({ id, verdict }) => [id, verdict])
        const inColumns = verdictsFromBits(met[index] as number, unmet[index])
        if (JSON.stringify(Object.entries(inColumns)) !== JSON.stringify(verdicts)) {
          expect({ household, options, inColumns }).toEqual(Object.fromEntries(verdicts))
        }
      })
    }
  }, 3_600_000)

  it('are the bits of a classifier', () => {
    const draw = draws(1)
    const classifier = createHouseholdClassifier(ASKED)
    const households = Array.from({ length: 500 }, () => drawHousehold(draw, ASKED.asOf))
    const { met, unmet } = classifyColumns(factColumns(households, ASKED))
    const bits = Uint32Array.from(met, (low, at) => low + (unmet[at] as number) * 2 ** 16)
    expect(Array.from(bits)).toEqual(households.map(classifier.bits))
  })

  it('go where they are wanted, and what stood there does not count', () => {
    const columns = factColumns([{ registration: 'poor' }, {}], ASKED)
    const out = { met: new Uint16Array(2).fill(7), unmet: new Uint16Array(2).fill(7) }
    const verdicts = classifyColumns(columns, { out })
    expect(verdicts.met).toBe(out.met)
    expect(verdicts.unmet).toBe(out.unmet)
    expect(verdicts).toEqual(classifyColumns(columns))
  })

  it('may be none', () => {
    expect(classifyColumns(factColumns([], ASKED)).met).toHaveLength(0)
  })

  it('may lie side by side in one piece of memory', () => {
    const columns = factColumns([{ registration: 'poor' }, { registration: 'edge' }], ASKED)
    const memory = new ArrayBuffer(8)
    const out = { met: new Uint16Array(memory, 0, 2), unmet: new Uint16Array(memory, 4, 2) }
    expect(classifyColumns(columns, { out })).toEqual(classifyColumns(columns))
  })
})

describe('facts in columns', () => {
  it('have the bit of their row', () => {
    const known = { registration: 'poor', extremePoverty: false } as const
    const { isTrue, isFalse } = factColumns([known], ASKED)
    const factsIn = (bits = 0) =>
      householdFacts.filter((_, row) => (bits >>> row) & 1).map(({ id }) => id)
    expect(factsIn(isTrue[0])).toEqual(['registered-poor', 'poor-or-at-risk', 'registered'])
    expect(factsIn(isFalse[0])).toEqual([
      'edge-household',
      'monitored-household',
      'extreme-poverty',
      'disabled-in-extreme-poverty',
    ])
  })

  it('are as many as the households, however many come one by one', () => {
    function* many() {
      for (let index = 0; index < 5_000; index++) yield { registration: 'edge' }
    }
    const { isTrue, isFalse } = factColumns(many(), ASKED)
    expect([isTrue.length, isFalse.length]).toEqual([5_000, 5_000])
    expect(new Set(isTrue).size).toBe(1)
  })

  it('are those of the reading', () => {
    const readings = { 'sudden-hardship': 'counts-as-monitored' } as const
    const households = [{ registration: 'sudden-hardship' }]
    const isMonitored = ({ isTrue }: { isTrue: Uint32Array }) => ((isTrue[0] as number) >>> 2) & 1
    expect(isMonitored(factColumns(households, ASKED))).toBe(0)
    expect(isMonitored(factColumns(households, { ...ASKED, readings }))).toBe(1)
  })
})

/** The one issue that something throws. */
function issueOf(provoke: () => unknown): string | undefined {
  try {
    provoke()
  } catch (error) {
    if (!isInvalidInputError(error)) throw error
    return error.issues.map(({ code, message }) => `${code}: ${message}`).join()
  }
  return undefined
}

const facts = (...bits: number[]) => Uint32Array.from(bits)
const none = (length = 1) => new Uint16Array(length)
const right = { isTrue: facts(1), isFalse: facts(2) }

describe('columns that are wrong', () => {
  it.each<readonly [columns: unknown, issue: string]>([
    [{ isTrue: facts(1) }, 'missing: columns.isFalse is required'],
    [{ ...right, isTrue: [1] }, 'wrong-type: columns.isTrue must be a Uint32Array'],
    [{ ...right, isFalse: none() }, 'wrong-type: columns.isFalse must be a Uint32Array'],
    [
      { ...right, isFalse: Object.create(Uint32Array.prototype) },
      'wrong-type: columns.isFalse must be a Uint32Array',
    ],
    [
      { ...right, isFalse: facts(2, 2) },
      'contradiction: columns.isFalse must be as long as columns.isTrue',
    ],
    [
      { isTrue: facts(1, 4), isFalse: facts(2, 6) },
      'contradiction: columns.isTrue[1] holds a fact that columns.isFalse denies',
    ],
    [
      { isTrue: facts(1, 1), isFalse: facts(0, 2 ** householdFacts.length) },
      'unknown-id: columns.isFalse[1] has a bit that stands for no fact',
    ],
    [
      { isTrue: facts(2 ** 31), isFalse: facts(0) },
      'unknown-id: columns.isTrue[0] has a bit that stands for no fact',
    ],
  ])('are refused: %#', (columns, issue) => {
    expect(issueOf(() => classifyColumns(columns as never))).toBe(issue)
  })

  it('are refused by the name of the array that was given away', () => {
    const gone = () => {
      const array = facts(1)
      structuredClone(array.buffer, { transfer: [array.buffer] })
      return array
    }
    const refusal = (columns: object) => issueOf(() => classifyColumns(columns as never))
    const [isTrue, isFalse] = [facts(1), facts(0)]
    const ofTrue = 'wrong-type: columns.isTrue must be a Uint32Array'
    expect(refusal({ isTrue: gone(), isFalse })).toBe(ofTrue)
    expect(refusal({ isTrue: gone(), isFalse: gone() })).toBe(ofTrue)
    expect(refusal({ isTrue, isFalse: gone() })).toBe(
      'wrong-type: columns.isFalse must be a Uint32Array',
    )
    expect(refusal({ isTrue: facts(), isFalse: facts() })).toBeUndefined()
  })

  it('may have every bit of a fact', () => {
    const all = 2 ** householdFacts.length - 1
    const { met } = classifyColumns({ isTrue: facts(all), isFalse: facts(0) })
    expect(met[0]).toBe(2 ** GROUPS.length - 1)
  })

  it.each<readonly [options: unknown, issue: string]>([
    [{ out: { met: none() } }, 'missing: options.out.unmet is required'],
    [
      { out: { met: facts(0), unmet: none() } },
      'wrong-type: options.out.met must be a Uint16Array',
    ],
    [
      { out: { met: none(), unmet: none(2) } },
      'contradiction: options.out.unmet must be as long as columns.isTrue',
    ],
    [
      { out: { met: new Uint16Array(right.isFalse.buffer, 2, 1), unmet: none() } },
      'contradiction: options.out.met must share no memory with another column',
    ],
  ])('go to places that are refused: %#', (options, issue) => {
    expect(issueOf(() => classifyColumns(right, options as never))).toBe(issue)
  })

  it('may not be met and unmet in one place', () => {
    const met = none()
    expect(issueOf(() => classifyColumns(right, { out: { met, unmet: met } }))).toBe(
      'contradiction: options.out.unmet must share no memory with another column',
    )
  })

  it('are answered under readings that exist', () => {
    const readings = { 'odd-jobs': 'x' } as never
    expect(issueOf(() => classifyColumns(right, { readings }))).toBe(
      'not-allowed: options.readings.odd-jobs must be one of either, both',
    )
    expect(issueOf(() => classifyColumns(right, { reading: {} } as never))).toMatch(/^unknown-key/)
    expect(issueOf(() => classifyColumns({ ...right, x: 1 } as never))).toMatch(/^unknown-key/)
  })

  it('leave what they should be written to as it was', () => {
    const out = { met: none().fill(7), unmet: none().fill(7) }
    expect(
      issueOf(() => classifyColumns({ isTrue: facts(1), isFalse: facts(1) }, { out })),
    ).toBeDefined()
    expect([out.met[0], out.unmet[0]]).toEqual([7, 7])
  })

  it('come of households that are wrong, and it is said of which', () => {
    const households = [{}, { housing: { grade: 'E' } }]
    expect(issueOf(() => factColumns(households, ASKED))).toBe(
      'not-allowed: households[1].housing.grade must be one of A, B, C, D',
    )
  })
})

describe('verdicts from bits', () => {
  it('are those of all groups in their order', () => {
    expect(Object.keys(verdictsFromBits(0))).toEqual(GROUPS.map(({ id }) => id))
  })

  it.each([
    ['in one number', verdictsFromBits(0x0402_0001)],
    ['in two', verdictsFromBits(0x0001, 0x0402)],
  ])('are met, unmet or neither: %s', (_, verdicts) => {
    expect(verdicts['registered-poor']).toBe('met')
    expect(verdicts['edge-or-monitored']).toBe('unmet')
    expect(verdicts['child-of-poor-area-or-family']).toBe('unmet')
    expect(verdicts.illness).toBe('unknown')
  })

  const all = 2 ** GROUPS.length - 1
  it.each<readonly [bits: readonly number[], issue: string | undefined]>([
    [[all], undefined],
    [[all * 2 ** 16], undefined],
    [[0, all], undefined],
    [[all + 1], 'out-of-range: bits must be a whole number with bits of groups alone'],
    [[2 ** 31], 'out-of-range: bits must be a whole number with bits of groups alone'],
    [[2 ** 32], 'out-of-range: bits must be a whole number with bits of groups alone'],
    [[-1], 'out-of-range: bits must be a whole number with bits of groups alone'],
    [[0.5], 'out-of-range: bits must be a whole number with bits of groups alone'],
    [[0x0002_0001, 0], 'out-of-range: bits must be a whole number with bits of groups alone'],
    [[0, all + 1], 'out-of-range: unmet must be a whole number with bits of groups alone'],
    [[0x0001_0001], 'contradiction: bits has a group that is met and unmet'],
    [[1, 1], 'contradiction: bits has a group that is met and unmet'],
  ])('are refused where they cannot be: %j', (bits, issue) => {
    expect(issueOf(() => verdictsFromBits(...(bits as [number, number])))).toBe(issue)
  })
})
