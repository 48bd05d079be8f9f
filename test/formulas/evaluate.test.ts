import {
  decisiveFacts,
  duties,
  evaluate,
  type FactId,
  type Formula,
  type Ternary,
  targetGroups,
} from 'chongqing-aid-guideline'
import { describe, expect, it } from 'vitest'
import { issuesOf } from '../support/conformance.ts'
import { withGetter } from '../support/unreadable.ts'

const STATES: readonly Ternary[] = [true, false, null]
const TWO = STATES.flatMap((a) => STATES.map((b) => ({ a, b })))
/** Whether the value is the same whatever the unknown facts turn out to be. */
const settled = (formula: Formula<'a' | 'b'>, facts: { a: Ternary; b: Ternary }): Ternary => {
  const sides = (value: Ternary) => (value === null ? [true, false] : [value])
  const found = new Set(
    sides(facts.a).flatMap((a) => sides(facts.b).map((b) => evaluate(formula, { a, b }))),
  )
  const [one = null] = found
  return found.size === 1 ? one : null
}
const FORMULAS: readonly Formula<'a' | 'b'>[] = [
  'a',
  { not: 'a' },
  { all: ['a', 'b'] },
  { any: ['a', 'b'] },
  { not: { any: ['a', { not: 'b' }] } },
]

describe('a formula', () => {
  it.each(FORMULAS)('%j is true or false exactly where no unknown fact can turn it', (formula) => {
    for (const facts of TWO) {
      const value = evaluate(formula, facts)
      expect(value).toBe(settled(formula, facts))
      expect(decisiveFacts(formula, facts).length === 0).toBe(value !== null)
    }
  })

  it('is unknown of nothing known, and every fact of it decisive', () => {
    for (const { formula } of targetGroups) {
      expect(evaluate(formula, {})).toBeNull()
      expect(decisiveFacts(formula, {})).toEqual(
        typeof formula === 'string' ? [formula] : Object.values(formula).flat(),
      )
    }
  })

  it('may be the limit of any duty', () => {
    for (const { requires } of duties) {
      if (requires) expect(evaluate<FactId>(requires, {})).toBeNull()
    }
  })

  it('knows of a fact only what is said of it itself', () => {
    for (const fact of ['constructor', '__proto__']) expect(evaluate(fact, {})).toBeNull()
    expect(evaluate('a', Object.create(null, { a: { value: true, enumerable: true } }))).toBe(true)
  })
})

describe('what is no formula', () => {
  it.each<[unknown, string, string]>([
    [undefined, 'formula', 'wrong-type'],
    [{}, 'formula', 'contradiction'],
    [{ all: [] }, 'formula.all', 'out-of-range'],
    [{ any: ['a'], not: 'b' }, 'formula', 'contradiction'],
    [{ any: ['a', 'a'] }, 'formula.any[1]', 'contradiction'],
    [{ all: ['a', { some: 'b' }] }, 'formula.all[1]', 'unknown-key'],
    [{ not: { not: { not: { not: { not: 'a' } } } } }, 'formula.not.not.not.not', 'out-of-range'],
  ])('is refused: %j', (formula, path, code) => {
    for (const ask of [evaluate, decisiveFacts]) {
      expect(issuesOf(() => ask(formula as Formula, {}))).toEqual([{ path, code }])
    }
  })
})

describe('what is said of facts', () => {
  it.each<[unknown, string]>([
    [undefined, 'wrong-type'],
    [new Map([['a', true]]), 'wrong-type'],
    [{ a: 'yes' }, 'wrong-type'],
    [{ b: 1 }, 'wrong-type'],
    [withGetter({}, 'a'), 'unreadable'],
  ])('is a record of true, false and null: %#', (facts, code) => {
    for (const ask of [evaluate, decisiveFacts]) {
      expect(issuesOf(() => ask('a', facts as { a: Ternary }))).toEqual([{ path: 'facts', code }])
    }
  })
})
