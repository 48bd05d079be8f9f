import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  canRestOn,
  decisiveBy,
  evaluateBy,
  type Formula,
  factsOf,
  restsOn,
} from '../../src/logic/formula.ts'
import { type Ternary, verdictOf } from '../../src/logic/ternary.ts'
import { compiled } from '../support/compiled.ts'

const RUNS = { seed: 20200514, numRuns: 150 }

/** Looks facts up in a record; a fact that is not in it is unknown. */
function lookupIn(facts: Readonly<Record<string, Ternary>>): (fact: string) => Ternary {
  return (fact) => facts[fact] ?? null
}

describe('Kleene logic', () => {
  it.each<[Ternary, Ternary, Ternary, Ternary]>([
    // a, b, all, any
    [true, true, true, true],
    [true, null, null, true],
    [true, false, false, true],
    [null, true, null, true],
    [null, null, null, null],
    [null, false, false, null],
    [false, true, false, true],
    [false, null, false, null],
    [false, false, false, false],
  ])('joins %s and %s: all gives %s, any gives %s', (a, b, all, any) => {
    const facts = lookupIn({ a, b })
    expect(evaluateBy({ all: ['a', 'b'] }, facts)).toBe(all)
    expect(evaluateBy({ any: ['a', 'b'] }, facts)).toBe(any)
  })

  it.each<[Ternary, Ternary]>([
    [true, false],
    [null, null],
    [false, true],
  ])('denies %s as %s', (a, denied) => {
    expect(evaluateBy({ not: 'a' }, lookupIn({ a }))).toBe(denied)
  })

  it.each<[Ternary, Ternary]>([
    [true, true],
    [null, null],
    [false, false],
  ])('takes a fact that is %s, alone in a list or not, as %s', (a, value) => {
    const facts = lookupIn({ a })
    expect(evaluateBy('a', facts)).toBe(value)
    expect(evaluateBy({ all: ['a'] }, facts)).toBe(value)
    expect(evaluateBy({ any: ['a'] }, facts)).toBe(value)
  })

  it.each<[Ternary, string]>([
    [true, 'met'],
    [false, 'unmet'],
    [null, 'unknown'],
  ])('speaks %s as %s', (value, verdict) => {
    expect(verdictOf(value)).toBe(verdict)
  })
})

/** The group of Article 11, in small. */
const DISABLED_POOR: Formula = { all: ['disability', { any: ['poor', 'destitute'] }] }
const NOT_BOTH_OR_C: Formula = { any: [{ not: { all: ['a', 'b'] } }, 'c'] }

describe('the facts that matter', () => {
  it.each<{
    why: string
    formula: Formula
    facts: Record<string, Ternary>
    value: Ternary
    decisive: string[]
    deciding: string[]
  }>([
    {
      why: 'nothing known: every fact can still decide',
      formula: DISABLED_POOR,
      facts: {},
      value: null,
      decisive: ['disability', 'poor', 'destitute'],
      deciding: [],
    },
    {
      why: 'one condition of all fails: it alone decides',
      formula: DISABLED_POOR,
      facts: { disability: false, poor: true },
      value: false,
      decisive: [],
      deciding: ['disability'],
    },
    {
      why: 'one alternative holds: the other no longer matters',
      formula: DISABLED_POOR,
      facts: { poor: true },
      value: null,
      decisive: ['disability'],
      deciding: [],
    },
    {
      why: 'every condition holds: each of them decides, the idle alternative does not',
      formula: DISABLED_POOR,
      facts: { disability: true, poor: false, destitute: true },
      value: true,
      decisive: [],
      deciding: ['disability', 'destitute'],
    },
    {
      why: 'both alternatives hold: both are named',
      formula: DISABLED_POOR,
      facts: { disability: true, poor: true, destitute: true },
      value: true,
      decisive: [],
      deciding: ['disability', 'poor', 'destitute'],
    },
    {
      why: 'no alternative holds: both are needed to say no',
      formula: DISABLED_POOR,
      facts: { disability: true, poor: false, destitute: false },
      value: false,
      decisive: [],
      deciding: ['poor', 'destitute'],
    },
    {
      why: 'a fact known not to decide is not named as decisive',
      formula: DISABLED_POOR,
      facts: { disability: true, destitute: false },
      value: null,
      decisive: ['poor'],
      deciding: [],
    },
    {
      why: 'a denial holds where one of its facts fails',
      formula: NOT_BOTH_OR_C,
      facts: { a: false },
      value: true,
      decisive: [],
      deciding: ['a'],
    },
    {
      why: 'a denial fails where all of its facts hold',
      formula: NOT_BOTH_OR_C,
      facts: { a: true, b: true, c: false },
      value: false,
      decisive: [],
      deciding: ['a', 'b', 'c'],
    },
    {
      why: 'a denial is open where one of its facts is',
      formula: NOT_BOTH_OR_C,
      facts: { a: true, c: false },
      value: null,
      decisive: ['b'],
      deciding: [],
    },
    {
      why: 'a fact alone decides itself',
      formula: 'a',
      facts: { a: false },
      value: false,
      decisive: [],
      deciding: ['a'],
    },
    {
      why: 'a fact alone that is unknown is decisive',
      formula: 'a',
      facts: {},
      value: null,
      decisive: ['a'],
      deciding: [],
    },
  ])('$why', ({ formula, facts, value, decisive, deciding }) => {
    const lookup = lookupIn(facts)
    expect(evaluateBy(formula, lookup)).toBe(value)
    expect(decisiveBy(formula, lookup)).toEqual(decisive)
    expect(value === null ? [] : restsOn(formula, lookup)).toEqual(deciding)
  })

  it.each<[Formula, string[]]>([
    ['a', ['a']],
    [{ not: 'a' }, ['a']],
    [DISABLED_POOR, ['disability', 'poor', 'destitute']],
    [NOT_BOTH_OR_C, ['a', 'b', 'c']],
    [{ all: [{ any: ['z', { not: 'y' }] }, 'x'] }, ['z', 'y', 'x']],
  ])('the facts of %j are listed in its order', (formula, facts) => {
    expect(factsOf(formula)).toEqual(facts)
  })
})

const FACTS = ['f0', 'f1', 'f2', 'f3', 'f4', 'f5', 'f6', 'f7']

/** Every choice of one of the values for each fact. */
function choicesOf<Value>(
  facts: readonly string[],
  values: readonly Value[],
): ReadonlyMap<string, Value>[] {
  return facts.reduce<ReadonlyMap<string, Value>[]>(
    (all, fact) =>
      all.flatMap((choice) => values.map((value) => new Map([...choice, [fact, value]]))),
    [new Map()],
  )
}

/** One step in building a formula: neighbors are joined, or one part is denied. */
const step = fc.record({
  at: fc.nat({ max: 7 }),
  width: fc.integer({ min: 1, max: 4 }),
  join: fc.constantFrom('all' as const, 'any' as const, 'not' as const),
})

/** Any formula of at most so many facts, each named once, in any order. */
function readOnce(most: number): fc.Arbitrary<Formula> {
  return fc
    .tuple(
      fc.shuffledSubarray(FACTS.slice(0, most), { minLength: 1 }),
      fc.array(step, { maxLength: 10 }),
      fc.boolean(),
    )
    .map(([facts, steps, joinsByAll]) => {
      const parts: Formula[] = [...facts]
      for (const { at, width, join } of steps) {
        const start = at % parts.length
        const taken = parts.splice(start, join === 'not' ? 1 : width)
        parts.splice(start, 0, joined(join, taken))
      }
      return joined(joinsByAll ? 'all' : 'any', parts)
    })
}

function joined(join: 'all' | 'any' | 'not', parts: Formula[]): Formula {
  if (join === 'not') return { not: parts[0] ?? '' }
  return join === 'all' ? { all: parts } : { any: parts }
}

/** What is known of each fact, in every way it can be. */
type State = readonly Ternary[]

/**
 * All states of so many facts. State n has the digits of n in base 3, the last fact's first: 0 is unknown, 1 true,
 * 2 false.
 */
function statesOf(count: number): State[] {
  let states: State[] = [[]]
  for (let fact = 0; fact < count; fact++) {
    states = states.flatMap((state) => [null, true, false].map((value) => [...state, value]))
  }
  return states
}

/** How far apart two states stand that differ in one fact being unknown or true. */
function weightOf(fact: number, count: number): number {
  return 3 ** (count - 1 - fact)
}

/** Two-valued logic, as everyone knows it. */
function holds(formula: Formula, isTrue: (fact: string) => boolean): boolean {
  if (typeof formula === 'string') return isTrue(formula)
  if ('not' in formula) return !holds(formula.not, isTrue)
  return 'all' in formula
    ? formula.all.every((part) => holds(part, isTrue))
    : formula.any.some((part) => holds(part, isTrue))
}

/** What a formula means in every state, found by filling in the unknown facts in every way. */
class Completions {
  readonly facts: readonly string[]
  readonly states: readonly State[]
  /** For each state: 1 if a completion makes the formula true, 2 if one makes it false, 3 for both. */
  readonly outcomes: Uint8Array
  /** For each state: a bit for each unknown fact on which the outcome depends in some completion of the others. */
  readonly depends: Uint8Array

  constructor(formula: Formula) {
    this.facts = factsOf(formula)
    this.states = statesOf(this.facts.length)
    this.outcomes = new Uint8Array(this.states.length)
    this.depends = new Uint8Array(this.states.length)
    // States are visited from the last: filling in a fact always leads to a later one.
    for (let index = this.states.length - 1; index >= 0; index--) this.#fill(index, formula)
  }

  #fill(index: number, formula: Formula): void {
    const { facts, states, outcomes, depends } = this
    const state = states[index] ?? []
    if (!state.includes(null)) {
      outcomes[index] = holds(formula, (fact) => state[facts.indexOf(fact)] === true) ? 1 : 2
      return
    }
    for (let fact = 0; fact < facts.length; fact++) {
      if (state[fact] !== null) continue
      const weight = weightOf(fact, facts.length)
      const [whenTrue, whenFalse] = [index + weight, index + 2 * weight]
      outcomes[index] = at(outcomes, whenTrue) | at(outcomes, whenFalse)
      depends[index] = at(depends, index) | at(depends, whenTrue) | at(depends, whenFalse)
      const isLast = state.indexOf(null) === fact && state.lastIndexOf(null) === fact
      if (isLast && at(outcomes, whenTrue) !== at(outcomes, whenFalse)) depends[index] = 1 << fact
    }
  }

  /** The outcome that all completions of a state share, or null. */
  outcomeOf(index: number): Ternary {
    const outcome = at(this.outcomes, index)
    return outcome === 3 ? null : outcome === 1
  }

  /** The unknown facts on which the outcome of a state depends. */
  factsThatMatter(index: number): string[] {
    return this.facts.filter((_, fact) => (at(this.depends, index) >> fact) & 1)
  }
}

function at(array: Uint8Array, index: number): number {
  return array[index] ?? 0
}

/** The first state of a formula in which what is found is not what is expected. */
function firstMismatch(
  formula: Formula,
  find: (lookup: (fact: string) => Ternary, index: number, all: Completions) => unknown[],
): unknown {
  const all = new Completions(formula)
  for (const [index, state] of all.states.entries()) {
    const lookup = (fact: string) => state[all.facts.indexOf(fact)] ?? null
    const [found, expected] = find(lookup, index, all)
    if (JSON.stringify(found) !== JSON.stringify(expected)) {
      return {
        state: Object.fromEntries(all.facts.map((fact) => [fact, lookup(fact)])),
        found,
        expected,
      }
    }
  }
  return undefined
}

describe('any formula that names each fact once, in every state of its facts', () => {
  it('is unknown exactly where two ways to fill in the unknown facts end differently', () => {
    fc.assert(
      fc.property(readOnce(8), (formula) => {
        const mismatch = firstMismatch(formula, (lookup, index, all) => [
          evaluateBy(formula, lookup),
          all.outcomeOf(index),
        ])
        expect(mismatch).toBeUndefined()
      }),
      RUNS,
    )
  })

  it('calls decisive exactly the unknown facts on which the outcome depends, whatever the others are', () => {
    fc.assert(
      fc.property(readOnce(8), (formula) => {
        const mismatch = firstMismatch(formula, (lookup, index, all) => [
          decisiveBy(formula, lookup),
          all.factsThatMatter(index),
        ])
        expect(mismatch).toBeUndefined()
      }),
      RUNS,
    )
  })

  it('names deciding facts that are known and decide the same alone, and none while it is open', () => {
    fc.assert(
      fc.property(readOnce(8), (formula) => {
        const mismatch = firstMismatch(formula, (lookup) => {
          const value = evaluateBy(formula, lookup)
          const deciding = value === null ? [] : restsOn(formula, lookup)
          const alone = (fact: string) => (deciding.includes(fact) ? lookup(fact) : null)
          return [
            [evaluateBy(formula, alone), deciding.length > 0, deciding.map(lookup).includes(null)],
            [value, value !== null, false],
          ]
        })
        expect(mismatch).toBeUndefined()
      }),
      RUNS,
    )
  })

  it('can rest on just the facts that it rests on for some values of all', () => {
    const VALUES = [true, false, null]
    fc.assert(
      fc.property(readOnce(4), (formula) => {
        const facts = factsOf(formula)
        const seen = new Set(
          choicesOf(facts, VALUES).map((choice) => {
            const lookup = (fact: string) => choice.get(fact) ?? null
            const resting = restsOn(formula, lookup)
            return JSON.stringify([
              evaluateBy(formula, lookup),
              facts.map((fact) => (resting.includes(fact) ? lookup(fact) : 'left out')),
            ])
          }),
        )
        for (const choice of choicesOf<Ternary | undefined>(facts, [...VALUES, undefined])) {
          const given = new Map(
            [...choice].flatMap(([fact, value]) => (value === undefined ? [] : [[fact, value]])),
          )
          for (const outcome of VALUES) {
            const told = facts.map((fact) => (given.has(fact) ? given.get(fact) : 'left out'))
            expect(canRestOn(formula, given, outcome)).toBe(
              seen.has(JSON.stringify([outcome, told])),
            )
          }
        }
      }),
      RUNS,
    )
  })

  it('means the same compiled', () => {
    fc.assert(
      fc.property(readOnce(8), (formula) => {
        const judge = compiled([formula], FACTS)
        const mismatch = firstMismatch(formula, (lookup) => {
          const bits = judge(bitsWhere(lookup, true), bitsWhere(lookup, false))
          return [bits, outcomeBit(evaluateBy(formula, lookup), 0)]
        })
        expect(mismatch).toBeUndefined()
      }),
      RUNS,
    )
  })

  it('means the same compiled together with fifteen others', () => {
    const formulas = fc.array(readOnce(4), { minLength: 1, maxLength: 16 })
    fc.assert(
      fc.property(formulas, (rules) => {
        const judge = compiled(rules, FACTS)
        const mismatch = firstMismatch({ all: FACTS.slice(0, 4) }, (lookup) => {
          const expected = rules.map((rule, index) => outcomeBit(evaluateBy(rule, lookup), index))
          const sum = expected.reduce((total, bit) => total + bit, 0)
          return [judge(bitsWhere(lookup, true), bitsWhere(lookup, false)), sum]
        })
        expect(mismatch).toBeUndefined()
      }),
      RUNS,
    )
  })
})

function bitsWhere(lookup: (fact: string) => Ternary, value: boolean): number {
  return FACTS.reduce(
    (bits, fact, index) => (lookup(fact) === value ? bits | (1 << index) : bits),
    0,
  )
}

/** The bit of a rule's outcome, as a positive number. */
function outcomeBit(value: Ternary, rule: number): number {
  if (value === null) return 0
  return 2 ** (value ? rule : rule + 16)
}
