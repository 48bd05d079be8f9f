import { classifyHousehold, isInvalidInputError } from 'chongqing-aid-guideline'
import { describe, expect, it } from 'vitest'
import { vectors } from '../../scripts/vectors.ts'
import {
  type HouseholdCase,
  type HouseholdConformance,
  isInvalid,
  type ValidCase,
} from '../support/conformance.ts'

const COUNT = 1_000
const text = (count: number, seed: number) => [...vectors(count, seed)].join('')
const { fingerprint, cases }: HouseholdConformance = JSON.parse(text(COUNT, 1))

/** What this package answers to a case as it stands in the file. */
function answerTo({ input, options }: HouseholdCase): unknown {
  try {
    const { groups, attention } = classifyHousehold(input, options as never)
    return Object.fromEntries([...groups, ...attention].map(({ id, verdict }) => [id, verdict]))
  } catch (error) {
    if (!isInvalidInputError(error)) throw error
    return error.issues.map(({ path, code }) => ({ path, code }))
  }
}

describe('drawn cases', () => {
  it('are the same for the same seed, and others for another', () => {
    expect(text(20, 1)).toBe(text(20, 1))
    expect(text(20, 2)).not.toBe(text(20, 1))
  })

  it('are as many as are wanted, each with a name of its own', () => {
    expect(new Set(cases.map(({ name }) => name)).size).toBe(COUNT)
    expect(JSON.parse(text(1, 7)).cases).toHaveLength(1)
  })

  it('belong to these rules', () => {
    expect(classifyHousehold({}, { asOf: '2020-06-01' }).ruleset.fingerprint).toBe(fingerprint)
  })

  it('are answered from the file as they were when they were drawn', () => {
    for (const one of cases) {
      expect(answerTo(one)).toEqual(isInvalid(one) ? one.error : one.verdicts)
    }
  })

  it('are to a quarter records and options that have to be refused, in many ways', () => {
    const refused = cases.filter(isInvalid)
    expect(refused.length / COUNT).toBeGreaterThanOrEqual(0.25)
    expect(new Set(refused.flatMap(({ error }) => error.map(({ code }) => code)))).toEqual(
      new Set([
        ...['missing', 'unknown-key', 'wrong-type', 'not-allowed', 'out-of-range'],
        ...['too-many', 'bad-date', 'contradiction'],
      ]),
    )
    expect(refused.some(({ error }) => error[0]?.path.startsWith('options'))).toBe(true)
  })

  it('show every group met, unmet and unknown, and every fact true, false and unknown', () => {
    const valid = cases.filter((one): one is ValidCase => !isInvalid(one))
    const shown = (of: 'verdicts' | 'facts') => {
      const pairs = valid.flatMap((one) => Object.entries(one[of] ?? {}))
      return new Map(
        pairs.map(([id]) => [
          id,
          new Set(pairs.filter(([other]) => other === id).map(([, v]) => v)),
        ]),
      )
    }
    for (const answers of [...shown('verdicts').values(), ...shown('facts').values()]) {
      expect(answers.size).toBe(3)
    }
  })
})
