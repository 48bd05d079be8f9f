import { describe, expect, it } from 'vitest'
import { compileColumns } from '../../src/logic/columns.ts'
import { evaluateBy, type Formula } from '../../src/logic/formula.ts'
import { draws } from '../support/seeded-households.ts'

/** More facts than one look-up holds. */
const FACTS = Array.from({ length: 30 }, (_, index) => `f${index}`)
const ROWS = 2_000

const { below, one } = draws(15)

/** Any formula that names each of some facts once. */
function formulaOf(facts: readonly string[]): Formula {
  if (facts.length === 1) return one([facts[0] as string, { not: facts[0] as string }])
  const cut = 1 + below(facts.length - 1)
  const parts = [formulaOf(facts.slice(0, cut)), formulaOf(facts.slice(cut))]
  return one([{ all: parts }, { any: parts }, { not: { any: parts } }])
}

/** Some facts in any order, near each other or far apart. */
function someFacts(): string[] {
  const from = below(FACTS.length)
  const reach = one([3, 12, FACTS.length])
  const near = FACTS.slice(from, from + reach)
  return Array.from({ length: 1 + below(Math.min(4, near.length)) }, () =>
    near.splice(below(near.length), 1),
  ).flat()
}

function anyColumns() {
  const isTrue = new Uint32Array(ROWS)
  const isFalse = new Uint32Array(ROWS)
  for (let row = 0; row < ROWS; row++) {
    for (let fact = 0; fact < FACTS.length; fact++) {
      const value = below(3)
      if (value === 1) isTrue[row] = (isTrue[row] as number) | (1 << fact)
      if (value === 2) isFalse[row] = (isFalse[row] as number) | (1 << fact)
    }
  }
  return { isTrue, isFalse }
}

/** What the slow evaluator says, rule by rule. */
function slowly(
  formulas: readonly Formula[],
  { isTrue, isFalse }: ReturnType<typeof anyColumns>,
  value: boolean,
): Uint16Array {
  return Uint16Array.from(isTrue, (holds, row) => {
    const lookup = (fact: string) => {
      const bit = 1 << FACTS.indexOf(fact)
      if ((holds & bit) !== 0) return true
      return ((isFalse[row] as number) & bit) !== 0 ? false : null
    }
    return formulas.reduce(
      (bits, formula, rule) => (evaluateBy(formula, lookup) === value ? bits | (1 << rule) : bits),
      0,
    )
  })
}

describe('formulas compiled to columns', () => {
  const columns = anyColumns()

  it.each<readonly [what: string, formulas: readonly Formula[]]>([
    ['one fact', ['f0']],
    ['the last fact', ['f29']],
    ['facts of one window', [{ any: ['f0', 'f11'] }, { all: ['f1', 'f2'] }]],
    ['facts of two windows', [{ any: ['f11', 'f12'] }, { all: ['f0', 'f13'] }]],
    ['facts of three windows', [{ all: ['f0', { any: ['f12', 'f24'] }] }]],
    ['the same part twice', [{ all: ['f0', 'f12'] }, { all: ['f1', 'f12'] }]],
    ['the same rule twice', ['f3', 'f3']],
    ['a denial', [{ not: 'f0' }, { not: { all: ['f1', 'f14'] } }]],
    ['a fact that holds and one that does not', [{ all: ['f0', { not: 'f1' }] }]],
    ['no rule', []],
  ])('say what the slow evaluator says: %s', (_, formulas) => {
    for (const value of [true, false]) {
      const out = new Uint16Array(ROWS).fill(0xffff)
      compileColumns(formulas, FACTS, value)(columns, out)
      expect(out).toEqual(slowly(formulas, columns, value))
    }
  })

  it('say what the slow evaluator says: two hundred sets of any three formulas', () => {
    for (let run = 0; run < 200; run++) {
      const formulas = [0, 1, 2].map(() => formulaOf(someFacts()))
      for (const value of [true, false]) {
        const out = new Uint16Array(ROWS)
        compileColumns(formulas, FACTS, value)(columns, out)
        expect(out, JSON.stringify(formulas)).toEqual(slowly(formulas, columns, value))
      }
    }
  })
})
