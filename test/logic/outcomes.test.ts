import { describe, expect, it } from 'vitest'
import type { Formula } from '../../src/logic/formula.ts'
import { compiled } from '../support/compiled.ts'

const FACTS = ['a', 'b', 'c', 'd']

/** Facts as bits: capital letters are true, small letters false, those left out unknown. */
function stateOf(letters: string): [isTrue: number, isFalse: number] {
  const bitsOf = (order: readonly string[]) =>
    order.reduce((bits, fact, index) => (letters.includes(fact) ? bits | (1 << index) : bits), 0)
  return [bitsOf(FACTS.map((fact) => fact.toUpperCase())), bitsOf(FACTS)]
}

const MET = 0x0000_0001
const UNMET = 0x0001_0000
const UNKNOWN = 0

describe('compiled rules', () => {
  it.each<{ formula: Formula; met: string[]; unmet: string[]; unknown: string[] }>([
    { formula: 'a', met: ['A', 'AB'], unmet: ['a', 'aB'], unknown: ['', 'B'] },
    { formula: { not: 'a' }, met: ['a'], unmet: ['A'], unknown: ['', 'b'] },
    {
      formula: { all: ['a', 'b'] },
      met: ['AB'],
      unmet: ['a', 'b', 'aB', 'Ab', 'ab'],
      unknown: ['', 'A', 'B'],
    },
    {
      formula: { any: ['a', 'b'] },
      met: ['A', 'B', 'AB', 'Ab', 'aB'],
      unmet: ['ab'],
      unknown: ['', 'a', 'b'],
    },
    {
      formula: { not: { all: ['a', 'b'] } },
      met: ['a', 'b', 'Ab', 'aB', 'ab'],
      unmet: ['AB'],
      unknown: ['', 'A', 'B'],
    },
    {
      formula: { not: { any: ['a', 'b'] } },
      met: ['ab'],
      unmet: ['A', 'B', 'Ab'],
      unknown: ['', 'a', 'b'],
    },
    { formula: { not: { not: 'a' } }, met: ['A'], unmet: ['a'], unknown: [''] },
    {
      formula: { any: [{ all: ['a', 'b'] }, { all: ['c', 'd'] }] },
      met: ['AB', 'CD', 'ABcd', 'abCD'],
      unmet: ['ac', 'ad', 'bc', 'bd', 'AbCd'],
      unknown: ['', 'A', 'AC', 'ab', 'cd', 'aD', 'ACd'],
    },
    {
      formula: { all: [{ any: ['a', 'b'] }, { not: { any: ['c', 'd'] } }] },
      met: ['Acd', 'Bcd', 'aBcd'],
      unmet: ['ab', 'C', 'D', 'ABcD'],
      unknown: ['', 'AB', 'cd', 'Ac', 'acd'],
    },
  ])('decides $formula', ({ formula, met, unmet, unknown }) => {
    const judge = compiled([formula], FACTS)
    const outcomes = (states: string[]) =>
      new Set(states.map((letters) => judge(...stateOf(letters))))
    expect(outcomes(met)).toEqual(new Set([MET]))
    expect(outcomes(unmet)).toEqual(new Set([UNMET]))
    expect(outcomes(unknown)).toEqual(new Set([UNKNOWN]))
  })

  it('give rule n the outcome bits n and n + 16', () => {
    const judge = compiled(['a', { not: 'a' }, 'b', { any: ['b', 'c'] }], FACTS)
    expect(judge(...stateOf('A'))).toBe(0b0001 + 0b0010 * UNMET)
    expect(judge(...stateOf('aC'))).toBe(0b1010 + 0b0001 * UNMET)
    expect(judge(...stateOf('bc'))).toBe(0b1100 * UNMET)
    expect(judge(...stateOf(''))).toBe(0)
  })

  it('take sixteen rules and answer with a positive number', () => {
    const rules = Array.from({ length: 16 }, (_, rule) => (rule === 15 ? 'a' : 'b'))
    const judge = compiled(rules, FACTS)
    expect(judge(...stateOf('A'))).toBe(0x8000)
    expect(judge(...stateOf('a'))).toBe(0x8000_0000)
    expect(judge(...stateOf('ab'))).toBe(0xffff_0000)
    expect(judge(...stateOf('AB'))).toBe(0xffff)
  })

  it('take thirty-one facts', () => {
    const facts = Array.from({ length: 31 }, (_, index) => `fact-${index}`)
    const judge = compiled(['fact-30', { all: facts }, { any: facts }], facts)
    const all = 2 ** 31 - 1
    const last = 2 ** 30
    expect(judge(last, 0)).toBe(0b101)
    expect(judge(0, last)).toBe(0b011 * UNMET)
    expect(judge(all, 0)).toBe(0b111)
    expect(judge(0, all)).toBe(0b111 * UNMET)
    expect(judge(all - last, last)).toBe(0b100 + 0b011 * UNMET)
  })

  it('do not mind facts that no rule names', () => {
    const judge = compiled(['b'], FACTS)
    expect(judge(...stateOf('AcD'))).toBe(UNKNOWN)
    expect(judge(...stateOf('aBCd'))).toBe(MET)
  })

  it('judge nothing where there are no rules', () => {
    expect(compiled([], FACTS)(...stateOf('ABcd'))).toBe(0)
  })
})
